package io.github.entente.text.encoder;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class LinearTest {

    @Test
    void eachNumberIsARowTimesTheVectorAndItsBase() {
        Linear linear = new Linear(new Tensor(new long[] {2, 3}, new float[] {1, 2, 3, 4, 5, 6}), new Tensor(new long[] {2}, new float[] {10, 20}));
        assertThat(linear.of(new float[] {1, 0, -1})).containsExactly(8, 18);
        assertThat(linear.size()).isEqualTo(2);
    }

    @Test
    void moreColumnsThanAreAddedAtOnce() {
        Linear linear = new Linear(new Tensor(new long[] {2, 6}, new float[] {1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1}), new Tensor(new long[] {2}, new float[] {0.5f, -0.5f}));
        assertThat(linear.of(new float[] {1, -1, 2, -2, 3, -3})).containsExactly(-5.5f, 5.5f);
    }

    @Test
    void aRowWithoutABaseIsRefused() {
        Tensor weights = new Tensor(new long[] {2, 1}, new float[] {1, 2});
        assertThatIllegalStateException().isThrownBy(() -> new Linear(weights, new Tensor(new long[] {1}, new float[] {1}))).withMessageContaining("2 numbers and bases for 1");
    }
}
