package io.github.entente.text.encoder;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.entente.text.Part;

/**
 * Tells how likely what one word names has a part in what another one names: for each part the product of two short vectors, each of them linear in the word's
 * (a biaffine classifier, Dozat and Manning 2017).
 *
 * @param parts in the order in which their vectors stand
 * @param events of the word that names the event
 * @param others of the other word
 */
record Pairing(List<Part> parts, Linear events, Linear others) {

    private static final double DIGITS = 1000;

    Pairing {
        parts = List.copyOf(parts);
    }

    static Pairing learned(SafeTensors learned) {
        List<Part> parts = List.of(learned.notes().getOrDefault("parts", "").split(" ")).stream().map(part -> Part.valueOf(part.toUpperCase(Locale.ROOT))).toList();
        return new Pairing(parts, Linear.learned(learned, "events"), Linear.learned(learned, "others"));
    }

    /** From 0 to 1 each, to three digits: processors differ beyond. */
    Map<Part, Double> shares(float[] event, float[] other) {
        int size = event.length / parts.size();
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        for (int part = 0; part < parts.size(); part++) {
            double product = 0;
            for (int i = part * size; i < (part + 1) * size; i++) {
                product += event[i] * other[i];
            }
            shares.put(parts.get(part), Math.round(DIGITS / (1 + Math.exp(-product / Math.sqrt(size)))) / DIGITS);
        }
        return shares;
    }
}
