package io.github.entente.text.encoder;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tells how likely what one word names is something to what another one names: for each label the product of two short vectors, each of them linear in the word's
 * (a biaffine classifier, Dozat and Manning 2017).
 *
 * @param <L> what the one may be to the other
 * @param labels in the order in which their vectors stand
 * @param ones of the first word
 * @param others of the other word
 */
record Pairing<L extends Enum<L>>(List<L> labels, Linear ones, Linear others) {

    private static final double DIGITS = 1000;

    Pairing {
        labels = List.copyOf(labels);
        if (ones.size() != others.size() || ones.size() % labels.size() != 0) {
            throw new IllegalStateException("short vectors of " + ones.size() + " and " + others.size() + " numbers, for " + labels.size() + " labels");
        }
    }

    /**
     * @param what under which the labels are listed
     * @param term how each is written there
     */
    static <L extends Enum<L>> Pairing<L> learned(SafeTensors learned, String what, Class<L> labels, Function<L, String> term, String ones, String others) {
        Map<String, L> named = Arrays.stream(labels.getEnumConstants()).collect(Collectors.toMap(term, label -> label));
        List<L> listed = Arrays.stream(learned.notes().getOrDefault(what, "").split(" ")).map(named::get).toList();
        return new Pairing<>(listed, Linear.learned(learned, ones), Linear.learned(learned, others));
    }

    /** From 0 to 1 each, to three digits: processors differ beyond. */
    Map<L, Double> shares(float[] one, float[] other) {
        int size = one.length / labels.size();
        Map<L, Double> shares = new EnumMap<>(labels.getFirst().getDeclaringClass());
        for (int label = 0; label < labels.size(); label++) {
            double product = 0;
            for (int i = label * size; i < (label + 1) * size; i++) {
                product += one[i] * other[i];
            }
            shares.put(labels.get(label), Math.round(DIGITS / (1 + Math.exp(-product / Math.sqrt(size)))) / DIGITS);
        }
        return shares;
    }
}
