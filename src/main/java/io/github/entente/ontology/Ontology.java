package io.github.entente.ontology;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.base.Taxonomy;

/**
 * The ontology as it comes with the program.
 *
 * @param terms the statements of {@code entente.ttl}: classes, properties, schemes; not to be changed
 */
public record Ontology(Graph terms) {

    /** Namespace of the project's own terms. */
    public static final String NS = "https://w3id.org/entente/ns#";

    /** The one on the class path; reads it anew at each call, so keep the result. */
    public static Ontology bundled() {
        return new Ontology(read("/ontology/entente.ttl"));
    }

    /** The class hierarchy by local names, borrowed classes included: {@code SummitMeeting → Meeting}, {@code Person → Agent}. */
    public Taxonomy taxonomy() {
        Map<String, Set<String>> parents = new HashMap<>();
        hierarchy().stream().forEach(triple -> {
            String type = localName(triple.getSubject());
            String parent = localName(triple.getObject());
            // ent:Organization lies under org:Organization; without namespaces the two are one.
            if (!type.equals(parent)) {
                parents.computeIfAbsent(type, key -> new HashSet<>()).add(parent);
            }
        });
        return new Taxonomy(parents);
    }

    /** What says which named class lies directly below which. */
    public Graph hierarchy() {
        Graph hierarchy = GraphFactory.createDefaultGraph();
        terms.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY)
                .filter(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
                .forEach(hierarchy::add);
        return hierarchy;
    }

    static Graph read(String resource) {
        var stream = Ontology.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException(resource + " is not on the class path: the build left it out");
        }
        return RDFParser.source(stream).lang(Lang.TURTLE).toGraph();
    }

    static String localName(Node node) {
        String iri = node.getURI();
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
