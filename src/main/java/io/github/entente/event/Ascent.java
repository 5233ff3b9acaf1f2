package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.text.Token;

/**
 * The way from a trigger up its sentence, as far as what stands above bears on it.
 *
 * @param steps the words on the way, the trigger's first
 * @param operators what was met, the innermost first
 * @param decision the candidate's decider ("suspended" of "suspended a plan to refuel"), or null
 * @param decider the lexicon row of the decider, or null
 * @param boundary the word above the last step, where the way ends for it governs without bearing on the event; null at the root
 * @param link how the last step hangs on the boundary
 */
record Ascent(List<Token> steps, List<Met> operators, @Nullable Token decision, Entry.@Nullable Trigger decider,
        @Nullable Token boundary, Link link) {

    private static final Set<String> AIMS = Set.of("aim", "design", "intend", "mean");
    private static final Set<String> MEANWHILE = Set.of("when", "while", "as", "so");

    /** How a way ends. */
    enum Link {
        /** At the root of the sentence. */
        ROOT,
        /** In a clause that somebody is quoted with or that a verb of saying, thinking, knowing governs. */
        REPORTED,
        /** In a clause or phrase that goes with the boundary's clause: its time and reality are the same. */
        ACCOMPANYING,
        /** As what the boundary is done for: "to discuss". */
        PURPOSE,
        /** In a clause of its own: relative, temporal. */
        CLAUSE,
        /** As an argument of a word that tells nothing of its status. */
        ARGUMENT
    }

    /**
     * An operator on the way.
     *
     * @param entry its lexicon row
     * @param word the word
     */
    record Met(Entry.Operator entry, Token word) {
    }

    Token top() {
        return steps.getLast();
    }

    Optional<Token> decisionWord() {
        return Optional.ofNullable(decision);
    }

    Optional<Token> end() {
        return Optional.ofNullable(boundary);
    }

    /** "the campaign to free the town and secure the road", "an offensive aimed at driving them out": whether the way ends at what all of it is there for. */
    boolean serves() {
        boolean aimed = steps.size() == 2 && operators.stream().anyMatch(met -> met.word().equals(top()) && AIMS.contains(met.entry().words().getFirst()));
        return aimed || link == Link.PURPOSE && (steps.size() == 1 || steps.getFirst().label().equals("conj"));
    }

    /** Whether what stands above was at the same time and place: what goes with it, what it was done for, "became the first to enter when he met". */
    boolean sameOccasion(Parse tree) {
        boolean meanwhile = link == Link.CLAUSE && top().label().equals("advcl") && tree.children(top()).stream()
                .anyMatch(child -> MEANWHILE.contains(child.lemma()) && (child.label().equals("mark") || child.label().equals("advmod")));
        return link == Link.ACCOMPANYING || link == Link.PURPOSE || meanwhile;
    }
}
