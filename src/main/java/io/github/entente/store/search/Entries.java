package io.github.entente.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The entries that a Lucene index has committed, by the first 64 bits of their identifiers: eight bytes an entry.
 *
 * @param keys ascending, each once
 */
record Entries(long[] keys) {

    static Entries of(IndexReader reader) {
        long[][] keys = {new long[1024]};
        int[] size = {0};
        forEach(reader, uid -> {
            if (size[0] == keys[0].length) {
                keys[0] = Arrays.copyOf(keys[0], size[0] * 2);
            }
            keys[0][size[0]++] = key(uid);
        });
        return new Entries(Arrays.copyOf(keys[0], size[0]));
    }

    /** Where an identifier is, or a negative number. */
    int position(String uid) {
        return Arrays.binarySearch(keys, key(uid));
    }

    /** Goes through the identifiers in ascending order; those of deleted entries do not count. */
    static void forEach(IndexReader reader, Consumer<String> action) {
        try {
            Terms terms = MultiTerms.getTerms(reader, SearchableText.UID);
            Bits live = MultiBits.getLiveDocs(reader);
            if (terms == null) {
                return;
            }
            TermsEnum all = terms.iterator();
            PostingsEnum documents = null;
            while (all.next() != null) {
                documents = all.postings(documents, PostingsEnum.NONE);
                if (isLive(documents, live)) {
                    action.accept(all.term().utf8ToString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLive(PostingsEnum documents, @Nullable Bits live) throws IOException {
        for (int document = documents.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                return true;
            }
        }
        return false;
    }

    /** Identifiers are SHA-256 in hexadecimal; the sign is turned so that the order stays. */
    private static long key(String uid) {
        return Long.parseUnsignedLong(uid, 0, 16, 16) ^ Long.MIN_VALUE;
    }
}
