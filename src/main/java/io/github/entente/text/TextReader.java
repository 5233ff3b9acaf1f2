package io.github.entente.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import io.github.entente.article.Article;
import io.github.entente.base.Span;
import io.github.entente.text.Tokenizer.Word;

/**
 * Reads an article into blocks, sentences, parsed words and times.
 *
 * @param parser finds the structure of sentences
 * @param times finds what they say of time
 * @param tagger tells which words likely name events
 * @param states their names, which stand between titles and names
 */
public record TextReader(Parser parser, Times times, Tagger tagger, StateNames states) {

    /** Beyond this many words a "sentence" is a table or a list, and parsing it would take its square in time. */
    private static final int LONGEST = 200;

    /** So many sentences back "the same day" may look. */
    private static final int NEAR = 2;

    /** The whole text; nothing is left out but white space. Safe for several threads if parser and times are. */
    public Text read(Article article) {
        List<Block> blocks = Layout.of(article);
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) {
            for (List<Word> words : SentenceSplitter.sentences(article.text(), block.span())) {
                for (int from = 0; from < words.size(); from += LONGEST) {
                    sentences.add(sentence(sentences.size(), block, words.subList(from, Math.min(words.size(), from + LONGEST))));
                }
            }
        }
        Times dates = article.dayTold() ? times : new MonthlyTimes(times);
        return new Text(article, blocks, sentences, times(sentences, dates, article.date()), tagger.tag(article, sentences));
    }

    private static List<TimeExpression> times(List<Sentence> sentences, Times dates, LocalDate anchor) {
        List<TimeExpression> found = new ArrayList<>();
        TimeExpression told = null;
        for (Sentence sentence : sentences) {
            TimeExpression near = told != null && sentence.index() - told.sentence() <= NEAR ? told : null;
            List<TimeExpression> here = dates.read(sentence, anchor, near);
            told = here.stream().filter(TextReader::isDay).reduce((first, last) -> last).orElse(told);
            found.addAll(here);
        }
        return found;
    }

    private static boolean isDay(TimeExpression time) {
        return time.past().beginEarliest() != null && time.past().beginEarliest().equals(time.past().endLatest());
    }

    private Sentence sentence(int index, Block block, List<Word> words) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (Word word : words) {
            tokens.add(new Token(tokens.size(), word.span(), word.form(), "", "", -1, "", "O"));
        }
        Span span = words.getFirst().span().to(words.getLast().span());
        return new Sentence(index, span, block, Mending.of(Simplified.parse(tokens, states, rest -> OpeningTime.parse(parser, rest))));
    }
}
