package io.github.entente.comparison;

import java.util.List;
import java.util.Locale;

/** How long a contender took for a question. */
sealed interface Timing {

    /**
     * It answered every time.
     *
     * @param median of all answers, in milliseconds
     * @param late the 95th percentile, in milliseconds
     * @param size how many rows or triples an answer has
     */
    record Answered(double median, double late, long size) implements Timing {
        static Answered of(List<Double> times, long size) {
            List<Double> sorted = times.stream().sorted().toList();
            return new Answered(quantile(sorted, 0.5), quantile(sorted, 0.95), size);
        }

        /** The nearest rank. */
        private static double quantile(List<Double> sorted, double part) {
            return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, median < 10 ? "%.1f / %.1f" : "%.0f / %.0f", median, late);
        }
    }

    /** It took longer than {@link Contender#LONGEST}. */
    record TooSlow() implements Timing {
        @Override
        public String toString() {
            return "> " + Contender.LONGEST + " s";
        }
    }

    /**
     * It cannot answer.
     *
     * @param why the server's words
     */
    record Failed(String why) implements Timing {
        @Override
        public String toString() {
            return "–";
        }
    }
}
