package io.github.entente.mention;

import java.util.stream.IntStream;

/** Tells from the syntax around a name whether it is an actor or a place. */
final class SlotReader {

    private final NamingWords words;

    SlotReader(NamingWords words) {
        this.words = words;
    }

    /**
     * @param tree the sentence
     * @param first the name's first token
     * @param last its last token
     */
    Slot of(Tree tree, int first, int last) {
        int head = tree.headOf(first, last);
        if (tree.form(last).endsWith("-based") || tree.form(last).endsWith("-bound")) {
            return Slot.PLACE;
        }
        return afterCity(tree, first, head) ? Slot.PLACE : byRelation(tree, head, 0);
    }

    /** "Tokyo, Japan" and "Yokosuka, Kanagawa Prefecture, Japan": the later place holds the earlier. */
    private static boolean afterCity(Tree tree, int first, int head) {
        boolean after = "appos".equals(tree.label(head)) && tree.is(first - 1, ",") && tree.properNoun(first - 2);
        return after && IntStream.range(tree.head(head), first).allMatch(i -> tree.properNoun(i) || tree.is(i, ","));
    }

    private Slot byRelation(Tree tree, int head, int depth) {
        if (depth > tree.size()) {
            return Slot.ACTOR;
        }
        return switch (tree.label(head)) {
            case "conj" -> byRelation(tree, tree.head(head), depth + 1);
            case "appos" -> byRelation(tree, tree.head(head), depth + 1);
            case "pobj" -> afterPreposition(tree, tree.head(head));
            case "dobj" -> words.has("place-object", tree.lemma(tree.head(head))) ? Slot.PLACE : Slot.ACTOR;
            case "compound", "nmod", "advmod", "amod" -> Slot.MODIFIER;
            default -> Slot.ACTOR;
        };
    }

    private Slot afterPreposition(Tree tree, int preposition) {
        String word = tree.lemma(preposition);
        if (words.has("place-preposition", word)) {
            return Slot.PLACE;
        }
        String governor = tree.lemma(tree.head(preposition));
        boolean goes = !"of".equals(word) && (words.has("motion", governor) || "to".equals(word) && words.has("motion", verbAbove(tree, tree.head(preposition))));
        if ("on".equals(word) && words.has("assault", governor)) {
            return Slot.PLACE;
        }
        boolean lies = words.has("place-noun", governor) && !tree.lemma(tree.head(preposition)).equals("side");
        return words.has("goal-preposition", word) && (goes || lies) ? Slot.PLACE : Slot.ACTOR;
    }

    /** "welcomed him and his delegation to Oslo": the verb of which the noun before "to" is an object. */
    private static String verbAbove(Tree tree, int noun) {
        int first = tree.firstConjunct(noun);
        return "dobj".equals(tree.label(first)) ? tree.lemma(tree.head(first)) : "";
    }
}
