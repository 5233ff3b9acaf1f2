package io.github.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

import io.github.entente.base.Taxonomy;
import io.github.entente.identity.BlockingKeys;
import io.github.entente.identity.EventComparison;
import io.github.entente.identity.EventFacts;
import io.github.entente.identity.EventProfile;
import io.github.entente.identity.EventProfiles;
import io.github.entente.identity.Finding;
import io.github.entente.identity.Grouping;

/**
 * Keeps one IRI for each event however many articles tell of it, as articles come, change and go.
 *
 * <p>Which events are one follows from the set of articles in the store and the decisions of people alone, and not from the
 * order in which they came: whatever a change touches is grouped anew, and the rest would come out as it is. Callers hold a
 * write transaction.
 */
final class Identities {

    private final DatasetGraph database;
    private final Taxonomy taxonomy;
    private final NamedGraphs graphs;
    private final InferredGraph inferred;
    private final ProfileIndex index;
    private final JoinGraph joins;
    private final Originals originals;
    private final Clusters clusters;
    private final DecisionsGraph decisions;
    private final EventComparison comparison;
    private final People people;

    Identities(DatasetGraph database, Taxonomy taxonomy, InferredGraph inferred) {
        this.database = database;
        this.taxonomy = taxonomy;
        this.graphs = new NamedGraphs(database);
        this.inferred = inferred;
        this.index = new ProfileIndex(database, new BlockingKeys(taxonomy));
        this.joins = new JoinGraph(database);
        this.originals = new Originals(database);
        this.clusters = new Clusters(index, joins);
        this.decisions = new DecisionsGraph(database);
        this.comparison = new EventComparison(taxonomy);
        this.people = new People(database, joins, decisions);
    }

    /** Puts what articles say in place of what the store had for them; an empty graph takes one out. */
    void put(Map<Node, Graph> articles) {
        put(articles, Set.of());
    }

    /** The same, and groups some events anew, by their IRIs in their articles, on which somebody has decided. */
    void put(Map<Node, Graph> articles, Set<String> again) {
        Map<Node, List<EventProfile>> told = new LinkedHashMap<>();
        List<EventProfile> gone = new ArrayList<>();
        List<EventProfile> come = new ArrayList<>();
        articles.forEach((article, graph) -> {
            List<EventProfile> now = EventProfiles.of(graph, article.getURI(), taxonomy);
            List<EventProfile> before = index.ofArticle(article.getURI());
            told.put(article, now);
            before.stream().filter(event -> !now.contains(event)).forEach(gone::add);
            now.stream().filter(event -> !before.contains(event)).forEach(come::add);
        });
        List<Grouping.Group<EventProfile>> groups = resolve(articles.size(), gone, come, again);
        Map<String, String> old = groups.stream().flatMap(group -> group.members().stream())
                .collect(Collectors.toMap(EventProfile::iri, event -> joins.kept(event.iri())));
        Set<Node> merged = originals.articles();
        Map<Node, Graph> written = new LinkedHashMap<>(articles);
        tellingTwice(groups, merged).forEach(article -> written.computeIfAbsent(article, this::given));
        Map<String, String> kept = regroup(groups);
        List<PersonNames.Change> renamed = people.put(articles, again);
        renamed.stream().map(change -> NodeFactory.createURI(change.article())).filter(merged::contains).forEach(article -> written.computeIfAbsent(article, this::given));
        written.forEach((article, graph) -> write(article, graph, told.computeIfAbsent(article, any -> index.ofArticle(any.getURI())), kept));
        rename(groups, old, kept, written.keySet());
        renamed.stream().filter(change -> !written.containsKey(NodeFactory.createURI(change.article()))).forEach(this::rename);
        facts(groups, Stream.concat(old.values().stream(), gone.stream().map(EventProfile::iri)).collect(Collectors.toSet()));
    }

    private List<Grouping.Group<EventProfile>> resolve(int articles, List<EventProfile> gone, List<EventProfile> come, Set<String> again) {
        Resolution resolution = new Resolution();
        resolution.begin();
        int newest = index.newest();
        Set<String> mates = change(gone, come);
        mates.addAll(again);
        List<Grouping.Group<EventProfile>> groups = new Regrouping(clusters, neighborhood()).of(gone, come, newest, mates);
        resolution.articles = articles;
        resolution.events = groups.stream().mapToInt(group -> group.members().size()).sum();
        resolution.commit();
        return groups;
    }

    private Neighborhood neighborhood() {
        return new Neighborhood(index, comparison, decisions.rulings());
    }

    /** Changes the index, and tells who was one with what has gone. */
    private Set<String> change(Collection<EventProfile> gone, Collection<EventProfile> come) {
        Set<String> mates = new LinkedHashSet<>();
        for (EventProfile event : gone) {
            mates.addAll(joins.all(joins.kept(event.iri())));
            index.remove(event);
        }
        gone.forEach(event -> joins.forget(event.iri()));
        index.add(come);
        return mates;
    }

    /** Articles of which two events come together in a group, or were together and may part now: what they say has to be written anew. */
    private static Set<Node> tellingTwice(List<Grouping.Group<EventProfile>> groups, Set<Node> merged) {
        Set<Node> found = new LinkedHashSet<>();
        for (Grouping.Group<EventProfile> group : groups) {
            Set<Node> seen = new HashSet<>();
            group.members().stream().map(event -> NodeFactory.createURI(event.article())).filter(article -> !seen.add(article) || merged.contains(article)).forEach(found::add);
        }
        return found;
    }

    private Map<String, String> regroup(List<Grouping.Group<EventProfile>> groups) {
        Map<String, String> kept = new HashMap<>();
        for (Grouping.Group<EventProfile> group : groups) {
            group.members().forEach(member -> kept.put(member.iri(), group.first().iri()));
            joins.write(group);
        }
        return kept;
    }

    private void write(Node article, Graph graph, List<EventProfile> events, Map<String, String> kept) {
        Map<String, String> names = new HashMap<>();
        events.forEach(event -> names.put(event.iri(), kept.getOrDefault(event.iri(), joins.kept(event.iri()))));
        Map<String, PersonNames.Called> called = people.called(article.getURI());
        called.forEach((person, now) -> names.put(person, now.kept()));
        if (Set.copyOf(names.values()).size() < names.size()) {
            originals.keep(article, graph);
        } else {
            originals.forget(article);
        }
        Graph stored = new Renaming(names).apply(EventsGraph.claimsOnly(graph, events));
        called.forEach((person, now) -> {
            String own = people.own(article.getURI(), person);
            NamedGraphs.Changes labels = ArticleForm.relabel(now.kept(), own, own, now.label());
            labels.removed().forEach(stored::delete);
            labels.added().forEach(stored::add);
        });
        changed(graphs.replace(article, stored));
    }

    private void rename(PersonNames.Change change) {
        Node article = NodeFactory.createURI(change.article());
        if (!change.before().kept().equals(change.now().kept())) {
            changed(new Renaming(Map.of(change.before().kept(), change.now().kept())).apply(database, article));
        }
        changed(graphs.change(article, ArticleForm.relabel(change.now().kept(), change.own(), change.before().label(), change.now().label())));
    }

    /** In the articles that stay as they are, what is known by another IRI now. */
    private void rename(List<Grouping.Group<EventProfile>> groups, Map<String, String> old, Map<String, String> kept, Set<Node> written) {
        Map<String, Map<String, String>> byArticle = new TreeMap<>();
        groups.stream().flatMap(group -> group.members().stream()).forEach(event -> {
            String before = old.getOrDefault(event.iri(), event.iri());
            String now = kept.get(event.iri());
            if (!before.equals(now) && !written.contains(NodeFactory.createURI(event.article()))) {
                byArticle.computeIfAbsent(event.article(), any -> new HashMap<>()).put(before, now);
            }
        });
        byArticle.forEach((article, names) -> changed(new Renaming(names).apply(database, NodeFactory.createURI(article))));
    }

    private void facts(List<Grouping.Group<EventProfile>> groups, Set<String> before) {
        Map<String, EventFacts> now = new TreeMap<>();
        groups.forEach(group -> now.put(group.first().iri(), EventFacts.of(group.members(), taxonomy)));
        Set<String> all = new LinkedHashSet<>(before);
        all.addAll(now.keySet());
        all.forEach(event -> changed(graphs.replace(GraphNames.EVENTS, NodeFactory.createURI(event),
                now.containsKey(event) ? EventsGraph.facts(event, now.get(event)) : List.of())));
    }

    /** What an article says, as the reader gave it. */
    Graph given(Node article) {
        return originals.find(article).orElseGet(() -> new ArticleForm(joins).asGiven(graphs.copy(article), article.getURI(), taxonomy));
    }

    /** The IRI in use of what an article calls by another; that given if there is none. */
    String kept(String iri) {
        return joins.kept(iri);
    }

    /** Whether an IRI is that of what one article tells of. */
    boolean isDescribed(String iri) {
        return index.find(iri).isPresent() || people.isDescribed(iri);
    }

    /** The IRI that the first article gives what is kept under one. */
    Optional<String> first(String kept) {
        return people.first(joins.locals(kept));
    }

    /** The IRIs of what other articles tell of the same; of people one for each way in which they are told of. */
    List<String> mates(String local) {
        String kept = joins.kept(local);
        if (people.isDescribed(local)) {
            return people.mates(local, joins.locals(kept));
        }
        return joins.all(kept).stream().filter(other -> !other.equals(local)).toList();
    }

    /** With what an event was compared without being joined, what speaks most for it first. */
    List<Considered> considered(String kept) {
        Neighborhood around = neighborhood();
        Map<String, Considered> found = new TreeMap<>();
        clusters.find(joins.all(kept)).forEach(member -> {
            for (EventProfile other : around.candidates(member)) {
                String otherKept = joins.kept(other.iri());
                if (!otherKept.equals(kept)) {
                    Finding finding = around.compare(member, other);
                    Considered now = new Considered(otherKept, other.label(), finding.score(), finding.words());
                    found.merge(otherKept, now, (one, two) -> two.score() > one.score() ? two : one);
                }
            }
        });
        return found.values().stream().sorted(Comparator.comparingDouble((Considered one) -> -one.score()).thenComparing(Considered::iri)).toList();
    }

    private void changed(NamedGraphs.Changes changes) {
        inferred.changed(changes.removed(), changes.added());
    }
}
