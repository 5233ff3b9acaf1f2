package io.github.entente.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether those who take part in two events can be the same, and how well they agree. */
final class Company {

    private Company() {
    }

    static Optional<String> conflict(EventProfile a, EventProfile b, Kind kind) {
        if (kind != Kind.ACT && kind != Kind.DECISION && othersOfOneState(a, b)) {
            return Optional.of("different people of one state take part");
        }
        Set<String> one = a.sides();
        Set<String> other = b.sides();
        boolean both = one.size() > 1 && other.size() > 1;
        boolean inside = one.containsAll(other) || other.containsAll(one);
        if (both && (!inside || kind == Kind.TALKS && !one.equals(other))) {
            return Optional.of("other states take part");
        }
        if (one.size() == 1 && other.size() == 1 && !one.equals(other) && kind != Kind.TALKS) {
            return Optional.of("another state takes part");
        }
        if (crossed(a.doers(), b.doers())) {
            return Optional.of("others act");
        }
        return crossed(a.goals(), b.goals()) ? Optional.of("it is directed at others") : Optional.empty();
    }

    /** Both name people of a state, and nobody of them is the same. */
    private static boolean othersOfOneState(EventProfile a, EventProfile b) {
        Set<String> states = a.people().stream().map(Actor::state).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        return states.stream().anyMatch(state -> {
            List<Actor> ours = of(a.people(), state);
            List<Actor> theirs = of(b.people(), state);
            return !theirs.isEmpty() && ours.stream().noneMatch(one -> theirs.stream().anyMatch(one::same));
        });
    }

    private static List<Actor> of(List<Actor> people, String state) {
        return people.stream().filter(person -> state.equals(person.state())).toList();
    }

    private static boolean crossed(List<Actor> a, List<Actor> b) {
        Set<String> one = states(a);
        Set<String> other = states(b);
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> states(List<Actor> actors) {
        Set<String> all = new TreeSet<>();
        actors.forEach(actor -> {
            if (actor.state() != null) {
                all.add(actor.state());
            }
        });
        return all;
    }

    static void weigh(EventProfile a, EventProfile b, Kind kind, Tally tally) {
        switch (kind) {
            case TALKS -> talks(a, b, tally);
            case VISIT -> visit(a, b, tally);
            default -> any(a, b, tally);
        }
    }

    static long shared(List<Actor> a, List<Actor> b) {
        return a.stream().filter(one -> b.stream().anyMatch(one::same)).count();
    }

    private static long sharedSides(EventProfile a, EventProfile b) {
        return a.sides().stream().filter(b.sides()::contains).count();
    }

    private static void talks(EventProfile a, EventProfile b, Tally tally) {
        long people = shared(a.people(), b.people());
        long sides = sharedSides(a, b);
        if (people > 1) {
            tally.add(0.45, Ground.SAME_PEOPLE);
        } else if (people == 1) {
            tally.add(sides > 1 ? 0.36 : 0.15, Ground.SAME_PEOPLE);
        } else if (sides > 1) {
            tally.add(0.15, Ground.SAME_STATES);
        }
    }

    /** Somebody's visit to a country; without either one it could be any. */
    private static void visit(EventProfile a, EventProfile b, Tally tally) {
        boolean same = a.destinations().stream().anyMatch(b.destinations()::contains);
        if (shared(travellers(a), travellers(b)) > 0) {
            tally.add(same ? 0.36 : 0.15, Ground.SAME_PEOPLE);
        } else if (same && sharedSides(a, b) > 1) {
            tally.add(0.15, Ground.SAME_STATES);
        }
    }

    private static List<Actor> travellers(EventProfile visit) {
        return visit.people().stream().filter(person -> !person.role().equals("host")).toList();
    }

    private static void any(EventProfile a, EventProfile b, Tally tally) {
        long people = shared(a.people(), b.people());
        if (people > 0) {
            tally.add(people > 1 ? 0.4 : 0.25, Ground.SAME_PEOPLE);
        } else if (!a.sides().isEmpty() && a.sides().equals(b.sides())) {
            tally.add(a.sides().size() > 1 ? 0.25 : 0.15, Ground.SAME_STATES);
        } else if (sharedSides(a, b) > 0) {
            tally.add(0.08, Ground.SAME_STATES);
        }
    }
}
