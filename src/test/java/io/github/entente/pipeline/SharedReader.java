package io.github.entente.pipeline;

import io.github.entente.text.Tagger;

/** The reader that all tests of a JVM share, since loading it costs seconds. */
public final class SharedReader {

    public static final Reader READER = Reader.load(what -> { });
    /** The same by rules alone, without what was learned from annotated articles. */
    public static final Reader RULES = READER.by(Tagger.NONE);
    public static final Knowledge KNOWLEDGE = Knowledge.bundled();

    private SharedReader() {
    }
}
