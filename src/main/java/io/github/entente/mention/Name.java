package io.github.entente.mention;

/**
 * A name that the reference data gives an entity.
 *
 * @param text the name as written
 * @param kind how it is used
 */
public record Name(String text, Kind kind) {

    public enum Kind {
        /** A name proper, or an abbreviation: "South Korea", "ROK". */
        NAME,
        /** The adjective, which is also what its people are called: "South Korean". */
        DEMONYM,
        /** The name of a place that stands for those who act there: "Seoul", "the Pentagon". It stays a place after in, at, to, from. */
        METONYM,
        /** What a holder is called: "defense minister", "secretary of state", "chairman of the Joint Chiefs of Staff"; for roles and posts. */
        TITLE
    }
}
