package io.github.entente.text.encoder;

/**
 * Numbers in rows.
 *
 * @param shape how many there are in each direction
 * @param values all of them, row by row
 */
record Tensor(long[] shape, float[] values) {

    int rows() {
        return (int) shape[0];
    }

    int columns() {
        return (int) shape[1];
    }

    /** This and the product of two narrow matrices, of which the inner side is the rank (Hu et al., LoRA, 2021). */
    Tensor plus(Tensor down, Tensor up) {
        float[] sum = values.clone();
        for (int row = 0; row < rows(); row++) {
            for (int inner = 0; inner < down.columns(); inner++) {
                float factor = down.values[row * down.columns() + inner];
                for (int column = 0; column < columns(); column++) {
                    sum[row * columns() + column] += factor * up.values[inner * up.columns() + column];
                }
            }
        }
        return new Tensor(shape, sum);
    }
}
