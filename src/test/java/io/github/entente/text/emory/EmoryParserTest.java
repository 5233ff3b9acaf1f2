package io.github.entente.text.emory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.text.ParsedText;
import io.github.entente.text.Parser;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class EmoryParserTest {

    /** Chosen for names, numbers, quotes, long and short sentences, words that no dictionary has. */
    private static final List<List<Token>> SAMPLE = words("""
            The two defense ministers met on Jan. 13 in Bergen and agreed to resume joint exercises. Norway suspended a plan to refuel
            Portuguese aircraft last November, following revelations that one of them had flown around the disputed islets. "We will
            not be intimidated," Foreign Minister Kari Berg told reporters, adding that talks would go on. The drill, which was to
            start on March 3-7, has been called off. Is that all? General Okafor, 61, is believed to have met the rebels' envoy
            twice. According to several government sources, the U.S.-Kyrgyz accord of 2009 expires in 18 months. NATO Secretary
            General Stoltenberg visited Skopje, Podgorica and Tirana between May 3 and 5. The Qwertzian frigate Zzyzx fired 24
            AIM-120D missiles worth $1.2 billion. Although Canada declined to participate, its observers were invited. She didn't
            say whether the chancellor would visit Ankara's new naval base; a spokesman denied it. If realized, the summit will be the
            first since the one held in Doha. Stop. The Ministry of National Defense of the Republic of Korea announced on Tuesday
            that its hotline with the People's Liberation Army, set up in 2015, had gone unanswered for the third time this month.
            """);

    /** What the parser alone finds; the reader of texts mends some of it. */
    private static final List<List<Token>> PARSED = parsed(ParsedText.parser());

    private static List<List<Token>> words(String text) {
        return ParsedText.of(text.replace('\n', ' ')).sentences().stream().map(Sentence::tokens).toList();
    }

    private static List<List<Token>> parsed(Parser parser) {
        return SAMPLE.stream().map(parser::parse).toList();
    }

    /** Loads the models as they are published, which takes longer than all other tests of this package. */
    @Test
    @Tag("slow")
    void findsTheSameWithPackedModelsAsWithPublishedOnes() {
        Parser published = new EmoryParser(Models.load(Part::shipped));
        assertThat(SAMPLE).hasSizeGreaterThan(12);
        assertThat(parsed(ParsedText.parser())).isEqualTo(parsed(published));
    }

    @Test
    void findsTheSameWhateverCameBefore() {
        List<List<Token>> backwards = new ArrayList<>(SAMPLE);
        Collections.reverse(backwards);
        List<List<Token>> found = new ArrayList<>(backwards.stream().map(ParsedText.parser()::parse).toList());
        Collections.reverse(found);
        assertThat(found).isEqualTo(PARSED);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void findsTheSameInSeveralThreads(int threads) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<List<List<Token>>>> runs = new ArrayList<>();
            for (int i = 0; i < 2 * threads; i++) {
                runs.add(executor.submit(() -> parsed(ParsedText.parser())));
            }
            for (Future<List<List<Token>>> run : runs) {
                assertThat(run.get()).isEqualTo(PARSED);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The base was provided by Chad.        | provided  | provide
            The plan was fulfilled.               | fulfilled | fulfill
            The accord followed long talks.       | followed  | follow
            The drill was cancelled.              | cancelled | cancel
            He's leaving.                         | 's        | be
            Two ships left.                       | Two       | two
            The third round ended.                | third     | third
            The third round ended.                | ended     | end
            Hundreds of soldiers arrived.         | Hundreds  | hundred
            They did not meet.                    | did       | do
            It will launch 12 satellites.         | 12        | 12
            Allies launched airstrikes.           | airstrikes | airstrike
            """)
    void givesDictionaryForms(String sentence, String form, String lemma) {
        assertThat(ParsedText.sentence(sentence).tokens()).filteredOn(token -> token.form().equals(form)).extracting(Token::lemma).containsExactly(lemma);
    }

    @Test
    void namesPeoplePlacesAndDates() {
        assertThat(ParsedText.sentence("General John Okafor left Ghana on Friday.").tokens()).extracting(Token::name)
                .containsExactly("O", "B-PERSON", "L-PERSON", "O", "U-GPE", "O", "U-DATE", "O");
    }
}
