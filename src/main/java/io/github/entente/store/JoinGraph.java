package io.github.entente.store;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.graph.Ent;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Grouping;

/** The graph of joins: under which IRI each article's event is kept if not its own, and why. Callers hold a transaction. */
final class JoinGraph {

    private final DatasetGraph database;
    private final NamedGraphs graphs;

    JoinGraph(DatasetGraph database) {
        this.database = database;
        this.graphs = new NamedGraphs(database);
    }

    /** The IRI by which something that an article tells of is known in the store. */
    String kept(String local) {
        var quads = database.find(GraphNames.IDENTITY, NodeFactory.createURI(local), Ent.KEPT_AS.asNode(), Node.ANY);
        return quads.hasNext() ? quads.next().getObject().getURI() : local;
    }

    /** All that are kept under an IRI but have another in their article. */
    List<String> locals(String kept) {
        List<String> found = new ArrayList<>();
        database.find(GraphNames.IDENTITY, Node.ANY, Ent.KEPT_AS.asNode(), NodeFactory.createURI(kept)).forEachRemaining(quad -> found.add(quad.getSubject().getURI()));
        return found;
    }

    /** All IRIs by which articles call what is kept under one, itself first. */
    List<String> all(String kept) {
        return Stream.concat(Stream.of(kept), locals(kept).stream()).distinct().toList();
    }

    /** With which other an event came into its group. */
    Optional<String> pair(String local) {
        return database.stream(GraphNames.IDENTITY, join(local), Ent.JOINS.asNode(), Node.ANY).map(quad -> quad.getObject().getURI())
                .filter(iri -> !iri.equals(local)).findFirst();
    }

    /** Notes the IRI by which something is known in the store. */
    void keep(String local, String kept) {
        database.deleteAny(GraphNames.IDENTITY, NodeFactory.createURI(local), Ent.KEPT_AS.asNode(), Node.ANY);
        add(NodeFactory.createURI(local), Ent.KEPT_AS.asNode(), NodeFactory.createURI(kept));
    }

    void forget(String local) {
        database.deleteAny(GraphNames.IDENTITY, NodeFactory.createURI(local), Node.ANY, Node.ANY);
        database.deleteAny(GraphNames.IDENTITY, join(local), Node.ANY, Node.ANY);
    }

    /** Writes why the members of a group are one: a join for each but the first, with the one by which it came in. */
    void write(Grouping.Group<EventProfile> group) {
        Map<String, List<Triple>> reasons = reasons(group);
        Node kept = NodeFactory.createURI(group.first().iri());
        for (EventProfile member : group.members()) {
            Node local = NodeFactory.createURI(member.iri());
            List<Triple> reason = reasons.getOrDefault(member.iri(), List.of());
            // Most groups change by one member only; what stays as it is costs no room on the disk.
            graphs.replace(GraphNames.IDENTITY, local, reason.isEmpty() ? List.of() : List.of(Triple.create(local, Ent.KEPT_AS.asNode(), kept)));
            graphs.replace(GraphNames.IDENTITY, join(member.iri()), reason);
        }
    }

    /** Of each member but the first, why it is one with another. */
    private static Map<String, List<Triple>> reasons(Grouping.Group<EventProfile> group) {
        Map<String, List<Triple>> reasons = new HashMap<>();
        List<Grouping.Edge<EventProfile>> open = new ArrayList<>(group.joins());
        Set<EventProfile> reached = new HashSet<>(Set.of(group.first()));
        Deque<EventProfile> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            EventProfile from = next.remove();
            for (Grouping.Edge<EventProfile> edge : List.copyOf(open)) {
                if (edge.one().equals(from) || edge.other().equals(from)) {
                    open.remove(edge);
                    EventProfile to = edge.one().equals(from) ? edge.other() : edge.one();
                    reasons.put(to.iri(), reason(to.iri(), from.iri(), edge));
                    next.add(to);
                }
            }
        }
        return reasons;
    }

    private static List<Triple> reason(String local, String other, Grouping.Edge<EventProfile> edge) {
        Node join = join(local);
        List<Triple> reason = new ArrayList<>();
        reason.add(Triple.create(join, RDF.type.asNode(), Ent.JOIN.asNode()));
        reason.add(Triple.create(join, Ent.JOINS.asNode(), NodeFactory.createURI(local)));
        reason.add(Triple.create(join, Ent.JOINS.asNode(), NodeFactory.createURI(other)));
        reason.add(Triple.create(join, Ent.DRAWN_FROM.asNode(), NodeFactory.createURI(edge.one().article())));
        reason.add(Triple.create(join, Ent.DRAWN_FROM.asNode(), NodeFactory.createURI(edge.other().article())));
        reason.add(Triple.create(join, Ent.SCORE.asNode(), NodeFactory.createLiteralDT(BigDecimal.valueOf(edge.finding().score()).stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal)));
        reason.add(Triple.create(join, Ent.GROUND_TEXT.asNode(), NodeFactory.createLiteralDT(edge.finding().words(), XSDDatatype.XSDstring)));
        edge.finding().grounds().forEach(ground -> reason.add(Triple.create(join, Ent.GROUND.asNode(), Ent.type(ground.term()).asNode())));
        return reason;
    }

    private void add(Node subject, Node property, Node object) {
        database.add(Quad.create(GraphNames.IDENTITY, Triple.create(subject, property, object)));
    }

    private static Node join(String local) {
        return NodeFactory.createURI(Ent.ID + "join/" + local.substring(local.lastIndexOf('/') + 1));
    }
}
