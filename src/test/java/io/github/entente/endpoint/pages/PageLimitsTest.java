package io.github.entente.endpoint.pages;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.endpoint.Served;

import static org.assertj.core.api.Assertions.assertThat;

class PageLimitsTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"/graph", "/timeline", "/articles", "/id/state/japan"})
    void aPageWaitsForItsTurnAsAQueryDoes(String path) throws InterruptedException {
        try (Served served = Served.in(directory, Map.of("ENTENTE_CONCURRENT", "1", "ENTENTE_PATIENCE", "0.2", "ENTENTE_TIME", "4")).with("web",
                IntStream.range(0, 2_000).mapToObj(i -> "<urn:node:" + i + "> <urn:step:link> " + i + " .").collect(Collectors.joining("\n")))) {
            CompletableFuture<HttpResponse<String>> busy = CompletableFuture.supplyAsync(() -> served.ask("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "text/csv"));
            while (!served.get("/$/metrics").body().contains("entente_queries_running{application=\"fuseki\"} 1.0")) {
                Thread.sleep(20);
            }
            HttpResponse<String> answer = served.get(path, "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("<html", "ask again later");
            assertThat(busy.join().statusCode()).isEqualTo(503);
            assertThat(served.get(path, "Accept", "text/html").statusCode()).isNotEqualTo(503);
        }
    }

    @Test
    void aPageThatIsTooMuchSaysSo() {
        try (Served served = Served.in(directory, Map.of("ENTENTE_ROWS", "1")).with("web", "<urn:node:a> ent:published '2026-01-02' . <urn:node:b> ent:published '2026-01-03' .")) {
            HttpResponse<String> answer = served.get("/articles");
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("more time or memory");
        }
    }
}
