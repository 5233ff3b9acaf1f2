package io.github.entente.text.emory;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Locale;
import java.util.Map;

import org.tukaani.xz.XZInputStream;

import io.github.entente.base.EntenteException;

/** The parts of the English models that are used. Word embeddings and name gazetteers are not: they take 185 MB to change 8 names of 139. */
enum Part {
    AMBIGUITY_CLASSES("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
    WORD_CLUSTERS("lexica/en-brown-clusters-simplified-lowercase.xz"),
    TAGGER("models/en-pos.xz"),
    NAMES("models/en-ner.xz"),
    DEPENDENCIES("models/en-dep.xz");

    private final String resource;

    Part(String resource) {
        this.resource = "edu/emory/mathcs/nlp/" + resource;
    }

    /** Its name in the cache. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".bin";
    }

    /** Reads it as it was published: seconds to half a minute, and up to 1.5 GB of memory. */
    Object shipped() {
        try (InputStream raw = Part.class.getClassLoader().getResourceAsStream(resource)) {
            if (raw == null) {
                throw new EntenteException(EntenteException.Kind.USAGE,
                        resource + " is not on the class path; build the project with Maven, which fetches nlp4j-english 1.1.3");
            }
            try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(raw), 1 << 16))) {
                return in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new EntenteException(EntenteException.Kind.USAGE,
                    resource + " on the class path is damaged; delete nlp4j-english from the local Maven repository and build again", e);
        }
    }

    /** The same in the form that is kept, as far as the outermost object goes; {@link PackingStream} does the rest. */
    Object packed() {
        Object shipped = shipped();
        return shipped instanceof Map<?, ?> map ? lexicon(map) : shipped;
    }

    @SuppressWarnings("unchecked")
    private static Object lexicon(Map<?, ?> map) {
        return new PackedLexicon<>((Map<String, Object>) map);
    }
}
