package io.github.entente.text.encoder;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TensorTest {

    @Test
    void addsTheProductOfTwoNarrowMatrices() {
        Tensor weights = new Tensor(new long[] {2, 3}, new float[] {1, 2, 3, 4, 5, 6});
        Tensor down = new Tensor(new long[] {2, 1}, new float[] {1, 10});
        Tensor up = new Tensor(new long[] {1, 3}, new float[] {1, 0, -1});
        assertThat(weights.plus(down, up).values()).containsExactly(2, 2, 2, 14, 5, -4);
        assertThat(weights.values()).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
