package io.github.entente.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells whom an act concerns by words that do not stand in its own phrase. */
final class Concerned {

    private static final Set<String> BEARING = Set.of("target", "subject", "object", "victim", "recipient");
    private static final Set<String> UPON = Set.of("at", "upon");

    private final Cast cast;

    Concerned(Cast cast) {
        this.cast = cast;
    }

    /** To whom it is done, or of whom it is said. */
    Stream<Token> targets(Candidate candidate) {
        return Stream.of(accused(candidate), bearing(candidate), asked(candidate)).flatMap(words -> words);
    }

    /** "alleged that Chad had armed them": who did what is alleged is accused of it. */
    private Stream<Token> accused(Candidate candidate) {
        boolean accusation = candidate.verbal() && cast.isA(candidate.entry().type(), "Accusation");
        return !accusation ? Stream.of() : candidate.tree().children(candidate.token()).stream().filter(clause -> clause.label().equals("ccomp"))
                .flatMap(clause -> candidate.tree().fill(clause, "subject").stream());
    }

    /** "Chad has been the target of sanctions": of whom the noun above is said. */
    private static Stream<Token> bearing(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        boolean of = !candidate.verbal() && noun.label().equals("pobj") && tree.head(noun).filter(preposition -> preposition.lemma().equals("of")).isPresent();
        return !of ? Stream.of() : tree.head(noun).flatMap(tree::head).filter(above -> above.label().equals("attr") && BEARING.contains(above.lemma())).flatMap(tree::head)
                .filter(verb -> tree.children(verb).stream().noneMatch(child -> child.label().equals("neg"))).stream()
                .flatMap(verb -> tree.fill(verb, "subject").stream());
    }

    /** "At the request of Oman, Chad will free them": who does what was asked for was asked. */
    private Stream<Token> asked(Candidate candidate) {
        boolean told = asking(candidate).anyMatch(asker -> !cast.named(candidate.tree(), asker).isEmpty());
        return !told ? Stream.of() : upon(candidate).filter(verb -> verb.pos().startsWith("VB")).stream().flatMap(verb -> candidate.tree().fill(verb, "subject").stream());
    }

    /** "at the request of Oman": who asked. */
    Stream<Token> asking(Candidate candidate) {
        return upon(candidate).isPresent() ? candidate.tree().fill(candidate.token(), "of").stream() : Stream.of();
    }

    private Optional<Token> upon(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean request = !candidate.verbal() && cast.isA(candidate.entry().type(), "Request") && candidate.token().label().equals("pobj") && candidate.supportVerb().isEmpty();
        return request ? tree.head(candidate.token()).filter(preposition -> UPON.contains(preposition.lemma())).flatMap(tree::head) : Optional.empty();
    }
}
