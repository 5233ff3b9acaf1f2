package io.github.entente;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.pipeline.Examination;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Kills an ingest at random moments, looks at what it leaves behind, and lets it go on. {@code -Dkills=50} kills more often than
 * CI does, {@code -Dseed=N} at other moments.
 */
class KillIT {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("seed", 1);
    private static final int ARTICLES = 100;
    /** Sooner there is nothing to kill. */
    private static final long POLL_MILLISECONDS = 5;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @TempDir
    private Path directory;

    @Test
    void whateverTheMomentTheStoreIsWholeAndGoesOnToTheSameGraph() throws Exception {
        Path articles = directory.resolve("articles");
        Stories.write(articles, ARTICLES);
        long time = undisturbed(articles, directory.resolve("undisturbed"));
        Contents expected = Contents.of(directory.resolve("undisturbed"));
        Path store = directory.resolve("killed");
        for (int kill = 1; kill <= KILLS; kill++) {
            ingestUntilKilled(articles, store, random.nextLong(time));
            int stored = examine(store);
            System.out.printf("kill %d of %d: %d articles are whole%n", kill, KILLS, stored);
            if (stored == expected.articles()) {
                assertThat(Contents.of(store)).isEqualTo(expected);
                FileUtils.deleteDirectory(store.toFile());
            }
        }
        assertThat(Program.run("ingest", "--store", store.toString(), articles.toString()).code()).isZero();
        examine(store);
        assertThat(Contents.of(store)).isEqualTo(expected);
    }

    /** How many milliseconds pass from the opening of the store to the end. */
    private static long undisturbed(Path articles, Path store) throws IOException, InterruptedException {
        try (Program program = Program.start("ingest", "--batch", "20", "--store", store.toString(), articles.toString())) {
            long begin = opened(program, store);
            Program.Ended ended = program.ended();
            assertThat(ended.code()).as("%s", ended).isZero();
            return System.currentTimeMillis() - begin;
        }
    }

    private static void ingestUntilKilled(Path articles, Path store, long milliseconds) throws IOException, InterruptedException {
        try (Program program = Program.start("ingest", "--batch", "20", "--store", store.toString(), articles.toString())) {
            opened(program, store);
            Thread.sleep(milliseconds);
            program.kill();
        }
    }

    /** Waits until the program has the store. */
    private static long opened(Program program, Path store) throws IOException, InterruptedException {
        Path lock = store.resolve("tdb.lock");
        while (program.process().isAlive() && !(Files.exists(lock) && Files.readString(lock).strip().equals(Long.toString(program.process().pid())))) {
            Thread.sleep(POLL_MILLISECONDS);
        }
        return System.currentTimeMillis();
    }

    /** Opens the store, finds nothing wrong with it, and gives the number of articles. */
    private static int examine(Path directory) {
        Knowledge knowledge = Knowledge.bundled();
        try (Store store = knowledge.open(directory)) {
            Examination examination = Examination.of(store, knowledge, false);
            assertThat(examination.faults()).isEmpty();
            return examination.articles();
        }
    }
}
