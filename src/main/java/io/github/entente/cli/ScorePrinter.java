package io.github.entente.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.entente.pipeline.evaluation.Count;
import io.github.entente.pipeline.evaluation.Finding;
import io.github.entente.pipeline.evaluation.Measures.Measure;
import io.github.entente.pipeline.evaluation.Score;
import io.github.entente.pipeline.evaluation.Tally;

/** Prints how well articles were read: one measure a line for people, or JSON. */
record ScorePrinter(PrintStream out, boolean byType, boolean errors) {

    private static final int DIGITS = 3;

    void print(List<Score> scores) {
        if (errors) {
            scores.forEach(this::printFindings);
        }
        Score sum = Score.sum(scores);
        sum.measures().all().forEach(measure -> out.printf(Locale.ROOT, "%-24s %s%n", measure.name(), shown(measure)));
        if (byType) {
            sum.types().forEach(type -> print(type, sum.byType().get(type)));
        }
    }

    private void printFindings(Score score) {
        out.println("== " + score.article());
        for (Finding finding : score.findings()) {
            out.printf("  %-11s %s, “%s”%n", finding.kind(), finding.what(), finding.anchor());
            out.println("              in: " + finding.sentence());
            if (!finding.rule().isEmpty()) {
                out.println("              by: " + finding.rule());
            }
        }
    }

    private void print(String type, Tally tally) {
        out.printf(Locale.ROOT, "  %-22s gold %3d pred %3d tp %3d   r %.2f p %.2f status %.2f participants r %.2f%n", type,
                tally.get(Count.GOLD), tally.get(Count.READ), tally.get(Count.FOUND), tally.share(Count.FOUND, Count.GOLD),
                tally.share(Count.RIGHT, Count.READ), tally.share(Count.STATUS_RIGHT, Count.FOUND), tally.share(Count.PARTICIPANTS_FOUND, Count.PARTICIPANTS_GOLD));
    }

    void printJson(List<Score> scores) {
        Score sum = Score.sum(scores);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        for (Measure measure : sum.measures().all()) {
            if (measure.isCount()) {
                document.put(measure.name(), measure.value().intValueExact());
            } else {
                document.put(measure.name(), measure.value().doubleValue());
            }
        }
        if (byType) {
            ObjectNode types = document.putObject("by_type");
            sum.types().forEach(type -> {
                Tally tally = sum.byType().get(type);
                types.putObject(type).put("gold", tally.get(Count.GOLD)).put("pred", tally.get(Count.READ)).put("tp", tally.get(Count.FOUND));
            });
        }
        if (errors) {
            ArrayNode list = document.putArray("errors");
            scores.forEach(score -> score.findings().forEach(finding -> list.addObject().put("article", score.article())
                    .put("kind", finding.kind().name()).put("what", finding.what()).put("anchor", finding.anchor())
                    .put("sentence", finding.sentence()).put("rule", finding.rule())));
        }
        out.println(document);
    }

    private static String shown(Measure measure) {
        // Halves go to the even digit, as in the scorer that the numbers are compared with.
        BigDecimal value = measure.value();
        return measure.isCount() ? value.toPlainString() : value.setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
