package io.github.entente.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.entente.event.Event;
import io.github.entente.event.Status;
import io.github.entente.pipeline.Outcome;
import io.github.entente.pipeline.Progress;
import io.github.entente.pipeline.Summary;

/** Prints a line for each article, and for what was rejected the reason on standard error. */
record OutcomePrinter(Terminal terminal, PrintStream out) implements Progress {

    @Override
    public void done(Outcome outcome) {
        terminal.clearLine();
        switch (outcome) {
            case Outcome.Ingested done -> out.println(done.article() + "\t" + count(done.events().size(), "event") + statuses(done) + "\t" + done.title()
                    + (done.replaced().isEmpty() ? "" : "\treplaces " + String.join(", ", done.replaced())));
            case Outcome.Known known -> out.println(known.article() + "\tknown already");
            case Outcome.Outdated outdated -> out.println(outdated.article() + "\tan older version of " + outdated.newer());
            case Outcome.Rejected rejected -> terminal.err().println("rejected: " + rejected.what() + ": " + rejected.reason());
        }
    }

    void print(Summary summary, boolean dryRun) {
        out.println(count(summary.ingested(), "article") + (dryRun ? " read, nothing stored" : " stored") + " with " + count(summary.events(), "event")
                + " and " + count(summary.triples(), "triple") + (summary.replaced() > 0 ? ", in place of " + count(summary.replaced(), "older version") : "")
                + "; " + summary.known() + " known already; " + (summary.outdated() > 0 ? count(summary.outdated(), "older version") + " left out; " : "")
                + summary.rejected() + " rejected");
        out.flush();
    }

    private static String statuses(Outcome.Ingested done) {
        Map<Status, Long> counts = done.events().stream().collect(Collectors.groupingBy(Event::status, TreeMap::new, Collectors.counting()));
        return counts.isEmpty() ? "" : counts.entrySet().stream().map(count -> count.getValue() + " " + count.getKey().term().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
