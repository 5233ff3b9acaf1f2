package io.github.entente.pipeline.evaluation;

/** What is counted. */
public enum Count {
    /** Events that people annotated; those that a careful analyst would be sorry to miss; those that were read. */
    GOLD, CORE, READ,
    /** Events found, counted by the class that people gave; those of them of just that class; those that are core. */
    FOUND, EXACT, CORE_FOUND,
    /** Events read that people annotated too, counted by the class that was read. */
    RIGHT,
    /** Participants of all annotated events, of all that were read, and of those found the ones in both. */
    PARTICIPANTS_GOLD, PARTICIPANTS_READ, PARTICIPANTS_FOUND,
    /** Of the events found those with the right status; those neither occurred nor ongoing, and of them those with the right status. */
    STATUS_RIGHT, UNREAL, UNREAL_RIGHT,
    /** Of the events found those with a time, a place, a source, and for each how many are right. */
    TIMED, TIME_RIGHT, PLACED, PLACE_RIGHT, SOURCED, SOURCE_RIGHT,
    /** Relations that people annotated, that were read, and that are in both. */
    RELATIONS_GOLD, RELATIONS_READ, RELATIONS_FOUND,
    /** Annotated events beyond the first whose mentions one read event took; read events beyond the first that share one annotated event's mentions. */
    FALSE_MERGES, FALSE_SPLITS
}
