package io.github.entente.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.entente.base.EntenteException;
import io.github.entente.base.Resources;

/**
 * How much each trait speaks for something, in logits: a logistic regression.
 *
 * @param base what speaks for it before any trait is looked at
 * @param weights by trait; one that is not there weighs nothing
 */
record TraitWeights(double base, Map<String, Double> weights) {

    private static final String BASE = "base";

    TraitWeights {
        weights = Map.copyOf(weights);
    }

    /** Those of a file that the program comes with. */
    static TraitWeights bundled(String file) {
        return of(new String(Resources.bytes(file), StandardCharsets.UTF_8).lines().toList(), file);
    }

    /**
     * Reads lines of {@code trait,weight}; those that begin with {@code #} and empty ones say nothing.
     *
     * @param name of the file, for errors
     * @throws EntenteException of kind FAULTS naming file and line where a line has another form or no line is that of the base
     */
    static TraitWeights of(List<String> lines, String name) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                int comma = line.lastIndexOf(',');
                try {
                    weights.put(line.substring(0, comma), Double.valueOf(line.substring(comma + 1)));
                } catch (IndexOutOfBoundsException | NumberFormatException e) {
                    throw new EntenteException(EntenteException.Kind.FAULTS, name + ", line " + (i + 1) + ": “" + line + "” is no trait and weight; write trait,0.5", e);
                }
            }
        }
        Double base = weights.remove(BASE);
        if (base == null) {
            throw new EntenteException(EntenteException.Kind.FAULTS, name + " has no line base,…; give it one");
        }
        return new TraitWeights(base, weights);
    }

    /** The probability that a logit tells. */
    static double probability(double logit) {
        return 1 / (1 + Math.exp(-logit));
    }

    /**
     * What annotated articles say of something, as a reason for dropping it.
     *
     * @param what "a word tells of it"
     */
    static String reason(String what, double logit) {
        return String.format(Locale.ROOT, "in articles that people annotated, such %s in %.0f of 100 cases", what, 100 * probability(logit));
    }

    /** The logit that two accounts with these traits tell of one event: above 0, it is likelier than not. */
    double of(List<String> traits) {
        return base + traits.stream().mapToDouble(trait -> weights.getOrDefault(trait, 0.0)).sum();
    }
}
