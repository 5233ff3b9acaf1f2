package io.github.entente.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.base.When;

/**
 * Times of an article of which only the month is known: "on Friday", "yesterday" and "last week" tell no more than that month,
 * while "in June" and "on May 3" mean the same from whichever day they are read.
 *
 * @param times reads them from a day
 */
record MonthlyTimes(Times times) implements Times {

    /** A day or a week; what lasts longer is not told by the day of publication. */
    private static final int SHORT = 10;

    /** @param anchor a day of the month */
    @Override
    public List<TimeExpression> read(Sentence sentence, LocalDate anchor) {
        YearMonth month = YearMonth.from(anchor);
        List<TimeExpression> first = times.read(sentence, month.atDay(1));
        List<TimeExpression> last = times.read(sentence, month.atEndOfMonth());
        return first.size() != last.size() ? first : IntStream.range(0, first.size()).mapToObj(i -> new TimeExpression(first.get(i).span(), sentence.index(),
                common(first.get(i).past(), last.get(i).past(), last.get(i).past(), month), common(first.get(i).future(), last.get(i).future(), first.get(i).future(), month))).toList();
    }

    private static When common(When first, When last, When otherwise, YearMonth month) {
        boolean near = Stream.of(first, last).allMatch(when -> isShort(when) && when.endLatest().isAfter(month.minusMonths(1).atDay(1)) && when.beginEarliest().isBefore(month.plusMonths(1).atEndOfMonth()));
        return first.edtf().equals(last.edtf()) || !near ? otherwise : When.within(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    private static boolean isShort(When when) {
        return when.beginEarliest() != null && when.endLatest() != null && when.endLatest().isBefore(when.beginEarliest().plusDays(SHORT));
    }
}
