package io.github.entente.article;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The elements that each of some sources yields, one source opened after the other. A stream's own {@code flatMap} will not
 * do: where its result is pulled one by one, it holds all that a source yields, which here may be a folder of articles.
 */
final class Concatenation<S, T> implements Iterator<T> {

    private final Iterator<S> sources;
    private final Function<S, Iterator<T>> open;
    private Iterator<T> current = Collections.emptyIterator();

    Concatenation(Iterator<S> sources, Function<S, Iterator<T>> open) {
        this.sources = sources;
        this.open = open;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && sources.hasNext()) {
            current = open.apply(sources.next());
        }
        return current.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
