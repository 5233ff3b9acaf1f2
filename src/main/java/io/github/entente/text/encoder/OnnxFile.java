package io.github.entente.text.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The weights in a file of the ONNX format, which its runtime does not give away.
 *
 * <p>It is a Protocol Buffers message; the field numbers are those of {@code onnx.proto3}: a model has a graph (7), the graph has initializers (5), and these have
 * dimensions (1), a name (8) and raw data (9).
 */
final class OnnxFile {

    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DIMENSIONS = 1;
    private static final int NAME = 8;
    private static final int DATA = 9;
    private static final int VARINT = 0;
    private static final int LONG = 1;
    private static final int BYTES = 2;

    private final byte[] bytes;
    /** The fields of each weight, by its name. */
    private final Map<String, List<Field>> weights = new HashMap<>();

    /** A copy of a file. */
    OnnxFile(byte[] file) {
        this.bytes = file.clone();
        fields(ByteBuffer.wrap(bytes)).stream().filter(field -> field.number == GRAPH).flatMap(graph -> fields(graph.value).stream())
                .filter(field -> field.number == INITIALIZER).map(field -> fields(field.value)).forEach(fields -> weights.put(name(fields), fields));
    }

    private static String name(List<Field> weight) {
        return weight.stream().filter(field -> field.number == NAME).map(field -> StandardCharsets.UTF_8.decode(field.value.duplicate()).toString()).findFirst().orElse("");
    }

    /** The file as it is now. */
    byte[] bytes() {
        return bytes;
    }

    /** The names of all weights. */
    Set<String> names() {
        return weights.keySet();
    }

    Tensor weights(String name) {
        List<Field> fields = weights.getOrDefault(name, List.of());
        long[] shape = fields.stream().filter(field -> field.number == DIMENSIONS).flatMapToLong(field -> dimensions(field).stream().mapToLong(Long::longValue)).toArray();
        FloatBuffer data = data(fields);
        float[] values = new float[data.remaining()];
        data.get(values);
        return new Tensor(shape, values);
    }

    /** Writes other numbers in the place of a weight's. */
    void put(String name, Tensor tensor) {
        FloatBuffer data = data(weights.getOrDefault(name, List.of()));
        if (data.remaining() != tensor.values().length) {
            throw new IllegalStateException(name + " has " + data.remaining() + " numbers in the model, and " + tensor.values().length + " were learned");
        }
        data.put(tensor.values());
    }

    /** A view of the file's own bytes. */
    private static FloatBuffer data(List<Field> weight) {
        return weight.stream().filter(field -> field.number == DATA).findFirst().orElseThrow().value.duplicate().order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }

    /** A field of a message; the value of one that is a number is that number. */
    private record Field(int number, ByteBuffer value, long varint) {
    }

    private static List<Field> fields(ByteBuffer message) {
        List<Field> fields = new ArrayList<>();
        while (message.hasRemaining()) {
            long key = varint(message);
            int wire = (int) (key & 7);
            long number = wire == VARINT || wire == BYTES ? varint(message) : 0;
            int length = wire == BYTES ? Math.toIntExact(number) : wire == VARINT ? 0 : wire == LONG ? Long.BYTES : Integer.BYTES;
            fields.add(new Field((int) (key >>> 3), message.slice(message.position(), length), number));
            message.position(message.position() + length);
        }
        return fields;
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    /** Written one by one or packed. */
    private static List<Long> dimensions(Field field) {
        if (field.value.remaining() == 0) {
            return List.of(field.varint);
        }
        List<Long> packed = new ArrayList<>();
        ByteBuffer value = field.value.duplicate();
        while (value.hasRemaining()) {
            packed.add(varint(value));
        }
        return packed;
    }
}
