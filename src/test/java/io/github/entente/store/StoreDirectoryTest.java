package io.github.entente.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    void leavesADirectoryOfOtherFilesAlone() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "ten years of work");
        assertRefused(directory, "holds other files (thesis.txt)", "nothing was changed", directory.toString());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("thesis.txt"));
        }
    }

    @Test
    void refusesAFile() throws IOException {
        Path file = Files.createFile(directory.resolve("data"));
        assertRefused(file, "is a file");
    }

    @Test
    void makesDirectoriesThatAreMissing() {
        Path deep = directory.resolve("new folder/of mine");
        assertThat(Store.isAt(deep)).isFalse();
        Store.open(deep, Schemas.small()).close();
        assertThat(Store.isAt(deep)).isTrue();
    }

    @Test
    void saysThatADatabaseIsDamagedAndOpensItOnceItIsMended() throws IOException {
        Path data = directory.resolve("data");
        Store.open(data, Schemas.small()).close();
        FileUtils.copyDirectory(data.toFile(), directory.resolve("copy").toFile());
        for (String name : List.of("nodes-data.obj", "nodes.dat", "GSPO.dat", "GSPO.idn")) {
            try (RandomAccessFile file = new RandomAccessFile(data.resolve("Data-0001").resolve(name).toFile(), "rw")) {
                file.setLength(Math.min(file.length(), 40));
            }
        }
        assertRefused(data, "is damaged", "move it away");
        FileUtils.deleteDirectory(data.resolve("Data-0001").toFile());
        FileUtils.copyDirectory(directory.resolve("copy").toFile(), data.toFile());
        Store.open(data, Schemas.small()).close();
    }

    @Test
    void saysThatAnotherProcessHasTheStore() throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), "-Xmx256m", Holder.class.getName(), data.toString())
                .redirectErrorStream(true).start();
        try {
            assertThat(other.inputReader().lines().filter("open"::equals).findFirst()).isPresent();
            assertRefused(data, "in use by another process", "--store");
        } finally {
            other.destroy();
            other.waitFor();
        }
        Store.open(data, Schemas.small()).close();
    }

    private static void assertRefused(Path path, String... parts) {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Store.open(path, Schemas.small()))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(EntenteException.Kind.STORE))
                .satisfies(e -> assertThat(e.getMessage()).contains(parts));
    }

    /** The other process. */
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] args) throws InterruptedException {
            Store.open(Path.of(args[0]), Schemas.small());
            System.out.println("open");
            Thread.sleep(60_000);
        }
    }
}
