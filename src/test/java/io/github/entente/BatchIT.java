package io.github.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.pipeline.Examination;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;
import io.github.entente.synthetic.SyntheticStore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Reads folders in processes of their own, and does to them what happens to long runs. */
class BatchIT {

    private static final int ARTICLES = 240;
    private static final long POLL_MILLISECONDS = 20;
    @TempDir
    private static Path shared;
    private static Path articles;

    @TempDir
    private Path directory;

    @BeforeAll
    static void write() throws IOException {
        articles = shared.resolve("articles");
        Stories.write(articles, ARTICLES);
    }

    private String store() {
        return directory.resolve("store").toString();
    }

    private long largestFile() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("store"))) {
            return files.mapToLong(file -> file.toFile().length()).max().orElseThrow();
        }
    }

    private JsonNode report(String name) throws IOException {
        return new ObjectMapper().readTree(directory.resolve(name).toFile());
    }

    @Test
    void endsCleanlyWhenInterruptedAndGoesOnWhereItWas() throws Exception {
        Files.writeString(Files.createDirectories(directory.resolve("more")).resolve("bad.txt"), "Sin fecha y en otra lengua, este texto no se puede leer.");
        Path first = directory.resolve("first.json");
        try (Program program = Program.start("ingest", "--batch", "5", "--store", store(), "--report", first.toString(), articles.toString())) {
            while (program.process().isAlive() && Files.size(program.out()) == 0) {
                Thread.sleep(POLL_MILLISECONDS);
            }
            program.interrupt();
            Program.Ended ended = program.ended();
            assertThat(ended.code()).as("%s", ended).isEqualTo(130);
            assertThat(ended.err()).contains("interrupted: the same command goes on with the rest");
        }
        int done = report("first.json").path("inputs").size();
        assertThat(report("first.json").path("ending").asText()).isEqualTo("interrupted");
        assertThat(done).isBetween(1, ARTICLES - 1);
        Program.Ended rest = Program.run("ingest", "--store", store(), "--report", directory.resolve("rest.json").toString(), articles.toString(), directory.resolve("more").toString());
        assertThat(rest.code()).as("%s", rest).isEqualTo(1);
        List<String> outcomes = report("rest.json").path("inputs").findValuesAsText("outcome");
        assertThat(outcomes.subList(0, done)).containsOnly("known", "outdated");
        assertThat(outcomes.subList(done, ARTICLES)).containsOnly("read", "outdated").contains("read");
        assertThat(outcomes.subList(ARTICLES, outcomes.size())).containsExactly("rejected");
        assertThat(report("rest.json").path("inputs")).filteredOn(input -> input.path("outcome").asText().equals("rejected")).singleElement()
                .satisfies(input -> assertThat(input.path("file").asText()).endsWith("bad.txt")).satisfies(input -> assertThat(input.path("reason").asText()).isNotBlank());
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatIsStored() throws Exception {
        SyntheticStore.fill(directory.resolve("store"), 40);
        Contents before = Contents.of(directory.resolve("store"));
        // A file that may not grow fails as on a full disk; who may not mount a small disk may still set this limit.
        String limit = "ulimit -f " + largestFile() / 1024;
        assumeThat(new ProcessBuilder("bash", "-c", limit).start().waitFor()).as("limits can be set here").isZero();
        List<String> limited = List.of("bash", "-c", limit + " && exec \"$@\"", "limited");
        try (Program program = Program.start(limited, "ingest", "--store", store(), articles.toString())) {
            Program.Ended full = program.ended();
            assertThat(full.code()).as("%s", full).isEqualTo(4);
            assertThat(full.err()).contains("no room", store(), "the same command again").doesNotContain("\tat ");
        }
        assertThat(Contents.of(directory.resolve("store")).statements()).containsAll(before.statements().stream().filter(line -> line.contains("/ns#quote>")).toList());
        Knowledge knowledge = Knowledge.bundled();
        try (Store store = knowledge.open(directory.resolve("store"))) {
            assertThat(Examination.of(store, knowledge, false).faults()).isEmpty();
            SyntheticStore.fill(store, knowledge, 40, 60);
            assertThat(store.articles().size()).isGreaterThanOrEqualTo(60);
        }
    }
}
