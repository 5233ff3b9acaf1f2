package io.github.entente.synthetic;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;
import jdk.jfr.consumer.RecordingStream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;

import io.github.entente.graph.GraphWriter;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/** Not a test: measures what it costs to store articles, all but reading them, while the store grows. */
final class IngestBenchmark {

    private static final double NANOSECONDS = 1e9;
    /** A prime, so that each number comes once. */
    private static final int STRIDE = 104_729;
    private static final double MILLION = 1e6;
    private static final double KILOBYTES = 1 << 10;
    private static final OperatingSystemMXBean ALL_THREADS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path directory;
    private final Knowledge knowledge = Knowledge.bundled();
    private final SyntheticReadings readings = SyntheticStore.readings();
    private final GraphWriter writer = new GraphWriter(knowledge.reference());

    private final int articles;

    private IngestBenchmark(Path directory, int articles) {
        this.directory = directory;
        this.articles = articles;
    }

    /**
     * Prints a line for each step.
     *
     * @param arguments the directory of a store, with or without synthetic articles; how many it shall hold; how many there are to a line;
     *     and after how many the store is compacted, if at all
     */
    public static void main(String... arguments) {
        int end = Integer.parseInt(arguments[1]);
        int step = Integer.parseInt(arguments[2]);
        int compact = arguments.length > 3 ? Integer.parseInt(arguments[3]) : end;
        new IngestBenchmark(Path.of(arguments[0]), end).run(step, compact);
    }

    private void run(int step, int compact) {
        System.out.printf("%10s %12s %14s %14s %14s %12s %14s%n", "articles", "articles/s", "ms an article", "CPU ms", "identity ms", "triples", "kB an article");
        int done = 0;
        while (done < articles) {
            try (Store store = knowledge.open(directory)) {
                int begin = store.articles().size();
                int pause = Math.min(articles, (begin / compact + 1) * compact);
                for (int from = begin; from < pause; from += step) {
                    step(store, from, Math.min(pause, from + step));
                }
                done = Math.max(pause, begin);
                System.out.println(store.statistics());
            }
            if (done < articles) {
                compact(done);
            }
        }
    }

    /** Which article comes when: by day, or with {@code -Dshuffled=true} in no order of days, though always the same. */
    private int number(int place) {
        return Boolean.getBoolean("shuffled") ? (int) ((long) place * STRIDE % articles) : place;
    }

    private void compact(int articles) {
        long before = bytes();
        long began = System.nanoTime();
        long after = Store.compact(directory);
        System.out.printf("compacted in %.0f s from %.0f to %.0f kB an article%n", (System.nanoTime() - began) / NANOSECONDS, before / KILOBYTES / articles,
                after / KILOBYTES / articles);
    }

    private void step(Store store, int begin, int end) {
        int some = end - begin;
        double wall = 0;
        double cpu = 0;
        long triples = 0;
        long before = bytes();
        AtomicLong resolving = new AtomicLong();
        RecordingStream recording = record(resolving);
        for (int from = begin; from < end; from += SyntheticStore.BATCH) {
            Map<String, Graph> graphs = SyntheticStore.graphs(readings, writer, IntStream.range(from, Math.min(end, from + SyntheticStore.BATCH)).map(this::number));
            triples += graphs.values().stream().mapToLong(Graph::size).sum();
            long began = System.nanoTime();
            long used = ALL_THREADS.getProcessCpuTime();
            store.putAll(graphs);
            wall += (System.nanoTime() - began) / NANOSECONDS;
            cpu += (ALL_THREADS.getProcessCpuTime() - used) / NANOSECONDS;
        }
        recording.stop();
        recording.close();
        System.out.printf("%10d %12.1f %14.1f %14.1f %14.1f %12d %14.0f%n", end, some / wall, 1000 * wall / some, 1000 * cpu / some, resolving.get() / MILLION / some, triples,
                (bytes() - before) / KILOBYTES / some);
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
        return FileUtils.sizeOfDirectory(directory.toFile());
    }
}
