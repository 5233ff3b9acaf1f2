package io.github.entente.endpoint.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AxisTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void drawsAnImpreciseDateAsABarAndItsCertainPart() {
        Axis axis = new Axis(NEW_YEAR, NEW_YEAR.plusDays(100));
        Period period = new Period(NEW_YEAR.plusDays(10), NEW_YEAR.plusDays(20), NEW_YEAR.plusDays(29), NEW_YEAR.plusDays(39));
        assertThat(axis.begin(period)).isEqualTo("10.00%");
        assertThat(axis.width(period)).isEqualTo("30.00%");
        assertThat(axis.core(period)).isEqualTo(new Axis.Core("20.00%", "10.00%"));
        assertThat(axis.core(new Period(NEW_YEAR, NEW_YEAR.plusDays(30), NEW_YEAR, NEW_YEAR.plusDays(30)))).isNull();
    }

    @Test
    void reachesToTheEdgeWhereABoundIsOpen() {
        Axis axis = new Axis(NEW_YEAR, NEW_YEAR.plusDays(100));
        Period open = new Period(NEW_YEAR.plusDays(60), null, null, null);
        assertThat(axis.begin(open)).isEqualTo("60.00%");
        assertThat(axis.width(open)).isEqualTo("40.00%");
        assertThat(axis.opensRight(open)).isTrue();
        assertThat(axis.opensLeft(open)).isFalse();
        assertThat(axis.opensLeft(new Period(NEW_YEAR.minusYears(9), null, null, NEW_YEAR.plusDays(3)))).isTrue();
    }

    @Test
    void leavesOneThatIsFarFromAllOthersToTheEdge() {
        Stream<Period> days = IntStream.range(0, 40).mapToObj(i -> NEW_YEAR.plusDays(i)).map(day -> new Period(day, day, day, day));
        Axis axis = Axis.over(Stream.concat(Stream.of(new Period(LocalDate.of(1965, 1, 1), null, null, null)), days).toList());
        assertThat(axis.first()).isAfter(LocalDate.of(2025, 12, 1));
        assertThat(axis.last()).isBetween(NEW_YEAR.plusDays(35), NEW_YEAR.plusDays(50));
        assertThat(Axis.over(List.of()).first()).isBefore(Axis.over(List.of()).last());
    }

    @ParameterizedTest
    @CsvSource({"40, Feb 2026", "300, Mar 2026", "3000, 2028", "40000, 2040"})
    void hasTicksThatCanBeRead(int days, String first) {
        List<Axis.Tick> ticks = new Axis(NEW_YEAR.plusDays(3), NEW_YEAR.plusDays(3 + days)).ticks();
        assertThat(ticks).hasSizeBetween(1, 8);
        assertThat(ticks.getFirst().label()).isEqualTo(first);
    }
}
