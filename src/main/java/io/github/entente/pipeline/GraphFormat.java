package io.github.entente.pipeline;

import java.io.OutputStream;
import java.util.Locale;

import org.apache.jena.riot.Lang;

import io.github.entente.store.Store;

/** The languages that graphs are written in; those without named graphs get the union of the graphs. */
public enum GraphFormat {
    TRIG(Lang.TRIG), NQ(Lang.NQUADS), TTL(Lang.TURTLE), NT(Lang.NTRIPLES), JSONLD(Lang.JSONLD);

    private final Lang language;

    GraphFormat(Lang language) {
        this.language = language;
    }

    Lang language() {
        return language;
    }

    /** Writes all that a store holds, in UTF-8, and leaves the stream open. */
    public void export(Store store, OutputStream out) {
        store.export(out, language);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
