package io.github.entente.pipeline;

/** The reader that all tests of a JVM share, since loading it costs seconds. */
public final class SharedReader {

    public static final Reader READER = Reader.load(what -> { });
    public static final Knowledge KNOWLEDGE = Knowledge.bundled();

    private SharedReader() {
    }
}
