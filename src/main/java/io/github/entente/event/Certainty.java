package io.github.entente.event;

/** How sure the words are of what they claim; surest first. */
public enum Certainty {
    CERTAIN, PROBABLE, POSSIBLE, UNSPECIFIED;

    /** The local name in the ontology: {@code Probable}. */
    public String term() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
