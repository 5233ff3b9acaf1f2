package io.github.entente.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.graph.Ent;
import io.github.entente.identity.Finding;
import io.github.entente.identity.Ground;
import io.github.entente.identity.Grouping;
import io.github.entente.identity.PersonGrouping;
import io.github.entente.identity.Persona;

/** Why people of different articles are one, in the graph of joins. Callers hold a write transaction. */
final class PersonJoins {

    /** What all articles tell alike is one person as surely as a name, a state and a post can say. */
    private static final double ALIKE = 0.95;

    private final DatasetGraph database;

    PersonJoins(DatasetGraph database) {
        this.database = database;
    }

    /** A join for each pair by which a group came together; who is told of alike is joined by {@link #add}. */
    void write(Grouping.Group<PersonGrouping.Entry> group) {
        group.members().forEach(entry -> delete(node(entry.id(), "")));
        List<Grouping.Edge<PersonGrouping.Entry>> open = new ArrayList<>(group.joins());
        List<PersonGrouping.Entry> reached = new ArrayList<>(List.of(group.first()));
        for (int i = 0; i < reached.size(); i++) {
            PersonGrouping.Entry from = reached.get(i);
            for (Grouping.Edge<PersonGrouping.Entry> edge : List.copyOf(open)) {
                if (edge.one().equals(from) || edge.other().equals(from)) {
                    open.remove(edge);
                    PersonGrouping.Entry to = edge.one().equals(from) ? edge.other() : edge.one();
                    Node join = node(to.id(), "");
                    describe(join, edge.finding());
                    joins(join, from.first(), from.article());
                    joins(join, to.first(), to.article());
                    reached.add(to);
                }
            }
        }
    }

    /** Adds somebody to those of whom the same is told. */
    void add(PersonGrouping.Entry entry, List<String> firstTwo, String local, String article, UnaryOperator<String> articleOf) {
        Persona persona = entry.persona();
        Node join = node(entry.id(), "-alike");
        if (database.contains(GraphNames.IDENTITY, join, Node.ANY, Node.ANY)) {
            joins(join, local, article);
        } else if (firstTwo.size() > 1) {
            List<Ground> grounds = new ArrayList<>(List.of(Ground.SAME_NAME));
            if (persona.state() != null) {
                grounds.add(Ground.SAME_STATES);
            }
            if (!persona.posts().isEmpty()) {
                grounds.add(Ground.SAME_POST);
            }
            describe(join, new Finding.Likely(ALIKE, grounds));
            firstTwo.forEach(one -> joins(join, one, articleOf.apply(one)));
        }
    }

    void remove(String id, String local, String article) {
        Node join = node(id, "-alike");
        database.delete(Quad.create(GraphNames.IDENTITY, join, Ent.JOINS.asNode(), NodeFactory.createURI(local)));
        database.delete(Quad.create(GraphNames.IDENTITY, join, Ent.DRAWN_FROM.asNode(), NodeFactory.createURI(article)));
        if (database.stream(GraphNames.IDENTITY, join, Ent.JOINS.asNode(), Node.ANY).limit(2).count() < 2) {
            delete(join);
        }
    }

    void forget(String id) {
        delete(node(id, ""));
        delete(node(id, "-alike"));
    }

    private void describe(Node join, Finding.Likely finding) {
        put(join, RDF.type.asNode(), Ent.JOIN.asNode());
        put(join, Ent.SCORE.asNode(), NodeFactory.createLiteralDT(BigDecimal.valueOf(finding.score()).stripTrailingZeros().toPlainString(), XSDDatatype.XSDdecimal));
        put(join, Ent.GROUND_TEXT.asNode(), NodeFactory.createLiteralDT(finding.words(), XSDDatatype.XSDstring));
        finding.grounds().forEach(ground -> put(join, Ent.GROUND.asNode(), Ent.type(ground.term()).asNode()));
    }

    private void joins(Node join, String local, String article) {
        put(join, Ent.JOINS.asNode(), NodeFactory.createURI(local));
        put(join, Ent.DRAWN_FROM.asNode(), NodeFactory.createURI(article));
    }

    private void put(Node subject, Node property, Node object) {
        database.add(Quad.create(GraphNames.IDENTITY, subject, property, object));
    }

    private void delete(Node join) {
        database.deleteAny(GraphNames.IDENTITY, join, Node.ANY, Node.ANY);
    }

    private static Node node(String id, String end) {
        return NodeFactory.createURI(Ent.ID + "join/person-" + id.substring("urn:uuid:".length()) + end);
    }
}
