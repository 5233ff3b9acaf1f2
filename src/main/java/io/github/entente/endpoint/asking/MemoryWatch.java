package io.github.entente.endpoint.asking;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import com.sun.management.ThreadMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the hungriest query when memory runs out. The engine keeps what it sorts, groups and joins in memory, and has no limit
 * of its own on that.
 */
public final class MemoryWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final double FULL = 0.85;
    private static final long PERIOD_MS = 50;
    /** After one was stopped, what it held is only free once the collector came by. */
    private static final int PAUSE = 10;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "memory-watch");
        thread.setDaemon(true);
        return thread;
    });
    private int pause;

    public MemoryWatch() {
        clock.scheduleWithFixedDelay(this::look, PERIOD_MS, PERIOD_MS, TimeUnit.MILLISECONDS);
    }

    /** Does the work, and raises the signal if it must make room. */
    <T> T watching(Signal signal, Supplier<T> work) {
        long thread = Thread.currentThread().threadId();
        Watched query = new Watched(thread, threads.getThreadAllocatedBytes(thread), signal);
        running.add(query);
        try {
            return work.get();
        } finally {
            running.remove(query);
        }
    }

    /**
     * A query.
     *
     * @param thread on which it runs
     * @param before what the thread had allocated before
     * @param signal that stops it
     */
    private record Watched(long thread, long before, Signal signal) {
    }

    private long allocated(Watched query) {
        return threads.getThreadAllocatedBytes(query.thread) - query.before;
    }

    private void look() {
        if (pause > 0) {
            pause--;
        } else if (isFull()) {
            running.stream().filter(query -> query.signal.reason() == null).max(Comparator.comparingLong(this::allocated)).ifPresent(hungriest -> {
                LOG.warn("memory runs out: a query that has used {} MB is stopped", allocated(hungriest) / 1_000_000);
                hungriest.signal.raise(Signal.Reason.MEMORY);
                pause = PAUSE;
            });
        }
    }

    /** What is still in use after a collection tells; what is in use in between is mostly garbage. */
    private static boolean isFull() {
        long live = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getCollectionUsage).filter(usage -> usage != null).mapToLong(MemoryUsage::getUsed).sum();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return live > FULL * runtime.maxMemory() || used > 0.95 * runtime.maxMemory();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
