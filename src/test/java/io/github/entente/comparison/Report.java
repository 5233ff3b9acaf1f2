package io.github.entente.comparison;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Measures and tells in Markdown.
 *
 * @param contenders ours that works out each answer first, ours that keeps them second
 * @param load how they are asked
 */
record Report(List<Contender> contenders, Load load) {

    private static final int[] CLIENTS = {1, 8};

    void print(List<Task> tasks, PrintStream out) throws InterruptedException {
        String names = contenders.stream().map(Contender::name).collect(Collectors.joining(" | "));
        List<String> notes = new ArrayList<>();
        for (int clients : CLIENTS) {
            out.printf("%nMedian / 95th percentile in milliseconds, clients: %d%n%n| question | rows | %s | p95 worked out to the better |%n", clients, names);
            out.println("| --- | --- |" + " --- |".repeat(contenders.size() + 1));
            for (Task task : tasks) {
                List<Timing> timings = measure(task, clients, tasks.indexOf(task));
                out.println(line(task, timings));
                note(task, timings, notes);
            }
        }
        out.println();
        notes.stream().distinct().forEach(out::println);
    }

    /** Each question begins with another contender, so that none is always the first. */
    private List<Timing> measure(Task task, int clients, int begin) throws InterruptedException {
        Timing[] timings = new Timing[contenders.size()];
        for (int i = 0; i < timings.length; i++) {
            int next = (begin + i) % timings.length;
            timings[next] = load.measure(contenders.get(next), task, clients);
        }
        return List.of(timings);
    }

    private static String line(Task task, List<Timing> timings) {
        return "| " + task.name() + " | " + size(timings.getFirst()) + " | " + timings.stream().map(Timing::toString).collect(Collectors.joining(" | "))
                + " | " + ratio(timings) + " |";
    }

    /** Our 95th percentile, where nothing is kept, in parts of the better of the others. */
    private static String ratio(List<Timing> timings) {
        OptionalDouble best = timings.stream().skip(2).filter(Timing.Answered.class::isInstance).mapToDouble(timing -> ((Timing.Answered) timing).late()).min();
        if (timings.getFirst() instanceof Timing.Answered ours && best.isPresent()) {
            return String.format(Locale.ROOT, "%.2f", ours.late() / best.getAsDouble());
        }
        return "";
    }

    private static String size(Timing timing) {
        return timing instanceof Timing.Answered answered ? Long.toString(answered.size()) : "";
    }

    /** What is to be known of a line: who cannot answer, and who answers otherwise. */
    private void note(Task task, List<Timing> timings, List<String> notes) {
        for (int i = 0; i < timings.size(); i++) {
            String of = "- " + task.name() + ", " + contenders.get(i).name() + ": ";
            if (timings.get(i) instanceof Timing.Failed failed) {
                notes.add(of + failed.why());
            } else if (timings.get(i) instanceof Timing.Answered answered && !size(timings.getFirst()).equals(Long.toString(answered.size()))) {
                notes.add(of + answered.size() + " rows or triples");
            }
        }
    }
}
