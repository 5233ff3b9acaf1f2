package io.github.entente.text.emory;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * The weights of a trained model without its zeros, which are 94 of 100: compressed sparse rows, one row a feature.
 *
 * <p>Scores are the same to the last bit, since a zero adds nothing and the order of the additions is kept.
 */
final class SparseWeights extends MajorVector {

    private static final long serialVersionUID = 1;

    /** Where the row of a feature begins in the two arrays; one more at the end. */
    private final int[] begins;
    private final short[] labels;
    private final float[] values;

    SparseWeights(ColumnMajorVector dense) {
        setSizes(dense.getLabelSize(), dense.getFeatureSize());
        int filled = dense.countNonZeroWeights();
        begins = new int[feature_size + 1];
        labels = new short[filled];
        values = new float[filled];
        int next = 0;
        for (int feature = 0; feature < feature_size; feature++) {
            for (int label = 0; label < label_size; label++) {
                float weight = dense.get(dense.indexOf(label, feature));
                if (weight != 0) {
                    labels[next] = (short) label;
                    values[next++] = weight;
                }
            }
            begins[feature + 1] = next;
        }
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        for (SparseItem item : features.getVector()) {
            int feature = item.getIndex();
            if (feature < feature_size) {
                float factor = item.getValue();
                for (int i = begins[feature]; i < begins[feature + 1]; i++) {
                    scores[labels[i]] += values[i] * factor;
                }
            }
        }
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public int indexOf(int label, int feature) {
        throw trained();
    }

    @Override
    public void addScores(float[] features, float[] scores) {
        throw trained();
    }

    @Override
    public boolean expand(int features, int labels, WeightGenerator generator) {
        throw trained();
    }

    @Override
    protected void setRowSize(int size) {
        throw trained();
    }

    @Override
    protected void setColumnSize(int size) {
        throw trained();
    }

    @Override
    protected MajorVector createInstance() {
        throw trained();
    }

    private static UnsupportedOperationException trained() {
        return new UnsupportedOperationException("packed weights only score sparse features; train on the library's own vectors");
    }
}
