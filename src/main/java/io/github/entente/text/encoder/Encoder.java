package io.github.entente.text.encoder;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/**
 * A language model: pieces of words in, and for each a vector that tells what it means where it stands.
 *
 * <p>One thread runs it for each caller, so that the same pieces give the same vectors.
 */
final class Encoder {

    private static final String DOWN = ".down";
    private static final String UP = ".up";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private Encoder(byte[] model) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            this.session = environment.createSession(model, options);
        }
    }

    /**
     * A model changed by what it has learned.
     *
     * @param model in the ONNX format; it is changed
     * @param learned for each weight of the model that changes the new one, or two narrow matrices whose product is added to it
     */
    static Encoder of(byte[] model, SafeTensors learned) {
        Set<String> added = learned.tensors().keySet().stream().filter(name -> name.endsWith(DOWN)).map(name -> name.substring(0, name.length() - DOWN.length())).collect(Collectors.toSet());
        Set<String> replaced = learned.tensors().keySet().stream().filter(name -> name.startsWith("encoder.")).collect(Collectors.toSet());
        OnnxFile file = new OnnxFile(model);
        if (!Stream.concat(added.stream(), replaced.stream()).allMatch(file::has)) {
            throw new IllegalStateException("what was learned belongs to another language model");
        }
        added.forEach(name -> file.add(name, learned.tensor(name + DOWN), learned.tensor(name + UP)));
        replaced.forEach(name -> file.put(name, learned.tensor(name)));
        try {
            return new Encoder(file.bytes());
        } catch (OrtException e) {
            throw new IllegalStateException("the language model cannot be loaded", e);
        }
    }

    /** A vector for each piece. */
    float[][] vectors(long[] pieces) {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, pieces.length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor segments = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[pieces.length]), shape);
                OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", segments))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the language model failed", e);
        }
    }
}
