package io.github.entente.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.github.entente.base.Taxonomy;

/**
 * Compares two events as two articles tell them. What is known of both must agree; then it is weighed how much does.
 *
 * <p>A wrong join is worse than a missed one: something common, such as talks of the same states, stays apart unless a day, a
 * place or a name tells it from others. The outcome depends on the two alone, and not on which comes first.
 */
public final class EventComparison {

    private static final double SAME_WORDS = 0.4;
    private static final int LEAST_WORDS = 4;

    private final Taxonomy taxonomy;

    /** @param taxonomy the classes of events */
    public EventComparison(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public Finding compare(EventProfile a, EventProfile b) {
        Kind kind = Kind.of(taxonomy.isA(a.type(), b.type()) ? a.type() : b.type(), taxonomy);
        Optional<Finding.Apart> apart = conflict(a, b, kind);
        if (apart.isPresent()) {
            return apart.get();
        }
        Tally tally = new Tally();
        Company.weigh(a, b, kind, tally);
        Timing.weigh(a, b, tally);
        Whereabouts.weigh(a, b, tally);
        Optional<String> elsewhere = Whereabouts.conflict(a, b, kind, tally);
        if (elsewhere.isPresent()) {
            return new Finding.Apart(elsewhere.get(), Finding.Cause.FACTS);
        }
        content(a, b, tally);
        tally.add(a.type().equals(b.type()) ? 0.1 : 0.05, a.type().equals(b.type()) ? Ground.SAME_CLASS : Ground.RELATED_CLASS);
        return missing(a, b, kind, tally).<Finding>map(reason -> new Finding.Apart(reason, Finding.Cause.TOO_LITTLE)).orElseGet(tally::finding);
    }

    private Optional<Finding.Apart> conflict(EventProfile a, EventProfile b, Kind kind) {
        if (a.article().equals(b.article())) {
            return Optional.of(new Finding.Apart("one article tells of both", Finding.Cause.FACTS));
        }
        if (kind == Kind.UNKNOWN || !taxonomy.related(a.type(), b.type()) || a.type().equals("Event") || b.type().equals("Event")) {
            return Optional.of(new Finding.Apart("their classes differ", Finding.Cause.FACTS));
        }
        return Company.conflict(a, b, kind).or(() -> marks(a, b)).map(reason -> new Finding.Apart(reason, Finding.Cause.FACTS)).or(() -> Timing.conflict(a, b));
    }

    /** Names, ordinals and number, where both have them. */
    private static Optional<String> marks(EventProfile a, EventProfile b) {
        Cues one = a.cues();
        Cues other = b.cues();
        if (!one.names().isEmpty() && !other.names().isEmpty() && one.names().stream().noneMatch(other.names()::contains)) {
            return Optional.of("they have different names");
        }
        if (a.several() != b.several() && named(one, other).isEmpty()) {
            return Optional.of("one is told of as several");
        }
        boolean counted = !one.order().isEmpty() || !other.order().isEmpty();
        return counted && !one.order().equals(other.order()) && !sameDay(a, b) ? Optional.of("they are counted as different ones") : Optional.empty();
    }

    private static boolean sameDay(EventProfile a, EventProfile b) {
        Period one = a.window();
        Period other = b.window();
        return one != null && other != null && one.within(1) && other.within(1) && one.meets(other);
    }

    private static Set<String> named(Cues one, Cues other) {
        Set<String> both = new TreeSet<>(one.names());
        both.retainAll(other.names());
        return both;
    }

    private void content(EventProfile a, EventProfile b, Tally tally) {
        if (!named(a.cues(), b.cues()).isEmpty()) {
            tally.add(0.35, Ground.SAME_NAME);
        }
        if (Effect.same(a, b, taxonomy)) {
            tally.add(0.3, Ground.SAME_EFFECT);
        }
        if (a.cues().overlap(b.cues()) >= SAME_WORDS && a.cues().common(b.cues()) >= LEAST_WORDS) {
            tally.add(0.1, Ground.SIMILAR_WORDS);
        }
    }

    /** What an event of its kind must share before it can be known again. */
    private static Optional<String> missing(EventProfile a, EventProfile b, Kind kind, Tally tally) {
        boolean name = tally.has(Ground.SAME_NAME);
        boolean who = tally.has(Ground.SAME_PEOPLE) || tally.has(Ground.SAME_STATES);
        boolean when = tally.has(Ground.SAME_DAY) || tally.has(Ground.OVERLAPPING_TIME) || tally.has(Ground.RESCHEDULED) || tally.has(Ground.NEAR_REPORTS);
        if (!when) {
            return Optional.of("no time joins them");
        }
        return switch (kind) {
            case LASTING -> name ? Optional.empty() : Optional.of("something that goes on for long is known by its name alone");
            case WORDS -> who && tally.has(Ground.SIMILAR_WORDS) && (tally.has(Ground.SAME_DAY) || a.published() == b.published()) ? Optional.empty()
                    : Optional.of("what is said or agreed is known by day, people and words together");
            case DECISION -> tally.has(Ground.SAME_EFFECT) ? Optional.empty() : Optional.of("a decision is known by what it acts upon");
            case TALKS -> untimed(a, b) && !name && !tally.has(Ground.NEAR_REPORTS) && !tally.has(Ground.SIMILAR_WORDS) && !Whereabouts.exact(a, b)
                    ? Optional.of("talks of which one has no time are known by a place, a name or words") : someone(who || name);
            default -> someone(who || name);
        };
    }

    private static Optional<String> someone(boolean known) {
        return known ? Optional.empty() : Optional.of("nobody is known to take part in both");
    }

    private static boolean untimed(EventProfile a, EventProfile b) {
        return (a.window() == null) != (b.window() == null);
    }
}
