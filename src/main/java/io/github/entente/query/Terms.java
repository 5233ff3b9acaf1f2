package io.github.entente.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;

import io.github.entente.base.EntenteException;

/**
 * Reads what people write as values of parameters.
 *
 * <p>A value becomes a term, and the term takes the variable's place; no value is ever pasted into a query's text.
 */
final class Terms {

    private static final Node KEPT_AS = NodeFactory.createURI("https://w3id.org/entente/ns#keptAs");

    private final DatasetGraph data;
    private final PrefixMapping prefixes;

    Terms(DatasetGraph data, PrefixMapping prefixes) {
        this.data = data;
        this.prefixes = prefixes;
    }

    /** The term for each parameter that has a value, told or by default. */
    Map<Var, Node> read(Question question, Map<String, String> values) {
        List<Parameter> parameters = question.header().parameters();
        List<String> names = parameters.stream().map(Parameter::name).toList();
        values.keySet().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw wrong("query " + question.name() + " has no parameter " + name + "; "
                    + (names.isEmpty() ? "it has none" : "it has " + String.join(", ", names)) + "." + Nearest.hint(name, names));
        });
        Map<Var, Node> terms = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            Optional<String> value = Optional.ofNullable(values.get(parameter.name())).or(parameter::defaultValue);
            if (value.isPresent()) {
                terms.put(Var.alloc(parameter.name()), read(parameter, value.get().strip()));
            } else if (parameter.needed()) {
                throw wrong("query " + question.name() + " needs " + parameter.name() + "=…, " + parameter.meaning());
            }
        }
        return terms;
    }

    private Node read(Parameter parameter, String value) {
        if (!parameter.allowed().isEmpty() && !parameter.allowed().contains(value)) {
            throw wrong(parameter, value, "allowed are " + String.join(", ", parameter.allowed()));
        }
        return switch (parameter.type()) {
            case Parameter.Datatype datatype -> switch (datatype) {
                case IRI -> iri(value).orElseThrow(() -> wrong(parameter, value, "an IRI is needed: https://…, <…> or prefix:name"));
                case STRING -> NodeFactory.createLiteralString(value);
                case DATE -> date(parameter, value);
                case INTEGER -> integer(parameter, value);
                case NUMBER -> number(parameter, value);
            };
            case Parameter.Instance instance -> instance(parameter, instance, value);
        };
    }

    private Node instance(Parameter parameter, Parameter.Instance type, String value) {
        Instances instances = new Instances(data, NodeFactory.createURI(type.iri()));
        Optional<Node> told = iri(value).filter(instances::has);
        List<Node> called = told.map(List::of).orElseGet(() -> instances.called(value));
        if (called.size() == 1) {
            return called.getFirst();
        }
        throw wrong(parameter, value, called.isEmpty()
                ? "no " + type.written() + " in the store has this IRI or name; " + instances.examples(value)
                : "several are called so: " + called.stream().map(thing -> ShortIri.of(thing.getURI(), prefixes)).sorted().collect(Collectors.joining(", ")));
    }

    private Optional<Node> iri(String value) {
        return ShortIri.full(value, prefixes).map(NodeFactory::createURI).map(this::kept);
    }

    /** What an article alone calls so may be known by another IRI in the store. */
    private Node kept(Node thing) {
        return data.getDefaultGraph().stream(thing, KEPT_AS, Node.ANY).map(Triple::getObject).findFirst().orElse(thing);
    }

    private static Node date(Parameter parameter, String value) {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException e) {
            throw wrong(parameter, value, "a day is needed, as year-month-day: 2026-01-31");
        }
    }

    private static Node integer(Parameter parameter, String value) {
        if (!value.matches("[+-]?\\d{1,18}")) {
            throw wrong(parameter, value, "a whole number is needed");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger);
    }

    private static Node number(Parameter parameter, String value) {
        if (!value.matches("[+-]?\\d{1,9}(\\.\\d{1,9})?")) {
            throw wrong(parameter, value, "a number is needed, such as 35.28");
        }
        return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdecimal);
    }

    private static EntenteException wrong(Parameter parameter, String value, String why) {
        return wrong("parameter " + parameter.name() + " (" + parameter.meaning() + ") cannot be \"" + value + "\": " + why);
    }

    private static EntenteException wrong(String message) {
        return new EntenteException(EntenteException.Kind.USAGE, message);
    }
}
