package io.github.entente.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

import io.github.entente.graph.Ent;
import io.github.entente.identity.EventFacts;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.Told;

/**
 * What holds of an event as triples, and how an article's graph tells the same of its own events.
 *
 * <p>A fact of which there is one alone, such as a status, is no article's: it follows from what all of them claim. An article's
 * graph keeps the claims, and the label that it alone would give as {@code skos:altLabel}.
 */
final class EventsGraph {

    private static final RDFDatatype EDTF = new BaseDatatype("http://id.loc.gov/datatypes/edtf/EDTF");
    private static final List<Property> SINGLE = List.of(Ent.STATUS, Ent.DATE, Ent.DATE_TEXT, Ent.BEGIN_EARLIEST, Ent.BEGIN_LATEST, Ent.END_EARLIEST, Ent.END_LATEST);

    private EventsGraph() {
    }

    /** The facts of an event. */
    static List<Triple> facts(String event, EventFacts facts) {
        Node node = NodeFactory.createURI(event);
        List<Triple> all = new ArrayList<>();
        all.add(Triple.create(node, RDF.type.asNode(), Ent.type(facts.type()).asNode()));
        all.add(Triple.create(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(facts.label(), "en")));
        all.add(Triple.create(node, Ent.STATUS.asNode(), Ent.type(facts.status()).asNode()));
        time(node, facts.when(), all);
        return all;
    }

    private static void time(Node node, Told told, List<Triple> all) {
        if (told.date() != null) {
            all.add(Triple.create(node, Ent.DATE.asNode(), NodeFactory.createLiteralDT(told.date(), EDTF)));
        }
        if (told.dateText() != null) {
            all.add(Triple.create(node, Ent.DATE_TEXT.asNode(), NodeFactory.createLiteralDT(told.dateText(), XSDDatatype.XSDstring)));
        }
        bound(node, Ent.BEGIN_EARLIEST, told.beginEarliest(), all);
        bound(node, Ent.BEGIN_LATEST, told.beginLatest(), all);
        bound(node, Ent.END_EARLIEST, told.endEarliest(), all);
        bound(node, Ent.END_LATEST, told.endLatest(), all);
    }

    private static void bound(Node node, Property property, @Nullable Integer day, List<Triple> all) {
        if (day != null) {
            all.add(Triple.create(node, property.asNode(), NodeFactory.createLiteralDT(LocalDate.ofEpochDay(day).toString(), XSDDatatype.XSDdate)));
        }
    }

    /** An article's graph without the single facts of these events. */
    static Graph claimsOnly(Graph graph, List<EventProfile> events) {
        Graph kept = GraphFactory.createGraphMem();
        graph.stream().forEach(kept::add);
        for (EventProfile event : events) {
            Node node = NodeFactory.createURI(event.iri());
            SINGLE.forEach(property -> kept.remove(node, property.asNode(), Node.ANY));
            kept.stream(node, RDFS.label.asNode(), Node.ANY).toList().forEach(label -> {
                kept.delete(label);
                kept.add(Triple.create(node, SKOS.altLabel.asNode(), label.getObject()));
            });
        }
        return kept;
    }

    /** Adds the single facts of an event as its article alone gives them. */
    static void complete(Graph graph, EventProfile event) {
        graph.delete(ArticleForm.alias(NodeFactory.createURI(event.iri()), event.label()));
        facts(event.iri(), new EventFacts(event.type(), event.label(), event.told().status(), event.told())).forEach(graph::add);
    }
}
