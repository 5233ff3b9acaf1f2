package io.github.entente.endpoint.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

import io.github.entente.graph.Ent;
import io.github.entente.store.GraphNames;

/** Finds the statements on a thing, and for each its sentences. */
final class Statements {

    static final int PAGE = 25;

    /** Sentences of a statement that are shown. */
    private static final int SENTENCES = 6;
    private static final int MOST = 500;
    private static final int FEW = 50;
    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var VALUE = Var.alloc("value");
    private static final Var PROPERTY = Var.alloc("property");
    private static final List<Var> COLUMNS = List.of(SUBJECT, VALUE);
    private static final Comparator<Row> OLDEST_FIRST = Comparator.<Row, String>comparing(row -> row.raw("published")).thenComparing(row -> row.raw("article"))
            .thenComparing(row -> row.number("begin"));
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
        List<Binding> table = lookup.rows("incoming-order", values, page * PAGE, PAGE).stream()
                .map(row -> BindingFactory.binding(SUBJECT, row.node("subject"), PROPERTY, property.orElseGet(() -> row.node("property")))).toList();
        Map<Binding, Row> labels = lookup.rows("incoming", List.of(SUBJECT, PROPERTY), table).stream()
                .collect(Collectors.toMap(row -> BindingFactory.binding(SUBJECT, row.node("subject"), PROPERTY, row.node("property")), row -> row, (first, second) -> first));
        return withSentences(table.stream().map(labels::get)
                .map(row -> new Said(row.node("subject"), row.text("subjectLabel"), row.node("property"), row.text("propertyLabel"), thing, label)).toList());
    }

    List<Statement> withSentences(List<Said> said) {
        // What leads to a sentence as evidence shows that sentence already.
        List<Binding> table = said.stream().filter(each -> !each.property().equals(Ent.EVIDENCE.asNode())).map(Statements::binding).distinct().toList();
        List<Row> found = lookup.rows("evidence", COLUMNS, table, MOST);
        // Where very many sentences state one thing, those of each are looked for apart, and not to the last.
        Map<Triple, List<Row>> rows = grouped(found.size() < MOST ? found : table.stream().flatMap(row -> lookup.rows("evidence", COLUMNS, List.of(row), FEW).stream()).toList());
        return said.stream().map(each -> statement(each, rows.getOrDefault(each.triple(), List.of()))).toList();
    }

    private static Binding binding(Said said) {
        return BindingFactory.binding(SUBJECT, said.subject(), VALUE, said.value());
    }

    private static Map<Triple, List<Row>> grouped(List<Row> rows) {
        return rows.stream().sorted(OLDEST_FIRST).collect(Collectors.groupingBy(row -> Triple.create(row.node("subject"), row.node("property"), row.node("value"))));
    }

    private Statement statement(Said said, List<Row> rows) {
        Map<String, Node> triple = Map.of("subject", said.subject(), "property", said.property(), "value", said.value());
        List<Thing> sources = rows.isEmpty() ? lookup.rows("statement-sources", triple).stream().map(Statements::source).toList() : List.of();
        return new Statement(Thing.of(said.subject(), said.subjectLabel()), Thing.of(said.property(), said.propertyLabel()),
                Thing.of(said.value(), said.valueLabel()), rows.stream().limit(SENTENCES).map(Evidence::of).toList(), rows.size() > SENTENCES, sources);
    }

    private static Thing source(Row row) {
        String name = KNOWN_BEFOREHAND.get(row.node("graph"));
        return name == null ? row.thing("graph") : new Thing("", name, "");
    }
}
