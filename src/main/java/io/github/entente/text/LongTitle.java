package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A title with a portfolio or a state between it and the name: "Minister of Foreign Affairs of the Republic of Chad Ali Haroun".
 * Parsers take the last of it for the name's first words, and lose the other people of a list; so they are only shown
 * "Minister Ali Haroun".
 *
 * @param title the place of the title's noun
 * @param from the first word that is hidden, a preposition
 * @param to the last, before the name
 */
record LongTitle(int title, int from, int to) {

    private static final Set<String> TITLES = WordLists.PHRASES.get("title");
    /** Whose titles have a portfolio. */
    private static final Set<String> HELD = Set.of("Minister", "Secretary");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the", ",", "&");
    /** What begins no name of a person. */
    private static final Set<String> BODIES = WordLists.PHRASES.get("body");
    /** What ministers are for. */
    private static final Set<String> PORTFOLIO = WordLists.PHRASES.get("portfolio");
    /** How many words may be hidden. */
    private static final int LONGEST = 14;

    /** All of a sentence, in order. */
    static List<LongTitle> in(List<Token> words, StateNames states) {
        List<LongTitle> found = new ArrayList<>();
        for (int i = 0; i + 3 < words.size(); i++) {
            if (TITLES.contains(form(words, i))) {
                int second = second(words, i);
                int last = second > 0 ? second : i;
                int end = PREPOSITIONS.contains(form(words, last + 1)) ? end(words, last + 1, states) : second > 0 && person(words, second + 1) ? second : -1;
                if (end > 0) {
                    found.add(new LongTitle(i, i + 1, end));
                    i = end;
                }
            }
        }
        return found;
    }

    /** The noun of a second title of the same person, "Deputy Prime Minister and Foreign Minister"; or -1. */
    private static int second(List<Token> words, int title) {
        if (form(words, title + 1).equals("and")) {
            for (int i = title + 2; i < title + 5 && capital(words, i); i++) {
                if (TITLES.contains(form(words, i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Where the state's name or the portfolio ends before a person's, or -1. */
    private static int end(List<Token> words, int from, StateNames states) {
        int portfolio = portfolio(words, from + 1);
        if (portfolio > from + 1 && HELD.contains(form(words, from - 1)) && person(words, portfolio)) {
            return portfolio - 1;
        }
        for (int i = from; i < words.size() && i < from + LONGEST && (capital(words, i) || SMALL.contains(form(words, i))); i++) {
            int state = form(words, i).equals("of") ? form(words, i + 1).equals("the") ? i + 2 : i + 1 : words.size();
            int length = states.length(words, state);
            if (length > 0 && person(words, state + length)) {
                return state + length - 1;
            }
        }
        return -1;
    }

    private static int portfolio(List<Token> words, int from) {
        int end = from;
        while (PORTFOLIO.contains(form(words, end)) || SMALL.contains(form(words, end)) && PORTFOLIO.contains(form(words, end + 1))) {
            end++;
        }
        return end;
    }

    private static boolean person(List<Token> words, int at) {
        return capital(words, at) && capital(words, at + 1) && !TITLES.contains(form(words, at)) && !TITLES.contains(form(words, at + 1)) && !BODIES.contains(form(words, at));
    }

    private static boolean capital(List<Token> words, int at) {
        return Character.isUpperCase(form(words, at).charAt(0));
    }

    private static String form(List<Token> words, int at) {
        return at < words.size() ? words.get(at).form() : ".";
    }

    /** A hidden word with its place in the tree, as if the title had been parsed. */
    Token restored(List<Token> words, int at) {
        String form = form(words, at);
        if (at == from && form.equals("and")) {
            return hung(words.get(at), "CC", title, "cc");
        }
        if (TITLES.contains(form)) {
            return hung(words.get(at), "NNP", title, "conj");
        }
        int begin = at;
        while (begin >= from && !PREPOSITIONS.contains(form(words, begin)) && !TITLES.contains(form(words, begin))) {
            begin--;
        }
        int end = at;
        while (end < to && !PREPOSITIONS.contains(form(words, end + 1)) && !TITLES.contains(form(words, end))) {
            end++;
        }
        if (begin == at) {
            return hung(words.get(at), "IN", noun(words, at), "prep");
        }
        return at == end ? hung(words.get(at), "NNP", Math.max(begin, title), "pobj") : switch (form) {
            case "the" -> hung(words.get(at), "DT", end, "det");
            case "and", "&" -> hung(words.get(at), "CC", end, "cc");
            case "," -> hung(words.get(at), ",", end, "punct");
            default -> hung(words.get(at), "NNP", end, "compound");
        };
    }

    /** The title's noun before a place. */
    private int noun(List<Token> words, int before) {
        int noun = before - 1;
        while (noun > title && !TITLES.contains(form(words, noun))) {
            noun--;
        }
        return noun;
    }

    private static Token hung(Token word, String pos, int head, String label) {
        return new Token(word.index(), word.span(), word.form(), word.form().toLowerCase(Locale.ROOT), pos, head, label, "O");
    }
}
