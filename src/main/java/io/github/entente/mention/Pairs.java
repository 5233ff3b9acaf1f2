package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds those who belong together in a sentence: joined by "and", or one as subject and one as the other party. */
final class Pairs {

    private static final Set<String> PARTY = Set.of("with", "to", "by");

    private final Discourse discourse;

    Pairs(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The people of a sentence that form a group, however many, or an empty list. */
    List<Entity> people(Scan scan) {
        List<Entity> all = discourse.named(scan, Integer.MAX_VALUE, Discourse::person);
        int verb = IntStream.range(0, scan.tree().size()).filter(i -> scan.tree().head(i) < 0).findFirst().orElse(0);
        if (all.size() > 1 && all.equals(discourse.named(scan, verb, Discourse::person)) && IntStream.range(0, verb).filter(scan.tree()::subject).map(scan.tree()::head).distinct().count() == 1) {
            return all;
        }
        return Stream.concat(groups(scan).stream().map(group -> group.stream().filter(Discourse::person).toList()), Stream.of(parties(scan)))
                .filter(group -> group.size() > 1).max(Comparator.comparingInt(List::size)).filter(group -> group.containsAll(all)).orElse(List.of());
    }

    /** Those of a sentence who face each other: two groups of people, or a person and a state; so many, or any number for 0. */
    List<Entity> sides(Scan scan, int size) {
        List<Entity> people = people(scan);
        if (people.size() > 1 && (size == 0 || people.size() == size)) {
            return people;
        }
        return Stream.concat(groups(scan).stream(), Stream.of(parties(scan))).filter(group -> group.size() == Math.max(size, 2) && group.stream().anyMatch(Discourse::person)).findFirst().orElse(List.of());
    }

    /** Those of a sentence that fight or make peace with each other, not all of which are states: "Israel and Hamas". */
    List<Entity> opponents(Scan scan, int size) {
        return groups(scan).stream().filter(group -> group.size() == size && group.stream().allMatch(one -> Discourse.body(one) || one.nameless())).findFirst().orElse(List.of());
    }

    /** The people of a sentence that form a group of that size, or an empty list. */
    List<Entity> people(Scan scan, int size) {
        for (List<Entity> group : groups(scan)) {
            List<Entity> people = group.stream().filter(Discourse::person).toList();
            if (people.size() == size) {
                return people;
            }
        }
        List<Entity> parties = parties(scan);
        if (parties.size() == size) {
            return parties;
        }
        List<Entity> all = discourse.named(scan, Integer.MAX_VALUE, Discourse::person);
        return all.size() == size ? all : List.of();
    }

    /** The people named in a sentence before a token, if they are so many. */
    List<Entity> before(Scan scan, int token, int size) {
        List<Entity> people = discourse.named(scan, token, Discourse::person);
        return people.size() == size ? people : List.of();
    }

    /** The states named in a sentence before a token, by themselves or by people, if they are so many. */
    List<Entity> statesBefore(Scan scan, int token, int size) {
        List<Entity> states = statesOf(discourse.named(scan, token, entity -> Discourse.person(entity) || Discourse.state(entity)));
        return states.size() == size ? states : List.of();
    }

    /** The states that form a group of that size: named together, or those of people who do. */
    List<Entity> states(Scan scan, int size) {
        for (List<Entity> group : groups(scan)) {
            List<Entity> states = statesOf(group);
            if (states.size() == size && group.size() == size) {
                return states;
            }
        }
        for (List<Entity> group : Coupled.groups(scan)) {
            if (group.size() == size) {
                return group;
            }
        }
        List<Entity> states = statesOf(parties(scan));
        return states.size() == size ? states : clauses(scan, size);
    }

    /** "Chad will send arms, and Mali intends to train them": the states of which each does its own. */
    private List<Entity> clauses(Scan scan, int size) {
        Tree tree = scan.tree();
        Set<Entity> subjects = new LinkedHashSet<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            boolean main = tree.head(verb) < 0 || "conj".equals(tree.label(verb)) && tree.head(tree.firstConjunct(verb)) < 0;
            Optional<Integer> subject = main ? tree.child(verb, "nsubj") : Optional.empty();
            subject.ifPresent(index -> subjects.addAll(discourse.group(scan, index)));
        }
        return subjects.size() == size && subjects.stream().allMatch(Discourse::state) ? List.copyOf(subjects) : List.of();
    }

    private List<Entity> statesOf(List<Entity> entities) {
        Set<Entity> states = new LinkedHashSet<>();
        for (Entity entity : entities) {
            Optional<Entity> state = discourse.atlas().stateOf(entity);
            if (state.isEmpty()) {
                return List.of();
            }
            states.add(state.get());
        }
        return List.copyOf(states);
    }

    private List<List<Entity>> groups(Scan scan) {
        List<List<Entity>> groups = new ArrayList<>();
        Tree tree = scan.tree();
        for (Mention mention : discourse.in(scan.number())) {
            if (mention.kind() != Mention.Kind.DEMONYM && !"conj".equals(tree.label(mention.head()))) {
                List<Entity> group = discourse.group(scan, mention.head());
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }

    /** "Sullivan met with Gallant", "Biden spoke to Yoon", "Austin hosted Lee". */
    private List<Entity> parties(Scan scan) {
        Tree tree = scan.tree();
        Set<Entity> found = new LinkedHashSet<>();
        for (int verb = 0; verb < tree.size(); verb++) {
            Optional<Integer> subject = tree.child(verb, "nsubj", "nsubjpass");
            if (subject.isPresent() && discourse.group(scan, subject.get()).stream().anyMatch(Discourse::person)) {
                found.addAll(discourse.group(scan, subject.get()));
                other(scan, verb).forEach(found::add);
                if (found.size() > 1) {
                    break;
                }
                found.clear();
            }
        }
        return found.stream().filter(Discourse::person).toList();
    }

    private List<Entity> other(Scan scan, int verb) {
        Tree tree = scan.tree();
        List<Entity> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean object = "dobj".equals(tree.label(i)) && tree.head(i) == verb;
            int preposition = tree.head(i);
            boolean party = "pobj".equals(tree.label(i)) && PARTY.contains(tree.lemma(preposition)) && (tree.head(preposition) == verb || tree.head(tree.head(preposition)) == verb);
            if (object || party) {
                found.addAll(discourse.group(scan, i));
            }
        }
        return found;
    }
}
