package io.github.entente.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.event.Entry.WordClass;
import io.github.entente.text.Token;

/** Finds the connectives of the lexicon between two events of a sentence. */
final class Cues {

    /** How many words above a connective an event may stand that it ties. */
    static final int REACH = 5;
    private static final Set<String> PHRASE = Set.of("pobj", "pcomp");
    private static final Set<String> CLAUSE = Set.of("acl", "relcl", "ccomp");

    private final Lexicon lexicon;

    Cues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A connective in place.
     *
     * @param entry its lexicon row
     * @param word its first word
     * @param beyond where to look for the event on its other side
     */
    record Cue(Entry.Link entry, Token word, Token beyond) {
    }

    /**
     * The connective above a word, also beyond nouns that only lead to it: "following revelations that aircraft had flown".
     *
     * @param top the last word that bears on the event
     */
    Optional<Cue> above(Parse tree, Token top) {
        Token word = top;
        for (int i = 0; i < REACH; i++) {
            Optional<Cue> cue = at(tree, word);
            Optional<Token> next = tree.head(word).filter(head -> head.pos().startsWith("NN"));
            boolean leads = cue.isEmpty() && CLAUSE.contains(word.label());
            if (!leads || next.isEmpty()) {
                return cue;
            }
            word = next.get();
        }
        return Optional.empty();
    }


    private Optional<Cue> at(Parse tree, Token word) {
        Optional<Token> head = tree.head(word);
        if (head.isPresent() && PHRASE.contains(word.label())) {
            return predicate(tree, head.get()).or(() -> preposition(tree, head.get())).or(() -> lasted(tree, head.get()).flatMap(span -> at(tree, span)));
        }
        return tree.children(word).stream().filter(child -> child.index() < word.index() && Set.of("mark", "advmod").contains(child.label()))
                .flatMap(mark -> entry(tree, mark, WordClass.PREPOSITION).flatMap(entry -> head.map(above -> new Cue(entry, mark, above))).stream())
                .findFirst();
    }

    /** "in response to": of a preposition of several words the first has the head. */
    private Optional<Cue> preposition(Parse tree, Token last) {
        return lexicon.ending(Entry.Link.class, tree, last).flatMap(found -> tree.head(found.first()).map(above -> new Cue(found.entry(), found.first(), above)));
    }

    /** "after eight months of negotiations": the noun that tells how long it took. */
    private static Optional<Token> lasted(Parse tree, Token of) {
        return tree.head(of).filter(span -> of.lemma().equals("of") && span.label().equals("pobj") && span.name().endsWith("-DATE"));
    }

    /** "is part of the agreement": the event is what is said to be part. */
    private Optional<Cue> predicate(Parse tree, Token of) {
        Optional<Token> noun = tree.head(of).filter(part -> part.label().equals("attr"));
        return noun.flatMap(part -> entry(tree, part, WordClass.NOUN)
                .flatMap(entry -> tree.head(part).flatMap(be -> tree.children(be).stream().filter(child -> child.label().startsWith("nsubj")).findFirst())
                        .map(subject -> new Cue(entry, part, subject))));
    }

    /** A verb on the way up from an event, or at its end, that ties it to the verb's subject. */
    Optional<Cue> verb(Parse tree, Ascent ascent) {
        return Stream.concat(ascent.steps().stream(), ascent.end().stream()).filter(word -> word.pos().startsWith("VB"))
                .flatMap(verb -> entry(tree, verb, WordClass.VERB).map(entry -> new Cue(entry, verb, verb)).stream()).findFirst();
    }

    /** An adverb of the clause, or at the begin of a sentence whose clauses are strung together. */
    Optional<Cue> adverb(Parse tree, Token clause) {
        Stream<Token> own = tree.children(clause).stream().filter(child -> child.label().equals("advmod"));
        boolean main = clause.head() < 0 || tree.head(clause).filter(head -> head.head() < 0 && Set.of("conj", "ccomp", "parataxis").contains(clause.label())).isPresent();
        Stream<Token> opening = main ? Stream.of(tree.token(0)) : Stream.empty();
        return Stream.concat(own, opening).flatMap(word -> entry(tree, word, WordClass.ADVERB).map(entry -> new Cue(entry, word, word)).stream()).findFirst();
    }

    private Optional<Entry.Link> entry(Parse tree, Token word, WordClass wordClass) {
        return lexicon.all(Entry.Link.class, tree, word).filter(entry -> entry.wordClass() == wordClass).findFirst();
    }
}
