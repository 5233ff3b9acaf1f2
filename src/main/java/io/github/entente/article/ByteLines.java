package io.github.entente.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

/** The lines of a file of any size, never more than one in memory, and of that no more than the limit. Closes the file at its end. */
final class ByteLines implements Iterator<ByteLines.Line> {

    /**
     * A line, or why it could not be had.
     *
     * @param number its number, from 1
     * @param bytes its bytes, without the line end
     * @param problem why the bytes are not all there, or null
     */
    record Line(int number, byte[] bytes, @Nullable String problem) {
    }

    private final InputStream in;
    private final long maxBytes;
    private int number;
    private boolean damaged;
    private @Nullable Line next;

    ByteLines(InputStream in, long maxBytes) {
        this.in = new BufferedInputStream(in);
        this.maxBytes = maxBytes;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Line next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = damaged ? null : read();
        return line;
    }

    private @Nullable Line read() {
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            int c = in.read();
            if (c < 0) {
                in.close();
                return null;
            }
            long length = 0;
            for (; c >= 0 && c != '\n'; c = in.read()) {
                if (++length <= maxBytes) {
                    bytes.write(c);
                }
            }
            return new Line(number, bytes.toByteArray(), length > maxBytes ? FileContent.tooLong(length, maxBytes) : null);
        } catch (IOException e) {
            damaged = true;
            return new Line(number, new byte[0], "it cannot be read: " + e.getMessage());
        }
    }
}
