package io.github.entente.comparison;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;

import com.sun.management.OperatingSystemMXBean;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonParseException;

/**
 * Clients that ask one question again and again, each waiting for the whole answer before it asks anew.
 *
 * @param budget for how long they ask, in seconds; each asks twice at least and fifty times at most
 */
record Load(double budget) {

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int LEAST = 2;
    private static final int MOST = 50;
    private static final Duration LONGEST_NOISE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** What the process may take of a core while nobody asks. */
    private static final double QUIET = 0.2;
    private static final double SECOND = 1e9;
    private static final double MILLISECOND = 1e6;

    /** An answer that ends the measurement. */
    private static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Timing timing;

        Unanswered(Timing timing) {
            super(timing.toString());
            this.timing = timing;
        }
    }

    Timing measure(Contender contender, Task task, int clients) throws InterruptedException {
        awaitQuiet();
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            long size = size(warm(contender, task), task);
            Callable<List<Double>> client = () -> times(contender, task);
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : pool.invokeAll(Collections.nCopies(clients, client))) {
                all.addAll(one.get());
            }
            return Timing.Answered.of(all, size);
        } catch (Unanswered e) {
            return e.timing;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unanswered unanswered) {
                return unanswered.timing;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Until nothing runs any more that a client gave up before: all servers share this process. */
    private static void awaitQuiet() throws InterruptedException {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long latest = System.nanoTime() + LONGEST_NOISE.toNanos();
        long used = Long.MAX_VALUE;
        while (used > QUIET * PAUSE.toNanos() && System.nanoTime() < latest) {
            long before = machine.getProcessCpuTime();
            Thread.sleep(PAUSE);
            used = machine.getProcessCpuTime() - before;
        }
    }

    /** Asks as long as it is measured afterwards: Java compiles on the way. */
    private byte[] warm(Contender contender, Task task) throws Unanswered, InterruptedException {
        long begun = System.nanoTime();
        byte[] answer = ask(contender, task, contender.patience());
        for (int i = 1; i < MOST && System.nanoTime() - begun < budget * SECOND; i++) {
            answer = ask(contender, task, Contender.LIMIT);
        }
        return answer;
    }

    private List<Double> times(Contender contender, Task task) throws Unanswered, InterruptedException {
        List<Double> times = new ArrayList<>();
        long begun = System.nanoTime();
        while (times.size() < LEAST || times.size() < MOST && System.nanoTime() - begun < budget * SECOND) {
            long asked = System.nanoTime();
            ask(contender, task, Contender.LIMIT);
            times.add((System.nanoTime() - asked) / MILLISECOND);
        }
        return times;
    }

    private static byte[] ask(Contender contender, Task task, Duration patience) throws Unanswered, InterruptedException {
        long begun = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = HTTP.send(contender.request(task).header("Accept", task.accept()).header("Accept-Encoding", "gzip").timeout(patience).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            throw new Unanswered(unanswered(begun, answer.statusCode() + " " + new String(unzipped(answer.body()), StandardCharsets.UTF_8).lines().findFirst().orElse("")));
        } catch (IOException e) {
            throw new Unanswered(unanswered(begun, e.toString()));
        }
    }

    private static Timing unanswered(long begun, String why) {
        return System.nanoTime() - begun >= 0.9 * Contender.LONGEST * SECOND ? new Timing.TooSlow() : new Timing.Failed(why);
    }

    /** How many rows or triples; an answer of status 200 that breaks off was not given in time. */
    private static long size(byte[] answer, Task task) throws Unanswered {
        String text = new String(unzipped(answer), StandardCharsets.UTF_8);
        try {
            return size(text, task);
        } catch (JsonParseException e) {
            throw new Unanswered(new Timing.TooSlow());
        }
    }

    private static long size(String text, Task task) {
        return task.graph() ? text.lines().filter(line -> !line.isBlank()).distinct().count() : JSON.parse(text).getObj("results").get("bindings").getAsArray().size();
    }

    /** Of what may be gzip or not. */
    private static byte[] unzipped(byte[] answer) {
        if (answer.length < 2 || (answer[0] | answer[1] << 8) != (short) GZIPInputStream.GZIP_MAGIC) {
            return answer;
        }
        try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(answer))) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
