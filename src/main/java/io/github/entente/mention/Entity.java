package io.github.entente.mention;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A person, body, place, post or vessel that text can name.
 *
 * @param id kind and slug, as its IRI ends: {@code state/japan}, {@code person/shinjiro-koizumi}
 * @param type the local name of its most specific ontology class: {@code State}, {@code Person}, {@code NavalBase}
 * @param label its usual full name in English
 * @param aliases other names it goes by, in the order found
 * @param state the id of the state it belongs to (its state for a ministry, force, post or person; for a place the state whose territory it lies in), if known; a state's own id for a state
 * @param known whether it comes from the reference data; otherwise it was minted from the article
 */
public record Entity(String id, String type, String label, List<String> aliases, @Nullable String state, boolean known) {

    /** How the id of a group without a name begins. */
    public static final String NAMELESS = "group/";

    public Entity {
        aliases = List.copyOf(aliases);
    }

    /** Whether it is a group without a name, of which only its article knows who it is. */
    public boolean nameless() {
        return id.startsWith(NAMELESS);
    }

    public Optional<String> ofState() {
        return Optional.ofNullable(state);
    }
}
