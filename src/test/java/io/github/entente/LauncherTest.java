package io.github.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the launcher in a folder with a blank in its name, with scripts for Maven and Java that tell how they were called. */
class LauncherTest {

    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*"
            touch target/entente-1.jar && echo "$PWD/target/entente-1.jar" > target/classpath
            """;
    private static final String JAVA = """
            #!/bin/sh
            echo "java %s in $PWD"
            for word; do
              echo "<$word>"
              case $word in -XX:ArchiveClassesAtExit=*) %s; exit 0 ;; esac
            done
            exit 4
            """;

    @TempDir
    private Path directory;
    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(directory.resolve("my clone"));
        Files.copy(Path.of("entente"), home.resolve("entente"));
        Files.createDirectories(home.resolve("src/main"));
        for (String source : List.of("pom.xml", "fuseki-config.ttl", "ontology/a.ttl", "queries/a.rq")) {
            write(home.resolve(source), "");
        }
        write(directory.resolve("bin/mvn"), MAVEN);
        jdk("jdk 21", 21);
    }

    @Test
    void buildsOnceThenRuns() throws Exception {
        Run first = run("jdk 21", "query", "two words", "a=b");
        assertThat(first.lines()).contains("mvn -q -B -ntp -DskipTests package", "<io.github.entente.cli.Main>", "<query>", "<two words>", "<a=b>")
                .anyMatch(line -> line.startsWith("entente: building"));
        assertThat(first.exitCode()).isEqualTo(4);
        assertThat(run("jdk 21", "query").lines()).noneMatch(line -> line.startsWith("mvn"));
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        run("jdk 21", "check");
        Files.setLastModifiedTime(home.resolve("queries/a.rq"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run("jdk 21", "check").lines()).anyMatch(line -> line.startsWith("mvn"));
    }

    @Test
    void buildsAgainWhenItsLibrariesAreGone() throws Exception {
        run("jdk 21", "check");
        Files.writeString(home.resolve("target/classpath"), "/nowhere/a.jar:/nowhere/b.jar");
        assertThat(run("jdk 21", "check").lines()).anyMatch(line -> line.startsWith("mvn"));
    }

    @Test
    void startsFastForOneAnswerAndRunsFastForMany() throws Exception {
        assertThat(run("jdk 21", "query").lines()).contains("<-XX:TieredStopAtLevel=1>");
        assertThat(run("jdk 21", "serve").lines()).doesNotContain("<-XX:TieredStopAtLevel=1>");
    }

    /** What Java keeps of its classes for the next start belongs to one build, whoever made that. */
    @Test
    void startsWithTheClassesOfTheLastBuild() throws Exception {
        Path classes = home.toRealPath().resolve("target/classes.jsa");
        String used = "<-XX:SharedArchiveFile=" + classes + ">";
        assertThat(run("jdk 21", "check").lines()).contains(used);
        assertThat(run("jdk 21", "serve").lines()).contains(used);
        Files.writeString(classes, "of the build before");
        Files.setLastModifiedTime(home.resolve("target/entente-1.jar"), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(run("jdk 21", "check").lines()).contains(used);
        assertThat(classes).hasContent("classes");
    }

    @Test
    void triesOnlyOnceToKeepThem() throws Exception {
        jdk("jdk 21", 21, "exit 1");
        run("jdk 21", "check");
        jdk("jdk 21", 21);
        assertThat(run("jdk 21", "check").lines()).contains("<check>").noneMatch(line -> line.contains("SharedArchiveFile"));
    }

    @Test
    void passesOverAJavaThatIsTooOld() throws Exception {
        jdk("jdk 17", 17);
        assertThat(run("jdk 17", "check").lines()).noneMatch(line -> line.startsWith("java 17"));
    }

    @Test
    void staysInTheFolderWhereItIsCalled() throws Exception {
        assertThat(run("jdk 21", "check").lines()).contains("java 21 in " + directory.toRealPath());
    }

    private void jdk(String name, int version) throws IOException {
        jdk(name, version, "echo classes > \"${word#*=}\"");
    }

    /** @param keeping what it does to keep its classes */
    private void jdk(String name, int version, String keeping) throws IOException {
        write(directory.resolve(name).resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        write(directory.resolve(name).resolve("bin/java"), JAVA.formatted(version, keeping));
    }

    private Run run(String jdk, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(home.resolve("entente").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", directory.resolve(jdk).toString());
        builder.environment().merge("PATH", directory.resolve("bin").toString(), (path, first) -> first + ":" + path);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out.lines().toList());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private record Run(int exitCode, List<String> lines) {
    }
}
