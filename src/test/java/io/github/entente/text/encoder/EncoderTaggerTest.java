package io.github.entente.text.encoder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.entente.text.ParsedText;
import io.github.entente.text.Sentence;
import io.github.entente.text.Tag;
import io.github.entente.text.Text;
import io.github.entente.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class EncoderTaggerTest {

    private static final EncoderTagger TAGGER = EncoderTagger.load();

    private static final String STORY = "Defense ministers of Norway and Chad held talks in Oslo on Monday. "
            + "Chad had fired two missiles the day before, and Norway condemned the launch. The weather was mild, and the fish market opened at eight.";

    private static Map<String, Tag> tags(Text text) {
        List<Map<Integer, Tag>> tags = TAGGER.tag(text.article(), text.sentences());
        return text.sentences().stream().flatMap(sentence -> sentence.tokens().stream().map(token -> new Found(sentence, token, Optional.ofNullable(tags.get(sentence.index()).get(token.index())))))
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
    void saysTheSameWhoeverAsksAtTheSameTime() {
        Text text = ParsedText.of(STORY);
        List<Map<Integer, Tag>> once = TAGGER.tag(text.article(), text.sentences());
        assertThat(Stream.generate(() -> text).limit(8).parallel().map(same -> TAGGER.tag(same.article(), same.sentences()))).allSatisfy(again -> assertThat(again).isEqualTo(once));
    }

    @Test
    void longArticlesAreReadInWindows() {
        Text text = ParsedText.of(STORY + " " + "The harbor lay quiet that evening. ".repeat(80) + STORY);
        List<Map<Integer, Tag>> tags = TAGGER.tag(text.article(), text.sentences());
        assertThat(tags).hasSize(text.sentences().size()).allSatisfy(sentence -> assertThat(sentence).isNotEmpty());
    }
}
