package io.github.entente.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;

/**
 * Compares the index with the data, entry by entry. It reads every name and sentence of the database once, and of the index only
 * the identifiers; callers hold a transaction.
 */
final class Reconciliation {

    private final EntityDefinition fields;
    private final Graph union;
    private final Directory directory;

    Reconciliation(EntityDefinition fields, Graph union, Directory directory) {
        this.fields = fields;
        this.union = union;
        this.directory = directory;
    }

    /** Calls what shall be done with entries that the index lacks, and with the identifiers of those that it has too much. */
    Differences run(Consumer<Entity> missing, Consumer<String> stray) {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Entries entries = Entries.of(reader);
            BitSet seen = new BitSet(entries.keys().length);
            long lacking = absent(expected(), entries, seen, missing);
            int[] position = {0};
            long[] superfluous = {0};
            Entries.forEach(reader, uid -> {
                if (!seen.get(position[0]++)) {
                    superfluous[0]++;
                    stray.accept(uid);
                }
            });
            return new Differences(entries.keys().length, lacking, superfluous[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All entries that the data asks for, each once. */
    Stream<Entity> expected() {
        return fields.fields().stream().flatMap(field -> fields.getPredicates(field).stream())
                .flatMap(property -> Iter.asStream(union.find(Node.ANY, property, Node.ANY)))
                .flatMap(statement -> SearchableText.entry(fields, statement.getSubject(), statement.getPredicate(), statement.getObject()).stream());
    }

    private static long absent(Stream<Entity> expected, Entries present, BitSet seen, Consumer<Entity> missing) {
        long[] count = {0};
        expected.forEach(entry -> {
            int position = present.position(uid(entry));
            if (position >= 0) {
                seen.set(position);
            } else {
                count[0]++;
                missing.accept(entry);
            }
        });
        return count[0];
    }

    private static String uid(Entity entry) {
        Map.Entry<String, Object> words = entry.getMap().entrySet().iterator().next();
        return entry.getChecksum(words.getKey(), words.getValue().toString());
    }
}
