package io.github.entente.pipeline.evaluation;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The expected numbers were computed by the annotators' own scorer, of which this is another implementation. */
class ScorerTest {

    private static final double THIRD_DIGIT = 0.0005001;

    @Test
    void agreesWithTheAnnotatorsScorerOnOddCases() {
        assertMeasures(Annotated.EDGES, """
                event_p         0.692
                event_r         0.750
                event_f1        0.720
                core_recall     0.889
                core_f1         0.778
                exact_type      0.667
                participant_p   0.471
                participant_r   0.444
                participant_f1  0.457
                status_acc      0.667
                time_acc        0.500
                place_acc       0.500
                attribution     0.667
                relation_r      0.250
                relation_p      0.250
                gold            12
                core            9
                pred            13
                """);
    }

    @Test
    void agreesWithTheAnnotatorsScorerOnArticlesOfWhichSomeWereNotRead() {
        assertMeasures(Annotated.GOLD, """
                event_p         0.706
                event_r         0.273
                event_f1        0.393
                core_recall     0.284
                core_f1         0.405
                exact_type      0.875
                participant_p   0.541
                participant_r   0.150
                participant_f1  0.235
                status_acc      0.833
                time_acc        0.714
                place_acc       0.700
                attribution     0.778
                relation_r      0.128
                relation_p      0.385
                gold            88
                core            74
                pred            34
                """);
    }

    @Test
    void tellsStatusOfWhatDidNotHappenApart() {
        Measures measures = Annotated.scores(Annotated.EDGES).getFirst().measures();
        assertThat(measures.value("not_occurred")).isEqualTo(3);
        assertThat(measures.value("status_acc_not_occurred")).isEqualTo(1.0 / 3, within(THIRD_DIGIT));
    }

    @Test
    void countsMentionsThatFellTogetherOrApart() {
        Measures measures = Annotated.scores(Annotated.EDGES).getFirst().measures();
        assertThat(measures.value("false_splits")).as("the summit is read as a meeting and a summit").isEqualTo(1);
        assertThat(measures.value("false_merges")).as("the summit and the next meeting are read as one").isEqualTo(1);
    }

    @Test
    void listsEachDifferenceWithItsSentenceAndRule() {
        List<Finding> findings = Annotated.scores(Annotated.EDGES).getFirst().findings();
        assertThat(findings)
                .contains(new Finding(Finding.Kind.EXTRA, "Meeting Occurred", "met",
                        "The prime ministers of São Tomé and Cabo Verde met in Praia on June 3.", "lexicon/meet-v"))
                .contains(new Finding(Finding.Kind.MISS, "Patrol Occurred (e10)", "patrolled", "Both navies patrolled in May.",
                        "read as Operation by lexicon/patrol-v; dropped “patrolled”: part of a name"))
                .contains(new Finding(Finding.Kind.MISS_MINOR, "Training Occurred (e11)", "trained", "(They trained there too.)",
                        "dropped “trained”: nobody trains"))
                .contains(new Finding(Finding.Kind.PLACE, "Visit: Mindelo read as PRAIA", "visit",
                        "Minister Inês d’Ávila's visit to Mindelo was delayed until summer, according to two senior navy officers.", "lexicon/visit-n"))
                .contains(new Finding(Finding.Kind.RELATION, "missed Denial affects ArmsTransfer “sold”", "denied",
                        "Cabo Verde denied that it had sold a patrol boat to Guinea.", "cause"));
    }

    private static void assertMeasures(Path folder, String expected) {
        Measures measures = Score.sum(Annotated.scores(folder)).measures();
        expected.lines().map(line -> line.split("\\s+")).forEach(line ->
                assertThat(measures.value(line[0])).as(line[0]).isEqualTo(Double.parseDouble(line[1]), within(THIRD_DIGIT)));
    }
}
