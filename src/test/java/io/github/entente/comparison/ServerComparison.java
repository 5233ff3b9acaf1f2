package io.github.entente.comparison;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.jena.riot.Lang;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Store;

/**
 * Not a test: asks every question of the library with its example's values, of our server, plain Fuseki and RDF4J on the same data, with
 * one client and with eight. {@code docs/benchmarks.md} tells how to run it.
 */
final class ServerComparison {

    private static final double BUDGET = Double.parseDouble(System.getProperty("seconds", "4"));

    private ServerComparison() {
    }

    /**
     * Prints a table in Markdown. {@code -Dalone=true} leaves the others out, which take long to load a large store.
     *
     * @param arguments the directory of a filled store; one for what the others make of its data, which is used again if it is there; and
     *     the names of questions, if not all are to be asked
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path others = Files.createDirectories(Path.of(arguments[1]));
        List<String> names = List.of(arguments).subList(2, arguments.length);
        try (Store store = Knowledge.bundled().open(Path.of(arguments[0]))) {
            List<Task> tasks = new Examples(store, QueryLibrary.load()).tasks().stream().filter(task -> names.isEmpty() || names.contains(task.name())).toList();
            System.out.println(store.statistics());
            try (Ours anew = Ours.workingOut(store); Ours kept = Ours.keeping(store)) {
                if (Boolean.getBoolean("alone")) {
                    compare(List.of(anew, kept), tasks);
                    return;
                }
                Path quads = export(store, others.resolve("all-" + store.revision() + ".nq"));
                Path made = Files.createDirectories(others.resolve(store.revision()));
                try (PlainFuseki fuseki = PlainFuseki.start(made.resolve("fuseki"), quads); Rdf4j rdf4j = Rdf4j.start(made.resolve("rdf4j"), quads)) {
                    compare(List.of(anew, kept, fuseki, rdf4j), tasks);
                }
            }
        }
    }

    private static void compare(List<Contender> contenders, List<Task> tasks) throws InterruptedException {
        new Report(contenders, new Load(BUDGET)).print(tasks, System.out);
    }

    private static Path export(Store store, Path quads) throws IOException {
        if (!Files.exists(quads)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads))) {
                store.export(out, Lang.NQUADS);
            }
        }
        return quads;
    }
}
