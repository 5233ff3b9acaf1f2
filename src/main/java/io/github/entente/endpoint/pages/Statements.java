package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

import io.github.entente.store.GraphNames;

/** Finds the statements on a thing, and for each its sentences. */
final class Statements {

    static final int PAGE = 25;

    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var VALUE = Var.alloc("value");
    private static final Map<Node, String> KNOWN_BEFOREHAND = Map.of(GraphNames.REFERENCE, "reference data", GraphNames.ONTOLOGY, "ontology",
            GraphNames.INFERRED, "follows from the ontology", GraphNames.EVENTS, "put together from all articles", GraphNames.IDENTITY, "identity across articles",
            GraphNames.DECISIONS, "decided by people");

    private final Lookup lookup;

    Statements(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Those that have the thing as subject. */
    List<Statement> outgoing(Node thing, String label, int page) {
        return withSentences(lookup.rows("outgoing", Map.of("thing", thing), page * PAGE, PAGE).stream()
                .map(row -> new Said(thing, label, row.node("property"), row.text("propertyLabel"), row.node("value"), row.text("valueLabel"))).toList());
    }

    /** Those that have the thing as object, by one property or by any. */
    List<Statement> incoming(Node thing, String label, Optional<Node> property, int page) {
        Map<String, Node> values = property.map(only -> Map.of("thing", thing, "property", only)).orElseGet(() -> Map.of("thing", thing));
        return withSentences(lookup.rows("incoming", values, page * PAGE, PAGE).stream()
                .map(row -> new Said(row.node("subject"), row.text("subjectLabel"), property.orElseGet(() -> row.node("property")), row.text("propertyLabel"), thing, label))
                .toList());
    }

    List<Statement> withSentences(List<Said> said) {
        List<Binding> table = said.stream().map(each -> BindingFactory.binding(SUBJECT, each.subject(), VALUE, each.value())).distinct().toList();
        Map<Triple, List<Evidence>> found = lookup.rows("evidence", List.of(SUBJECT, VALUE), table).stream()
                .collect(Collectors.groupingBy(row -> Triple.create(row.node("subject"), row.node("property"), row.node("value")),
                        Collectors.mapping(Evidence::of, Collectors.toList())));
        return said.stream().map(each -> statement(each, found.getOrDefault(each.triple(), List.of()))).toList();
    }

    private Statement statement(Said said, List<Evidence> sentences) {
        Map<String, Node> triple = Map.of("subject", said.subject(), "property", said.property(), "value", said.value());
        List<Thing> sources = sentences.isEmpty() ? lookup.rows("statement-sources", triple).stream().map(Statements::source).toList() : List.of();
        return new Statement(Thing.of(said.subject(), said.subjectLabel()), Thing.of(said.property(), said.propertyLabel()),
                Thing.of(said.value(), said.valueLabel()), sentences, sources);
    }

    private static Thing source(Row row) {
        String name = KNOWN_BEFOREHAND.get(row.node("graph"));
        return name == null ? row.thing("graph") : new Thing("", name, "");
    }
}
