package io.github.entente.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.github.entente.base.Taxonomy;

/**
 * The keys under which an event is filed. Two events are compared only if they share a key, so that the cost of one more does
 * not grow with the store. A key holds the root of the class, somebody or two states, and a month; or a name and a year.
 */
public final class BlockingKeys {

    private static final int MOST_MONTHS = 4;
    private static final int AHEAD = 2;
    private static final int BACK = 1;
    private static final int SHORT = 3;

    private final Taxonomy taxonomy;

    /** @param taxonomy the classes of events */
    public BlockingKeys(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Set<String> of(EventProfile event) {
        Kind kind = Kind.of(event.type(), taxonomy);
        Set<String> keys = new TreeSet<>();
        if (kind == Kind.UNKNOWN) {
            return keys;
        }
        String root = root(event.type());
        Set<Integer> months = months(event);
        for (String who : who(event, kind)) {
            months.forEach(month -> keys.add(root + "|" + who + "|" + month));
        }
        event.cues().names().forEach(name -> months.forEach(month -> keys.add(root + "|name " + name + "|" + month)));
        return keys;
    }

    /** The highest class below that of all events. */
    private String root(String type) {
        return taxonomy.ancestors(type).stream().filter(above -> taxonomy.parents(above).contains("Event")).sorted().findFirst().orElse(type);
    }

    private static List<String> who(EventProfile event, Kind kind) {
        List<String> all = new ArrayList<>();
        List<Actor> people = new ArrayList<>(event.people());
        event.affects().forEach(affected -> people.addAll(affected.actors().stream().filter(Actor::person).toList()));
        people.forEach(person -> PersonName.of(person.name()).words().stream().filter(word -> word.length() >= SHORT).forEach(word -> all.add(PersonName.skeleton(word))));
        Set<String> sides = new TreeSet<>(event.sides());
        event.affects().forEach(affected -> sides.addAll(affected.states()));
        List<String> states = sides.stream().map(state -> state.substring(state.lastIndexOf('/') + 1)).toList();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                all.add(states.get(i) + " " + states.get(j));
            }
        }
        if (states.size() == 1 && kind == Kind.ACT) {
            all.add(states.getFirst());
        }
        return all;
    }

    /** Months since 0000-01: those that its time touches, and for what is not over those of its reports, by which a new date is found. */
    private static Set<Integer> months(EventProfile event) {
        Set<Integer> months = new TreeSet<>();
        int published = month(event.published());
        Period window = event.window();
        if (window != null && window.first() != null && window.last() != null && month(window.end()) - month(window.begin()) < MOST_MONTHS) {
            for (int month = month(window.begin()); month <= month(window.end()); month++) {
                months.add(month);
            }
        }
        if (window == null || months.isEmpty() || !event.over()) {
            int ahead = event.over() ? 0 : AHEAD;
            for (int month = published - BACK; month <= published + ahead; month++) {
                months.add(month);
            }
        }
        return months;
    }

    private static int month(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }
}
