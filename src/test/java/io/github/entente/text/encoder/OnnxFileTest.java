package io.github.entente.text.encoder;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import io.github.entente.base.Resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OnnxFileTest {

    private static final String QUERY = "onnx::MatMul_787";

    private final OnnxFile file = new OnnxFile(Resources.bytes("/all-minilm-l6-v2-q.onnx"));

    @Test
    void aMatrixIsReadWithTheScaleOfEachColumn() {
        Tensor query = file.matrix(QUERY);
        assertThat(query.shape()).containsExactly(384, 384);
        assertThat(query.values()).hasSize(384 * 384);
        for (float value : query.values()) {
            assertThat(value).isBetween(-1f, 1f);
        }
    }

    @Test
    void whatIsAddedToAMatrixIsThereAsNearAsEightBitsTell() {
        Tensor before = file.matrix(QUERY);
        float[] down = new float[384];
        down[5] = 1;
        float[] up = new float[384];
        up[7] = 2;
        file.add(QUERY, new Tensor(new long[] {384, 1}, down), new Tensor(new long[] {1, 384}, up));
        Tensor after = file.matrix(QUERY);
        assertThat(after.values()[5 * 384 + 7] - before.values()[5 * 384 + 7]).isCloseTo(2, Offset.offset(0.02f));
        assertThat(after.values()[5 * 384 + 8]).isCloseTo(before.values()[5 * 384 + 8], Offset.offset(0.01f));
        assertThat(after.values()[6 * 384 + 7]).isCloseTo(before.values()[6 * 384 + 7], Offset.offset(0.02f));
    }

    @Test
    void numbersOfAnotherShapeAreRefused() {
        assertThatIllegalStateException().isThrownBy(() -> file.put("encoder.layer.0.output.dense.bias", new Tensor(new long[] {2}, new float[2]))).withMessageContaining("has 384 numbers in the model, and 2 were learned");
    }
}
