package io.github.entente.text.emory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * One object in a file with a checksum behind it, so that a torn, truncated or altered file is noticed before it is used.
 *
 * @param path where it lies
 */
record SealedFile(Path path) {

    private static final int CHUNK = 1 << 20;
    private static final int SEAL = Long.BYTES;

    /** Writes the object beside its place, then moves it there in one step: readers see the old file, or all of the new one. */
    void write(Object object) throws IOException {
        Path unfinished = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".tmp");
        try {
            CRC32C sum = new CRC32C();
            try (ObjectOutputStream out = new PackingStream(
                    new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), CHUNK), sum))) {
                out.writeObject(object);
            }
            Files.write(unfinished, ByteBuffer.allocate(SEAL).putLong(sum.getValue()).array(), StandardOpenOption.APPEND);
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The object, or null if there is no such file, its seal is broken or this program cannot read its form. */
    @Nullable Object read() throws IOException {
        if (!intact()) {
            return null;
        }
        try (InputStream raw = Files.newInputStream(path); ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(raw, CHUNK))) {
            return in.readObject();
        } catch (java.io.ObjectStreamException | ClassNotFoundException e) {
            return null;
        }
    }

    private boolean intact() throws IOException {
        if (!Files.isRegularFile(path) || Files.size(path) <= SEAL) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path)) {
            ByteBuffer content = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            long seal = content.getLong(content.limit() - SEAL);
            CRC32C sum = new CRC32C();
            sum.update(content.limit(content.limit() - SEAL));
            return sum.getValue() == seal;
        }
    }
}
