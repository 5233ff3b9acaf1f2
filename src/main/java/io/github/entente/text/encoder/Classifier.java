package io.github.entente.text.encoder;

import java.util.List;

/**
 * Tells from a vector how likely each of several labels is: softmax over a linear function.
 *
 * @param labels in the order of the weights' rows
 * @param weights a row for each label
 * @param base for each label
 */
record Classifier(List<String> labels, Tensor weights, float[] base) {

    Classifier {
        labels = List.copyOf(labels);
        if (weights.rows() != labels.size() || base.length != labels.size()) {
            throw new IllegalStateException("there are " + labels.size() + " labels and weights for " + weights.rows());
        }
    }

    /** Adding up to 1, in the order of the labels. */
    double[] shares(float[] vector) {
        double[] shares = new double[base.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < shares.length; label++) {
            double score = base[label];
            for (int i = 0; i < vector.length; i++) {
                score += weights.values()[label * vector.length + i] * vector[i];
            }
            shares[label] = score;
            highest = Math.max(highest, score);
        }
        double all = 0;
        for (int label = 0; label < shares.length; label++) {
            shares[label] = Math.exp(shares[label] - highest);
            all += shares[label];
        }
        for (int label = 0; label < shares.length; label++) {
            shares[label] /= all;
        }
        return shares;
    }
}
