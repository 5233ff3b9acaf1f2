package io.github.entente.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InOrderTest {

    @Test
    void handsResultsOnInTheOrderOfTheInputsThoughEarlierOnesTakeLonger() {
        List<Integer> inputs = IntStream.range(0, 40).boxed().toList();
        List<Integer> results = new ArrayList<>();
        try (var work = new InOrder<Integer, Integer>(inputs.iterator(), number -> {
            LockSupport.parkNanos(Duration.ofMillis(number % 4 == 0 ? 8 : 0).toNanos());
            return number * 2;
        })) {
            work.forEachRemaining(results::add);
        }
        assertThat(results).isEqualTo(inputs.stream().map(number -> number * 2).toList());
    }

    @Test
    void takesInNoMoreThanItWorksOn() {
        AtomicInteger taken = new AtomicInteger();
        try (var work = new InOrder<>(IntStream.range(0, 1000).peek(any -> taken.incrementAndGet()).iterator(), number -> number)) {
            work.next();
            assertThat(taken.get()).isLessThan(40);
        }
    }

    @Test
    void throwsWhatTheWorkThrows() {
        try (var work = new InOrder<Integer, Integer>(List.of(1).iterator(), number -> {
            throw new IllegalStateException("no");
        })) {
            assertThatThrownBy(work::next).isInstanceOf(IllegalStateException.class).hasMessage("no");
        }
    }
}
