package io.github.entente.text.encoder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.entente.text.Bond;
import io.github.entente.text.ParsedText;
import io.github.entente.text.Part;
import io.github.entente.text.Sentence;
import io.github.entente.text.Tag;
import io.github.entente.text.Tags;
import io.github.entente.text.Text;
import io.github.entente.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class EncoderTaggerTest {

    private static final EncoderTagger TAGGER = EncoderTagger.load();

    private static final String STORY = "Defense ministers of Norway and Chad held talks in Oslo on Monday. "
            + "Chad had fired two missiles the day before, and Norway condemned the launch. The weather was mild, and the fish market opened at eight.";

    private static Map<String, Tag> tags(Text text) {
        Tags tags = TAGGER.tag(text.article(), text.sentences());
        return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream().map(token -> new Found(sentence, token, tags.tag(new Tags.Word(sentence.index(), token.index())))))
                .filter(found -> found.tag.isPresent()).collect(Collectors.toMap(found -> found.token.form(), found -> found.tag.orElseThrow(), (first, second) -> first));
    }

    private record Found(Sentence sentence, Token token, Optional<Tag> tag) {
    }

    @Test
    void wordsThatTellEventsAreLikelier() {
        Map<String, Tag> tags = tags(ParsedText.of(STORY));
        assertThat(Stream.of("talks", "fired", "condemned")).allSatisfy(word -> assertThat(tags.get(word).event()).as(word).isGreaterThan(0.5));
        assertThat(Stream.of("weather", "market", "Oslo", "the")).allSatisfy(word -> assertThat(tags.get(word).event()).as(word).isLessThan(0.1));
    }

    @Test
    void tellsOfWhichKindTheyAre() {
        Tag condemned = tags(ParsedText.of(STORY)).get("condemned");
        assertThat(condemned.kinds().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()).isEqualTo("Condemnation");
        assertThat(condemned.kinds().values().stream().mapToDouble(share -> share).sum()).isBetween(0.97, 1.03);
    }

    @Test
    void tellsWhoTakesPart() {
        Text text = ParsedText.of(STORY);
        Tags tags = TAGGER.tag(text.article(), text.sentences());
        Map<Part, Double> norway = tags.parts(word(text, "condemned"), word(text, "Norway"));
        assertThat(norway.get(Part.PARTICIPANT)).isGreaterThan(0.5);
        assertThat(norway.get(Part.AGENT)).isGreaterThan(norway.get(Part.TARGET));
        assertThat(tags.parts(word(text, "talks"), word(text, "Oslo")).get(Part.PLACE)).isGreaterThan(0.5);
        assertThat(tags.parts(word(text, "talks"), word(text, "market")).get(Part.PARTICIPANT)).isLessThan(0.2);
    }

    @Test
    void tellsWhichWordsNameOneEventAndHowEventsBearOnEachOther() {
        Text text = ParsedText.of(STORY);
        Tags tags = TAGGER.tag(text.article(), text.sentences());
        assertThat(tags.bonds(word(text, "launch"), word(text, "fired")).get(Bond.SAME)).isGreaterThan(0.4);
        assertThat(tags.bonds(word(text, "launch"), word(text, "talks")).get(Bond.SAME)).isLessThan(0.2);
        Map<Bond, Double> condemned = tags.bonds(word(text, "condemned"), word(text, "launch"));
        assertThat(condemned.get(Bond.CAUSE) + condemned.get(Bond.AFFECTS)).isGreaterThan(0.5);
        assertThat(condemned.get(Bond.PART_OF)).isLessThan(0.2);
    }

    @Test
    void ofWordsThatStandFarApartNothingIsKnown() {
        Text text = ParsedText.of(STORY + " " + "The harbor lay quiet that evening. ".repeat(80) + "Peru left.");
        assertThat(TAGGER.tag(text.article(), text.sentences()).parts(word(text, "talks"), word(text, "Peru"))).isEmpty();
    }

    /** Where it stands last. */
    private static Tags.Word word(Text text, String form) {
        return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream().filter(token -> token.form().equals(form)).map(token -> new Tags.Word(sentence.index(), token.index()))).reduce((first, last) -> last).orElseThrow();
    }

    /** All that is told of an article's words, and of each two of those that stand in one sentence. */
    private static List<Object> all(Text text) {
        Tags tags = TAGGER.tag(text.article(), text.sentences());
        List<Tags.Word> words = text.sentences().stream().flatMap(sentence -> sentence.tokens().stream().map(token -> new Tags.Word(sentence.index(), token.index()))).toList();
        return words.stream().flatMap(word -> Stream.concat(Stream.<Object>of(tags.tag(word)), words.stream().flatMap(other -> Stream.of(tags.parts(word, other), tags.bonds(word, other))))).toList();
    }

    @Test
    void saysTheSameWhoeverAsksAtTheSameTime() {
        Text text = ParsedText.of(STORY);
        List<Object> once = all(text);
        assertThat(Stream.generate(() -> text).limit(8).parallel().map(EncoderTaggerTest::all)).allSatisfy(again -> assertThat(again).isEqualTo(once));
    }

    @Test
    void longArticlesAreReadInWindows() {
        Text text = ParsedText.of(STORY + " " + "The harbor lay quiet that evening. ".repeat(80) + STORY);
        Tags tags = TAGGER.tag(text.article(), text.sentences());
        assertThat(text.sentences()).allSatisfy(sentence -> assertThat(tags.tag(new Tags.Word(sentence.index(), 0))).isPresent());
    }
}
