package io.github.entente.text.encoder;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.LongStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import io.github.entente.base.Resources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EncoderTest {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final WordPieces PIECES = WordPieces.of("/all-minilm-l6-v2-q-tokenizer.json");
    private static final String BIAS = "encoder.layer.5.output.LayerNorm.bias";

    private static long[] pieces(String text) {
        return LongStream.concat(LongStream.concat(LongStream.of(PIECES.number("[CLS]")), PIECES.cut(text).stream().mapToLong(Integer::longValue)), LongStream.of(PIECES.number("[SEP]"))).toArray();
    }

    /** Cosine of the means over all words: what the model was made for. */
    private static double likeness(Encoder encoder, String one, String other) {
        double[] a = mean(encoder.vectors(pieces(one)));
        double[] b = mean(encoder.vectors(pieces(other)));
        return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
    }

    private static double[] mean(float[][] vectors) {
        double[] sum = new double[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i] / vectors.length;
            }
        }
        return sum;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    @Test
    void tellsLikeSentencesFromUnlikeOnes() {
        Encoder encoder = Encoder.of(Resources.bytes(MODEL), new SafeTensors(Map.of(), Map.of()));
        String talks = "The two ministers held talks on a naval exercise.";
        assertThat(likeness(encoder, talks, "The defense chiefs discussed maneuvers at sea.")).isGreaterThan(likeness(encoder, talks, "The bakery sells fresh bread in the morning.") + 0.3);
    }

    @Test
    void whatWasLearnedChangesTheModel() {
        Tensor zeros = new Tensor(new long[] {384}, new float[384]);
        Encoder plain = Encoder.of(Resources.bytes(MODEL), new SafeTensors(Map.of(), Map.of()));
        Encoder changed = Encoder.of(Resources.bytes(MODEL), new SafeTensors(Map.of(BIAS, zeros), Map.of()));
        float[] ones = new float[384];
        Arrays.fill(ones, 1);
        Encoder raised = Encoder.of(Resources.bytes(MODEL), new SafeTensors(Map.of(BIAS, new Tensor(new long[] {384}, ones)), Map.of()));
        float with = changed.vectors(pieces("talks"))[0][7];
        assertThat(plain.vectors(pieces("talks"))[0][7]).isNotEqualTo(with);
        assertThat(raised.vectors(pieces("talks"))[0][7] - with).isCloseTo(1, Offset.offset(1e-5f));
    }

    @Test
    void whatWasLearnedForAnotherModelIsRefused() {
        SafeTensors other = new SafeTensors(Map.of("encoder.layer.11.output.LayerNorm.bias", new Tensor(new long[] {384}, new float[384])), Map.of());
        assertThatIllegalStateException().isThrownBy(() -> Encoder.of(Resources.bytes(MODEL), other)).withMessageContaining("another language model");
    }
}
