package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;

/** Looks for the place of an event that its own words do not tell: where those are to whom it is done, or who do it, and what the noun above says. */
final class Sites {

    private static final List<String> COMPLEMENTS = List.of("object", "against", "with", "on", "at", "between", "to", "of");
    private static final List<String> AROUND = List.of("in", "near", "off", "at", "around", "outside", "inside", "across", "along", "over", "throughout");
    /** "a range of targets in Chad": what a noun is of, or stands on, may tell the place. */
    private static final List<String> DOWN = List.of("of", "on", "against", "at", "in", "near");
    private static final int DEPTH = 3;
    private static final Set<String> FIGHTS = Set.of("Attack", "Operation", "Incursion", "Patrol", "Deployment", "Withdrawal");

    /** Who fights somewhere is there; "a raid by the rebels in Oslo" tells so, too. */
    private static final List<String> FIGHTERS = List.of("subject", "by");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Candidate candidate;
    private final Whereabouts where;

    Sites(Lexicon lexicon, Cast cast, Candidate candidate, Whereabouts where) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.candidate = candidate;
        this.where = where;
    }

    /** "attacked a convoy in northern Mali": where those are to whom it is done, then those who fight, if the verb itself tells no place. */
    void ofOthers(Token word) {
        Parse tree = candidate.tree();
        if (where.open() && !where.far()) {
            COMPLEMENTS.stream().flatMap(slot -> tree.fill(word, slot).stream()).forEach(other -> around(other, DEPTH));
        }
        if (where.open() && where.is(FIGHTS)) {
            FIGHTERS.stream().flatMap(slot -> tree.fill(word, slot).stream()).forEach(fighter -> around(fighter, 1));
        }
    }

    /** "A raid hit a market in Oslo", "the strikes damaged Goma": where that is to which a verb says what an attack did. */
    void ofHarm(Token verb) {
        if (where.open() && lexicon.listed(Lexicon.WordList.HARM, verb.lemma())) {
            List<Token> harmed = candidate.tree().fill(verb, "object");
            harmed.forEach(other -> around(other, DEPTH));
            where.narrow(harmed);
        }
    }

    /** "In Oslo, police said a bomb had killed ten": where a sentence begins, what is said in it was. */
    void opening() {
        Parse tree = candidate.tree();
        Token first = tree.token(0);
        boolean opens = first.label().equals("prep") && AROUND.contains(first.form().toLowerCase(Locale.ROOT));
        if (opens && where.open() && where.is(FIGHTS)) {
            Optional<Token> above = Optional.of(candidate.clauseWord());
            for (int i = 0; i < tree.size() && above.isPresent(); i++) {
                if (tree.head(first).equals(above)) {
                    tree.children(first).stream().filter(noun -> !where.bare(noun) && (cast.names(tree, noun) || tree.fill(noun, "of").isEmpty())).forEach(where::take);
                }
                above = tree.head(above.get());
            }
        }
    }

    private void around(Token noun, int depth) {
        if (candidate.words().overlaps(noun.span())) {
            return;
        }
        AROUND.forEach(slot -> where.fill(noun, slot));
        if (where.open()) {
            where.narrow(candidate.tree().fill(noun, "of"));
            doing(noun);
        }
        if (where.open() && depth > 1) {
            DOWN.stream().flatMap(slot -> candidate.tree().fill(noun, slot).stream()).filter(below -> cast.named(candidate.tree(), below).isEmpty()).forEach(below -> around(below, depth - 1));
        }
    }

    /** "vessels transiting the strait", "troops operating in Chad": where those are to whom it is done, by what they do. */
    private void doing(Token noun) {
        Parse tree = candidate.tree();
        tree.children(noun).stream().filter(verb -> verb.label().equals("acl") && (verb.pos().equals("VBG") || verb.pos().equals("VBN"))).forEach(verb -> {
            AROUND.forEach(slot -> where.fill(verb, slot));
            where.narrow(tree.fill(verb, "object"));
        });
    }

    /** "the start of the raids in the north", "Bamako was the target of an attack": by the noun of which it is, and by what that noun is said of. */
    void above(Token noun) {
        Parse tree = candidate.tree();
        Optional<Token> upper = tree.head(noun).filter(of -> noun.label().equals("pobj") && of.lemma().equals("of")).flatMap(tree::head).filter(word -> word.pos().startsWith("NN") && lexicon.one(Entry.Trigger.class, tree, word).isEmpty());
        if (where.open() && upper.isPresent() && !where.named()) {
            List.of("in", "at").forEach(slot -> where.fill(upper.get(), slot));
            tree.head(upper.get()).filter(verb -> upper.get().label().equals("attr")).ifPresent(verb -> where.narrow(tree.fill(verb, "subject")));
        }
    }
}
