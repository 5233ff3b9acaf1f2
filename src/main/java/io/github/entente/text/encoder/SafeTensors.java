package io.github.entente.text.encoder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What was learned, as it is kept in a file of the safetensors format: the length of a JSON header, the header, and 16-bit numbers.
 *
 * @param tensors by name
 * @param notes what the file says of itself
 */
record SafeTensors(Map<String, Tensor> tensors, Map<String, String> notes) {

    private static final String NOTES = "__metadata__";

    SafeTensors {
        tensors = Map.copyOf(tensors);
        notes = Map.copyOf(notes);
    }

    /** @throws IllegalStateException if a tensor holds other numbers than 16-bit floating ones */
    static SafeTensors of(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int length = Math.toIntExact(bytes.getLong());
        JsonNode header = json(new String(file, Long.BYTES, length, StandardCharsets.UTF_8));
        ByteBuffer data = bytes.slice(Long.BYTES + length, file.length - Long.BYTES - length).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Tensor> tensors = new HashMap<>();
        Map<String, String> notes = new HashMap<>();
        header.properties().forEach(entry -> {
            if (entry.getKey().equals(NOTES)) {
                entry.getValue().properties().forEach(note -> notes.put(note.getKey(), note.getValue().asText()));
            } else {
                tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue(), data));
            }
        });
        return new SafeTensors(tensors, notes);
    }

    private static JsonNode json(String header) {
        try {
            return new ObjectMapper().readTree(header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tensor tensor(String name, JsonNode entry, ByteBuffer data) {
        if (!entry.path("dtype").asText().equals("F16")) {
            throw new IllegalStateException("tensor " + name + " is of type " + entry.path("dtype").asText() + "; write it as F16");
        }
        long[] shape = LongStream.range(0, entry.path("shape").size()).map(i -> entry.path("shape").get((int) i).asLong()).toArray();
        int begin = entry.path("data_offsets").get(0).asInt();
        float[] values = new float[(entry.path("data_offsets").get(1).asInt() - begin) / Short.BYTES];
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(data.getShort(begin + i * Short.BYTES));
        }
        return new Tensor(shape, values);
    }

    Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalStateException("what was learned has no tensor " + name);
        }
        return tensor;
    }
}
