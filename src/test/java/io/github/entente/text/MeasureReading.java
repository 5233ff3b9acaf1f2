package io.github.entente.text;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.entente.text.emory.EmoryParser;

/** Not a test: {@code java -cp … io.github.entente.text.MeasureReading FOLDER} measures loading, speed and memory on a folder's text files. */
final class MeasureReading {

    private static final int ROUNDS = 8;

    private MeasureReading() {
    }

    public static void main(String[] arguments) throws IOException {
        long begin = System.nanoTime();
        TextReader reader = new TextReader(EmoryParser.load(System.out::println), (sentence, anchor) -> List.of(), Tagger.NONE, StateNames.NONE);
        System.out.printf("loaded in %.2f s%n", (System.nanoTime() - begin) / 1e9);
        List<String> texts;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(MeasureReading::content).toList();
        }
        for (int round = 1; round <= ROUNDS; round++) {
            round(round, reader, texts);
        }
        System.gc();
        System.out.printf("heap in use %d MB%n", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    }

    private static void round(int round, TextReader reader, List<String> texts) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long words = texts.stream().map(text -> reader.read(ParsedText.article("", text)))
                .flatMap(text -> text.sentences().stream()).mapToLong(sentence -> sentence.tokens().size()).sum();
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        System.out.printf("round %d: %d articles, %d words, %.0f words and %.1f articles a CPU second%n", round, texts.size(), words,
                words / seconds, texts.size() / seconds);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
