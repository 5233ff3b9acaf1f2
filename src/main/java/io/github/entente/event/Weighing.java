package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Weighs whether something has a part in an account, and remembers what it weighed, which is what the weights are learned from.
 *
 * @param <T> of what
 */
final class Weighing<T> {

    private final TraitWeights weights;
    private final List<Considered<T>> considered = new ArrayList<>();

    /**
     * What may have a part in an account.
     *
     * @param draft the account as rules read it
     * @param what who or what
     * @param traits what speaks for and against it
     */
    record Considered<T>(Draft draft, T what, List<String> traits) {
    }

    Weighing(TraitWeights weights) {
        this.weights = weights;
    }

    /** How likely it has, in logits. */
    double of(Draft draft, T what, List<String> traits) {
        considered.add(new Considered<>(draft, what, traits));
        return weights.of(traits);
    }

    /** All that was weighed so far. */
    List<Considered<T>> considered() {
        return considered;
    }
}
