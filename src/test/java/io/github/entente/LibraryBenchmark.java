package io.github.entente;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.jena.query.Dataset;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.query.Answer;
import io.github.entente.query.Arguments;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

/** Asks each question of the library as its head shows; {@code docs/search.md} tells how to run it. */
final class LibraryBenchmark {

    private static final int ROUNDS = 5;

    private LibraryBenchmark() {
    }

    /** @param arguments the directory of a store, and the names of questions, if not all are to be asked */
    public static void main(String[] arguments) {
        List<String> names = List.of(arguments).subList(1, arguments.length);
        try (Store store = Knowledge.bundled().open(Path.of(arguments[0]))) {
            String event = ((Answer.Rows) QueryLibrary.load().find("events-of-actor").ask(store.dataset(), Map.of("actor", "Japan"))).rows().getFirst().get("event").getURI();
            String article = store.articles().get(store.articles().size() / 2);
            System.out.println(store.statistics());
            for (Question question : QueryLibrary.load().questions().stream().filter(question -> names.isEmpty() || names.contains(question.name())).toList()) {
                List<String> examples = question.header().examples();
                Map<String, String> values = new HashMap<>(examples.isEmpty() ? Map.of() : Arguments.read(examples.getFirst()).values());
                values.computeIfPresent("event", (name, value) -> event);
                values.computeIfPresent("article", (name, value) -> article);
                report(question, values, store.dataset());
            }
        }
    }

    private static void report(Question question, Map<String, String> values, Dataset dataset) {
        double[] times = new double[ROUNDS];
        long size = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            size = switch (question.ask(dataset, values)) {
                case Answer.Rows rows -> rows.rows().size();
                case Answer.Triples triples -> triples.graph().size();
                case Answer.Truth truth -> 1;
            };
            times[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-28s %8.0f ms median %8.0f ms slowest %8d rows or triples%n", question.name(), times[ROUNDS / 2], times[ROUNDS - 1], size);
    }
}
