package io.github.entente.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.graph.Ent;
import io.github.entente.identity.Rulings;

/** The graph of what people have decided on identity. Callers hold a transaction. */
final class DecisionsGraph {

    private static final Map<Decision.Kind, Node> TYPES = Map.of(Decision.Kind.MERGE, Ent.MERGE.asNode(), Decision.Kind.SPLIT, Ent.SPLIT.asNode());

    private final DatasetGraph database;

    DecisionsGraph(DatasetGraph database) {
        this.database = database;
    }

    /** All that is decided, by pairs. */
    Rulings rulings() {
        Map<Decision.Kind, Set<Rulings.Pair>> pairs = all().stream().collect(Collectors.groupingBy(Decision::kind, Collectors.mapping(Decision::pair, Collectors.toSet())));
        return new Rulings(pairs.getOrDefault(Decision.Kind.MERGE, Set.of()), pairs.getOrDefault(Decision.Kind.SPLIT, Set.of()));
    }

    /** What people have taken out of what it was joined with. */
    Set<String> takenOut() {
        return all().stream().map(Decision::takenOut).filter(iri -> !iri.isEmpty()).collect(Collectors.toSet());
    }

    /** All decisions, the oldest first. */
    List<Decision> all() {
        Graph graph = GraphFactory.createGraphMem();
        database.find(GraphNames.DECISIONS, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
        return read(graph);
    }

    /** Reads the decisions in a graph, the oldest first; what lacks a part of one is left out. */
    static List<Decision> read(Graph graph) {
        List<Decision> found = new ArrayList<>();
        TYPES.forEach((kind, type) -> graph.stream(Node.ANY, RDF.type.asNode(), type).map(Triple::getSubject).forEach(node -> {
            List<String> things = graph.stream(node, Ent.CONCERNS.asNode(), Node.ANY).map(triple -> triple.getObject().getURI()).sorted().toList();
            Optional<String> by = text(graph, node, Ent.DECIDED_BY);
            Optional<String> at = text(graph, node, Ent.DECIDED_AT);
            for (int i = 0; by.isPresent() && at.isPresent() && i < things.size(); i++) {
                for (int j = i + 1; j < things.size(); j++) {
                    found.add(new Decision(kind, Rulings.Pair.of(things.get(i), things.get(j)), takenOut(graph, node, kind, things.get(i)), by.get(), Instant.parse(at.get()),
                            text(graph, node, Ent.DECISION_REASON).orElse("")));
                }
            }
        }));
        found.sort(Comparator.comparing(Decision::at).thenComparing(Decision::id));
        return found;
    }

    private static String takenOut(Graph graph, Node node, Decision.Kind kind, String otherwise) {
        return kind == Decision.Kind.MERGE ? ""
                : graph.stream(node, Ent.TAKES_OUT.asNode(), Node.ANY).map(triple -> triple.getObject().getURI()).findFirst().orElse(otherwise);
    }

    private static Optional<String> text(Graph graph, Node node, Property property) {
        return graph.stream(node, property.asNode(), Node.ANY).map(triple -> triple.getObject().getLiteralLexicalForm()).findFirst();
    }

    void add(Decision decision) {
        remove(decision);
        Node node = node(decision);
        put(node, RDF.type.asNode(), TYPES.get(decision.kind()));
        put(node, Ent.CONCERNS.asNode(), NodeFactory.createURI(decision.pair().one()));
        put(node, Ent.CONCERNS.asNode(), NodeFactory.createURI(decision.pair().other()));
        if (!decision.takenOut().isEmpty()) {
            put(node, Ent.TAKES_OUT.asNode(), NodeFactory.createURI(decision.takenOut()));
        }
        put(node, Ent.DECIDED_BY.asNode(), NodeFactory.createLiteralDT(decision.by(), XSDDatatype.XSDstring));
        put(node, Ent.DECIDED_AT.asNode(), NodeFactory.createLiteralDT(decision.at().toString(), XSDDatatype.XSDdateTime));
        if (!decision.reason().isEmpty()) {
            put(node, Ent.DECISION_REASON.asNode(), NodeFactory.createLiteralDT(decision.reason(), XSDDatatype.XSDstring));
        }
    }

    void remove(Decision decision) {
        database.deleteAny(GraphNames.DECISIONS, node(decision), Node.ANY, Node.ANY);
    }

    /** What is decided already that a decision contradicts: a split of what it makes one, or a merge of what it makes two. */
    Optional<Decision> against(Decision decision) {
        List<Decision> all = all();
        Set<String> one = joined(decision.pair().one(), all);
        Set<String> other = joined(decision.pair().other(), all);
        if (decision.kind() == Decision.Kind.MERGE) {
            return all.stream().filter(past -> past.kind() == Decision.Kind.SPLIT)
                    .filter(past -> one.contains(past.pair().one()) && other.contains(past.pair().other())
                            || one.contains(past.pair().other()) && other.contains(past.pair().one())).findFirst();
        }
        return one.contains(decision.pair().other()) ? all.stream().filter(past -> past.kind() == Decision.Kind.MERGE)
                .filter(past -> past.pair().has(decision.pair().one()) || past.pair().has(decision.pair().other())).findFirst() : Optional.empty();
    }

    /** All that merges make one with a description, itself among them. */
    private static Set<String> joined(String iri, List<Decision> all) {
        Set<String> found = new HashSet<>(Set.of(iri));
        boolean more = true;
        while (more) {
            more = false;
            for (Decision merge : all) {
                if (merge.kind() == Decision.Kind.MERGE && (found.contains(merge.pair().one()) || found.contains(merge.pair().other()))) {
                    more |= found.add(merge.pair().one()) | found.add(merge.pair().other());
                }
            }
        }
        return found;
    }

    private void put(Node subject, Node property, Node object) {
        database.add(Quad.create(GraphNames.DECISIONS, subject, property, object));
    }

    private static Node node(Decision decision) {
        return NodeFactory.createURI(Ent.ID + "decision/" + decision.id());
    }
}
