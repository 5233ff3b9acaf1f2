package io.github.entente.text.encoder;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.entente.text.Tags;

/**
 * What words of an article are to each other; the short vectors of each are worked out once.
 *
 * @param <L> what the one may be to the other
 */
final class Pairs<L extends Enum<L>> {

    private final Pairing<L> pairing;
    private final Map<Tags.Word, float[]> ones = new ConcurrentHashMap<>();
    private final Map<Tags.Word, float[]> others = new ConcurrentHashMap<>();

    Pairs(Pairing<L> pairing) {
        this.pairing = pairing;
    }

    /**
     * From 0 to 1 each.
     *
     * @param vector of the one
     * @param second of the other
     */
    Map<L, Double> shares(Tags.Word one, float[] vector, Tags.Word other, float[] second) {
        return pairing.shares(ones.computeIfAbsent(one, word -> pairing.ones().of(vector)), others.computeIfAbsent(other, word -> pairing.others().of(second)));
    }
}
