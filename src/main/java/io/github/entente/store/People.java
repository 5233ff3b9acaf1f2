package io.github.entente.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.identity.Grouping;
import io.github.entente.identity.PersonComparison;
import io.github.entente.identity.PersonGrouping;
import io.github.entente.identity.Persona;
import io.github.entente.identity.PersonaReader;
import io.github.entente.identity.Rulings;

/**
 * Keeps one IRI for each person however they are spelled, and two for two of one name. Who is one follows from the set of
 * articles and decisions alone. Callers hold a write transaction.
 */
final class People {

    private final DatasetGraph database;
    private final JoinGraph joins;
    private final PersonIndex index;
    private final PersonJoins reasons;
    private final PersonNames names;
    private final DecisionsGraph decisions;

    People(DatasetGraph database, JoinGraph joins, DecisionsGraph decisions) {
        this.database = database;
        this.joins = joins;
        this.index = new PersonIndex(database);
        this.reasons = new PersonJoins(database);
        this.names = new PersonNames(joins, index, reasons);
        this.decisions = decisions;
    }

    /**
     * Takes note of who the articles tell of.
     *
     * @param articles what they say, with the IRIs that the reader gave
     * @param again people of single articles on whom somebody has decided
     * @return who of other articles is known by another IRI or label than before
     */
    List<PersonNames.Change> put(Map<Node, Graph> articles, Set<String> again) {
        Set<String> decided = decisions.takenOut();
        Set<String> dirty = new LinkedHashSet<>();
        articles.forEach((article, graph) -> {
            Map<String, Persona> now = new TreeMap<>();
            PersonaReader.of(graph, article.getURI(), decided).forEach((person, persona) -> {
                if (!known(person)) {
                    now.put(PersonaReader.local(article.getURI(), person), persona);
                }
            });
            remove(article.getURI(), now, dirty);
            add(article.getURI(), PersonaReader.published(graph, article.getURI()), now, dirty);
        });
        again.forEach(local -> index.of(local).ifPresent(entry -> dirty.add(entry.id())));
        Rulings rulings = byWhatIsTold(decisions.rulings());
        return names.apply(groups(dirty, rulings)).stream().filter(change -> !articles.containsKey(NodeFactory.createURI(change.article()))).toList();
    }

    /** Whom the reference data has keeps the IRI from there. */
    private boolean known(String person) {
        return database.contains(GraphNames.REFERENCE, NodeFactory.createURI(person), RDF.type.asNode(), Node.ANY);
    }

    private void remove(String article, Map<String, Persona> now, Set<String> dirty) {
        for (String local : index.ofArticle(article)) {
            PersonGrouping.Entry before = index.of(local).orElseThrow();
            if (!before.persona().equals(now.get(local))) {
                Set<String> beside = new LinkedHashSet<>(beside(before));
                if (index.remove(local)) {
                    dirty.addAll(beside);
                }
                reasons.remove(before.id(), local, article);
                if (index.find(before.id()).isEmpty()) {
                    reasons.forget(before.id());
                }
                joins.forget(local);
            }
        }
    }

    private void add(String article, int published, Map<String, Persona> now, Set<String> dirty) {
        now.forEach((local, persona) -> {
            if (index.of(local).isEmpty()) {
                boolean first = index.add(local, article, published, persona);
                PersonGrouping.Entry entry = index.of(local).orElseThrow();
                reasons.add(entry, index.two(entry.id()), local, article, index::article);
                dirty.addAll(first ? beside(entry) : List.of());
            }
        });
    }

    /** How the people of an article are called, by the IRIs that the reader gave. */
    Map<String, PersonNames.Called> called(String article) {
        Map<String, PersonNames.Called> called = new TreeMap<>();
        index.ofArticle(article).forEach(local -> called.put(PersonaReader.inArticle(article, local), names.of(local)));
        return called;
    }

    boolean isDescribed(String local) {
        return index.of(local).isPresent();
    }

    /** Of people of single articles the one who was told of first. */
    Optional<String> first(List<String> locals) {
        return locals.stream().flatMap(local -> index.of(local).stream()).min(PersonGrouping.Entry.ORDER).map(PersonGrouping.Entry::first);
    }

    /** Of people of single articles one for each way of telling but that of the given one. */
    List<String> mates(String local, List<String> locals) {
        return locals.stream().filter(other -> !other.equals(local)).collect(Collectors.toMap(other -> index.of(other).orElseThrow().id(), other -> other,
                (one, other) -> one.compareTo(other) <= 0 ? one : other, TreeMap::new)).values().stream().toList();
    }

    /** What an article alone calls somebody. */
    String own(String article, String person) {
        return index.of(PersonaReader.local(article, person)).orElseThrow().persona().name();
    }

    /** Everybody filed under one of the keys, or under the same name. */
    private Collection<String> beside(PersonGrouping.Entry entry) {
        Set<String> found = new LinkedHashSet<>(List.of(entry.id()));
        PersonComparison.keys(entry.persona()).forEach(key -> found.addAll(index.under(key)));
        return found;
    }

    /** Merges of people, by all that is told of them alike. */
    private Rulings byWhatIsTold(Rulings rulings) {
        Set<Rulings.Pair> merges = new HashSet<>();
        rulings.merges().forEach(pair -> index.of(pair.one()).ifPresent(one -> index.of(pair.other()).ifPresent(other -> merges.add(Rulings.Pair.of(one.id(), other.id())))));
        return new Rulings(merges, Set.of());
    }

    /** All groups that hang together with some by common keys. */
    private List<Grouping.Group<PersonGrouping.Entry>> groups(Set<String> dirty, Rulings rulings) {
        Map<String, PersonGrouping.Entry> reached = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(dirty);
        while (!open.isEmpty()) {
            String id = open.remove();
            if (!reached.containsKey(id)) {
                index.find(id).ifPresent(entry -> {
                    reached.put(id, entry);
                    open.addAll(beside(entry));
                    rulings.merges().stream().filter(pair -> pair.has(id)).forEach(pair -> open.addAll(List.of(pair.one(), pair.other())));
                });
            }
        }
        return new PersonGrouping(rulings).group(List.copyOf(reached.values()));
    }
}
