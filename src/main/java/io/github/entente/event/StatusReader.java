package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.event.Ascent.Link;
import io.github.entente.event.Ascent.Met;
import io.github.entente.text.Token;


/** Concludes from the words above a trigger, and from its tense, what has become of the event. */
final class StatusReader {

    private static final int DEPTH = 4;
    /** What is held at a time; before it is suspended it lies ahead, while cooperation goes on. */
    private static final Set<String> APPOINTED = Set.of("Exercise", "NavalExercise", "AirExercise", "Visit", "PortCall", "SummitMeeting", "MinisterialMeeting", "Conference", "Ceremony");
    private static final Set<String> THEN = Set.of("then", "next", "later", "afterward", "afterwards");
    private static final Set<String> WHILE = Set.of("while", "whilst", "though", "although");
    private static final Set<String> AHEAD = Set.of("when", "once", "until", "before", "after");

    private final Lexicon lexicon;
    private final Governors governors;
    private final Operators bearing;
    private final Granted granted;

    StatusReader(Lexicon lexicon, Governors governors, Cast cast) {
        this.lexicon = lexicon;
        this.governors = governors;
        this.bearing = new Operators(cast);
        this.granted = new Granted(lexicon, cast);
    }

    Outlook read(Candidate candidate, Ascent climbed) {
        Optional<Entry.Trigger> whole = whole(candidate, climbed);
        if (whole.isPresent() || granted.known(candidate, climbed, usual(candidate.entry()))) {
            return new Outlook(usual(whole.orElse(candidate.entry())), Certainty.UNSPECIFIED, false, List.of());
        }
        Ascent ascent = telling(candidate, climbed);
        Status status = done(candidate, status(candidate.tree(), ascent, candidate, 0));
        List<Operator> operators = ascent.operators().stream().map(met -> new Operator(met.entry().id(), met.word().span())).toList();
        Certainty certainty = presupposed(candidate, ascent) ? Certainty.UNSPECIFIED : certainty(candidate.tree(), ascent);
        return new Outlook(status, certainty, hearsay(ascent), operators);
    }

    /** "the campaign to liberate Mosul": what a noun of its own class is there to do stands as that noun does. */
    private Optional<Entry.Trigger> whole(Candidate candidate, Ascent ascent) {
        return ascent.end().filter(noun -> candidate.verbal() && ascent.serves() && noun.pos().startsWith("NN"))
                .flatMap(noun -> lexicon.one(Entry.Trigger.class, candidate.tree(), noun)).filter(entry -> entry.type().equals(candidate.entry().type()));
    }

    private Status usual(Entry.Trigger entry) {
        return entry.usual() != null ? entry.usual() : lexicon.usual().getOrDefault(entry.type(), Status.OCCURRED);
    }

    /** "their visit, which could take place in May": where nothing above a noun tells what has become of it, its own relative clause may. */
    private Ascent telling(Candidate candidate, Ascent climbed) {
        Optional<Token> meant = candidate.verbal() || climbed.decider() != null ? Optional.empty() : meant(candidate);
        if (meant.isPresent()) {
            return governors.climb(candidate.tree(), meant.get());
        }
        boolean told = climbed.decider() != null || Operators.together(climbed.operators()) != null;
        Optional<Token> verb = candidate.supportVerb().filter(support -> support.label().equals("relcl") && support.index() > candidate.token().index());
        return told ? climbed : verb.map(support -> governors.climb(candidate.tree(), support)).orElse(climbed);
    }

    /** "announced an agreement, which is expected to be signed": what is to be done with it. */
    private Optional<Token> meant(Candidate candidate) {
        Parse tree = candidate.tree();
        return tree.children(candidate.token()).stream().filter(child -> child.label().equals("relcl") && lexicon.all(Entry.Operator.class, tree, child).anyMatch(operator -> operator.status() == Status.PLANNED))
                .filter(child -> tree.children(child).stream().anyMatch(which -> which.label().startsWith("nsubj") && which.pos().equals("WDT")))
                .flatMap(child -> tree.children(child).stream()).filter(child -> child.label().equals("xcomp")).findFirst();
    }

    /** Who is announcing, condemning or suspending has done so by that; who has been urging them goes on. */
    private Status done(Candidate candidate, Status status) {
        boolean once = candidate.verbal() && bearing.settledByWords(candidate.entry().type()) && !Tense.lasts(candidate.tree(), candidate.clauseWord());
        return status == Status.ONGOING && once ? Status.OCCURRED : status;
    }

    /** A mere noun under nothing that bears on it takes the event for granted and tells nothing of what became of it. */
    private boolean presupposed(Candidate candidate, Ascent ascent) {
        return !candidate.verbal() && candidate.supportVerb().isEmpty() && ascent.decider() == null
                && bearing.bearing(candidate.tree(), ascent, candidate).stream().noneMatch(met -> met.entry().status() != null && met.entry().wordClass() != Entry.WordClass.PREPOSITION);
    }

    private Status status(Parse tree, Ascent ascent, @Nullable Candidate candidate, int depth) {
        Status governed = governed(tree, ascent, candidate);
        if (ascent.decider() != null) {
            return decided(tree, ascent, candidate).orElseGet(() -> governed != null ? governed : undecided(ascent, candidate));
        }
        if (governed != null) {
            return reported(ascent, governed);
        }
        Token word = clauseWord(tree, ascent);
        if (!word.pos().startsWith("VB")) {
            return nominal(tree, ascent, candidate, depth);
        }
        if (candidate != null && reason(candidate)) {
            return Status.OCCURRED;
        }
        Optional<Status> apart = apart(tree, word, candidate);
        if (apart.isPresent()) {
            return apart.get();
        }
        return Tense.of(tree, word).status(candidate != null ? candidate.entry().type() : "")
                .orElseGet(() -> inherited(tree, ascent, candidate, depth));
    }

    /** "thanked them for sending": whoever is thanked or blamed for it has done it. */
    private boolean reason(Candidate candidate) {
        Parse tree = candidate.tree();
        Token word = candidate.clauseWord();
        return word.pos().equals("VBG") && word.label().equals("pcomp") && tree.head(word).filter(head -> head.form().equalsIgnoreCase("for")).flatMap(tree::head)
                .stream().flatMap(verb -> lexicon.all(Entry.Trigger.class, tree, verb)).anyMatch(entry -> bearing.settledByWords(entry.type()));
    }

    /** "when they meet", "until he arrives", "then travels on" lie ahead; "troops stationed there", "is in Oslo" are there still. */
    private static Optional<Status> apart(Parse tree, Token word, @Nullable Candidate candidate) {
        boolean present = Tense.of(tree, word) == Tense.PRESENT && !word.pos().equals("VBN");
        if (present && word.label().equals("advcl") && Operators.marked(tree, word, AHEAD)) {
            return Optional.of(Operators.marked(tree, word, Set.of("until")) ? Status.PROPOSED : Status.PLANNED);
        }
        if (present && candidate != null && candidate.verbal() && Operators.marked(tree, word, THEN)) {
            return Optional.of(Status.PLANNED);
        }
        boolean participle = word.pos().equals("VBN") && word.label().equals("acl");
        boolean lasts = present && candidate != null && candidate.entry().usual() == Status.ONGOING;
        return candidate != null && candidate.verbal() && (participle || lasts) ? Optional.ofNullable(candidate.entry().usual()) : Optional.empty();
    }

    /** What a decision makes of the event; while it is only planned or wished for, what it presupposes. */
    private Optional<Status> decided(Parse tree, Ascent ascent, @Nullable Candidate candidate) {
        Token decision = ascent.decisionWord().orElseThrow();
        Candidate act = new Candidate(ascent.decider(), tree, decision, decision.span(), null, null);
        Ascent above = governors.climb(tree, decision);
        Status governed = governed(tree, above, act);
        Status taken = act.verbal() ? status(tree, above, act, DEPTH) : governed != null ? governed : Status.OCCURRED;
        boolean real = taken.isReal();
        if (taken.isAhead() && attended(ascent.decider(), candidate)) {
            return Optional.of(Status.PLANNED);
        }
        if (candidate != null && ascent.decider().sets() == null && granted.said(candidate)) {
            return Optional.of(Status.OCCURRED);
        }
        Status before = ascent.decider().before();
        boolean appointed = before == Status.ONGOING && candidate != null && APPOINTED.contains(candidate.entry().type());
        return Optional.ofNullable(real ? ascent.decider().sets() : appointed ? Status.PLANNED : before);
    }

    /** "will boycott the summit": it lies ahead as long as somebody may still stay away. */
    private static boolean attended(Entry.Trigger decider, @Nullable Candidate candidate) {
        return decider.type().equals("Refusal") && decider.sets() == null && candidate != null && !candidate.verbal() && APPOINTED.contains(candidate.entry().type());
    }

    /** The verb that tells what is over, as in "is said to have sent", else the last verb on the way, else the last word. */
    private static Token clauseWord(Parse tree, Ascent ascent) {
        Optional<Token> over = ascent.steps().stream().filter(step -> step.label().equals("xcomp") && Tense.of(tree, step) == Tense.PAST).findFirst();
        return over.isPresent() ? over.get() : ascent.steps().reversed().stream().filter(step -> step.pos().startsWith("VB")).findFirst().orElse(ascent.top());
    }

    /** Who refuses to join leaves what he does not join as it is; what one refuses to do oneself stays a proposal. */
    private Status undecided(Ascent ascent, @Nullable Candidate candidate) {
        if (candidate != null && candidate.entry().usual() != null) {
            return candidate.entry().usual();
        }
        boolean joins = candidate != null && candidate.supportEntry() != null && candidate.supportEntry().subjectRole() != null;
        boolean own = ascent.steps().getFirst().pos().startsWith("VB") || ascent.steps().size() > 1;
        Status otherwise = ascent.decider() != null && ascent.decider().before() != null ? ascent.decider().before() : Status.OCCURRED;
        return own && !joins ? Status.PROPOSED : joins ? Status.OCCURRED : otherwise;
    }

    /** "said that it would visit" is a plan, "would visit" alone a possibility. */
    private static Status reported(Ascent ascent, Status status) {
        boolean would = ascent.operators().stream().anyMatch(met -> met.entry().words().getFirst().equals("would"));
        return would && ascent.link() == Link.REPORTED && status == Status.PROPOSED ? Status.PLANNED : status;
    }

    private @Nullable Status governed(Parse tree, Ascent ascent, @Nullable Candidate candidate) {
        boolean conditional = ascent.steps().stream().anyMatch(step -> Governors.conditional(tree, step));
        return conditional ? Status.PROPOSED : Operators.together(bearing.bearing(tree, ascent, candidate));
    }

    private Status nominal(Parse tree, Ascent ascent, @Nullable Candidate candidate, int depth) {
        boolean goesWith = ascent.link() == Link.ACCOMPANYING || ascent.link() == Link.PURPOSE;
        boolean gathering = candidate != null && APPOINTED.contains(candidate.entry().type());
        boolean named = ascent.steps().getFirst().pos().startsWith("NNP") && !gathering;
        boolean before = candidate != null && (candidate.entry().usual() == Status.OCCURRED || granted.before(candidate));
        if (goesWith && !named && !before && ascent.boundary() != null && depth < DEPTH) {
            return inherited(tree, ascent, candidate, depth);
        }
        if (candidate == null) {
            return Status.OCCURRED;
        }
        return granted.imagined(candidate) ? Status.PROPOSED : usual(candidate.entry());
    }

    /** The status of the clause that it goes with; what is only meant to follow from something done is planned. */
    private Status inherited(Parse tree, Ascent ascent, @Nullable Candidate candidate, int depth) {
        if (ascent.boundary() == null || depth >= DEPTH) {
            return Status.OCCURRED;
        }
        Ascent above = governors.climb(tree, ascent.boundary());
        Status status = status(tree, above, null, depth + 1);
        if (status.isAhead() && candidate != null && conceded(candidate)) {
            return Status.OCCURRED;
        }
        boolean noun = candidate != null && !candidate.verbal();
        if (Operators.settled(status) && noun) {
            return Status.OCCURRED;
        }
        boolean purpose = ascent.link() == Link.PURPOSE && !(togetherWithIt(candidate) && (status == Status.OCCURRED || !talks(candidate)));
        return purpose && status.isReal() ? Status.PLANNED : status;
    }

    /** "While denying it, they will send help": what is conceded first has been said. */
    private boolean conceded(Candidate candidate) {
        Token verb = candidate.token();
        return candidate.verbal() && verb.index() < verb.head() && bearing.settledByWords(candidate.entry().type()) && Operators.marked(candidate.tree(), verb, WHILE);
    }

    /** "traveled to Seoul to meet": whoever tells it so tells that it happened; "is here to meet": not yet. */
    private boolean togetherWithIt(@Nullable Candidate candidate) {
        return candidate != null && (talks(candidate) || bearing.settledByWords(candidate.entry().type()));
    }

    private static boolean talks(@Nullable Candidate candidate) {
        return candidate != null && Set.of("Meeting", "Call", "Visit").contains(candidate.entry().type());
    }

    private static Certainty certainty(Parse tree, Ascent ascent) {
        Certainty weakest = ascent.steps().stream().anyMatch(step -> Governors.conditional(tree, step)) ? Certainty.POSSIBLE : Certainty.CERTAIN;
        for (Met met : ascent.operators()) {
            Certainty certainty = met.entry().certainty();
            if (certainty != null && certainty.compareTo(weakest) > 0) {
                weakest = certainty;
            }
        }
        return weakest;
    }

    private static boolean hearsay(Ascent ascent) {
        return ascent.operators().stream().anyMatch(met -> met.entry().mode() == Mode.HEARSAY);
    }
}
