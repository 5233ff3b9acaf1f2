package io.github.entente.text;

/** What two events may be to each other. */
public enum Bond {
    /** Both words name one event. */
    SAME("same"),
    /** The one acts upon the other. */
    AFFECTS("affects"),
    /** The other caused it. */
    CAUSE("cause"),
    /** The other is what it is for. */
    PURPOSE("purpose"),
    /** It is a part of the other. */
    PART_OF("partOf"),
    /** It came after the other. */
    FOLLOWS("follows"),
    /** It carries out the other, an agreement. */
    IMPLEMENTS("implements");

    private final String term;

    Bond(String term) {
        this.term = term;
    }

    /** As it is written in files. */
    public String term() {
        return term;
    }
}
