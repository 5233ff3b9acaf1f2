package io.github.entente.identity;

import org.jspecify.annotations.Nullable;

/**
 * Days within which something lies, counted from 1970-01-01.
 *
 * @param first the first day, or null where nothing bounds it
 * @param last the last day, or null where nothing bounds it
 */
public record Period(@Nullable Integer first, @Nullable Integer last) {

    private static final int FAR = 400_000;

    boolean meets(Period other) {
        return begin() <= other.end() && other.begin() <= end();
    }

    boolean before(Period other) {
        return end() < other.begin();
    }

    /** Whether both bounds are given and no more than so many days lie between them. */
    boolean within(int days) {
        return first != null && last != null && last - first <= days;
    }

    int begin() {
        return first == null ? -FAR : first;
    }

    int end() {
        return last == null ? FAR : last;
    }
}
