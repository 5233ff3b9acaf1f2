package io.github.entente.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionTest {

    private static final int MANY = 200;

    /** @param number by which they are in order */
    private record Report(int number, String source) {
    }

    private final Partition<Report> groups = new Partition<>(Comparator.comparingInt(Report::number),
            (one, other) -> one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.source().equals(b.source()))), Report::source);

    @Test
    void neverJoinsTwoOfOneSourceHoweverLargeTheGroupIs() {
        List<Report> reports = new ArrayList<>(IntStream.range(0, MANY).mapToObj(i -> new Report(i, "source " + i)).toList());
        Report again = new Report(MANY, "source " + (MANY - 1));
        Report another = new Report(MANY + 1, "another source");
        reports.addAll(List.of(again, another));
        groups.add(reports);
        reports.subList(1, reports.size()).forEach(report -> groups.join(new Grouping.Edge<>(reports.getFirst(), report, new Finding.Likely(1, List.of()))));
        assertThat(groups.group(reports.getFirst()).members()).hasSize(MANY + 1).contains(another).doesNotContain(again);
    }
}
