package io.github.entente.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

import io.github.entente.base.BundledFolder;
import io.github.entente.base.EntenteException;

/** The statements of all Turtle files of a folder, as they are written. */
public final class TurtleFolder {

    private TurtleFolder() {
    }

    /**
     * Reads a folder of the class path.
     *
     * @param name {@code ontology/reference} or {@code ontology/lexicon}
     * @throws EntenteException of kind FAULTS that names file and line, if one is no Turtle
     */
    public static Graph bundled(String name) {
        return BundledFolder.read(name, TurtleFolder::read);
    }

    private static Graph read(Path folder) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(file -> read(file, graph));
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, folder + " cannot be read: " + e.getMessage(), e);
        }
        return graph;
    }

    private static void read(Path file, Graph graph) {
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(graph);
        } catch (IOException | RiotException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, file.getFileName() + ": " + e.getMessage() + "; mend the Turtle there", e);
        }
    }
}
