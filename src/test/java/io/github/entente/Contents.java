package io.github.entente;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.riot.Lang;

import io.github.entente.pipeline.Knowledge;
import io.github.entente.store.Store;

/**
 * All that a store holds by articles, to be compared. Left out are the ontology and the reference data, which have blank nodes.
 *
 * @param articles how many articles
 * @param statements the statements, as N-Quads
 */
record Contents(int articles, Set<String> statements) {

    static Contents of(Path directory) {
        try (Store store = Knowledge.bundled().open(directory)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.export(out, Lang.NQUADS);
            return new Contents(store.articles().size(), out.toString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.endsWith("<https://w3id.org/entente/graph/ontology> .") && !line.endsWith("<https://w3id.org/entente/graph/reference> ."))
                    .collect(Collectors.toSet()));
        }
    }

    @Override
    public String toString() {
        return articles + " articles, " + statements.size() + " statements";
    }
}
