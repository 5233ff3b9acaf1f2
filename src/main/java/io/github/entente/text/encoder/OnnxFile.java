package io.github.entente.text.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
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

    private final Map<String, Tensor> weights = new HashMap<>();

    private OnnxFile() {
    }

    /** The weights of these names, as far as the model has them. */
    static Map<String, Tensor> weights(byte[] file, Set<String> names) {
        OnnxFile read = new OnnxFile();
        read.fields(ByteBuffer.wrap(file)).stream().filter(field -> field.number == GRAPH).flatMap(graph -> read.fields(graph.value).stream())
                .filter(field -> field.number == INITIALIZER).forEach(field -> read.add(field.value, names));
        return read.weights;
    }

    /** A field of a message; the value of one that is a number is that number. */
    private record Field(int number, ByteBuffer value, long varint) {
    }

    private List<Field> fields(ByteBuffer message) {
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

    private void add(ByteBuffer initializer, Set<String> names) {
        List<Field> fields = fields(initializer);
        String name = fields.stream().filter(field -> field.number == NAME).map(field -> StandardCharsets.UTF_8.decode(field.value).toString()).findFirst().orElse("");
        if (names.contains(name)) {
            long[] shape = fields.stream().filter(field -> field.number == DIMENSIONS).flatMapToLong(field -> dimensions(field).stream().mapToLong(Long::longValue)).toArray();
            ByteBuffer data = fields.stream().filter(field -> field.number == DATA).findFirst().orElseThrow().value;
            float[] values = new float[data.remaining() / Float.BYTES];
            data.order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            weights.put(name, new Tensor(shape, values));
        }
    }

    /** Written one by one or packed. */
    private static List<Long> dimensions(Field field) {
        if (field.value.remaining() == 0) {
            return List.of(field.varint);
        }
        List<Long> packed = new ArrayList<>();
        while (field.value.hasRemaining()) {
            packed.add(varint(field.value));
        }
        return packed;
    }
}
