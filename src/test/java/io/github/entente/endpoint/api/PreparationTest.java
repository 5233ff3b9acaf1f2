package io.github.entente.endpoint.api;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.endpoint.Served;
import io.github.entente.query.Parameter;
import io.github.entente.query.QueryLibrary;

import static org.assertj.core.api.Assertions.assertThat;

class PreparationTest {

    private static final long LATEST = Duration.ofSeconds(60).toNanos();
    private static final String WITH_VALUES = "/api/queries/overdue?day=2026-01-31";
    private static final String FIRST = QueryLibrary.load().questions().stream()
            .filter(question -> question.header().parameters().stream().noneMatch(Parameter::needed)).findFirst().orElseThrow().name();

    @TempDir
    private Path directory;
    private Served served;

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aQuestionThatNeedsNoValueIsAnsweredBeforeItIsAsked() throws InterruptedException {
        start(1);
        awaitKept(1);
        assertThat(served.get("/api/queries/" + FIRST).statusCode()).isEqualTo(200);
        assertThat(served.metric("cache_gets_total", "result=\"hit\"")).isEqualTo(1);
    }

    @Test
    void whatWasAskedIsAnsweredAnewWhenTheStoreHasChanged() throws InterruptedException {
        start(1);
        String before = served.get(WITH_VALUES, "Accept", "text/csv").body();
        served.with("b", "event:two a ent:Meeting .");
        awaitKept(2);
        assertThat(served.get(WITH_VALUES, "Accept", "text/csv").body()).isEqualTo(before);
        assertThat(served.metric("cache_gets_total", "result=\"hit\"")).isEqualTo(1);
    }

    @Test
    void aQuestionThatCannotBeAnsweredKeepsNoOtherBack() throws InterruptedException {
        start(2);
        assertThat(served.get("/api/queries/events-of-actor?actor=Nowhere").statusCode()).isEqualTo(400);
        served.get(WITH_VALUES);
        served.with("b", "event:two a ent:Meeting .");
        awaitKept(2);
        served.get(WITH_VALUES);
        assertThat(served.metric("cache_gets_total", "result=\"hit\"")).isEqualTo(1);
    }

    @Test
    void aServerThatStopsDoesNotWaitForWhatIsPrepared() throws InterruptedException {
        start(100);
        awaitKept(1);
        long begun = System.nanoTime();
        served.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }

    private void start(int prepared) {
        served = Served.in(directory, Map.of("ENTENTE_PREPARED", Integer.toString(prepared))).with("a", "event:one a ent:Meeting .");
    }

    private void awaitKept(long answers) throws InterruptedException {
        long begun = System.nanoTime();
        while (served.metric("cache_size", "entente.kept") < answers) {
            assertThat(System.nanoTime() - begun).as("waited for %s answers, there are %s", answers, served.metric("cache_size", "entente.kept")).isLessThan(LATEST);
            Thread.sleep(50);
        }
    }
}
