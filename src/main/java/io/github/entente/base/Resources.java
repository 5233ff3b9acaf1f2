package io.github.entente.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Files that the build puts on the class path. */
public final class Resources {

    private Resources() {
    }

    /** @throws IllegalStateException if there is none of that name, which begins with a slash */
    public static InputStream open(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path: the build left it out");
        }
        return in;
    }

    /** All of it. */
    public static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
