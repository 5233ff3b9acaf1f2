package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells words that report an event from those that only mention its kind, and a sense that fits from one that does not. */
final class Plausibility {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "dobj", "nsubjpass", "pcomp");

    private static final Set<String> WAYS = Set.of("in", "by", "through", "via", "to");
    private static final Set<String> BEYOND = Set.of("object", "with", "to");

    private final Lexicon lexicon;
    private final Cast cast;

    Plausibility(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Why a draft is no event, if it is none. */
    Optional<String> reason(Draft draft) {
        Optional<String> unmet = draft.candidate().entry().needs().stream().sorted().filter(need -> !met(need, draft)).findFirst()
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
        return children(draft).anyMatch(child -> child.label().equals("det") || child.label().equals("poss"))
                || draft.candidate().supportVerb().isPresent();
    }

    private static Stream<Token> children(Draft draft) {
        return draft.candidate().tree().children(draft.candidate().token()).stream();
    }

    private boolean met(Entry.Need need, Draft draft) {
        List<Role> parts = draft.report().roles();
        return switch (need) {
            case ACTOR -> !parts.isEmpty();
            case PARTICIPANT -> !parts.isEmpty() || draft.ascent().decider() != null;
            case PERSON -> parts.stream().anyMatch(role -> cast.isA(role.entity(), "Person") && !subjectOnly(draft, role));
            case FORCE -> any(parts, "ArmedForce") || any(parts, "MilitaryUnit") || any(parts, "Vessel") || craft(draft);
            case DESTINATION -> draft.report().where().isPresent();
            case OBJECT -> objectNamed(draft);
            case SPEAKER -> speaks(draft);
            case AFFECTED -> children(draft).anyMatch(child -> COMPLEMENTS.contains(child.label())) || draft.candidate().entry().words().size() > 1 || Set.of("acl", "relcl").contains(draft.candidate().token().label());
            case CLAUSE -> children(draft).anyMatch(child -> child.label().equals("ccomp"));
            case INFINITIVE -> children(draft).anyMatch(child -> child.label().equals("xcomp"));
            case SUPPORTED -> draft.candidate().supportVerb().isPresent();
            case DECIDED -> draft.ascent().decider() != null;
            case ACTED -> met(Entry.Need.AFFECTED, draft) || draft.candidate().tree().fill(draft.candidate().token(), "subject").stream()
                    .anyMatch(subject -> lexicon.one(Entry.Trigger.class, draft.candidate().tree(), subject).isPresent());
            case SEVERAL -> parts.size() > 1;
            case COUNTERPART -> BEYOND.stream().flatMap(slot -> draft.candidate().tree().fill(draft.candidate().token(), slot).stream())
                    .flatMap(token -> cast.named(draft.candidate().tree(), token).stream()).anyMatch(mention -> cast.isA(mention.entity(), "Person"));
            case UNSPOKEN -> draft.ascent().end().flatMap(word -> lexicon.one(Entry.Trigger.class, draft.candidate().tree(), word))
                    .filter(entry -> cast.speech(entry.type())).isEmpty();
        };
    }

    /** Whether a role is that of the subject, and not of somebody acted upon. */
    private static boolean subjectOnly(Draft draft, Role role) {
        Set<String> subject = draft.candidate().entry().slots().getOrDefault("subject", Set.of());
        return subject.contains(role.property()) && !role.property().equals("participant");
    }

    /** Whether what moves is one of the craft that the entry names. */
    private static boolean craft(Draft draft) {
        Parse tree = draft.candidate().tree();
        return tree.fill(draft.candidate().token(), "subject").stream().anyMatch(subject -> draft.candidate().entry().craft().contains(subject.lemma()));
    }

    private boolean any(List<Role> parts, String type) {
        return parts.stream().anyMatch(role -> cast.isA(role.entity(), type));
    }

    private boolean objectNamed(Draft draft) {
        Parse tree = draft.candidate().tree();
        return draft.report().roles().stream().anyMatch(role -> role.property().equals("beneficiary"))
                || tree.fill(draft.candidate().token(), "object").stream().anyMatch(object -> lexicon.actor(object)
                        || cast.names(tree, object) && cast.named(tree, object).stream().anyMatch(mention -> cast.acts(mention.entity())));
    }

    private boolean speaks(Draft draft) {
        Parse tree = draft.candidate().tree();
        return draft.report().roles().stream().anyMatch(role -> role.property().equals("agent") || role.property().equals("participant"))
                || tree.fill(draft.candidate().token(), "subject").stream().anyMatch(subject -> subject.pos().startsWith("PRP") || lexicon.actor(subject));
    }
}
