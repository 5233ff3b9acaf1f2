package io.github.entente.ontology.check;

import java.util.List;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.exec.QueryExec;

import io.github.entente.ontology.Fault;

/**
 * A pitfall of ontologies, as a query that selects each {@code ?term} which falls into it.
 *
 * @param name of its file without ending: {@code P08-undocumented}
 * @param finding what it finds, from the file's first comment
 * @param advice what to do, from the comment that begins with "Advice:"
 * @param query selects {@code ?term}
 */
record HygieneRule(String name, String finding, String advice, Query query) {

    private static final String COMMENT = "# ";
    private static final String ADVICE = "Advice: ";

    /**
     * @param text the file: two comments, then SPARQL
     * @throws org.apache.jena.query.QueryException if it is not SPARQL
     */
    static HygieneRule parse(String name, String text) {
        List<String> comments = text.lines().takeWhile(line -> line.startsWith(COMMENT)).map(line -> line.substring(COMMENT.length())).toList();
        String finding = comments.stream().findFirst().orElse(name);
        String advice = comments.stream().filter(line -> line.startsWith(ADVICE)).map(line -> line.substring(ADVICE.length())).findFirst()
                .orElse("see the query " + name);
        return new HygieneRule(name, finding.replaceFirst("^[^:]*: ", ""), advice, QueryFactory.create(text));
    }

    /** The terms of an ontology that fall into it. */
    List<Fault> faults(String where, Graph ontology) {
        try (QueryExec execution = QueryExec.graph(ontology).query(query).build()) {
            Stream<Fault> faults = execution.select().stream()
                    .map(row -> new Fault(where, Iris.brief(row.get("term")), name, finding + " " + advice));
            return faults.toList();
        }
    }
}
