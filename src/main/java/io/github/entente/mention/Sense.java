package io.github.entente.mention;

/**
 * One reading of a name that was found.
 *
 * @param known what it names
 * @param kind how
 * @param plural whether it is a title for several holders
 */
record Sense(Known known, Name.Kind kind, boolean plural) {

    Entity entity() {
        return known.entity();
    }
}
