package io.github.entente.endpoint.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * The content of a reply as it is kept: as it was written, or, where it is long, as gzip (RFC 1952), in which most clients take it. Rows of
 * an answer are so alike that they become some twenty times smaller.
 *
 * @param bytes the content, zipped or not
 * @param length of the content as it was written, in bytes
 * @param zipped whether it is
 */
record KeptContent(byte[] bytes, long length, boolean zipped) {

    private static final int CHUNK = 1 << 15;

    /** What it takes, in bytes. */
    int space() {
        return bytes.length;
    }

    /** Sends the content as it was written. */
    void write(OutputStream out) throws IOException {
        if (zipped) {
            try (GZIPInputStream content = new GZIPInputStream(new ByteArrayInputStream(bytes), CHUNK)) {
                content.transferTo(out);
            }
        } else {
            out.write(bytes);
        }
    }

    /** Holds what is written to it, zipped once it gets long, and nothing if it is too long even so. */
    static final class Copy extends OutputStream {

        /** From here on zipping saves more time on the way to those who take it than it costs for others. */
        private static final int LONG = 1 << 16;

        private final int most;
        private ByteArrayOutputStream held = new ByteArrayOutputStream();
        private @Nullable Zipping zipping;
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
            if (zipping == null && length > LONG) {
                byte[] before = held.toByteArray();
                held = new ByteArrayOutputStream();
                zipping = new Zipping(held);
                zipping.write(before);
            }
            if (zipping == null) {
                held.write(bytes, offset, count);
            } else if (held.size() <= most) {
                zipping.write(bytes, offset, count);
            }
        }

        /** All that was written; empty if it was too long. */
        Optional<KeptContent> content() throws IOException {
            if (zipping != null) {
                zipping.finish();
            }
            return held.size() > most ? Optional.empty() : Optional.of(new KeptContent(held.toByteArray(), length, zipping != null));
        }

        /** Frees what zipping took. */
        @Override
        public void close() throws IOException {
            if (zipping != null) {
                zipping.close();
            }
        }
    }

    /** The fastest that gzip can. */
    private static final class Zipping extends GZIPOutputStream {
        Zipping(OutputStream out) throws IOException {
            super(out, CHUNK);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
