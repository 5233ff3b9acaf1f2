package io.github.entente.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it, with all by which it can be compared.
 *
 * @param iri its IRI in that article alone
 * @param article the article's IRI
 * @param number its place in the article
 * @param published the day of the article, counted from 1970-01-01
 * @param type the local name of its class
 * @param label what the article alone would call it
 * @param told status and time
 * @param actors who takes part
 * @param states the IRIs of the states that it involves
 * @param places where, as far as told
 * @param affects what it acts upon, if it is a decision
 * @param cues what the words around it tell
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EventProfile(String iri, String article, int number, int published, String type, String label, Told told, List<Actor> actors,
        List<String> states, List<Place> places, List<Affected> affects, Cues cues) {

    /** By day of publication, then article, then place in it: the order in which the first member of a group is found. */
    public static final Comparator<EventProfile> ORDER = Comparator.comparingInt(EventProfile::published)
            .thenComparing(EventProfile::article).thenComparingInt(EventProfile::number).thenComparing(EventProfile::iri);

    private static final Set<String> DOERS = Set.of("agent", "visitor", "organizer");
    private static final Set<String> GOALS = Set.of("host", "target", "beneficiary", "invitee");
    private static final Set<String> AHEAD = Set.of("Planned", "Proposed");

    public EventProfile {
        actors = List.copyOf(actors);
        states = List.copyOf(states);
        places = List.copyOf(places);
        affects = List.copyOf(affects);
    }

    /** Of the IRI alone, which is enough to tell events apart and cheaper. */
    @Override
    public int hashCode() {
        return iri.hashCode();
    }

    @Nullable Period window() {
        return told.window();
    }

    boolean ahead() {
        return AHEAD.contains(told.status());
    }

    boolean over() {
        return told.status().equals("Occurred");
    }

    /** Whether it was moved, or stopped for a time, so that it can take place later. */
    boolean moved() {
        return told.moved();
    }

    List<Actor> people() {
        return actors.stream().filter(Actor::person).toList();
    }

    List<Actor> doers() {
        return actors.stream().filter(actor -> DOERS.contains(actor.role())).toList();
    }

    List<Actor> goals() {
        return actors.stream().filter(actor -> GOALS.contains(actor.role())).toList();
    }

    /** Every state behind it. */
    Set<String> sides() {
        Set<String> all = new TreeSet<>(states);
        actors.forEach(actor -> {
            if (actor.state() != null) {
                all.add(actor.state());
            }
        });
        return all;
    }

    /** Where a visit leads, by the names of states and countries: "japan". */
    Set<String> destinations() {
        Set<String> all = new TreeSet<>();
        goals().forEach(goal -> all.add(tail(goal.state() == null ? goal.iri() : goal.state())));
        for (Place place : places) {
            all.add(tail(place.iri()));
            place.around().forEach(around -> all.add(tail(around)));
        }
        return all;
    }

    /** Whether it is told of as several: "visits", or two who each travel to the other's country. */
    boolean several() {
        Set<String> homes = new TreeSet<>();
        actors.stream().filter(actor -> actor.role().equals("visitor") && actor.state() != null).forEach(visitor -> homes.add(tail(visitor.state())));
        return cues.plural() || homes.size() > 1 && destinations().containsAll(homes);
    }

    private static String tail(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
