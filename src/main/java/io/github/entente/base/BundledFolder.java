package io.github.entente.base;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** A folder on the class path, be it on disk or in the program's jar, which a class loader alone cannot list. */
public final class BundledFolder {

    private BundledFolder() {
    }

    /**
     * Hands a folder to a reader.
     *
     * @param name its path from the root of the class path: {@code ontology/reference}
     * @param read reads it; the path is closed afterwards
     * @throws EntenteException if the program came without it
     */
    public static <T> T read(String name, Function<Path, T> read) {
        URL url = BundledFolder.class.getClassLoader().getResource(name);
        if (url == null) {
            throw new EntenteException(EntenteException.Kind.FAULTS, name + " is missing from the program; build it anew with mvn package");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection jar) {
                try (FileSystem files = FileSystems.newFileSystem(Path.of(URI.create(jar.getJarFileURL().toString())))) {
                    return read.apply(files.getPath("/" + name));
                }
            }
            return read.apply(Path.of(URI.create(url.toString())));
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
