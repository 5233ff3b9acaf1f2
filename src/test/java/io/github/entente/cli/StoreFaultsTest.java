package io.github.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.Program;
import io.github.entente.synthetic.SyntheticStore;

import static org.assertj.core.api.Assertions.assertThat;

/** What the command line says of a store that is in use, or damaged. */
class StoreFaultsTest {

    private static final long POLL_MILLISECONDS = 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private static Path filled;
    @TempDir
    private Path directory;
    private Path store;

    @BeforeAll
    static void fill() {
        SyntheticStore.fill(filled, 12);
    }

    @BeforeEach
    void copy() throws IOException {
        store = directory.resolve("store");
        FileUtils.copyDirectory(filled.toFile(), store.toFile());
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(new Terminal(out, err, false), arguments);
    }

    private String messages() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void tellsWhichProcessHasTheStore() throws Exception {
        try (Program server = Program.start("serve", "--port", "0", "--store", store.toString())) {
            while (server.process().isAlive() && Files.size(server.out()) == 0) {
                Thread.sleep(POLL_MILLISECONDS);
            }
            for (List<String> command : List.of(List.of("query", "articles"), List.of("export"), List.of("doctor"), List.of("retract", "some-article"), List.of("ingest", store.toString()))) {
                String[] words = new String[command.size() + 2];
                command.toArray(words);
                words[command.size()] = "--store";
                words[command.size() + 1] = store.toString();
                assertThat(run(words)).as("%s: %s", command, messages()).isEqualTo(4);
                assertThat(messages()).contains("in use by another process (number " + server.process().pid() + ")").doesNotContain("\tat ");
            }
        }
        assertThat(run("export", "--store", store.toString(), "--output", directory.resolve("all.nq").toString())).isZero();
    }

    @Test
    void saysThatAFileOfTheDatabaseIsDamagedWhicheverItIs() throws IOException {
        for (String name : List.of("nodes-data.obj", "nodes.dat", "GSPO.dat", "SPOG.dat", "POSG.idn", "POSG.bpt")) {
            // Where opening fails, TDB2 keeps its lock as long as the process lives: each damage gets a store of its own.
            Path copy = directory.resolve(name);
            FileUtils.copyDirectory(store.toFile(), copy.toFile());
            Path file = copy.resolve("Data-0001").resolve(name);
            damage(file, (int) Files.size(file));
            assertThat(run("doctor", "--store", copy.toString())).as("after damage to %s: %s", name, messages()).isEqualTo(4);
            assertThat(messages()).as(name).contains("damaged", copy.toString()).doesNotContain("\tat ");
        }
        assertThat(run("doctor", "--store", store.toString())).as("the one that is whole: %s", out).isZero();
    }

    @Test
    void makesTheSearchIndexAnewWhateverHappenedToIt() throws IOException {
        for (Path file : files(store.resolve("Search"))) {
            if (Files.size(file) > 0) {
                damage(file, (int) Files.size(file));
            }
        }
        assertThat(run("doctor", "--store", store.toString())).as("%s %s", out, messages()).isZero();
    }

    private static void damage(Path file, int length) throws IOException {
        try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
            damaged.setLength(length / 3);
            damaged.write(new byte[Math.min(length / 3, 5_000)]);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
