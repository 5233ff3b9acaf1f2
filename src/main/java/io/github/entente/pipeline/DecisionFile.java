package io.github.entente.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

import io.github.entente.base.EntenteException;

/** Decisions of people on identity, in a file. */
public final class DecisionFile {

    private DecisionFile() {
    }

    /**
     * All statements of a file, whatever graph they are in.
     *
     * @throws EntenteException of kind USAGE if there is no such file, or if it is not RDF
     */
    public static Graph read(Path file) {
        if (!Files.isReadable(file)) {
            throw new EntenteException(EntenteException.Kind.USAGE, file + " cannot be read; name an export of `entente export`");
        }
        try {
            DatasetGraph data = RDFDataMgr.loadDatasetGraph(file.toString());
            Graph all = GraphFactory.createGraphMem();
            data.find().forEachRemaining(quad -> all.add(quad.asTriple()));
            return all;
        } catch (RiotException e) {
            throw new EntenteException(EntenteException.Kind.USAGE, file + " is not RDF that ends as its name says (" + e.getMessage() + ")", e);
        }
    }
}
