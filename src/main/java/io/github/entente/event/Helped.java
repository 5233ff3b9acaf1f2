package io.github.entente.event;

import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells to whom help or solidarity goes that somebody expresses: "reaffirmed its support for Chad", "expressed their determination to defend Chad". */
final class Helped {

    private static final Set<String> SAID = Set.of("Statement", "Pledge");
    private static final Set<String> GOODWILL = Set.of("support", "solidarity", "backing", "sympathy", "readiness", "determination", "willingness", "intention", "intent", "commitment", "resolve", "desire");
    private static final Set<String> HELPING = Set.of("support", "help", "assist", "protect", "defend", "aid", "back", "bolster", "train", "arm", "equip", "provide", "supply", "deliver", "give", "work", "cooperate", "stand", "engage");

    private final Cast cast;

    Helped(Cast cast) {
        this.cast = cast;
    }

    /** The words that name them, or that are theirs. */
    Stream<Token> of(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean said = candidate.verbal() && cast.isAny(candidate.entry().type(), SAID);
        return !said ? Stream.of() : tree.fill(candidate.token(), "object").stream().filter(noun -> GOODWILL.contains(noun.lemma()))
                .flatMap(noun -> Stream.concat(Stream.of("for", "to", "with").flatMap(slot -> tree.fill(noun, slot).stream()), acts(tree, noun))).flatMap(word -> whose(tree, word));
    }

    /** "assistance to help Chad defend itself", "arms to protect Chad": for whom it is. */
    Stream<Token> by(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean given = !candidate.verbal() && cast.isAny(candidate.entry().type(), AidParts.PARTS);
        return !given ? Stream.of() : tree.children(candidate.token()).stream().filter(child -> child.label().equals("acl") && child.pos().equals("VB") && HELPING.contains(child.lemma()))
                .flatMap(verb -> Stream.concat(tree.fill(verb, "object").stream(), tree.children(verb).stream().filter(child -> Set.of("ccomp", "xcomp").contains(child.label())).flatMap(clause -> tree.children(clause).stream()).filter(child -> child.label().equals("nsubj"))))
                .flatMap(word -> whose(tree, word));
    }

    /** Chad, also of "Chad's independence" and "the Chadian army"; but nobody of "the Chadian crisis". */
    private Stream<Token> whose(Parse tree, Token word) {
        return cast.names(tree, word) ? Stream.of(word) : tree.children(word).stream().filter(child -> child.label().equals("poss"));
    }

    /** "its readiness to work with Chad", "their intention to continue to support Chad" */
    private static Stream<Token> acts(Parse tree, Token noun) {
        return tree.children(noun).stream().filter(child -> Set.of("acl", "xcomp").contains(child.label()) && child.pos().equals("VB"))
                .flatMap(verb -> Stream.concat(Stream.of(verb), tree.children(verb).stream().filter(child -> child.label().equals("xcomp") && child.pos().equals("VB"))))
                .filter(verb -> HELPING.contains(verb.lemma())).flatMap(verb -> Stream.of("object", "to", "with", "by", "for").flatMap(slot -> tree.fill(verb, slot).stream()));
    }
}
