package io.github.entente.text.encoder;

import java.util.List;

/**
 * Tells from a vector how likely each of several labels is: softmax over a linear function.
 *
 * @param labels in the order of the function's numbers
 * @param function of the vector
 */
record Classifier(List<String> labels, Linear function) {

    Classifier {
        labels = List.copyOf(labels);
        if (function.size() != labels.size()) {
            throw new IllegalStateException("there are " + labels.size() + " labels and weights for " + function.size());
        }
    }

    /** Adding up to 1, in the order of the labels. */
    double[] shares(float[] vector) {
        float[] scores = function.of(vector);
        double highest = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double[] shares = new double[scores.length];
        double all = 0;
        for (int label = 0; label < shares.length; label++) {
            shares[label] = Math.exp(scores[label] - highest);
            all += shares[label];
        }
        for (int label = 0; label < shares.length; label++) {
            shares[label] /= all;
        }
        return shares;
    }
}
