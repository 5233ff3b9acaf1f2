package io.github.entente.endpoint.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.pipeline.SharedReader;
import io.github.entente.store.Store;
import io.github.entente.synthetic.SyntheticStore;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTest {

    @TempDir
    private Path directory;

    @Test
    void holdsEveryEventOnceInOrder() {
        try (Store store = SharedReader.KNOWLEDGE.open(directory.resolve("store"))) {
            SyntheticStore.fill(store, SharedReader.KNOWLEDGE, 0, 10);
            Calendar calendar = Calendar.of(store);
            assertThat(calendar.entries()).extracting(Calendar.Entry::event).doesNotHaveDuplicates().hasSize(Math.toIntExact(store.statistics().events()));
            List<LocalDate> days = calendar.entries().stream().filter(Calendar.Entry::dated).map(Calendar.Entry::first).toList();
            assertThat(days).isNotEmpty().isSorted();
            assertThat(calendar.entries().subList(0, days.size())).allMatch(Calendar.Entry::dated);
            assertThat(calendar.entries()).allSatisfy(entry -> assertThat(entry.status()).contains("#")).anySatisfy(entry -> assertThat(entry.states()).hasSizeGreaterThan(1));
            assertThat(calendar.latestFirst(entry -> true)).hasSameSizeAs(calendar.entries()).startsWith(calendar.entries().get(days.size() - 1));
        }
    }

    @Test
    void anOpenBoundIsWithinAnyDays() {
        LocalDate may = LocalDate.of(2026, 5, 1);
        assertThat(entry(may, null).within(LocalDate.of(2027, 1, 1), null)).isTrue();
        assertThat(entry(may, null).within(null, LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(entry(null, may).within(may.plusDays(1), null)).isFalse();
        assertThat(entry(may, may).within(may, may)).isTrue();
    }

    private static Calendar.Entry entry(@Nullable LocalDate begin, @Nullable LocalDate end) {
        return new Calendar.Entry("urn:event", "urn:status", "urn:type", Set.of(), begin, begin == null ? end : begin, end);
    }
}
