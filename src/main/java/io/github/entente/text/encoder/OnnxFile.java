package io.github.entente.text.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights in a file of the ONNX format, which its runtime does not give away; matrices are kept in 8 bits, with a scale for each column.
 *
 * <p>It is a Protocol Buffers message; the field numbers are those of {@code onnx.proto3}: a model has a graph (7), the graph has initializers (5), and these have
 * dimensions (1), numbers (4), a name (8) and raw data (9).
 */
final class OnnxFile {

    private static final int GRAPH = 7;
    private static final int INITIALIZER = 5;
    private static final int DIMENSIONS = 1;
    private static final int NUMBERS = 4;
    private static final int NAME = 8;
    private static final int DATA = 9;
    private static final int VARINT = 0;
    private static final int LONG = 1;
    private static final int BYTES = 2;

    private static final String WHOLE = "_quantized";
    private static final String SCALE = "_scale";
    /** The file keeps whole numbers to seven bits, so that processors that add two products in 16 bits get what all others get. */
    private static final int LARGEST = 64;

    private final byte[] bytes;
    /** The fields of each weight, by its name. */
    private final Map<String, List<Field>> weights = new HashMap<>();

    /**
     * @param bytes the file, which {@link #put} and {@link #add} change
     */
    OnnxFile(byte[] bytes) {
        this.bytes = bytes;
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

    /** Whether it has a weight, or a matrix, of a name. */
    boolean has(String name) {
        return weights.containsKey(name) || weights.containsKey(name + WHOLE);
    }

    /** A matrix. */
    Tensor matrix(String name) {
        List<Field> fields = weights.getOrDefault(name + WHOLE, List.of());
        long[] shape = fields.stream().filter(field -> field.number == DIMENSIONS).flatMapToLong(field -> dimensions(field).stream().mapToLong(Long::longValue)).toArray();
        ByteBuffer whole = data(fields);
        FloatBuffer scale = numbers(name + SCALE);
        float[] values = new float[whole.remaining()];
        for (int i = 0; i < values.length; i++) {
            values[i] = whole.get(i) * scale.get(i % scale.remaining());
        }
        return new Tensor(shape, values);
    }

    /** Adds to a matrix the product of two narrow ones, as near as 8 bits can tell. */
    void add(String name, Tensor down, Tensor up) {
        Tensor sum = matrix(name).plus(down, up);
        ByteBuffer whole = data(weights.getOrDefault(name + WHOLE, List.of()));
        FloatBuffer scale = numbers(name + SCALE);
        for (int column = 0; column < sum.columns(); column++) {
            float largest = 0;
            for (int at = column; at < sum.values().length; at += sum.columns()) {
                largest = Math.max(largest, Math.abs(sum.values()[at]));
            }
            scale.put(column, largest / LARGEST);
            for (int at = column; at < sum.values().length; at += sum.columns()) {
                whole.put(at, (byte) Math.round(sum.values()[at] / largest * LARGEST));
            }
        }
    }

    /** Writes other numbers in the place of a weight's. */
    void put(String name, Tensor tensor) {
        FloatBuffer data = numbers(name);
        if (data.remaining() != tensor.values().length) {
            throw new IllegalStateException(name + " has " + data.remaining() + " numbers in the model, and " + tensor.values().length + " were learned");
        }
        data.put(tensor.values());
    }

    private FloatBuffer numbers(String name) {
        return data(weights.getOrDefault(name, List.of())).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }

    /** A view of the file's own bytes. */
    private static ByteBuffer data(List<Field> weight) {
        return weight.stream().filter(field -> field.number == DATA || field.number == NUMBERS).findFirst().orElseThrow().value.duplicate();
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
