package io.github.entente.identity;

import java.util.List;
import java.util.Optional;

/** Whether two events can be at one place. */
final class Whereabouts {

    private Whereabouts() {
    }

    /** Different places make two events, but one meeting of the same people on one day can be told wrongly. */
    static Optional<String> conflict(EventProfile a, EventProfile b, Kind kind, Tally tally) {
        boolean both = !a.places().isEmpty() && !b.places().isEmpty();
        boolean disputed = kind == Kind.TALKS && tally.has(Ground.SAME_PEOPLE) && tally.has(Ground.SAME_DAY);
        return both && !fit(a.places(), b.places()) && !disputed ? Optional.of("they are at different places") : Optional.empty();
    }

    private static boolean fit(List<Place> a, List<Place> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(one::fits));
    }

    /** Whether both name the same place, or one within the other, more exactly than by a country. */
    static boolean exact(EventProfile a, EventProfile b) {
        return a.places().stream().filter(place -> !place.country())
                .anyMatch(one -> b.places().stream().filter(place -> !place.country()).anyMatch(one::fits));
    }

    static void weigh(EventProfile a, EventProfile b, Tally tally) {
        tally.add(exact(a, b) ? 0.15 : fit(a.places(), b.places()) ? 0.05 : 0, Ground.SAME_PLACE);
    }
}
