package io.github.entente.pipeline;

import java.nio.file.Path;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

import io.github.entente.base.EntenteException;
import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.TurtleFolder;
import io.github.entente.store.Schema;
import io.github.entente.store.Store;

/**
 * What is known before any article is read, as statements.
 *
 * @param ontology classes, properties, schemes
 * @param reference states, offices, forces, bases and places with their names
 * @param lexicon the words by which events are read, so that an explanation can show them
 * @param geography where places lie
 */
public record Knowledge(Ontology ontology, Graph reference, Graph lexicon, Graph geography) {

    /** All that comes with the program. */
    public static Knowledge bundled() {
        return new Knowledge(Ontology.bundled(), TurtleFolder.bundled("ontology/reference"), TurtleFolder.bundled("ontology/lexicon"),
                TurtleFolder.bundled("ontology/geography"));
    }

    /**
     * Opens the store in a directory, or makes one.
     *
     * @throws EntenteException of kind STORE if it is locked or damaged
     */
    public Store open(Path directory) {
        Graph known = GraphFactory.createDefaultGraph();
        reference.stream().forEach(known::add);
        lexicon.stream().forEach(known::add);
        geography.stream().forEach(known::add);
        return Store.open(directory, new Schema(ontology.terms(), known));
    }

    /**
     * Opens the store in a directory for questions; makes none.
     *
     * @throws EntenteException of kind USAGE if there is none, of kind STORE if it is locked or damaged
     */
    public Store openExisting(Path directory) {
        if (!Store.isAt(directory)) {
            throw new EntenteException(EntenteException.Kind.USAGE, "there is no store in " + directory.toAbsolutePath().normalize()
                    + ": fill one with `entente ingest PATH`, or name another with --store");
        }
        return open(directory);
    }
}
