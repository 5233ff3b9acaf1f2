package io.github.entente.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.entente.text.Token;

/** The words which tell in what sense a trigger is meant: its object, modifiers and what it is "of", but no clause and no subject. */
final class Beside {

    private static final int REACH = 4;
    private static final Set<String> PHRASE = Set.of("compound", "nmod", "amod", "poss", "nummod", "conj", "appos", "pobj", "dobj", "attr");
    private static final Set<String> OBJECT = Set.of("dobj", "nsubjpass", "prt", "dative", "attr");
    /** "provided Ukraine with missiles" too: what stands after "with" beside an object. "over the phone", "by telephone", "in talks on". */
    private static final Set<String> MANY = Set.of("hundred", "thousand", "dozen", "ten", "million", "score", "hundreds", "thousands", "dozens", "tens", "millions", "scores");
    private static final Set<String> MEANS = Set.of("over", "by", "via", "of", "through");

    /** The plural of a type of weapon, of which the parser knows no lemma: "F-35s". */
    private static final Pattern MODEL = Pattern.compile("\\p{L}+-?\\d+\\p{L}?s");

    private Beside() {
    }

    /**
     * Lemmas and forms, in lower case.
     *
     * @param phrase the words of the entry: what follows a preposition among them belongs to it, "return to talks"
     */
    static Set<String> of(Parse tree, Token token, List<String> phrase) {
        Set<String> words = new HashSet<>();
        boolean verb = token.pos().startsWith("VB");
        for (Token child : tree.children(token)) {
            boolean means = child.label().equals("prep") && (MEANS.contains(child.form().toLowerCase(Locale.ROOT)) || phrase.contains(child.form().toLowerCase(Locale.ROOT)));
            boolean with = verb && child.label().equals("prep") && child.form().equalsIgnoreCase("with")
                    && tree.children(token).stream().anyMatch(other -> OBJECT.contains(other.label()));
            if (means || with || (verb ? OBJECT : PHRASE).contains(child.label())) {
                collect(tree, child, words, REACH);
            }
        }
        if (verb && token.label().equals("xcomp")) {
            tree.fill(token, "object").forEach(object -> collect(tree, object, words, 1));
        }
        boolean clause = token.label().equals("acl") || token.label().equals("relcl");
        tree.head(token).filter(head -> clause && (token.pos().equals("VBN") || tree.fill(token, "object").contains(head))).ifPresent(head -> collect(tree, head, words, 1));
        return words;
    }

    private static void collect(Parse tree, Token token, Set<String> words, int depth) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
        words.add(token.form().toLowerCase(Locale.ROOT));
        if (MODEL.matcher(token.form()).matches()) {
            words.add(token.form().toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
        }
        if (depth == 0) {
            return;
        }
        for (Token child : tree.children(token)) {
            boolean of = child.label().equals("prep") && (child.form().equalsIgnoreCase("of") || child.form().equals("in") && token.name().endsWith("MONEY"));
            if (of && MANY.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                tree.children(child).forEach(counted -> collect(tree, counted, words, depth));
            } else if (of || PHRASE.contains(child.label())) {
                collect(tree, child, words, depth - 1);
            }
        }
    }
}
