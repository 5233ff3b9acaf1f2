package io.github.entente.text;

import java.util.Locale;

/** What somebody or something may be in an event. */
public enum Part {
    /** Takes part, in whatever way. */
    PARTICIPANT,
    /** Does it. */
    AGENT,
    /** To whom it is done. */
    TARGET,
    /** Where it happens. */
    PLACE,
    /** On whose word it is told. */
    SOURCE,
    /** When it happens. */
    TIME;

    /** As it is written in files. */
    public String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
