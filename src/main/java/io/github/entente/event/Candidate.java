package io.github.entente.event;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;
import io.github.entente.text.Token;


/**
 * A word that may name an event.
 *
 * @param entry the lexicon row by which it may
 * @param tree its sentence
 * @param token the word in that phrase on which the others hang
 * @param words its words
 * @param support the verb that lends it tense and subject ("held" of "held talks"), or null
 * @param supportEntry the lexicon row of that verb, or null
 */
record Candidate(Entry.Trigger entry, Parse tree, Token token, Span words, @Nullable Token support,
        Entry.@Nullable Support supportEntry) {

    int sentence() {
        return tree.sentence().index();
    }

    /** The word from which status, time and clause are read: the support verb, if there is one. */
    Token clauseWord() {
        return support != null ? support : token;
    }

    Optional<Token> supportVerb() {
        return Optional.ofNullable(support);
    }

    /** Whether it is a verb, or an adjective that is said of somebody, and not a noun. */
    boolean verbal() {
        return entry.wordClass() != Entry.WordClass.NOUN;
    }

    /** Who does it, of an adjective of whom it is said. */
    List<Token> doers() {
        return entry.wordClass() == Entry.WordClass.ADJECTIVE && support == null ? tree.fill(token, "object") : tree.fill(clauseWord(), "subject");
    }

    /** "aggression" of "a war of aggression against Chad": the last noun of the phrase, on which the rest may hang. */
    Optional<Token> lastNoun() {
        return verbal() ? Optional.empty() : tree.sentence().tokens().stream().filter(word -> word.span().end() == words.end() && word.label().equals("pobj") && !word.equals(token)).findFirst();
    }

    Trigger trigger() {
        return new Trigger(words, sentence(), token.index(), entry.id());
    }

    /** The verb by which a noun only is said to have taken place: "were hit by drone strikes", "was the target of an attack". */
    Optional<Token> presented() {
        Optional<Token> preposition = verbal() || support != null || !token.label().equals("pobj") ? Optional.empty() : tree.head(token);
        Optional<Token> by = preposition.filter(link -> link.label().equals("agent")).flatMap(tree::head);
        return by.or(() -> preposition.filter(link -> link.lemma().equals("of")).flatMap(tree::head).filter(noun -> noun.label().equals("attr")).flatMap(tree::head)).filter(verb -> verb.pos().startsWith("VB"));
    }
}
