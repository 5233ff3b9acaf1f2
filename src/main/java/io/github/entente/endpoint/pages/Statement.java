package io.github.entente.endpoint.pages;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A triple, with what it rests on.
 *
 * @param subject of what it is said
 * @param property what is said
 * @param value the object
 * @param sentences the sentences that state it, or some of them
 * @param more whether there are others
 * @param sources the graphs that hold it; only looked for where no sentence was found
 */
record Statement(Thing subject, Thing property, Thing value, List<Evidence> sentences, boolean more, List<Thing> sources) {

    Statement {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
    }

    /** Whether the sentences are those of the statement before it, which need not be shown again. */
    boolean restsOnSame(@Nullable Statement before) {
        return before != null && !sentences.isEmpty() && sentences.equals(before.sentences);
    }
}
