package io.github.entente.ontology.reference;

import java.util.List;

/**
 * A chapter of terms.
 *
 * @param title its heading
 * @param anchor its id
 * @param entries its terms, by name
 */
record Section(String title, String anchor, List<Entry> entries) {

    Section {
        entries = List.copyOf(entries);
    }
}
