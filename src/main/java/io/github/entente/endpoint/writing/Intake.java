package io.github.entente.endpoint.writing;

import java.util.List;

import org.apache.jena.graph.Graph;

/** What the stages before the store do for the server: reading articles, and checking graphs. MUST be safe for several threads. */
public interface Intake {

    /**
     * Reads articles and puts what they say into the store.
     *
     * @param name a name that helps to tell format, title and date
     * @param content the article's bytes: plain text, HTML or JSON
     * @return what came of each article in it, at least one
     */
    List<Taken> read(String name, byte[] content);

    /** What is wrong with a graph that shall stand for an article; empty if nothing is. */
    List<String> faults(Graph graph);

    /**
     * What came of an article.
     *
     * @param outcome {@code ingested}, {@code known} (the store has it) or {@code rejected}
     * @param article its IRI; empty if it was rejected
     * @param detail how many events it tells of, or why it was rejected
     */
    record Taken(String outcome, String article, String detail) {
    }
}
