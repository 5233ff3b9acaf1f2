package io.github.entente.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells words that report an event from those that only mention its kind, and a sense that fits from one that does not. */
final class Plausibility {

    private static final Set<String> WAYS = Set.of("in", "by", "through", "via", "to");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Needs needs;

    Plausibility(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.needs = new Needs(lexicon, cast);
    }

    /** Why a draft is no event, if it is none. */
    Optional<String> reason(Draft draft) {
        Optional<String> unmet = draft.candidate().entry().needs().stream().sorted().filter(need -> !needs.met(need, draft)).findFirst()
                .map(need -> draft.candidate().entry().id() + " needs " + need.name().toLowerCase(Locale.ROOT) + ", and the sentence tells none");
        if (unmet.isPresent() || draft.candidate().verbal()) {
            return unmet.or(() -> adjective(draft) ? Optional.of("used as an adjective") : Optional.empty());
        }
        if (onlySays(draft)) {
            return Optional.of("only tells who says so, or how");
        }
        boolean bare = draft.report().roles().isEmpty() && draft.report().where().isEmpty() && draft.report().when().isEmpty();
        boolean named = draft.candidate().token().pos().startsWith("NNP");
        if (bare && !named && draft.ascent().decider() == null && !determined(draft)) {
            return Optional.of("talked about in general: nobody takes part, no place, no time, no article");
        }
        boolean general = Stream.concat(draft.ascent().end().stream(), draft.ascent().operators().stream().map(Ascent.Met::word))
                .anyMatch(word -> word.pos().startsWith("NN") && lexicon.listed(Lexicon.WordList.GENERAL, word.lemma()));
        return general && draft.report().when().isEmpty() ? Optional.of("talked about in general") : Optional.empty();
    }

    /** "the appointed members" tells of members, not of an appointment. */
    private static boolean adjective(Draft draft) {
        return Set.of("nmod", "amod").contains(draft.candidate().token().label());
    }

    /** "the statement said", "said in a statement", "according to a statement": a document, and no event beside what it says. */
    private boolean onlySays(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        if (!cast.speech(draft.type()) || !lexicon.document(noun) || draft.candidate().supportVerb().isPresent()) {
            return false;
        }
        Optional<Token> verb = tree.head(noun).flatMap(head -> noun.label().equals("pobj") ? tree.head(head) : Optional.of(head));
        boolean place = noun.label().equals("nsubj") || noun.label().equals("pobj") && tree.head(noun).filter(in -> WAYS.contains(in.lemma())).isPresent();
        return place && verb.filter(said -> lexicon.one(Entry.Reporting.class, tree, said).isPresent()
                || lexicon.all(Entry.Trigger.class, tree, said).anyMatch(act -> cast.speech(act.type()))).isPresent();
    }

    private static boolean determined(Draft draft) {
        return draft.children().anyMatch(child -> child.label().equals("det") || child.label().equals("poss"))
                || draft.candidate().supportVerb().isPresent();
    }

}
