package io.github.entente.text.emory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Consumer;

import io.github.entente.base.EntenteException;

/**
 * The packed models on disk, about 140 MB. A part that is missing, damaged or of another version is packed again.
 *
 * <p>Several processes may use one cache: whoever comes first packs, the others wait. A file is complete or not there.
 *
 * @param folder where the files lie; it is made when needed
 * @param progress told when a part is packed
 */
record ModelCache(Path folder, Consumer<String> progress) {

    /** To be raised with every change to the packed classes. */
    private static final String VERSION = "nlp4j-english-1.1.3-packed-1";
    /** A file lock holds off other processes only; this holds off other threads, which must not even try for it. */
    private static final Object PACKING = new Object();

    /** The cache of this user: system property {@code entente.cache}, else {@code ENTENTE_CACHE}, {@code XDG_CACHE_HOME}, {@code ~/.cache}. */
    static ModelCache standard(Consumer<String> progress) {
        return new ModelCache(root(System.getProperties(), System.getenv()).resolve(VERSION), progress);
    }

    static Path root(Map<?, ?> properties, Map<String, String> environment) {
        if (properties.get("entente.cache") instanceof String told && !told.isBlank()) {
            return Path.of(told);
        }
        String own = environment.getOrDefault("ENTENTE_CACHE", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String shared = environment.getOrDefault("XDG_CACHE_HOME", "");
        return shared.isBlank() ? Path.of(String.valueOf(properties.get("user.home")), ".cache", "entente") : Path.of(shared, "entente");
    }

    /** A part ready for use, packed first if need be. */
    Object get(Part part) {
        SealedFile file = new SealedFile(folder.resolve(part.file()));
        try {
            Object kept = file.read();
            return kept != null ? kept : pack(part, file);
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.USAGE, "cannot keep the language models in " + folder
                    + " (" + e.getMessage() + "); name a folder that can be written to in ENTENTE_CACHE", e);
        }
    }

    private Object pack(Part part, SealedFile file) throws IOException {
        synchronized (PACKING) {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.lock();
                Object kept = file.read();
                if (kept != null) {
                    return kept;
                }
                progress.accept("packing " + file.path() + " (once on this machine)");
                file.write(part.packed());
            }
        }
        Object packed = file.read();
        if (packed == null) {
            throw new IOException("what was written to " + file.path() + " cannot be read back");
        }
        return packed;
    }
}
