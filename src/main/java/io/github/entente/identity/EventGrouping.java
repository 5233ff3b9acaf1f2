package io.github.entente.identity;

import java.util.ArrayList;
import java.util.List;

/** Groups events of which articles tell; two whose times exclude each other are one if a postponement between them explains it. */
public final class EventGrouping {

    private final EventComparison comparison;
    private final Rulings rulings;

    /** @param rulings what people have decided */
    public EventGrouping(EventComparison comparison, Rulings rulings) {
        this.comparison = comparison;
        this.rulings = rulings;
    }

    /** Groups of events, at first none. */
    public Partition<EventProfile> partition() {
        return new Partition<>(EventProfile.ORDER, this::excluded, EventProfile::article);
    }

    /** What comes of two, decisions of people included. */
    public Finding compare(EventProfile a, EventProfile b) {
        return rulings.on(a.iri(), b.iri()).orElseGet(() -> comparison.compare(a, b));
    }

    private boolean excluded(List<EventProfile> one, List<EventProfile> other) {
        List<EventProfile> all = new ArrayList<>(one);
        all.addAll(other);
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> excluded(a, b, all)));
    }

    private boolean excluded(EventProfile a, EventProfile b, List<EventProfile> all) {
        Finding finding = compare(a, b);
        if (!finding.excludes()) {
            return false;
        }
        return decided(finding) || !explained(finding, a, b, all) && !overruled(a, b, all);
    }

    private static boolean decided(Finding finding) {
        return finding instanceof Finding.Apart apart && apart.cause() == Finding.Cause.DECISION;
    }

    private static boolean explained(Finding finding, EventProfile a, EventProfile b, List<EventProfile> all) {
        return finding instanceof Finding.Apart apart && apart.cause() == Finding.Cause.TIME && moved(a, b, all);
    }

    /** Between the two reports, or with one of them, came one of a postponement. */
    private static boolean moved(EventProfile a, EventProfile b, List<EventProfile> all) {
        EventProfile early = EventProfile.ORDER.compare(a, b) < 0 ? a : b;
        EventProfile late = early == a ? b : a;
        return !early.over() && all.stream().anyMatch(one -> one.moved() && early.published() <= one.published() && one.published() <= late.published());
    }

    /** A person has joined two that each of them can be. */
    private boolean overruled(EventProfile a, EventProfile b, List<EventProfile> all) {
        return rulings.merges().stream().anyMatch(pair -> all.stream().anyMatch(one -> pair.has(one.iri()) && near(one, a, all)
                && all.stream().anyMatch(other -> other != one && pair.has(other.iri()) && near(other, b, all))));
    }

    private boolean near(EventProfile a, EventProfile b, List<EventProfile> all) {
        if (a.equals(b)) {
            return true;
        }
        Finding finding = compare(a, b);
        return !finding.excludes() || explained(finding, a, b, all);
    }
}
