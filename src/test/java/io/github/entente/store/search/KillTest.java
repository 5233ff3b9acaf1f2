package io.github.entente.store.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills processes that write, and looks at what they leave behind. */
class KillTest {

    private static final int KILLS = 4;

    @TempDir
    private Path directory;

    @Test
    void nothingThatWasCommittedIsLostAndTheIndexIsInStep() throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        int last = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            last = writeUntilKilled(data, last, last + 2 + 3 * kill);
            try (Store store = Store.open(data, Schemas.small())) {
                assertThat(store.search().compare()).satisfies(differences -> assertThat(differences.none()).as("%s", differences).isTrue());
                for (int i = 1; i <= last; i++) {
                    assertThat(WordsTest.found(store, "rdfs:label", "number" + i)).as("article %d", i).hasSize(1);
                }
            }
        }
    }

    /** Gives the last article whose writing was told to be done. */
    private static int writeUntilKilled(Path data, int from, int to) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "-Xmx256m", Writer.class.getName(), data.toString(), Integer.toString(from))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        int done = from;
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                done = Integer.parseInt(line);
                if (done == to) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        assertThat(done).isGreaterThanOrEqualTo(to);
        return done;
    }

    /** The process to be killed. */
    static final class Writer {

        private Writer() {
        }

        public static void main(String[] args) {
            Store store = Store.open(Path.of(args[0]), Schemas.small());
            for (int i = Integer.parseInt(args[1]) + 1; true; i++) {
                store.put("https://w3id.org/entente/graph/" + i, Schemas.turtle("event:e" + i + " rdfs:label 'number" + i + "'@en ."));
                System.out.println(i);
            }
        }
    }
}
