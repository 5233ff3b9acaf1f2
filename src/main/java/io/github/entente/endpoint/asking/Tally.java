package io.github.entente.endpoint.asking;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts queries by what came of them, and how long they took. */
final class Tally {

    private static final Map<Integer, String> OUTCOMES = Map.of(200, "answered", 400, "wrong", 403, "forbidden", 404, "missing", 406, "unacceptable",
            413, "too_large", 429, "too_many", 503, "stopped", 500, "failed");
    private static final String OTHER = "other";

    /** Of one outcome. */
    private record Sum(LongAdder count, LongAdder nanoseconds) {
    }

    private final Map<String, Sum> sums = Stream.concat(OUTCOMES.values().stream(), Stream.of(OTHER))
            .collect(Collectors.toUnmodifiableMap(outcome -> outcome, outcome -> new Sum(new LongAdder(), new LongAdder())));

    void count(int status, long nanoseconds) {
        Sum sum = sums.get(OUTCOMES.getOrDefault(status, OTHER));
        sum.count.increment();
        sum.nanoseconds.add(nanoseconds);
    }

    void measure(MeterRegistry registry, String name) {
        sums.forEach((outcome, sum) -> FunctionTimer.builder(name, sum, each -> each.count.sum(), each -> each.nanoseconds.sum(), TimeUnit.NANOSECONDS)
                .tag("outcome", outcome).description("by outcome, with the time that they took").register(registry));
    }
}
