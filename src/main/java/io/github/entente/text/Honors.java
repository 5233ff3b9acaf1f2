package io.github.entente.text;

import java.util.List;
import java.util.Set;

/**
 * What honors a name and says nothing of who it is: "the Hon" and "MP" of "the Prime Minister, the Hon Anna Berg MP". Parsers take
 * either for a part of the name, and lose it.
 */
final class Honors {

    private static final Set<String> BEFORE = WordLists.PHRASES.get("honor");
    private static final Set<String> RIGHT = WordLists.PHRASES.get("honor-first");
    private static final Set<String> AFTER = WordLists.PHRASES.get("honor-after");

    private Honors() {
    }

    /**
     * Marks such words that begin at a place.
     *
     * @param owners takes the place of the name's nearest word
     */
    static void hide(List<Token> words, int at, int[] owners) {
        int noun = RIGHT.contains(form(words, at)) ? at + 1 : at;
        if (BEFORE.contains(form(words, noun)) && name(words, noun + 1)) {
            int first = at > 0 && form(words, at - 1).equalsIgnoreCase("the") ? at - 1 : at;
            for (int i = first; i <= noun; i++) {
                owners[i] = noun + 1;
            }
        }
        if (AFTER.contains(form(words, at)) && at > 1 && name(words, at - 1) && name(words, at - 2) && !name(words, at + 1)) {
            owners[at] = AFTER.contains(form(words, at - 1)) ? owners[at - 1] : at - 1;
        }
    }

    /** Whether a word stands after names that it honors. */
    static boolean after(String word) {
        return AFTER.contains(word);
    }

    private static boolean name(List<Token> words, int at) {
        return Character.isUpperCase(form(words, at).charAt(0));
    }

    private static String form(List<Token> words, int at) {
        return at < words.size() ? words.get(at).form() : ".";
    }
}
