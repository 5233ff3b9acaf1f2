package io.github.entente.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;

/** A small schema, and graphs in its terms, for tests. */
public final class Schemas {

    private Schemas() {
    }

    public static Schema small() {
        return new Schema(file("ontology.ttl"), file("reference.ttl"));
    }

    /** A graph from Turtle in which {@code ent:}, {@code rdfs:} and {@code event:} (events) are declared. */
    public static Graph turtle(String text) {
        String prefixes = """
                PREFIX ent:   <https://w3id.org/entente/ns#>
                PREFIX rdfs:  <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX event: <https://w3id.org/entente/id/event/>
                PREFIX state: <https://w3id.org/entente/id/state/>
                """;
        return RDFParser.fromString(prefixes + text, Lang.TTL).toGraph();
    }

    private static Graph file(String name) {
        return RDFDataMgr.loadGraph("io/github/entente/store/" + name);
    }
}
