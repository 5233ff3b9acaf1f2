package io.github.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.base.Span;
import io.github.entente.base.When;

import static org.assertj.core.api.Assertions.assertThat;

class TimeReaderTest {

    private static final TimeReader READER = new TimeReader();
    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 21);
    private static final String DATE = "(\\d{4}|\\d{3}X|\\d{2}XX|\\d{4}-(0[1-9]|1[0-2]|2[1-4])|\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01]))~?";
    private static final Pattern EDTF = Pattern.compile(DATE + "(/(\\.\\.|" + DATE + "))?|\\.\\./" + DATE);

    /** A line of the table: {@code anchor | sentence | expression | past | future | bounds}. */
    private record Row(LocalDate anchor, String sentence, String expression, String past, String future, @Nullable String bounds) {

        static Row of(String line) {
            String[] cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            return new Row(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3], cells[4], cells.length > 5 ? cells[5] : null);
        }

        String reading() {
            return expression + " | " + past + " | " + future;
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void readsEveryExpressionOfTheTableAndNoOther(LocalDate anchor, String sentence, List<Row> rows) {
        List<TimeExpression> times = READER.read(Plain.sentence(sentence), anchor);
        assertThat(times).extracting(time -> time.span().in(sentence) + " | " + time.past().edtf() + " | " + time.future().edtf())
                .containsExactlyElementsOf(rows.stream().map(Row::reading).toList());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).bounds() != null) {
                assertThat(bounds(times.get(i).past())).isEqualTo(rows.get(i).bounds());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutTime")
    void readsNothingWhereNoTimeIsTold(String sentence) {
        assertThat(READER.read(Plain.sentence(sentence), ANCHOR)).isEmpty();
    }

    @Test
    void writesEveryTimeInValidEdtf() {
        assertThat(readTable()).allSatisfy(time -> {
            assertThat(time.past().edtf()).matches(EDTF);
            assertThat(time.future().edtf()).matches(EDTF);
        });
    }

    @Test
    void ordersTheBoundsOfEveryTime() {
        assertThat(readTable()).flatExtracting(TimeExpression::past, TimeExpression::future).allSatisfy(read -> {
            When when = (When) read;
            assertOrdered(when.beginEarliest(), when.beginLatest());
            assertOrdered(when.endEarliest(), when.endLatest());
            assertOrdered(when.beginEarliest(), when.endLatest());
        });
    }

    @Test
    void readsADateWithoutYearAsTheNearestOnEachSide() {
        for (LocalDate anchor : List.of(ANCHOR, LocalDate.of(2024, 2, 29), LocalDate.of(1999, 12, 31), LocalDate.of(2023, 1, 1))) {
            for (LocalDate day = anchor.minusDays(182); day.isBefore(anchor.plusDays(182)); day = day.plusDays(1)) {
                String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                TimeExpression time = READER.read(Plain.sentence("They met on " + month + " " + day.getDayOfMonth() + "."), anchor).getFirst();
                LocalDate past = Objects.requireNonNull(time.past().endLatest());
                LocalDate future = Objects.requireNonNull(time.future().beginEarliest());
                assertThat(past).isBeforeOrEqualTo(anchor);
                assertThat(future).isAfterOrEqualTo(anchor);
                assertThat(day).isIn(past, future);
            }
        }
    }

    @Test
    void answersTheSameWhateverItReadBefore() {
        List<Row> rows = rows();
        List<List<TimeExpression>> forward = rows.stream().map(TimeReaderTest::read).toList();
        List<List<TimeExpression>> backward = rows.reversed().stream().map(TimeReaderTest::read).toList();
        assertThat(backward.reversed()).isEqualTo(forward);
        assertThat(new TimeReader().read(Plain.sentence(rows.getLast().sentence()), rows.getLast().anchor())).isEqualTo(forward.getLast());
    }

    @Test
    void beginsNoEarlierThanTheArticleWhatIsStillToCome() {
        When future = READER.read(Plain.sentence("They could meet as early as this month."), ANCHOR).getFirst().future();
        assertThat(future).isEqualTo(new When("2026-01/..", ANCHOR, null, ANCHOR, null));
    }

    @Test
    void lastsAllTheTimeThatForNames() {
        When past = READER.read(Plain.sentence("The siege has gone on for the past three days."), ANCHOR).getFirst().past();
        assertThat(past).isEqualTo(When.lasting(LocalDate.of(2026, 1, 18), ANCHOR));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on March 28–April 2 in Rome. | March 28–April 2
            They met in ‘late December’ in Rome.  | late December
            Friday’s talks ended.                 | Friday
            The talks ended on 13 Jan in Rome.     | 13 Jan
            The talks (Jan. 13) ended.            | Jan. 13
            They met at 3:30pm on Friday.         | 3:30pm on Friday
            """)
    void coversTheWordsAsTheyStandInTheText(String sentence, String expression) {
        assertThat(READER.read(Plain.sentence(sentence), ANCHOR)).extracting(time -> time.span().in(sentence)).containsExactly(expression);
    }

    @Test
    void leavesATokenWholeWhoseFormIsNotAsLongAsItsPlace() {
        Sentence dashed = Plain.sentence("They met in 2025…");
        List<Token> tokens = new ArrayList<>(dashed.tokens());
        Token last = tokens.removeLast();
        tokens.add(new Token(last.index(), last.span(), "...", last.lemma(), last.pos(), last.head(), last.label(), last.name()));
        assertThat(READER.read(new Sentence(0, dashed.span(), dashed.block(), tokens), ANCHOR))
                .extracting(TimeExpression::span).containsExactly(new Span(12, 16));
    }

    private static String bounds(When when) {
        return Stream.of(when.beginEarliest(), when.beginLatest(), when.endEarliest(), when.endLatest())
                .map(day -> day == null ? "-" : day.toString()).reduce((a, b) -> a + " " + b).orElseThrow();
    }

    private static void assertOrdered(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null) {
            assertThat(earlier).isBeforeOrEqualTo(later);
        }
    }

    private static List<TimeExpression> readTable() {
        return rows().stream().flatMap(row -> read(row).stream()).toList();
    }

    private static List<TimeExpression> read(Row row) {
        return READER.read(Plain.sentence(row.sentence()), row.anchor());
    }

    static Stream<Arguments> sentences() {
        Map<String, List<Row>> bySentence = new LinkedHashMap<>();
        rows().forEach(row -> bySentence.computeIfAbsent(row.anchor() + row.sentence(), any -> new ArrayList<>()).add(row));
        return bySentence.values().stream()
                .map(rows -> Arguments.of(rows.getFirst().anchor(), rows.getFirst().sentence(), rows));
    }

    static Stream<String> sentencesWithoutTime() {
        return lines("no-times.txt").stream();
    }

    private static List<Row> rows() {
        return lines("times.txt").stream().map(Row::of).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(TimeReaderTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
