package io.github.entente.pipeline.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The measures of a tally, in the order in which they are printed.
 *
 * @param all the measures
 */
public record Measures(List<Measure> all) {

    /**
     * One of them.
     *
     * @param name its name: {@code event_f1}
     * @param value a share from 0 to 1, or a whole number
     * @param isCount whether it is a whole number
     */
    public record Measure(String name, BigDecimal value, boolean isCount) {
    }

    public Measures {
        all = List.copyOf(all);
    }

    static Measures of(Tally tally) {
        double precision = tally.share(Count.FOUND, Count.READ);
        double recall = tally.share(Count.FOUND, Count.GOLD);
        double coreRecall = tally.share(Count.CORE_FOUND, Count.CORE);
        double participantPrecision = tally.share(Count.PARTICIPANTS_FOUND, Count.PARTICIPANTS_READ);
        double participantRecall = tally.share(Count.PARTICIPANTS_FOUND, Count.PARTICIPANTS_GOLD);
        double relationPrecision = tally.share(Count.RELATIONS_FOUND, Count.RELATIONS_READ);
        double relationRecall = tally.share(Count.RELATIONS_FOUND, Count.RELATIONS_GOLD);
        List<Measure> all = new ArrayList<>(List.of(
                share("event_p", precision), share("event_r", recall), share("event_f1", f1(precision, recall)),
                share("core_recall", coreRecall), share("core_f1", f1(precision, coreRecall)), share("exact_type", tally.share(Count.EXACT, Count.FOUND)),
                share("participant_p", participantPrecision), share("participant_r", participantRecall),
                share("participant_f1", f1(participantPrecision, participantRecall)),
                share("status_acc", tally.share(Count.STATUS_RIGHT, Count.FOUND)), share("time_acc", tally.share(Count.TIME_RIGHT, Count.TIMED)),
                share("place_acc", tally.share(Count.PLACE_RIGHT, Count.PLACED)), share("attribution", tally.share(Count.SOURCE_RIGHT, Count.SOURCED)),
                share("relation_r", relationRecall), share("relation_p", relationPrecision),
                number("gold", tally, Count.GOLD), number("core", tally, Count.CORE), number("pred", tally, Count.READ)));
        all.addAll(List.of(share("relation_f1", f1(relationPrecision, relationRecall)),
                share("status_acc_not_occurred", tally.share(Count.UNREAL_RIGHT, Count.UNREAL)), number("not_occurred", tally, Count.UNREAL),
                number("false_merges", tally, Count.FALSE_MERGES), number("false_splits", tally, Count.FALSE_SPLITS)));
        return new Measures(all);
    }

    /**
     * The value of one.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public double value(String name) {
        return all.stream().filter(measure -> measure.name.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no measure " + name)).value.doubleValue();
    }

    private static Measure share(String name, double value) {
        return new Measure(name, new BigDecimal(value), false);
    }

    private static Measure number(String name, Tally tally, Count count) {
        return new Measure(name, new BigDecimal(tally.get(count)), true);
    }

    /** The harmonic mean. */
    static double f1(double precision, double recall) {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
