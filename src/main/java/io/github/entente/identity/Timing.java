package io.github.entente.identity;

import java.util.Optional;

/** Whether two events can be at one time, and how closely they agree. */
final class Timing {

    private static final int DAYS = 3;
    private static final int WEEKS = 45;
    private static final int LOOKS_BACK = 14;
    private static final int NEAR = 3;
    /** What is put off is put off before its time, or soon after it has passed. */
    private static final int PUT_OFF = 21;
    private static final int SOON = 14;
    private static final int LOOKS_AHEAD = 120;

    private Timing() {
    }

    /** Why they cannot be at one time, if so. */
    static Optional<Finding.Apart> conflict(EventProfile a, EventProfile b) {
        if (rescheduled(a, b)) {
            return Optional.empty();
        }
        Period one = stated(a);
        Period other = stated(b);
        if (one != null && other != null) {
            return one.meets(other) ? Optional.empty() : apart("their times exclude each other");
        }
        return stillAhead(a, b) || stillAhead(b, a) ? apart("one was still to come when the other was over") : Optional.empty();
    }

    private static Optional<Finding.Apart> apart(String reason) {
        return Optional.of(new Finding.Apart(reason, Finding.Cause.TIME));
    }

    /** The plan has no time that excludes it, yet it is reported after the other was over. */
    private static boolean stillAhead(EventProfile plan, EventProfile other) {
        if (!plan.ahead() || other.ahead()) {
            return plan.ahead() && other.window() != null && plan.window() == null && other.window().end() < plan.published();
        }
        int over = other.over() ? Math.min(other.published(), other.window() == null ? other.published() : other.window().end())
                : other.window() == null ? Integer.MAX_VALUE : other.window().end();
        return plan.window() == null && plan.published() > over;
    }

    /** What is told of its time, closed by the report: what has happened, happened before it was told; what is to come, comes after. */
    private static @org.jspecify.annotations.Nullable Period stated(EventProfile event) {
        Period window = event.window();
        if (window == null) {
            return null;
        }
        boolean open = window.last() == null && event.over();
        return new Period(window.first() == null && event.ahead() ? Integer.valueOf(event.published() - LOOKS_BACK) : window.first(),
                open ? Integer.valueOf(Math.max(event.published(), window.begin())) : window.last());
    }

    /** One was put off, and the other is a report of before or of after. */
    static boolean rescheduled(EventProfile a, EventProfile b) {
        return movedTo(a, b) || movedTo(b, a) || movedFrom(a, b) || movedFrom(b, a);
    }

    /** A later report of a later time, after one of a postponement. */
    private static boolean movedTo(EventProfile moved, EventProfile later) {
        return moved.moved() && later.published() >= moved.published() && (later.window() == null || later.window().end() >= moved.published())
                && (later.window() == null || moved.window() == null || moved.window().begin() <= later.window().begin());
    }

    /** The report of a postponement tells the new time, an earlier report the old one. */
    private static boolean movedFrom(EventProfile moved, EventProfile earlier) {
        Period old = earlier.window();
        Period now = moved.window();
        return moved.moved() && (earlier.ahead() || earlier.moved()) && earlier.published() <= moved.published() && old != null && now != null
                && old.begin() <= now.begin() && old.end() >= earlier.published() && old.end() >= moved.published() - PUT_OFF;
    }

    static void weigh(EventProfile a, EventProfile b, Tally tally) {
        Period one = stated(a);
        Period other = stated(b);
        if (one != null && other != null && one.meets(other)) {
            told(one, other, tally);
        } else if (rescheduled(a, b) && (one != null || other != null)) {
            tally.add(0.15, Ground.RESCHEDULED);
        } else if (one == null && other == null) {
            int between = Math.abs(a.published() - b.published());
            tally.add(between <= NEAR ? 0.12 : between <= SOON && a.ahead() && b.ahead() ? 0.1 : 0, Ground.NEAR_REPORTS);
        } else {
            Period told = one == null ? other : one;
            EventProfile untold = one == null ? a : b;
            tally.add(told != null && told.within(WEEKS) && implied(untold).meets(told) ? 0.12 : 0, Ground.OVERLAPPING_TIME);
        }
    }

    private static void told(Period one, Period other, Tally tally) {
        boolean day = one.within(DAYS) && other.within(DAYS);
        boolean dayInside = one.within(DAYS) && other.within(WEEKS) || other.within(DAYS) && one.within(WEEKS);
        boolean weeks = one.within(WEEKS) && other.within(WEEKS);
        if (day) {
            tally.add(one.equals(other) ? 0.38 : 0.33, Ground.SAME_DAY);
        } else {
            tally.add(dayInside ? 0.25 : weeks ? 0.2 : 0.1, Ground.OVERLAPPING_TIME);
        }
    }

    private static Period implied(EventProfile event) {
        int day = event.published();
        return event.ahead() ? new Period(day, day + LOOKS_AHEAD) : event.over() ? new Period(day - LOOKS_BACK, day)
                : new Period(day - WEEKS, day + LOOKS_AHEAD);
    }
}
