package io.github.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The measure by which one parser is exchanged for another: attachments labeled by hand, and how many it has to get right. */
class AttachmentsTest {

    private static final int FLOOR = 114;

    @Test
    void attachesWhatMattersAsAPersonDoes() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String example : labeled().split("\n\n")) {
            List<String> lines = example.lines().filter(line -> !line.startsWith("# ")).toList();
            if (!lines.isEmpty()) {
                List<Token> tokens = ParsedText.sentence(lines.getFirst()).tokens();
                List<String> expected = lines.subList(1, lines.size());
                all += expected.size();
                expected.stream().filter(line -> !holds(tokens, line.split(" "))).forEach(line -> wrong.add(line + " in: " + lines.getFirst()));
            }
        }
        assertThat(all).isGreaterThan(100);
        assertThat(all - wrong.size()).as("right of %d; wrong: %s", all, String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean holds(List<Token> tokens, String[] line) {
        Token dependent = find(tokens, line[0]);
        boolean head = line[2].equals("-") ? dependent.head() < 0 : dependent.head() >= 0 && tokens.get(dependent.head()).equals(find(tokens, line[2]));
        return head && dependent.label().equals(line[1]);
    }

    private static Token find(List<Token> tokens, String word) {
        String[] parts = word.split("#");
        Stream<Token> alike = tokens.stream().filter(token -> token.form().equals(parts[0]));
        return alike.skip(parts.length > 1 ? Integer.parseInt(parts[1]) - 1 : 0).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word " + Arrays.toString(parts) + " in " + tokens));
    }

    private static String labeled() throws IOException {
        try (InputStream in = Objects.requireNonNull(AttachmentsTest.class.getResourceAsStream("attachments.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
