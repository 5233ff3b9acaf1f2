package io.github.entente.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.base.When;

import static org.assertj.core.api.Assertions.assertThat;

class TextReaderTest {

    private static final String STORY = """
            Ministers meet

            OSLO, Jan. 20 (Northwire) — The ministers of both countries met on Jan. 13. They “agreed to
            meet again.”

            - The first drill starts in May.
            """;

    @Test
    void readsTheSentencesOfAllBlocksInOrder() {
        Text text = new TextReader(ParsedText.parser(), (sentence, anchor) -> List.of(), Tagger.NONE, StateNames.NONE).read(ParsedText.article("Ministers Meet", STORY));
        assertThat(text.blocks()).extracting(Block::kind).containsExactly(Block.Kind.HEADLINE, Block.Kind.DATELINE, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM);
        assertThat(text.sentences()).extracting(sentence -> sentence.span().in(STORY)).containsExactly("Ministers meet", "OSLO, Jan. 20 (Northwire) —",
                "The ministers of both countries met on Jan. 13.", "They “agreed to\nmeet again.”", "The first drill starts in May.");
        assertThat(text.sentences()).extracting(Sentence::index).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void givesEveryWordItsPlaceInTheArticle() {
        for (Sentence sentence : ParsedText.of(STORY).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(sentence.span().covers(token.span())).isTrue();
                assertThat(token.span().in(STORY).replaceAll("[“”]", "\"").replace("—", "--")).isEqualTo(token.form());
            }
        }
    }

    @Test
    void losesNoWord() {
        String words = String.join("", ParsedText.of(STORY).sentences().stream().flatMap(sentence -> sentence.tokens().stream())
                .map(token -> token.span().in(STORY)).toList());
        assertThat(words).isEqualTo(STORY.replaceAll("\\s|- ", ""));
    }

    @Test
    void anchorsTimesAtTheArticlesDate() {
        Times times = (sentence, anchor) -> List.of(new TimeExpression(sentence.span(), sentence.index(), When.day(anchor), When.day(anchor)));
        Article article = ParsedText.article("", "They met. They left.");
        assertThat(new TextReader(ParsedText.parser(), times, Tagger.NONE, StateNames.NONE).read(article).times()).hasSize(2)
                .allMatch(time -> time.past().equals(When.day(article.date())));
    }

    @Test
    void cutsWhatIsTooLongToBeASentence() {
        Text text = ParsedText.of("ship ".repeat(450) + ".");
        assertThat(text.sentences()).hasSize(3).allMatch(sentence -> sentence.tokens().size() <= 200);
    }

    @Test
    void readsAnEmptyArticleAsNothing() {
        assertThat(ParsedText.of(" \n\n ").sentences()).isEmpty();
    }
}
