package io.github.entente.event;

/** On whose word a claim rests. */
public enum Mode {
    /** The article says so itself. */
    REPORTER_ASSERTION("ReporterAssertion"),
    /** Somebody is named. */
    NAMED_SOURCE("NamedSource"),
    /** "several government sources", "an official who declined to be named". */
    ANONYMOUS_SOURCE("AnonymousSource"),
    /** "is known / believed / said to", and nobody is given who knows, believes or says. */
    HEARSAY("Hearsay");

    private final String term;

    Mode(String term) {
        this.term = term;
    }

    /** The local name in the ontology. */
    public String term() {
        return term;
    }
}
