package io.github.entente.text.encoder;

/**
 * A linear function of vectors.
 *
 * <p>Weights are kept column by column, so that the numbers of the result are added up side by side, which processors do several at a time;
 * four columns at once, so that the sums are fetched and kept a quarter as often.
 */
final class Linear {

    private final float[] base;
    private final float[] columns;

    /**
     * @param weights a row for each number of the result
     * @param base for each number of the result
     */
    Linear(Tensor weights, Tensor base) {
        if (weights.rows() != base.values().length) {
            throw new IllegalStateException("there are weights for " + weights.rows() + " numbers and bases for " + base.values().length);
        }
        this.base = base.values();
        this.columns = new float[weights.values().length];
        for (int row = 0; row < weights.rows(); row++) {
            for (int column = 0; column < weights.columns(); column++) {
                columns[column * weights.rows() + row] = weights.values()[row * weights.columns() + column];
            }
        }
    }

    /** The function learned under a name. */
    static Linear learned(SafeTensors learned, String name) {
        return new Linear(learned.tensor(name + ".weight"), learned.tensor(name + ".bias"));
    }

    /** How many numbers the result has. */
    int size() {
        return base.length;
    }

    float[] of(float[] vector) {
        float[] sum = base.clone();
        int size = sum.length;
        int column = 0;
        for (; column + 3 < vector.length; column += 4) {
            float one = vector[column];
            float two = vector[column + 1];
            float three = vector[column + 2];
            float four = vector[column + 3];
            int from = column * size;
            for (int row = 0; row < size; row++) {
                sum[row] += one * columns[from + row] + two * columns[from + size + row] + three * columns[from + 2 * size + row] + four * columns[from + 3 * size + row];
            }
        }
        for (; column < vector.length; column++) {
            for (int row = 0; row < size; row++) {
                sum[row] += vector[column] * columns[column * size + row];
            }
        }
        return sum;
    }
}
