package io.github.entente.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.entente.base.EntenteException;

/** The Lucene index in its directory, with the revision of the database that it was last committed with and the spellings that it was made by. */
final class Lucene extends TextIndexLucene {

    private static final Logger LOG = LoggerFactory.getLogger(Lucene.class);
    private static final String REVISION = "revision";
    private static final String SPELLINGS = "spellings";
    /** That of no database, so that a new index is filled from one that was made without an index and counts from 0. */
    private static final long NEVER = -1;

    private final String spellings;

    private Lucene(FSDirectory directory, TextIndexConfig config, Spellings spellings) {
        super(directory, config);
        this.spellings = spellings.text();
    }

    /** Opens the index, or makes an empty one where there is none or where it cannot be read: it only holds what the database has, too. */
    static Lucene open(Path directory, Spellings spellings) {
        try {
            return opened(directory, spellings);
        } catch (TextIndexException e) {
            if (e.getCause() instanceof LockObtainFailedException) {
                throw new EntenteException(EntenteException.Kind.STORE, "the search index " + directory + " is open already: open a store once in a process", e);
            }
            LOG.warn("The search index {} cannot be read and is made anew: {}", directory, e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
            clear(directory);
            return opened(directory, spellings);
        }
    }

    /** The revision of the last commit, or one that no database has. */
    long revision() {
        return Long.parseLong(committed().getOrDefault(REVISION, Long.toString(NEVER)));
    }

    /** Whether there are entries that were made by other spellings. */
    boolean isOutdated() {
        return revision() != NEVER && !spellings.equals(committed().get(SPELLINGS));
    }

    private Map<String, String> committed() {
        try (DirectoryReader reader = DirectoryReader.open(getDirectory())) {
            return reader.getIndexCommit().getUserData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next commit is of that revision. */
    void commitAs(long revision) {
        getIndexWriter().setLiveCommitData(Map.of(REVISION, Long.toString(revision), SPELLINGS, spellings).entrySet());
    }

    /** Takes out every entry with the next commit. */
    void deleteAll() {
        try {
            getIndexWriter().deleteAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes out the entry of that identifier with the next commit. */
    void delete(String uid) {
        try {
            getIndexWriter().deleteDocuments(new Term(SearchableText.UID, uid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes without a commit: what a transaction has not committed does not belong into the index. */
    @Override
    public void close() {
        try {
            getIndexWriter().rollback();
            getDirectory().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Lucene opened(Path directory, Spellings spellings) {
        TextIndexConfig config = new TextIndexConfig(SearchableText.fields());
        config.setAnalyzer(new Words(spellings));
        config.setValueStored(true);
        try {
            return new Lucene(FSDirectory.open(directory), config, spellings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
