package io.github.entente.event;

/**
 * Why two accounts that no rule brought together are of one event: all that their events tell, weighed together, makes it likelier than not.
 *
 * @param first names the one event
 * @param second names the other, later in the text
 * @param logit how likely it is that they are one, above 0 (see {@link TraitWeights})
 */
public record Join(Trigger first, Trigger second, double logit) {

    /** The same as a probability, between a half and 1. */
    public double probability() {
        return TraitWeights.probability(logit);
    }
}
