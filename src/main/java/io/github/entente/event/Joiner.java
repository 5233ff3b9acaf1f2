package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;


/**
 * Finds which accounts in one article tell of the same event. A definite phrase looks back, an indefinite one opens a new event.
 *
 * <p>A wrong join is worse than a missed one: what is known of both must agree.
 */
final class Joiner {

    /** "killed in a raid", "destroyed by the shelling" */
    private static final Set<String> HARMED_IN = Set.of("in", "by", "during", "with");

    private final Taxonomy taxonomy;
    private final Compatibility compatibility;
    private final LookingBack back;

    Joiner(Lexicon lexicon, Taxonomy taxonomy, Cast cast) {
        this.taxonomy = taxonomy;
        this.compatibility = new Compatibility(taxonomy, cast);
        this.back = new LookingBack(lexicon, taxonomy, cast);
    }

    /** Groups of accounts, each group one event, in the order of their first words. */
    List<List<Draft>> join(List<Draft> drafts) {
        List<List<Draft>> events = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<List<Draft>> same = told(draft, events).or(() -> back.opens(draft) ? Optional.empty() : best(draft, events));
            same.ifPresentOrElse(event -> event.add(draft), () -> events.add(new ArrayList<>(List.of(draft))));
        }
        return events;
    }

    /** What its own clause says is the same: "met to discuss", "met for talks", "summoned him to protest", "held talks to exchange views", "the meeting will be the first summit". */
    private Optional<List<Draft>> told(Draft draft, List<List<Draft>> events) {
        return events.stream().filter(event -> event.stream().anyMatch(other -> other.sentence() == draft.sentence()
                && compatibility.kin(other, draft) && (serves(draft, other) || isSaidToBe(draft, other) || does(draft, other) || does(other, draft) || harms(draft, other) || harms(other, draft)))).findFirst();
    }

    private boolean serves(Draft draft, Draft other) {
        Ascent.Link link = draft.ascent().link();
        boolean goesWith = link == Ascent.Link.PURPOSE || link == Ascent.Link.ACCOMPANYING;
        boolean talks = taxonomy.isA(draft.type(), "Meeting") || taxonomy.isA(draft.type(), "Call");
        boolean metFor = link == Ascent.Link.PURPOSE && other.candidate().verbal();
        boolean protests = taxonomy.isA(draft.type(), "Protest") && link == Ascent.Link.PURPOSE;
        return (protests || talks && (draft.candidate().verbal() || metFor)) && goesWith && draft.ascent().end().filter(word -> other.candidate().clauseWord().equals(word)
                || other.candidate().token().equals(word)).isPresent();
    }

    /** "signed an agreement", "the sanctions imposed": a verb and its object that name one act; what is discussed is another. */
    private static boolean does(Draft verb, Draft noun) {
        boolean topic = verb.type().equals("Meeting") && !verb.candidate().entry().slots().containsKey("object");
        return verb.candidate().verbal() && !noun.candidate().verbal() && !Undergone.decides(verb) && !topic
                && verb.candidate().tree().fill(verb.candidate().token(), "object").contains(noun.candidate().token());
    }

    /** "were killed in a raid", "the raid killed three", "a raid that killed three": what an attack does to people and things. */
    private boolean harms(Draft verb, Draft noun) {
        Parse tree = verb.candidate().tree();
        if (!taxonomy.isA(verb.type(), "Attack") || !verb.candidate().verbal() || noun.candidate().verbal()) {
            return false;
        }
        boolean within = tree.head(noun.candidate().token()).filter(in -> HARMED_IN.contains(in.lemma()) && noun.candidate().token().label().equals("pobj")).flatMap(tree::head).filter(verb.candidate().token()::equals).isPresent();
        return within || tree.fill(verb.candidate().token(), "subject").contains(noun.candidate().token());
    }

    private static boolean isSaidToBe(Draft draft, Draft other) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return noun.label().equals("attr") && other.candidate().token().label().equals("nsubj") && tree.head(noun).equals(tree.head(other.candidate().token()));
    }

    private Optional<List<Draft>> best(Draft draft, List<List<Draft>> events) {
        return events.stream().filter(event -> compatibility.agrees(draft, event) && back.means(draft, event))
                .max(Comparator.<List<Draft>>comparingInt(event -> shared(draft, event))
                        .thenComparingInt(event -> event.getLast().sentence())
                        .thenComparingInt(event -> event.getLast().candidate().token().index()));
    }

    private static int shared(Draft draft, List<Draft> event) {
        Set<String> actors = Draft.actors(event);
        return (int) draft.actors().stream().filter(actors::contains).count();
    }
}
