package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "On Monday Smith will meet …": without a comma after the time that opens a sentence, parsers take the day for a first name.
 * The comma is put in for the parser's eyes and taken out of its answer.
 */
final class OpeningTime {

    private static final Set<String> PREPOSITIONS = Set.of("on", "last", "next", "by", "since");
    private static final Set<String> DAYS = WordLists.PHRASES.get("weekday");
    private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

    private OpeningTime() {
    }

    /** Parses with the comma, where one is missed. */
    static List<Token> parse(Parser parser, List<Token> words) {
        int at = missing(words);
        return at < 0 ? parser.parse(words) : without(at, parser.parse(with(at, words)));
    }

    /** Before which word the comma is missed, or -1. */
    private static int missing(List<Token> words) {
        if (words.size() < 4 || !PREPOSITIONS.contains(words.getFirst().form().toLowerCase(Locale.ROOT)) || !DAYS.contains(words.get(1).form())) {
            return -1;
        }
        int next = PARTS.contains(words.get(2).form()) ? 3 : 2;
        return Character.isUpperCase(words.get(next).form().charAt(0)) ? next : -1;
    }

    private static List<Token> with(int at, List<Token> words) {
        List<Token> more = new ArrayList<>(words.subList(0, at));
        more.add(new Token(at, words.get(at).span(), ",", "", "", -1, "", "O"));
        words.subList(at, words.size()).forEach(word -> more.add(moved(word, word.index() + 1, word.head())));
        return more;
    }

    private static List<Token> without(int comma, List<Token> parsed) {
        List<Token> words = new ArrayList<>();
        for (Token token : parsed) {
            if (token.index() != comma) {
                words.add(moved(token, shifted(token.index(), comma), shifted(head(parsed, token, comma), comma)));
            }
        }
        return words;
    }

    /** Whatever hangs on the comma hangs on the comma's head. */
    private static int head(List<Token> parsed, Token token, int comma) {
        return token.head() == comma ? parsed.get(comma).head() : token.head();
    }

    private static int shifted(int index, int comma) {
        return index > comma ? index - 1 : index;
    }

    private static Token moved(Token token, int index, int head) {
        return new Token(index, token.span(), token.form(), token.lemma(), token.pos(), head, token.label(), token.name());
    }
}
