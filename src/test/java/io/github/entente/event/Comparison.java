package io.github.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.base.Taxonomy;
import io.github.entente.ontology.Ontology;
import io.github.entente.pipeline.SharedReader;

/** What is read in an example, held against what is expected. */
final class Comparison {

    private static final Taxonomy TAXONOMY = Ontology.bundled().taxonomy();
    private static final Set<String> RELATIONS = Stream.of(Relation.Kind.values()).map(Relation.Kind::property).collect(Collectors.toSet());

    private final Example example;
    private final Article article;
    private final Reading reading;
    private final List<String> differences = new ArrayList<>();

    private Comparison(Example example) {
        this.example = example;
        this.article = new Article("2026-01-21-example", "", "Test", LocalDate.of(2026, 1, 21), null, example.words());
        this.reading = SharedReader.RULES.read(article);
    }

    /** Each way in which the reading differs from the expectation; none if it is as expected. */
    static List<String> differences(Example example) {
        Comparison comparison = new Comparison(example);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        Set<String> found = new TreeSet<>();
        for (Example.Expected expected : example.events()) {
            event(expected.triggers()).ifPresentOrElse(event -> {
                found.add(event.id());
                compare(expected, event);
            }, () -> differences.add("missed " + expected.triggers().getFirst() + why(expected)));
        }
        reading.events().stream().filter(event -> !found.contains(event.id()))
                .forEach(event -> differences.add("extra " + trigger(event) + " = " + event.type() + " " + event.status() + " by " + event.reports().getFirst().trigger().entry()));
    }

    private String why(Example.Expected expected) {
        return reading.rejected().stream().filter(rejected -> expected.triggers().stream().anyMatch(rejected.what()::equals))
                .map(rejected -> " (" + rejected.reason() + ")").collect(Collectors.joining());
    }

    private void compare(Example.Expected expected, Event event) {
        String word = expected.triggers().getFirst();
        if (!TAXONOMY.isA(event.type(), expected.type())) {
            differences.add(word + ": class " + event.type() + ", not " + expected.type());
        }
        if (event.status() != expected.status()) {
            String by = event.reports().stream().flatMap(report -> report.operators().stream()).map(Operator::entry).collect(Collectors.joining(" "));
            differences.add(word + ": status " + event.status() + ", not " + expected.status() + " [" + by + "]");
        }
        expected.details().forEach((key, value) -> detail(key, value, event).ifPresent(read -> differences.add(word + ": " + key + " " + read + ", not " + value)));
    }

    /** What is read, where it is not what is expected. */
    private Optional<String> detail(String key, String value, Event event) {
        Report report = event.reports().getFirst();
        return switch (key) {
            case "who" -> who(value, event);
            case "where" -> unless(value, event.where().stream().flatMap(where -> Stream.of(where.place().label(), where.span().in(article.text()))).toList());
            case "when" -> unless(value, event.when().map(when -> when.when().edtf()).stream().toList());
            case "says" -> unless(value, event.sources().stream().flatMap(source -> Stream.concat(Stream.of(source.called()), source.agent().map(agent -> agent.label()).stream())).toList());
            case "mode" -> unless(value, List.of(report.mode().term()));
            case "certainty" -> unless(value, List.of(report.certainty().term()));
            default -> relation(key, value, event);
        };
    }

    private static Optional<String> unless(String value, List<String> read) {
        return value.equals("-") ? read.isEmpty() ? Optional.empty() : Optional.of(read.toString())
                : read.contains(value) ? Optional.empty() : Optional.of(read.toString());
    }

    private Optional<String> who(String value, Event event) {
        Set<String> wanted = value.equals("-") ? Set.of() : new TreeSet<>(List.of(value.split("; ")));
        List<Role> roles = event.roles();
        boolean all = wanted.stream().allMatch(name -> roles.stream().anyMatch(role -> named(name, role)));
        boolean only = roles.stream().allMatch(role -> wanted.stream().anyMatch(name -> named(name, role)));
        return all && only ? Optional.empty() : Optional.of(roles.stream().map(role -> role.property() + ":" + role.entity().label()).toList().toString());
    }

    private boolean named(String name, Role role) {
        return role.entity().label().equals(name) || role.span().in(article.text()).equals(name);
    }

    private Optional<String> relation(String kind, String word, Event event) {
        if (!RELATIONS.contains(kind)) {
            throw new IllegalArgumentException("no such detail: " + kind + " in " + example);
        }
        List<Relation> told = reading.relations().stream().filter(relation -> relation.from().equals(event.id())).toList();
        Map<String, Event> byId = reading.events().stream().collect(Collectors.toMap(Event::id, one -> one));
        boolean found = told.stream().anyMatch(relation -> relation.kind().property().equals(kind) && tells(byId.get(relation.to()), word));
        return found ? Optional.empty() : Optional.of(told.stream().map(relation -> relation.kind().property() + " " + trigger(byId.get(relation.to()))).toList().toString());
    }

    private Optional<Event> event(List<String> triggers) {
        return triggers.stream().flatMap(word -> reading.events().stream().filter(event -> tells(event, word))).findFirst();
    }

    private boolean tells(Event event, String word) {
        return event.reports().stream().anyMatch(report -> List.of(report.trigger().span().in(article.text()).split(" ")).contains(word));
    }

    private String trigger(Event event) {
        return event.reports().getFirst().trigger().span().in(article.text());
    }
}
