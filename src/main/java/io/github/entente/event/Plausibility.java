package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells words that report an event from those that only mention its kind, and a sense that fits from one that does not. */
final class Plausibility {

    private static final Set<String> WAYS = Set.of("in", "by", "through", "via", "to");

    private static final Set<String> OFFICES = Set.of("Departure", "Appointment", "Election");
    private static final Set<String> TROOPS = Set.of("MilitaryUnit", "ArmedGroup", "ArmedForce");
    private static final Set<String> EXPRESSING = Set.of("express", "voice", "convey", "make");
    /** What is done by those who are called by the same word: the patrol, the mission. */
    private static final Set<String> WHO_DO_IT = Set.of("patrol", "mission");
    private static final Set<String> UPON = Set.of("on", "against", "upon", "at");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Needs needs;
    private final Definiteness definite;

    Plausibility(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.needs = new Needs(lexicon, cast);
        this.definite = new Definiteness(lexicon, cast);
    }

    /** Why a candidate is no event, if its words tell so. */
    Optional<String> reason(Candidate candidate) {
        return needs.lacking(candidate).map(need -> lacks(candidate, need));
    }

    /** Why it is none, if that is told by who takes part. */
    Optional<String> reason(Candidate candidate, Ascent ascent, List<Role> roles) {
        return needs.lacking(new Needs.Outline(candidate, ascent, roles)).map(need -> lacks(candidate, need));
    }

    private static String lacks(Candidate candidate, Entry.Need need) {
        return candidate.entry().id() + " needs " + need.name().toLowerCase(Locale.ROOT) + ", and the sentence tells none";
    }

    /** Why a draft is no event, if it is none. */
    Optional<String> reason(Draft draft) {
        Optional<String> unmet = needs.lacking(draft).map(need -> lacks(draft.candidate(), need));
        if (unmet.isEmpty() && OFFICES.contains(draft.type()) && !draft.report().roles().isEmpty() && draft.report().roles().stream().allMatch(role -> cast.isAny(role.entity(), TROOPS))) {
            return Optional.of("troops hold no office");
        }
        if (unmet.isEmpty() && draft.report().status() == Status.PROPOSED && draft.type().equals("Statement")) {
            return Optional.of("a statement that is only thought of");
        }
        if (unmet.isEmpty() && itsObjectTells(draft)) {
            return Optional.of("its object names the act");
        }
        if (unmet.isPresent() || draft.candidate().verbal()) {
            return unmet.or(() -> adjective(draft) ? Optional.of("used as an adjective") : Optional.empty());
        }
        if (draft.candidate().token().label().equals("oprd")) {
            return Optional.of("only says what something else is called");
        }
        if (onlySays(draft)) {
            return Optional.of("only tells who says so, or how");
        }
        if (WHO_DO_IT.contains(draft.candidate().token().lemma()) && attacked(draft)) {
            return Optional.of("names those who are attacked");
        }
        boolean bare = draft.report().roles().isEmpty() && draft.report().where().isEmpty() && draft.report().when().isEmpty();
        boolean named = draft.candidate().token().pos().startsWith("NNP");
        boolean special = draft.candidate().entry().words().size() > 1 && draft.report().status() != Status.DENIED;
        if (bare && !special && !named && draft.ascent().decider() == null && !definite.determined(draft) && !happening(draft)) {
            return Optional.of("talked about in general: nobody takes part, no place, no time, no article");
        }
        boolean general = Stream.concat(draft.ascent().end().stream(), draft.ascent().operators().stream().map(Ascent.Met::word))
                .anyMatch(word -> word.pos().startsWith("NN") && lexicon.listed(Lexicon.WordList.GENERAL, word.lemma()));
        return general && draft.report().when().isEmpty() ? Optional.of("talked about in general") : Optional.empty();
    }

    /** "protests broke out", "in the wake of violence": what happens is told of without an article, unless it only says what kind another noun is of, as in "attack aircraft". */
    private boolean happening(Draft draft) {
        Token noun = draft.candidate().token();
        return lexicon.listed(Lexicon.WordList.HAPPENINGS, noun.lemma()) && !Set.of("compound", "nmod").contains(noun.label());
    }

    /** "expressed a protest", "voiced condemnation": the act is what the object names. */
    private boolean itsObjectTells(Draft draft) {
        Parse tree = draft.candidate().tree();
        return draft.type().equals("Statement") && draft.candidate().entry().wordClass() == Entry.WordClass.VERB && EXPRESSING.contains(draft.candidate().token().lemma())
                && tree.fill(draft.candidate().token(), "object").stream().flatMap(object -> lexicon.all(Entry.Trigger.class, tree, object))
                        .anyMatch(entry -> cast.speech(entry.type()) && !entry.type().equals("Statement"));
    }

    /** "the appointed members" tells of members, not of an appointment; "the wounded" are people; "a plan endorsed by Oman" tells who endorsed it, and "rebels backed by Oman" whose they are. */
    private boolean adjective(Draft draft) {
        Token verb = draft.candidate().token();
        boolean by = draft.children().anyMatch(child -> child.label().equals("agent")) && draft.candidate().tree().head(verb).filter(head -> lexicon.document(head) || verb.lemma().equals("back") && (!head.pos().startsWith("NN") || lexicon.actor(head))).isEmpty();
        boolean standing = draft.type().equals("Statement") && verb.label().equals("acl") && verb.pos().equals("VBN") && !by;
        boolean noun = draft.children().anyMatch(child -> child.label().equals("det"));
        return standing || noun || Set.of("nmod", "amod").contains(verb.label());
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

    /** "ambushed a patrol", "an attack on the mission": who is there, and not what they do. */
    private boolean attacked(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        Optional<Token> upon = tree.head(noun).filter(link -> noun.label().equals("pobj") && UPON.contains(link.lemma())).flatMap(tree::head);
        Optional<Token> verb = tree.head(noun).filter(above -> Set.of("dobj", "nsubjpass").contains(noun.label()));
        return upon.or(() -> verb).stream().flatMap(above -> lexicon.all(Entry.Trigger.class, tree, above)).anyMatch(entry -> entry.type().equals("Attack"));
    }
}
