package io.github.entente.text.time;

import java.time.LocalDate;
import java.util.Map;

import io.github.entente.base.When;

/** Times of which the words set only one end: "since", "by", "as early as". */
final class BoundOperations {

    private BoundOperations() {
    }

    static Map<String, Operation> named() {
        return Map.ofEntries(
                Map.entry("since", v -> (Timing) now -> notBefore(v.meaning(0).at(now.behind()))),
                Map.entry("notBefore", v -> (Timing) now -> notBefore(v.meaning(0).at(now))),
                Map.entry("from", v -> from(v.meaning(0))),
                Map.entry("asEarlyAs", v -> asEarlyAs(v.meaning(0))),
                Map.entry("by", v -> (Timing) now -> notAfter(v.meaning(0).at(now))),
                Map.entry("before", v -> (Timing) now -> notAfter(v.meaning(0).at(now).preceding())),
                Map.entry("after", v -> (Timing) now -> notBefore(v.meaning(0).at(now).following())),
                Map.entry("atLeastUntil", v -> (Timing) now -> atLeastUntil(v.meaning(0).at(now))),
                Map.entry("recent", v -> (Timing) now -> notAfter(Period.day(now.anchor()))),
                Map.entry("coming", v -> (Timing) now -> notBefore(Period.day(now.anchor()))));
    }

    private static When notBefore(Period period) {
        return When.notBefore(Edtf.begin(period.edtf()), period.first());
    }

    private static When notAfter(Period period) {
        return When.notAfter(Edtf.end(period.edtf()), period.last());
    }

    /** "Troops from 2008" tells the time, "in force from 2027" its begin. */
    private static Timing from(Meaning meaning) {
        return now -> {
            Period period = meaning.at(now);
            boolean over = now.isPast() || period.last().isBefore(now.anchor());
            return over ? period.when() : notBefore(period);
        };
    }

    /** What lies ahead cannot begin before the article that tells of it. */
    private static Timing asEarlyAs(Meaning meaning) {
        return now -> {
            Period period = meaning.at(now);
            LocalDate first = !now.isPast() && period.contains(now.anchor()) ? now.anchor() : period.first();
            return When.notBefore(Edtf.begin(period.edtf()), first);
        };
    }

    /** It is not over before that day; the words do not say when it is. */
    private static When atLeastUntil(Period period) {
        return new When("../" + Edtf.end(period.edtf()), null, period.last(), period.first(), null);
    }
}
