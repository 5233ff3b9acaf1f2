package io.github.entente.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainLexiconTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tellsAllThatTheLexiconKnowsOfAWord() {
        assertThat(run("--lexicon", "cancel")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains("lexicon/cancel-v, verb “cancel”: names an event of class Cancellation", "    object         affects", "    sets status    cancelled");
    }

    @Test
    void findsPhrasesAndMereWords() {
        assertThat(run("--lexicon", "call off")).isZero();
        assertThat(run("--lexicon", "series")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("lexicon/call-off-v").contains("list      measures has “series”");
    }

    @Test
    void namesEntriesNearAnUnknownForm() {
        assertThat(run("--lexicon", "cancelations")).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("no entry has “cancelations”; near it: ").contains("cancel-v");
    }

    @Test
    void asksForSomethingToExplain() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("nothing to explain").contains("--lexicon");
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "explain";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Main.run(new Terminal(out, err, false), arguments);
    }
}
