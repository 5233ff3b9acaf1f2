package io.github.entente.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;
import jdk.jfr.consumer.RecordingStream;
import org.apache.jena.graph.Graph;

import io.github.entente.graph.GraphWriter;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/** Not a test: measures what it costs to store articles, all but reading them, while the store grows. */
final class IngestBenchmark {

    private static final double NANOSECONDS = 1e9;
    private static final double MILLION = 1e6;
    private static final double MEGABYTES = 1 << 20;
    private static final OperatingSystemMXBean ALL_THREADS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path directory;
    private final Store store;
    private final SyntheticReadings readings = SyntheticStore.readings();
    private final GraphWriter writer;

    private IngestBenchmark(Path directory, Store store, Knowledge knowledge) {
        this.directory = directory;
        this.store = store;
        this.writer = new GraphWriter(knowledge.reference());
    }

    /**
     * Prints a line for each step.
     *
     * @param arguments the directory of a store, with or without synthetic articles; how many it shall hold; how many there are to a line
     */
    public static void main(String... arguments) {
        Path directory = Path.of(arguments[0]);
        Knowledge knowledge = Knowledge.bundled();
        try (Store store = knowledge.open(directory)) {
            new IngestBenchmark(directory, store, knowledge).run(store.articles().size(), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            System.out.println(store.statistics());
        }
    }

    private void run(int begin, int end, int step) {
        System.out.printf("%10s %12s %14s %14s %14s %12s %14s%n", "articles", "articles/s", "ms an article", "CPU ms", "identity ms", "triples", "kB an article");
        for (int from = begin; from < end; from += step) {
            step(from, Math.min(end, from + step));
        }
    }

    private void step(int begin, int end) {
        double wall = 0;
        double cpu = 0;
        long triples = 0;
        long before = bytes();
        AtomicLong resolving = new AtomicLong();
        RecordingStream recording = record(resolving);
        for (int from = begin; from < end; from += SyntheticStore.BATCH) {
            Map<String, Graph> graphs = SyntheticStore.graphs(readings, writer, from, Math.min(end, from + SyntheticStore.BATCH));
            triples += graphs.values().stream().mapToLong(Graph::size).sum();
            long began = System.nanoTime();
            long used = ALL_THREADS.getProcessCpuTime();
            store.putAll(graphs);
            wall += (System.nanoTime() - began) / NANOSECONDS;
            cpu += (ALL_THREADS.getProcessCpuTime() - used) / NANOSECONDS;
        }
        recording.stop();
        recording.close();
        int articles = end - begin;
        System.out.printf("%10d %12.1f %14.1f %14.1f %14.1f %12d %14.0f%n", end, articles / wall, 1000 * wall / articles, 1000 * cpu / articles, resolving.get() / MILLION / articles, triples,
                (bytes() - before) / MEGABYTES * 1024 / articles);
    }

    /** Adds up how long the store resolves identities, in nanoseconds. */
    private static RecordingStream record(AtomicLong nanoseconds) {
        RecordingStream recording = new RecordingStream();
        recording.enable("io.github.entente.Resolution").withoutThreshold();
        recording.onEvent("io.github.entente.Resolution", event -> nanoseconds.addAndGet(event.getDuration().toNanos()));
        recording.startAsync();
        return recording;
    }

    /** What the store takes on the disk now. */
    private long bytes() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
