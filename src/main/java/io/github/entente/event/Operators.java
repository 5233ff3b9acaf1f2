package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.event.Ascent.Met;
import io.github.entente.text.Token;

/** Which of the words above a trigger bear on what it names, and what they make of it together. */
final class Operators {

    private static final Set<String> SETTLED_BY_WORDS = Set.of("SpeechAct", "Agreement", "Sanction", "Appointment", "Departure", "Decision");
    private static final Set<String> NOW = Set.of("now", "currently");
    static final Set<String> FIRST_PERSON = Set.of("i", "we");

    /** What is announced or confirmed; who does not do so does not deny it. */
    private static final String TOLD = "SpeechAct";

    private final Cast cast;

    Operators(Cast cast) {
        this.cast = cast;
    }

    /** The operators on the way that count for a candidate, the innermost first; all of them where no candidate is asked about. */
    List<Met> bearing(Parse tree, Ascent ascent, @Nullable Candidate candidate) {
        return candidate == null ? ascent.operators()
                : ascent.operators().stream().filter(met -> !said(tree, candidate, ascent.operators(), met) && !carried(candidate, met)).toList();
    }

    /** Words by which the act is done, and that do not put it off: "I want to thank", "announced an agreement", "decided to cancel", "will continue to support", "has now left"; who denies an accusation denies not that he is accused. */
    private boolean said(Parse tree, Candidate candidate, List<Met> all, Met met) {
        boolean wished = all.stream().anyMatch(other -> other.entry().status() == Status.PROPOSED && done(tree, candidate, other));
        boolean promise = candidate.entry().promises() && met.entry().wordClass() == Entry.WordClass.MODAL;
        boolean untold = met.entry().status() == Status.DENIED && all.stream().anyMatch(other -> other.word().index() == met.word().head() && other.entry().settles().contains(TOLD));
        boolean silent = met.entry().settles().contains(TOLD) && tree.children(met.word()).stream().anyMatch(child -> child.label().equals("neg"));
        boolean rejected = !candidate.verbal() && cast.speech(candidate.entry().type()) && met.entry().status() == Status.DENIED && met.entry().wordClass() == Entry.WordClass.VERB;
        boolean over = NOW.contains(met.entry().words().getFirst()) && Tense.of(tree, tree.head(met.word()).orElse(met.word())) == Tense.PAST;
        boolean refused = candidate.entry().refuses() && met.word().label().equals("neg") && met.word().head() == candidate.token().index();
        return over || untold || silent || rejected || refused || done(tree, candidate, met) || promise || wished && met.entry().wordClass() == Entry.WordClass.MODAL;
    }

    /** A wish is what one does oneself by wishing, a decision what one decides to do; what is announced is done if a noun tells it. */
    private boolean done(Parse tree, Candidate candidate, Met met) {
        boolean settles = cast.isAny(candidate.entry().type(), met.entry().settles());
        boolean firstPerson = tree.fill(met.word(), "subject").stream().anyMatch(subject -> FIRST_PERSON.contains(subject.form().toLowerCase(Locale.ROOT)));
        boolean decides = candidate.entry().sets() != null;
        boolean wish = met.entry().status() == Status.PROPOSED && met.entry().settles().contains(TOLD);
        boolean attempt = met.entry().status() == Status.PROPOSED && !wish && Tense.of(tree, finite(tree, met.word())) == Tense.PAST;
        return settles && (wish ? firstPerson : attempt || met.entry().status() != Status.PROPOSED && (decides || !candidate.verbal()));
    }

    /** "were able to retake": of an adjective the verb that it is said with. */
    private static Token finite(Parse tree, Token word) {
        return word.pos().startsWith("JJ") ? tree.head(word).orElse(word) : word;
    }

    /** "remains committed" goes on with no act; who does not attend an event leaves it as it is. */
    private static boolean carried(Candidate candidate, Met met) {
        Entry.Support support = candidate.supportEntry();
        boolean copula = candidate.entry().wordClass() == Entry.WordClass.ADJECTIVE && met.word().equals(candidate.support());
        boolean joins = support != null && support.subjectRole() != null && met.entry().status() == Status.DENIED;
        return copula || joins;
    }

    /** Whether a class is one of acts that are done by saying so, and over when they are. */
    boolean settledByWords(String type) {
        return cast.isAny(type, SETTLED_BY_WORDS);
    }

    /** What the operators make of the event, or null if they leave it. */
    static @Nullable Status together(List<Met> operators) {
        Status status = null;
        for (Met met : operators) {
            if (met.entry().status() != null) {
                status = combine(status, met.entry().status());
            }
        }
        return status;
    }

    /** What an outer word makes of what the inner ones say. */
    static Status combine(@Nullable Status inner, Status outer) {
        if (inner == null) {
            return outer;
        }
        if (outer == Status.DENIED) {
            return inner == Status.DENIED ? Status.OCCURRED : Status.DENIED;
        }
        if (inner == Status.POSTPONED && outer == Status.PLANNED) {
            return outer;
        }
        if (settled(inner)) {
            return inner;
        }
        return inner.isReal() || outer == Status.PROPOSED ? outer : inner;
    }

    static boolean settled(Status status) {
        return Set.of(Status.CANCELLED, Status.SUSPENDED, Status.POSTPONED, Status.DENIED).contains(status);
    }

    /** Whether what hangs on a token is a marker of one of these words. */
    static boolean marked(Parse tree, Token token, Set<String> words) {
        return tree.children(token).stream().anyMatch(child -> (child.label().equals("mark") || child.label().equals("advmod"))
                && words.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
