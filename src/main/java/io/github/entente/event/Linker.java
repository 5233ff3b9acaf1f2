package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Span;
import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Token;

/** Reads how the events of a sentence bear on each other: by decisions, connectives and purpose clauses. */
final class Linker {

    private static final Set<String> APPOINTED = Set.of("Meeting", "Call", "Visit", "Exercise", "Ceremony", "Election", "Training");
    private static final Set<String> TOWARD = Set.of("on", "over", "toward", "towards", "for");
    /** Adverbs that order clauses, and not sentences: what went before is too often something else. */
    private static final Set<String> WITHIN = Set.of("then");
    /** "claimed responsibility for the attack": of what is said and agreed, "for" tells no purpose. */
    private static final List<String> FOR = List.of("for");
    private static final Set<String> SAID = Set.of("SpeechAct", "Agreement");
    private static final Set<String> PUNISHMENTS = Set.of("Operation", "Sanction", "Expulsion", "Condemnation");
    static final String INFINITIVE = "to-infinitive";

    private final Cues cues;
    private final SpeechLinks speech;
    private final Occasions occasions;
    private final Nearby nearby;
    private final Taxonomy taxonomy;

    Linker(Lexicon lexicon, Taxonomy taxonomy) {
        this.cues = new Cues(lexicon);
        this.speech = new SpeechLinks(taxonomy);
        this.occasions = new Occasions(lexicon, taxonomy);
        this.nearby = new Nearby(taxonomy);
        this.taxonomy = taxonomy;
    }

    /** A relation between two accounts, before they are numbered as events. */
    record Link(Draft from, Kind kind, Draft to, Span cue, String entry) {

        /** The same of accounts in the place of these. */
        Link with(Map<Draft, Draft> others) {
            return new Link(others.getOrDefault(from, from), kind, others.getOrDefault(to, to), cue, entry);
        }

    }

    /**
     * @param told the accounts of a sentence
     * @param before those of the last sentence that told any
     */
    List<Link> read(List<Draft> told, List<Draft> before) {
        List<Link> links = new ArrayList<>();
        for (Draft draft : told) {
            told.stream().filter(other -> (Undergone.decides(other) || taxonomy.isA(other.type(), "Decision")) && Undergone.affects(other, draft) && !beneath(draft, other, told))
                    .forEach(decision -> links.add(affecting(decision, draft)));
            occasions.read(draft, told, before).ifPresent(links::add);
            Optional<Link> connected = SpeechLinks.reaction(draft, told).or(() -> connected(draft, told)).or(() -> speech.read(draft, told))
                    .or(() -> serving(draft, told, before)).or(() -> purpose(draft, told));
            connected.or(() -> negotiated(draft, told)).or(() -> afterwards(draft, told, before)).ifPresent(links::add);
        }
        return links;
    }

    /** "resumed the talks on the program": the talks are resumed, and not what they are about. */
    private static boolean beneath(Draft draft, Draft decision, List<Draft> told) {
        return draft.ascent().steps().stream().skip(1).flatMap(step -> Nearby.at(told, step).stream()).anyMatch(other -> other != decision && other != draft && Undergone.affects(decision, other));
    }

    /** "canceled a plan to refuel": the decision affects what stands below it. */
    private static Link affecting(Draft decision, Draft draft) {
        return new Link(decision, Kind.AFFECTS, draft, decision.candidate().words(), decision.candidate().entry().id());
    }

    /** By a preposition or conjunction above the trigger, or by "is part of": the event beyond it. */
    private Optional<Link> connected(Draft draft, List<Draft> told) {
        Parse tree = draft.candidate().tree();
        return cues.above(tree, draft.ascent().top()).flatMap(cue -> nearby.nearest(tree, cue.beyond(), told, draft)
                .map(other -> cue.entry().kind() == Kind.CAUSED_BY ? decisionOn(other, told) : other)
                .filter(other -> other != draft)
                .flatMap(other -> link(cue, other, draft)));
    }

    /** The reason given for something that was decided on is the reason of the decision. */
    private static Draft decisionOn(Draft other, List<Draft> told) {
        return other.ascent().decisionWord().flatMap(word -> Nearby.at(told, word)).orElse(other);
    }

    /** "The meeting is intended to revitalize exchanges", "…, paving the way for the resumption": a verb between two events. */
    private Optional<Link> serving(Draft draft, List<Draft> told, List<Draft> before) {
        Parse tree = draft.candidate().tree();
        Optional<Cues.Cue> verb = cues.verb(tree, draft.ascent());
        Optional<Draft> undergoes = verb.filter(cue -> agent(tree, cue.word(), draft)).flatMap(cue -> tree.fill(cue.word(), "object").stream().flatMap(word -> Nearby.at(told, word).stream()).findFirst());
        return undergoes.isPresent() ? verb.flatMap(cue -> link(cue, draft, undergoes.get())) : verb.filter(cue -> !tree.fill(cue.word(), "subject").contains(draft.candidate().token())).flatMap(cue -> subject(tree, cue.word(), told.stream().filter(other -> other != draft).toList(), before)
                .filter(other -> other != draft).flatMap(other -> link(cue, other, draft)));
    }

    /** "strikes followed by an invasion": the event that acts upon the other in a passive. */
    private static boolean agent(Parse tree, Token verb, Draft draft) {
        return verb.pos().equals("VBN") && tree.head(draft.candidate().token()).filter(by -> by.lemma().equals("by") && by.head() == verb.index()).isPresent();
    }

    /** The event that is the verb's subject; "It" at the begin of a sentence is what the last one told first. */
    private static Optional<Draft> subject(Parse tree, Token verb, List<Draft> told, List<Draft> before) {
        List<Token> subjects = new ArrayList<>(tree.fill(verb, "subject"));
        subjects.addAll(tree.fill(verb, "object"));
        Optional<Draft> named = subjects.stream().flatMap(token -> Nearby.at(told, token).stream()).findFirst();
        boolean pronoun = subjects.stream().anyMatch(token -> token.lemma().equals("it") || token.lemma().equals("this"));
        Optional<Draft> antecedent = pronoun ? before.stream().findFirst() : Optional.empty();
        Optional<Draft> clause = verb.label().equals("advcl") || verb.label().equals("acl") ? tree.head(verb).flatMap(head -> Nearby.at(told, head)) : Optional.empty();
        return named.or(() -> antecedent).or(() -> clause);
    }

    private Optional<Link> link(Cues.Cue cue, Draft beyond, Draft draft) {
        Draft from = cue.entry().fromGoverned() ? draft : beyond;
        Draft to = cue.entry().fromGoverned() ? beyond : draft;
        return kind(cue, to).map(kind -> kind == Kind.FOLLOWS && punished(beyond, draft) ? Kind.CAUSED_BY : kind).filter(kind -> !(kind == Kind.PURPOSE && cue.entry().words().equals(FOR) && taxonomy.isAny(from.type(), SAID))).map(kind -> new Link(from, kind, to, cue.word().span(), cue.entry().id()));
    }

    /** "was arrested after attacking a ship": what somebody suffers after he did something he suffers for it. */
    private boolean punished(Draft suffered, Draft done) {
        Token verb = suffered.candidate().clauseWord();
        boolean passive = suffered.candidate().tree().children(verb).stream().anyMatch(child -> child.label().equals("auxpass"));
        return passive && taxonomy.isAny(suffered.type(), PUNISHMENTS) && done.candidate().token().label().equals("pcomp") && done.candidate().token().pos().equals("VBG");
    }

    /** What is part of an agreement implements it; "at the invitation" tells the cause; "following talks" only the order; nothing but an agreement is implemented. */
    private Optional<Kind> kind(Cues.Cue cue, Draft to) {
        Kind told = cue.entry().kind();
        boolean following = cue.entry().words().getFirst().equals("following");
        boolean agreement = taxonomy.isA(to.type(), "Agreement");
        return switch (told) {
            case PART_OF -> Optional.of(agreement ? Kind.IMPLEMENTS : taxonomy.isA(to.type(), "Invitation") ? Kind.CAUSED_BY : Kind.PART_OF);
            case CAUSED_BY -> Optional.of(following && taxonomy.isAny(to.type(), APPOINTED) ? Kind.FOLLOWS : told);
            case IMPLEMENTS -> agreement ? Optional.of(told) : Optional.empty();
            default -> Optional.of(told);
        };
    }

    /** "travels to Seoul to meet": the means has the end as its purpose. */
    private Optional<Link> purpose(Draft draft, List<Draft> told) {
        if (draft.ascent().link() != Ascent.Link.PURPOSE) {
            return Optional.empty();
        }
        return draft.ascent().end().flatMap(end -> nearby.nearest(draft.candidate().tree(), end, told, draft))
                .map(means -> saidThere(means, draft) ? new Link(draft, Kind.PART_OF, means, draft.ascent().top().span(), INFINITIVE)
                        : new Link(means, Kind.PURPOSE, draft, draft.ascent().top().span(), INFINITIVE));
    }

    /** "met to reaffirm", "issued a statement to condemn": what is said in talks and statements is part of them. */
    private boolean saidThere(Draft means, Draft end) {
        boolean talks = taxonomy.isAny(means.type(), Set.of("Meeting", "Call", "Statement")) && !(means.candidate().verbal() && taxonomy.isA(means.type(), "Statement"));
        return talks && taxonomy.isA(end.type(), "SpeechAct");
    }

    /** "Subsequently, …": what the last sentence told first came before; "resigned, but later he was reinstated": what the clause before tells. */
    private Optional<Link> afterwards(Draft draft, List<Draft> told, List<Draft> before) {
        Parse tree = draft.candidate().tree();
        Token clause = draft.candidate().clauseWord();
        return cues.adverb(tree, clause).flatMap(cue -> coordinated(tree, clause, told).filter(other -> other != draft)
                .or(() -> WITHIN.contains(cue.word().lemma()) ? Optional.empty() : before.stream().findFirst())
                .map(other -> new Link(draft, cue.entry().kind(), other, cue.word().span(), cue.entry().id())));
    }

    private static Optional<Draft> coordinated(Parse tree, Token clause, List<Draft> told) {
        return clause.label().equals("conj") ? tree.head(clause).flatMap(first -> told.stream().filter(other -> other.candidate().clauseWord().equals(first)).findFirst()) : Optional.empty();
    }

    /** "talks on a pact": what is negotiated is what the talks are for. */
    private Optional<Link> negotiated(Draft draft, List<Draft> told) {
        Parse tree = draft.candidate().tree();
        boolean pact = !draft.candidate().verbal() && taxonomy.isA(draft.type(), "Agreement") && draft.candidate().token().label().equals("pobj");
        return tree.head(draft.candidate().token()).filter(preposition -> pact && TOWARD.contains(preposition.lemma())).flatMap(preposition -> tree.head(preposition).flatMap(talks -> Nearby.at(told, talks))
                .filter(talks -> taxonomy.isA(talks.type(), "Negotiation") || taxonomy.isA(talks.type(), "Meeting"))
                .map(talks -> new Link(talks, Kind.PURPOSE, draft, preposition.span(), talks.candidate().entry().id())));
    }
}
