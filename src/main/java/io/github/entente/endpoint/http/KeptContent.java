package io.github.entente.endpoint.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * The content of a reply as it is kept: as it was written, or compressed where that would take too much space. Rows of an answer
 * are so alike that they become some twenty times smaller.
 *
 * @param bytes the content, compressed or not
 * @param length of the content as it is sent, in bytes
 * @param compressed whether it is
 */
record KeptContent(byte[] bytes, long length, boolean compressed) {

    /** What it takes, in bytes. */
    int space() {
        return bytes.length;
    }

    /** Sends the content. */
    void write(OutputStream out) throws IOException {
        if (compressed) {
            try (InflaterInputStream content = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                content.transferTo(out);
            }
        } else {
            out.write(bytes);
        }
    }

    /** Holds what is written to it, compressed once it gets long, and nothing if it is too long even so. */
    static final class Copy extends OutputStream {

        private static final int CHUNK = 1 << 15;

        private final int most;
        private ByteArrayOutputStream held = new ByteArrayOutputStream();
        private @Nullable Deflater deflater;
        private @Nullable OutputStream compressing;
        private long length;

        /** @param most how many bytes it may hold */
        Copy(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            length += count;
            if (compressing == null && length > most) {
                byte[] before = held.toByteArray();
                held = new ByteArrayOutputStream();
                deflater = new Deflater(Deflater.BEST_SPEED);
                compressing = new DeflaterOutputStream(held, deflater, CHUNK);
                compressing.write(before);
            }
            if (compressing == null) {
                held.write(bytes, offset, count);
            } else if (held.size() <= most) {
                compressing.write(bytes, offset, count);
            }
        }

        /** All that was written; empty if it was too long. */
        Optional<KeptContent> content() throws IOException {
            if (compressing != null) {
                compressing.close();
            }
            return held.size() > most ? Optional.empty() : Optional.of(new KeptContent(held.toByteArray(), length, compressing != null));
        }

        /** Frees what compressing took. */
        @Override
        public void close() {
            if (deflater != null) {
                deflater.end();
            }
        }
    }
}
