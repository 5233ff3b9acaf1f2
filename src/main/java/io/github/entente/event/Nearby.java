package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;

/** Finds the event of which a word tells, or a word above it. */
final class Nearby {

    private static final Set<String> LEADING = Set.of("xcomp", "aux", "auxpass", "conj");
    /** "a statement issued after the talks": a clause that only tells more of an event. */
    private static final Set<String> PARTICIPLES = Set.of("acl", "relcl");
    private static final Set<String> PRESENTING = Set.of("come", "be", "occur", "happen", "take");

    private final Taxonomy taxonomy;

    Nearby(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The event at a word, or at the nearest word above it. */
    Optional<Draft> nearest(Parse tree, Token word, List<Draft> told, Draft not) {
        Optional<Token> at = Optional.of(word);
        for (int i = 0; i < Cues.REACH && at.isPresent(); i++) {
            Token verb = at.get();
            Optional<Draft> found = at(told, at.get()).or(() -> presented(tree, verb, told)).or(() -> spoken(verb, told)).filter(draft -> draft != not);
            if (found.isPresent() || verb.pos().startsWith("VB") && !leading(tree, verb)) {
                return found.or(() -> PARTICIPLES.contains(verb.label()) ? tree.head(verb).flatMap(noun -> at(told, noun)).filter(draft -> draft != not) : Optional.empty());
            }
            at = tree.head(at.get());
        }
        return Optional.empty();
    }

    /** "The speech came after the attack", "it is the first visit since the accord": the event of which the verb only tells that it was. */
    private static Optional<Draft> presented(Parse tree, Token verb, List<Draft> told) {
        return !PRESENTING.contains(verb.lemma()) ? Optional.empty() : tree.children(verb).stream().filter(child -> child.label().startsWith("nsubj") || child.label().equals("attr"))
                .flatMap(child -> at(told, child).stream()).findFirst();
    }

    /** "After the talks Berg said in a speech", "said Norway condemns": the act of speech of which the verb tells. */
    private Optional<Draft> spoken(Token verb, List<Draft> told) {
        return verb.pos().startsWith("VB") ? told.stream().filter(draft -> taxonomy.isA(draft.type(), "SpeechAct") && draft.ascent().end().filter(verb::equals).isPresent()
                && (draft.ascent().link() == Ascent.Link.REPORTED && draft.candidate().verbal() || draft.ascent().link() == Ascent.Link.ACCOMPANYING && !draft.candidate().verbal())).findFirst() : Optional.empty();
    }

    /** A verb that only leads on to the one above it: an auxiliary, a complement, a second verb, "to do". */
    private static boolean leading(Parse tree, Token verb) {
        return LEADING.contains(verb.label()) || tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"));
    }

    /** The event that a word names, or else the one that it carries as a support verb. */
    static Optional<Draft> at(List<Draft> told, Token word) {
        return told.stream().filter(draft -> draft.candidate().token().equals(word)).findFirst()
                .or(() -> told.stream().filter(draft -> draft.candidate().supportVerb().filter(word::equals).isPresent()).findFirst());
    }
}
