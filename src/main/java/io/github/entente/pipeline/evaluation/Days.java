package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The first and last day of a time in Extended Date/Time Format, as roughly as two readings of one text are compared:
 * qualifiers are passed over and an open end counts as the end that is given.
 *
 * @param first year, month, day
 * @param last year, month, day
 */
public record Days(List<Long> first, List<Long> last) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final long[] FIRST = {1, 1, 1};
    private static final long[] LAST = {9999, 12, 31};

    public Days {
        first = List.copyOf(first);
        last = List.copyOf(last);
    }

    /** Those of a time. */
    public static Days of(String edtf) {
        String bare = edtf.replaceAll("^[\\[\\]{}]+|[\\[\\]{}]+$", "").replace("..", "/").replaceAll("[~?%]", "");
        List<String> parts = Arrays.stream(bare.split("[/,]")).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? new Days(filled(bare, FIRST), filled(bare, LAST))
                : new Days(filled(parts.getFirst(), FIRST), filled(parts.getLast(), LAST));
    }

    /** Whether the two share a day and begin in the same month. */
    public boolean agreesWith(Days other) {
        return first.subList(0, 2).equals(other.first.subList(0, 2))
                && Arrays.compare(array(first), array(other.last)) <= 0 && Arrays.compare(array(other.first), array(last)) <= 0;
    }

    private static List<Long> filled(String date, long[] missing) {
        List<Long> numbers = new ArrayList<>(NUMBER.matcher(date).results().map(MatchResult::group).map(Long::valueOf).limit(3).toList());
        for (int i = numbers.size(); i < missing.length; i++) {
            numbers.add(missing[i]);
        }
        return numbers;
    }

    private static long[] array(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }
}
