package io.github.entente.event;

/**
 * What a report says has become of an event; the names are those of the ontology's scheme.
 *
 * <p>In the order in which, of two equally new and equally certain claims, the first wins.
 */
public enum Status {
    DENIED, CANCELLED, SUSPENDED, POSTPONED, OCCURRED, ONGOING, PLANNED, PROPOSED;

    /** Whether it has taken place or goes on. */
    boolean isReal() {
        return this == OCCURRED || this == ONGOING;
    }

    /** Whether it is still to come, if it ever does. */
    boolean isAhead() {
        return this == PLANNED || this == PROPOSED;
    }

    /** The local name in the ontology: {@code Planned}. */
    public String term() {
        return name().charAt(0) + name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
