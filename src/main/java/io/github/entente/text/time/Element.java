package io.github.entente.text.time;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One place in a rule's pattern.
 *
 * @param kind what it matches
 * @param names the words, or the class, or the category, that fit
 * @param optional whether it may be left out
 * @param negated whether it asks that the word here is none of these, or is missing
 * @param slot where the value goes, or -1 where the rule does not use it
 */
record Element(Kind kind, Set<String> names, boolean optional, boolean negated, int slot) {

    private static final String ANY = "*";

    enum Kind {
        /** A word as written in the rule. */
        WORD,
        /** A word of a class of the table of words. */
        CLASS,
        /** What another rule has matched. */
        CATEGORY,
        /** A word of a class anywhere before in the sentence. */
        EARLIER
    }

    /** Reads {@code May}, {@code MONTH}, {@code and|or}, {@code ,?}, {@code !'s}, {@code ~AHEAD}, {@code m:MONTH}. */
    static Element of(String text, List<String> slots) {
        int colon = text.indexOf(':');
        int slot = -1;
        String rest = text;
        if (colon > 0) {
            slots.add(text.substring(0, colon));
            slot = slots.size() - 1;
            rest = text.substring(colon + 1);
        }
        boolean negated = rest.startsWith("!");
        rest = negated ? rest.substring(1) : rest;
        boolean optional = rest.length() > 1 && rest.endsWith("?");
        rest = optional ? rest.substring(0, rest.length() - 1) : rest;
        boolean earlier = rest.startsWith("~");
        rest = earlier ? rest.substring(1) : rest;
        return new Element(earlier ? Kind.EARLIER : kind(rest), Set.of(rest.split("\\|")), optional, negated, slot);
    }

    private static Kind kind(String text) {
        if (!Character.isUpperCase(text.charAt(0))) {
            return Kind.WORD;
        }
        return text.length() > 1 && Character.isLowerCase(text.charAt(1)) ? Kind.CATEGORY : Kind.CLASS;
    }

    String name() {
        return names.iterator().next();
    }

    /** The value of a word that fits by itself, or null where it does not. */
    @Nullable Object valueOf(Word word) {
        if (kind == Kind.WORD) {
            return names.contains(word.text()) || names.contains(ANY) ? word.text() : null;
        }
        for (String name : names) {
            Object value = word.classes().get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
