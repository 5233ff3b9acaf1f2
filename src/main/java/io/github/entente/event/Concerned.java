package io.github.entente.event;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells whom an act concerns by words that do not stand in its own phrase. */
final class Concerned {

    private static final Set<String> BEARING = Set.of("target", "subject", "object", "victim", "recipient");
    private static final Set<String> HOSTILE = Set.of("Sanction", "Attack", "Operation", "Incursion");
    private static final Set<String> AIMING = Set.of("target", "aim", "direct", "hit");
    private static final Set<String> DEFEATING = Set.of("defeat", "drive", "expel", "oust", "topple", "destroy", "push", "dislodge", "rout", "kill", "crush", "eliminate", "remove", "punish", "fight", "clear", "flush", "root");
    private static final Set<String> BLAMING = Set.of("Accusation", "Warning");
    private static final Set<String> UPON = Set.of("at", "upon");

    private static final Set<String> GIVEN = Set.of("Aid", "ArmsTransfer");
    private static final int STEPS = 8;

    private final Lexicon lexicon;
    private final Cast cast;
    private final Helped helped;

    Concerned(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.helped = new Helped(cast);
    }

    /** To whom it is done, or of whom it is said. */
    Stream<Token> targets(Candidate candidate) {
        return Stream.of(accused(candidate), bearing(candidate), asked(candidate), helped.of(candidate), aimed(candidate)).flatMap(words -> words);
    }

    /** "alleged that Chad had armed them": who did what is alleged is accused of it; "warned that Chad is harming the talks". */
    private Stream<Token> accused(Candidate candidate) {
        boolean accusation = candidate.verbal() && cast.isAny(candidate.entry().type(), BLAMING);
        return !accusation ? Stream.of() : candidate.tree().children(candidate.token()).stream().filter(clause -> clause.label().equals("ccomp"))
                .flatMap(clause -> candidate.tree().fill(clause, "subject").stream());
    }

    /** "sanctions targeting Chad", "an offensive aimed at the rebels", "aimed at driving out the rebels" */
    private Stream<Token> aimed(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean hostile = !candidate.verbal() && cast.isAny(candidate.entry().type(), HOSTILE);
        return !hostile ? Stream.of() : tree.children(candidate.token()).stream().filter(child -> child.label().equals("acl") && AIMING.contains(child.lemma()))
                .flatMap(verb -> verb.pos().equals("VBG") ? tree.fill(verb, "object").stream() : Stream.concat(Stream.of("at", "against").flatMap(slot -> tree.fill(verb, slot).stream()), ends(tree, verb)));
    }

    private static Stream<Token> ends(Parse tree, Token verb) {
        return tree.children(verb).stream().filter(child -> child.label().equals("prep") && child.lemma().equals("at")).flatMap(at -> tree.children(at).stream())
                .filter(gerund -> gerund.pos().equals("VBG") && DEFEATING.contains(gerund.lemma())).flatMap(gerund -> tree.fill(gerund, "object").stream());
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

    /** "The president announced two million dollars in aid": who pledges what the noun names. */
    Stream<Token> pledging(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean given = !candidate.verbal() && cast.isAny(candidate.entry().type(), GIVEN);
        return !given ? Stream.of() : Stream.iterate(tree.head(candidate.token()), Optional::isPresent, word -> word.flatMap(tree::head)).map(Optional::orElseThrow).limit(STEPS)
                .filter(word -> word.pos().startsWith("VB")).limit(1)
                .filter(verb -> lexicon.all(Entry.Trigger.class, tree, verb).anyMatch(entry -> cast.isA(entry.type(), "Pledge")))
                .flatMap(verb -> tree.fill(verb, "subject").stream());
    }

    private Optional<Token> upon(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean request = !candidate.verbal() && cast.isA(candidate.entry().type(), "Request") && candidate.token().label().equals("pobj") && candidate.supportVerb().isEmpty();
        return request ? tree.head(candidate.token()).filter(preposition -> UPON.contains(preposition.lemma())).flatMap(tree::head) : Optional.empty();
    }
}
