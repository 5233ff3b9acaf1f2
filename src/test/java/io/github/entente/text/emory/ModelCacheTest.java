package io.github.entente.text.emory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelCacheTest {

    /** The part that is packed fastest. */
    private static final Part PART = Part.AMBIGUITY_CLASSES;

    @TempDir
    private Path folder;
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());

    private Object get() {
        return new ModelCache(folder, told::add).get(PART);
    }

    private Path file() {
        return folder.resolve(PART.file());
    }

    @Test
    void packsOnceAndReadsFromThenOn() {
        assertThat(get()).isInstanceOf(PackedLexicon.class);
        assertThat(get()).isInstanceOf(PackedLexicon.class);
        assertThat(told).singleElement().asString().contains(PART.file());
    }

    @Test
    void packsAgainWhatWasDamagedOrCutShort() throws IOException {
        get();
        byte[] whole = Files.readAllBytes(file());
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(file(), damaged);
        get();
        assertThat(file()).hasBinaryContent(whole);
        Files.write(file(), java.util.Arrays.copyOf(whole, whole.length - 1));
        get();
        assertThat(file()).hasBinaryContent(whole);
        assertThat(told).hasSize(3);
    }

    @Test
    void leavesNothingUnfinishedBehind() throws IOException {
        get();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(PART.file(), "lock");
        }
    }

    @Test
    void packsOnceForSeveralThreads() {
        List<CompletableFuture<Object>> readers = List.of(CompletableFuture.supplyAsync(this::get), CompletableFuture.supplyAsync(this::get),
                CompletableFuture.supplyAsync(this::get));
        readers.forEach(CompletableFuture::join);
        assertThat(told).hasSize(1);
    }

    @Test
    void packsOnceForSeveralProcesses() throws IOException, InterruptedException {
        List<Process> others = List.of(other(), other());
        get();
        int packed = told.size();
        for (Process other : others) {
            packed += new String(other.getInputStream().readAllBytes()).lines().mapToInt(line -> 1).sum();
            assertThat(other.waitFor()).isZero();
        }
        assertThat(packed).isEqualTo(1);
    }

    private Process other() throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp", classes,
                OtherProcess.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void tellsWhatToDoWhereItCannotWrite() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new ModelCache(file.resolve("cache"), told::add).get(PART))
                .isInstanceOf(EntenteException.class).hasMessageContaining("ENTENTE_CACHE").hasMessageContaining(file.toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /a, /b, /c, /a
            '', /b, /c, /b
            '', '', /c, /c/entente
            '', '', '', /home/jane/.cache/entente
            """)
    void findsItsPlaceByPropertyThenEnvironmentThenHome(String property, String own, String shared, Path expected) {
        assertThat(ModelCache.root(Map.of("entente.cache", property, "user.home", "/home/jane"),
                Map.of("ENTENTE_CACHE", own, "XDG_CACHE_HOME", shared))).isEqualTo(expected);
    }

    /** What another process does; it prints a line for each thing that it packs. */
    static final class OtherProcess {
        private OtherProcess() {
        }

        public static void main(String[] arguments) {
            new ModelCache(Path.of(arguments[0]), System.out::println).get(PART);
        }
    }
}
