package io.github.entente.endpoint.api;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Parameter;

/**
 * Works answers out before they are asked for. Once the store has changed and been left alone for some seconds, these are: each question of
 * the library that needs no value, and what was asked last, as it was asked. One is worked out at a time, and none is begun while somebody's
 * query runs.
 */
final class Preparation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
    /** Articles come one after the other; what is worked out in between would be out of date at once. */
    private static final Duration QUIET = Duration.ofSeconds(3);
    /** A server that nobody asks shall hardly ever wake. */
    private static final Duration PERIOD = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration STOPPING = Duration.ofSeconds(10);

    private final Site site;
    private final Answers answers;
    private final int most;
    private final SequencedSet<AskedQuestion> asked = new LinkedHashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("preparation-clock").factory());
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("preparation").factory());

    private String revision = "";
    private long changed;
    private Queue<AskedQuestion> waiting = new ArrayDeque<>();

    /** @param most how many answers are prepared at most; with 0 none ever is */
    Preparation(Site site, Answers answers, int most) {
        this.site = site;
        this.answers = answers;
        this.most = most;
    }

    /** From now on. */
    void begin() {
        if (most > 0) {
            clock.scheduleWithFixedDelay(this::step, 0, PERIOD.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Remembers what somebody asks; what was asked longest ago is forgotten. */
    void remember(AskedQuestion question) {
        synchronized (asked) {
            asked.addLast(question);
            if (asked.size() > most) {
                asked.removeFirst();
            }
        }
    }

    private void step() {
        String now = site.store().revision();
        if (!now.equals(revision)) {
            revision = now;
            changed = System.nanoTime();
            waiting = wanted();
            return;
        }
        while (!waiting.isEmpty() && System.nanoTime() - changed > QUIET.toNanos() && site.asker().running() == 0 && isCurrent()) {
            prepare(waiting.remove());
        }
    }

    private boolean isCurrent() {
        return site.store().revision().equals(revision) && !clock.isShutdown();
    }

    /** What was asked last comes first. */
    private Queue<AskedQuestion> wanted() {
        SequencedSet<AskedQuestion> wanted = new LinkedHashSet<>();
        synchronized (asked) {
            wanted.addAll(asked.reversed());
        }
        site.library().questions().stream().filter(question -> question.header().parameters().stream().noneMatch(Parameter::needed))
                .map(AskedQuestion::plain).forEach(wanted::add);
        return wanted.stream().limit(most).collect(Collectors.toCollection(ArrayDeque::new));
    }

    /** Waits for the answer, and gives it up when the store changes, for which it would be none. */
    private void prepare(AskedQuestion question) {
        Future<?> answer = worker.submit(() -> answer(question));
        try {
            while (!answer.isDone()) {
                if (!isCurrent()) {
                    answer.cancel(true);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
        }
    }

    /** What cannot be answered is left to whoever asks, who is told why. */
    private void answer(AskedQuestion question) {
        try {
            answers.prepare(question);
        } catch (EntenteException | IOException e) {
            LOG.debug("no answer is prepared to {}: {}", question, e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("no answer is prepared to {}", question, e);
        }
    }

    /** Waits until nothing reads the store any more. */
    @Override
    public void close() {
        clock.shutdownNow();
        worker.shutdownNow();
        try {
            if (!clock.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS) || !worker.awaitTermination(STOPPING.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("an answer that is worked out ahead does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
