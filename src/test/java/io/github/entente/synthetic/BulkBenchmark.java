package io.github.entente.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.io.FileUtils;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/**
 * Not a test: measures how long TDB2's bulk loader takes for what a store holds, and how long the search index. Since the identity of
 * events is resolved in the store already, this is the least that a bulk path could take.
 */
final class BulkBenchmark {

    private static final double NANOSECONDS = 1e9;

    private BulkBenchmark() {
    }

    /**
     * Prints the times and sizes.
     *
     * @param arguments the directory of a filled store, and one that does not exist yet
     */
    public static void main(String... arguments) throws IOException {
        Knowledge knowledge = Knowledge.bundled();
        Path target = Path.of(arguments[1]);
        Path quads = Files.createTempFile("all", ".nq");
        try (Store store = knowledge.open(Path.of(arguments[0])); OutputStream out = new BufferedOutputStream(Files.newOutputStream(quads))) {
            timed("export", () -> store.export(out, Lang.NQUADS));
        }
        timed("load", () -> load(target, quads));
        timed("search index", () -> knowledge.open(target).close());
        Files.delete(quads);
        System.out.printf("%s: %,d bytes in files%n", target, FileUtils.sizeOfDirectory(target.toFile()));
    }

    private static void load(Path target, Path quads) {
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(target.toString());
        DataLoader loader = LoaderFactory.phasedLoader(database, (format, words) -> { });
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
        TDBInternal.expel(database);
    }

    private static void timed(String what, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - begin) / NANOSECONDS);
    }
}
