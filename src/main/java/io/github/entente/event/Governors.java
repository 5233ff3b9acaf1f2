package io.github.entente.event;

import java.util.Locale;
import java.util.Set;

import io.github.entente.text.Token;


/**
 * Climbs from a trigger up its sentence as long as what stands above bears on the event: support verbs, operators, decisions.
 *
 * <p>It does not climb through any other verb: who criticizes a visit says nothing of whether it takes place.
 */
final class Governors {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");

    private final Lexicon lexicon;

    Governors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Ascent climb(Parse tree, Token start) {
        return tree.ascent(start, word -> new Climb(lexicon, tree, word).run());
    }

    /** Whether a word makes what it stands with conditional. */
    static boolean conditional(Parse tree, Token word) {
        return tree.children(word).stream().anyMatch(
                child -> child.label().equals("mark") && CONDITIONS.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
