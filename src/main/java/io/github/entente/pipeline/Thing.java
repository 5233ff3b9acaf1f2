package io.github.entente.pipeline;

import io.github.entente.graph.Ent;

/** How people write the IRIs of things. */
public final class Thing {

    private Thing() {
    }

    /** @param written an IRI, with or without angle brackets, {@code ent:…}, or the end of one: {@code person/shinjiro-koizumi} */
    public static String iri(String written) {
        String bare = written.startsWith("<") && written.endsWith(">") ? written.substring(1, written.length() - 1) : written;
        if (bare.startsWith("ent:")) {
            return Ent.NS + bare.substring("ent:".length());
        }
        return bare.startsWith("graph/") ? Ent.article(bare.substring("graph/".length()))
                : bare.contains("://") ? bare : Ent.ID + bare.replaceFirst("^id[:/]", "");
    }
}
