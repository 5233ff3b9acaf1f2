package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Finds the verbs that tell of an event only when and where it is: "talks are scheduled to begin in Oslo on May 4", "a visit that was planned for June". */
final class Phases {

    private static final Set<String> PHASES = Set.of("begin", "start", "open", "end", "conclude", "finish", "close", "kick", "run", "last", "be", "wrap", "commence", "get");
    private static final Set<String> CLAUSES = Set.of("relcl", "acl");
    private static final Set<String> GATHERINGS = Set.of("Meeting", "Conference");
    private static final Set<String> FIGHTS = Set.of("Attack", "Operation");
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");

    private final Lexicon lexicon;

    Phases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Those of an event that a noun names, the nearest first. */
    List<Token> of(Candidate candidate, Ascent ascent) {
        if (candidate.verbal()) {
            return List.of();
        }
        Parse tree = candidate.tree();
        Stream<Token> told = ascent.steps().stream().filter(verb -> verb.pos().startsWith("VB")).flatMap(verb -> intended(tree, verb));
        return Stream.of(clauses(tree, candidate.token()), told, harming(tree, candidate).stream(), addressed(tree, candidate).stream()).flatMap(verbs -> verbs).toList();
    }

    /** "A raid killed ten in Oslo on Monday": the verb that tells only what an attack did to people and things. */
    private Optional<Token> harming(Parse tree, Candidate candidate) {
        boolean fight = candidate.support() == null && candidate.token().label().equals("nsubj") && FIGHTS.contains(candidate.entry().type());
        return fight ? tree.head(candidate.token()).filter(verb -> lexicon.listed(Lexicon.WordList.HARM, verb.lemma())) : Optional.empty();
    }

    /** "told a summit in Oslo on Monday that": whoever speaks to a gathering does so where and when it is. */
    private Optional<Token> addressed(Parse tree, Candidate candidate) {
        boolean heard = candidate.support() == null && candidate.token().label().equals("dobj") && GATHERINGS.stream().anyMatch(candidate.entry().type()::endsWith);
        return heard ? tree.head(candidate.token()).filter(verb -> lexicon.listed(Lexicon.WordList.AUDIENCE, verb.lemma())) : Optional.empty();
    }

    /** The verbs of clauses that hang on a noun, and what they are to do. */
    private Stream<Token> clauses(Parse tree, Token noun) {
        return tree.children(noun).stream().filter(child -> CLAUSES.contains(child.label()) && child.pos().startsWith("VB") && tells(tree, child))
                .flatMap(verb -> Stream.concat(Stream.of(verb), intended(tree, verb)));
    }

    /** "begin" of "are scheduled to begin", "start" of "are due to start". */
    private Stream<Token> intended(Parse tree, Token verb) {
        return tree.children(verb).stream().flatMap(child -> child.label().equals("acomp") ? tree.children(child).stream() : Stream.of(child))
                .filter(child -> COMPLEMENTS.contains(child.label()) && child.pos().startsWith("VB") && tells(tree, child))
                .flatMap(child -> Stream.concat(Stream.of(child), intended(tree, child)));
    }

    private boolean tells(Parse tree, Token verb) {
        return PHASES.contains(verb.lemma()) || lexicon.one(Entry.Operator.class, tree, verb).isPresent() || lexicon.one(Entry.Support.class, tree, verb).isPresent();
    }
}
