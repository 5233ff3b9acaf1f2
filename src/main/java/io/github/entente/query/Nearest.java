package io.github.entente.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which name was meant by one that is written wrongly. */
final class Nearest {

    private Nearest() {
    }

    /** The name with the fewest letters to change, if that is at most a third of them; the first in the order of letters among equals. */
    static Optional<String> to(String written, Collection<String> names) {
        return names.stream().filter(name -> distance(written, name) <= Math.max(1, name.length() / 3))
                .min(Comparator.comparingInt((String name) -> distance(written, name)).thenComparing(Comparator.naturalOrder()));
    }

    /** For a message: what may have been meant, as a sentence of its own with a space before it, or nothing. */
    static String hint(String written, Collection<String> names) {
        return to(written, names).map(name -> " Did you mean " + name + "?").orElse("");
    }

    /**
     * Letters to insert, delete or exchange.
     *
     * @see <a href="https://doi.org/10.1145/321796.321811">Wagner and Fischer, The string-to-string correction problem, 1974</a>
     */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchange = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchange, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
