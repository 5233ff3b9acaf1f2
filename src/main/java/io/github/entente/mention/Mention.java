package io.github.entente.mention;

import io.github.entente.base.Span;

/**
 * Words that name an entity, or refer to entities.
 *
 * @param span the whole name with its title: "South Korean Defense Minister Ahn Gyu-back"
 * @param sentence the number of its sentence
 * @param head the index of its head word in that sentence ("Gyu-back"), where its dependency hangs
 * @param kind how it names
 * @param entity what it names
 */
public record Mention(Span span, int sentence, int head, Kind kind, Entity entity) {

    public enum Kind {
        /** A name: "Japan", "Koizumi", "the Pentagon". */
        NAME,
        /** An adjective of a state that modifies something else: "Japanese" in "Japanese government sources". */
        DEMONYM,
        /** A description that was resolved: "the two ministers" gives one mention for each, "his counterpart", "they". */
        ANAPHOR
    }
}
