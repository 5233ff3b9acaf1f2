package io.github.entente.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;

/** Tells what a sentence takes for granted, so that it stays as it is whatever the sentence says of other things. */
final class Granted {

    private static final Set<String> TOPIC = Set.of("in", "on", "about", "over");
    /** What is said once is over; while a statement may be the occasion of what is said there, the others come before what goes with them. */
    private static final String OCCASION = "Statement";
    private static final Set<String> OPEN = Set.of("a", "an");
    private static final Set<String> MORE = Set.of("further", "additional", "more", "any", "another", "new");
    private static final Set<String> IF = Set.of("would", "could", "might");

    private final Lexicon lexicon;
    private final Cast cast;

    Granted(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** "talks on its nuclear program", "efforts in the campaign", "the presence can be dangerous": what goes on, and is known to, is not put in question by what is said of something else. */
    boolean known(Candidate candidate, Ascent ascent, Status usual) {
        Parse tree = candidate.tree();
        boolean goesOn = mere(candidate) && ascent.steps().size() > 1 && usual == Status.ONGOING;
        if (!goesOn || ascent.operators().stream().anyMatch(met -> met.word().head() == candidate.token().index())) {
            return false;
        }
        Token above = ascent.steps().get(1);
        boolean topic = above.pos().startsWith("NN") && tree.head(candidate.token()).filter(preposition -> TOPIC.contains(preposition.lemma())).isPresent();
        boolean judged = above.lemma().equals("be") && tree.children(above).stream().anyMatch(child -> child.label().equals("acomp"));
        return (topic || judged) && tree.children(candidate.token()).stream().anyMatch(child -> child.label().equals("poss") || lexicon.listed(Lexicon.WordList.DEFINITE, child.form()));
    }

    /** "at the request of Chad, Mali will leave", "will strike back in retaliation for the raid", "will apologize for the raid": what was asked, promised or done to them came before what is done upon it. */
    boolean before(Candidate candidate) {
        return said(candidate) && !candidate.entry().type().equals(OCCASION) || mere(candidate) && cause(candidate);
    }

    /** "an attack would set off a war", "further sanctions will have no effect": none of it has taken place. */
    boolean imagined(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        boolean some = mere(candidate) && Set.of("nsubj", "dobj").contains(noun.label()) && tree.children(noun).stream().anyMatch(child -> OPEN.contains(child.lemma()));
        boolean more = mere(candidate) && noun.label().equals("nsubj") && tree.children(noun).stream().anyMatch(child -> MORE.contains(child.form().toLowerCase(Locale.ROOT)))
                && tree.children(noun).stream().noneMatch(child -> lexicon.listed(Lexicon.WordList.DEFINITE, child.form()));
        return (some || more) && tree.head(noun).stream().flatMap(verb -> tree.children(verb).stream()).anyMatch(child -> child.pos().equals("MD") && (IF.contains(child.lemma()) || more));
    }

    /** "rejected the accusation": what is turned down has been said. */
    boolean said(Candidate candidate) {
        return mere(candidate) && cast.speech(candidate.entry().type());
    }

    private boolean cause(Candidate candidate) {
        Optional<Token> preposition = candidate.tree().head(candidate.token()).filter(link -> candidate.token().label().equals("pobj"));
        boolean told = preposition.flatMap(link -> lexicon.ending(Entry.Link.class, candidate.tree(), link))
                .filter(found -> found.entry().kind() == Relation.Kind.CAUSED_BY && !found.entry().fromGoverned()).isPresent();
        return told || preposition.stream().flatMap(link -> candidate.tree().head(link).stream().flatMap(verb -> lexicon.all(Entry.Trigger.class, candidate.tree(), verb)
                .filter(entry -> entry.slots().getOrDefault(link.lemma(), Set.of()).contains("causedBy")))).findAny().isPresent();
    }

    private static boolean mere(Candidate candidate) {
        return !candidate.verbal() && candidate.supportVerb().isEmpty();
    }
}
