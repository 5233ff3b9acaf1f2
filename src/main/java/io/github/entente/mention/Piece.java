package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.base.Span;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

/**
 * A word of a sentence, or the part of one between hyphens, so that "U.S.-ROK" holds two names.
 *
 * @param form as written
 * @param key what it is compared by
 * @param span where it stands
 * @param token the index of its token
 * @param bound whether a prefix turns it against itself: "Korean" in "inter-Korean", "American" in "anti-American"
 */
record Piece(String form, String key, Span span, int token, boolean bound) {

    private static final Pattern PART = Pattern.compile("[^-\\u2010-\\u2015]+");
    private static final Pattern NAME_WORDS = Pattern.compile("[\\s\\-\\u2010-\\u2015]+|(?=['’]s\\b)|(?=['’](?:\\s|$))|(?=[,()&])|(?<=[,()&])");
    private static final Set<String> BINDING = Set.of("anti", "pro", "non", "inter", "post", "pre", "trans");

    /** The pieces of a sentence, in order. */
    static List<Piece> of(Sentence sentence) {
        List<Piece> pieces = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Matcher parts = PART.matcher(token.form());
            boolean exact = token.form().length() == token.span().length();
            boolean bound = false;
            while (parts.find()) {
                Span span = exact ? new Span(token.span().begin() + parts.start(), token.span().begin() + parts.end()) : token.span();
                pieces.add(new Piece(parts.group(), Spelling.key(parts.group()), span, token.index(), bound));
                bound = BINDING.contains(Spelling.key(parts.group()));
            }
            if (PART.matcher(token.form()).results().findAny().isEmpty() && token.form().length() > 1) {
                pieces.add(new Piece(token.form(), token.form(), token.span(), token.index(), false));
            }
        }
        return pieces;
    }

    /** The words of a name in the same way. */
    static List<String> words(String name) {
        return Arrays.stream(NAME_WORDS.split(name)).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
