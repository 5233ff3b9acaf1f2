package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;
import io.github.entente.text.Sentence;

/**
 * A known name found in a sentence, with all that it can stand for.
 *
 * @param sentence the sentence
 * @param span where it stands, which may be within a token ("U.S." in "U.S.-ROK")
 * @param first its first token
 * @param last its last token
 * @param senses its readings, in the order of the reference data
 * @param prefix a shorter name with which it begins ("South Korean" in "South Korean military"), or null
 */
record Match(Sentence sentence, Span span, int first, int last, List<Sense> senses, @Nullable Match prefix) {

    Optional<Sense> sense(Predicate<Sense> fits) {
        return senses.stream().filter(fits).findFirst();
    }

    /** The state which this names, by name or adjective or, if nothing else, by its capital. */
    Optional<Entity> state() {
        return sense(sense -> "State".equals(sense.entity().type()) && sense.kind() != Name.Kind.METONYM)
                .or(() -> sense(sense -> "State".equals(sense.entity().type()))).map(Sense::entity);
    }

    /** The state, if the name is one of a state and not of its capital. */
    Optional<Entity> properState() {
        return sense(sense -> "State".equals(sense.entity().type()) && sense.kind() != Name.Kind.METONYM).map(Sense::entity);
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean overlaps(int from, int to) {
        return first <= to && from <= last;
    }
}
