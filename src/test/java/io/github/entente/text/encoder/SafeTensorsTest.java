package io.github.entente.text.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SafeTensorsTest {

    private static byte[] file(String header, float... numbers) {
        byte[] json = header.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + json.length + numbers.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(json.length).put(json);
        for (float number : numbers) {
            bytes.putShort(Float.floatToFloat16(number));
        }
        return bytes.array();
    }

    @Test
    void readsTensorsByNameAndWhatTheFileSaysOfItself() {
        SafeTensors read = SafeTensors.of(file("""
                {"__metadata__":{"kinds":"Meeting Visit"},"a":{"dtype":"F16","shape":[1,2],"data_offsets":[0,4]},"b":{"dtype":"F16","shape":[1],"data_offsets":[4,6]}}""", 0.5f, -2, 3));
        assertThat(read.notes()).containsEntry("kinds", "Meeting Visit");
        assertThat(read.tensor("a").values()).containsExactly(0.5f, -2);
        assertThat(read.tensor("a").shape()).containsExactly(1, 2);
        assertThat(read.tensor("b").values()).containsExactly(3);
    }

    @Test
    void namesWhatIsNotThere() {
        assertThatIllegalStateException().isThrownBy(() -> SafeTensors.of(file("{}")).tensor("a")).withMessageContaining("no tensor a");
    }

    @Test
    void numbersOfAnotherTypeAreRefused() {
        assertThatIllegalStateException().isThrownBy(() -> SafeTensors.of(file("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", 1, 1)))
                .withMessage("tensor a is of type F32; write it as F16");
    }
}
