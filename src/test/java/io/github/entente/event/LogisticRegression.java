package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Logistic regression over traits that are there or not, with weighted examples and a ridge penalty, by full gradients with
 * Adam's step sizes (Kingma and Ba 2015). The same examples give the same weights.
 */
final class LogisticRegression {

    private static final double RIDGE = 10;
    private static final int RARE = 3;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.05;
    private static final double SMALL = 0.005;

    private record Example(List<String> traits, boolean yes, double weight) {
    }

    private final List<Example> examples = new ArrayList<>();

    void add(List<String> traits, boolean yes, double weight) {
        examples.add(new Example(traits, yes, weight));
    }

    int size() {
        return examples.size();
    }

    /** The weight of each trait that occurs often enough, and under {@code base} that of none; those that would print as zero are left out. */
    Map<String, Double> fit() {
        Map<String, Long> often = new TreeMap<>(examples.stream().flatMap(example -> example.traits.stream()).collect(Collectors.groupingBy(trait -> trait, Collectors.counting())));
        List<String> names = often.entrySet().stream().filter(entry -> entry.getValue() >= RARE).map(Map.Entry::getKey).toList();
        Map<String, Integer> places = new TreeMap<>();
        names.forEach(name -> places.put(name, places.size()));
        int[][] rows = examples.stream().map(example -> example.traits.stream().filter(places::containsKey).mapToInt(places::get).toArray()).toArray(int[][]::new);
        double[] weights = descend(rows, names.size());
        Map<String, Double> fitted = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (Math.abs(weights[i]) >= SMALL) {
                fitted.put(names.get(i), weights[i]);
            }
        }
        fitted.put("base", weights[names.size()]);
        return fitted;
    }

    /** The weights, that of the base last. */
    private double[] descend(int[][] rows, int base) {
        double[] weights = new double[base + 1];
        double[] mean = new double[base + 1];
        double[] square = new double[base + 1];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = gradient(rows, weights);
            double rate = round < ROUNDS / 2 ? RATE : RATE / 4;
            for (int i = 0; i <= base; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * gradient[i];
                square[i] = 0.999 * square[i] + 0.001 * gradient[i] * gradient[i];
                weights[i] -= rate * mean[i] / (1 - Math.pow(0.9, round)) / (Math.sqrt(square[i] / (1 - Math.pow(0.999, round))) + 1e-8);
            }
        }
        return weights;
    }

    private double[] gradient(int[][] rows, double[] weights) {
        int base = weights.length - 1;
        double[] gradient = new double[weights.length];
        for (int i = 0; i < base; i++) {
            gradient[i] = RIDGE * weights[i];
        }
        for (int row = 0; row < rows.length; row++) {
            double logit = weights[base];
            for (int trait : rows[row]) {
                logit += weights[trait];
            }
            double off = examples.get(row).weight * (1 / (1 + Math.exp(-logit)) - (examples.get(row).yes ? 1 : 0));
            for (int trait : rows[row]) {
                gradient[trait] += off;
            }
            gradient[base] += off;
        }
        return gradient;
    }
}
