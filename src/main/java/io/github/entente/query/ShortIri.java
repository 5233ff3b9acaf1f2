package io.github.entente.query;

import java.util.Optional;

import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/** How people write IRIs: kind and slug for things of ours ({@code state/japan}), prefix and name for terms ({@code ent:Meeting}). */
public final class ShortIri {

    private static final String IDS = "https://w3id.org/entente/id/";

    private ShortIri() {
    }

    /** The shortest form of an IRI; the IRI itself where there is none. */
    public static String of(String iri, PrefixMapping prefixes) {
        return iri.startsWith(IDS) ? iri.substring(IDS.length()) : prefixes.shortForm(iri);
    }

    /**
     * The IRI that is meant by one of its forms.
     *
     * @param written {@code <https://…>}, {@code https://…}, {@code prefix:name}, or kind and slug
     * @return the whole IRI, or nothing if what is written is none of these
     */
    public static Optional<String> full(String written, PrefixMapping prefixes) {
        String bare = written.startsWith("<") && written.endsWith(">") ? written.substring(1, written.length() - 1) : written;
        String full = bare.matches("[a-z]+/\\S+") ? IDS + bare : prefixes.expandPrefix(bare);
        try {
            return full.matches("[a-z][a-z0-9+.-]*:\\S+") && IRIx.create(full).isReference() ? Optional.of(full) : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }
}
