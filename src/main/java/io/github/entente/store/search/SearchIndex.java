package io.github.entente.store.search;

import java.nio.file.Path;

import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.changes.DatasetGraphTextMonitor;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of a database, for {@code text:query} in SPARQL.
 *
 * <p>Lucene commits right after the database, in the same transaction; whatever is written through {@link #database()} reaches it, from
 * any thread. A kill between the two commits leaves the index one transaction behind. Both keep the revision, so that opening
 * sees it and mends it; that reads every name and sentence once, and writes only what differs.
 */
public final class SearchIndex implements AutoCloseable {

    /** What the database's own default graph tells of the store itself; the revision is one of these facts and changes with time. */
    public static final Node STORE = Revision.STORE;

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final double BUFFER_IN_MEGABYTES = 64;

    private final DatasetGraph raw;
    private final Lucene lucene;
    private final DatasetGraph monitored;

    private SearchIndex(DatasetGraph raw, Lucene lucene) {
        this.raw = raw;
        this.lucene = lucene;
        this.monitored = new DatasetGraphTextMonitor(raw, new Changes(raw, lucene), false);
    }

    /**
     * Opens the index of a database, makes it if there is none, mends it if it is not of the database's revision, and makes it anew if words
     * were compared by other spellings.
     *
     * @param directory where Lucene keeps its files
     * @param raw a TDB2 database, which from now on is to be written through {@link #database()} only
     * @throws io.github.entente.base.EntenteException of kind STORE if the index is open in this process
     */
    public static SearchIndex open(Path directory, DatasetGraph raw) {
        return open(directory, raw, Spellings.load());
    }

    static SearchIndex open(Path directory, DatasetGraph raw, Spellings spellings) {
        SearchIndex index = new SearchIndex(raw, Lucene.open(directory, spellings));
        index.join();
        if (index.lucene.isOutdated()) {
            LOG.warn("The search index {} was made by other spellings, or before it told by which, and is made anew", directory);
            index.rebuild();
        } else if (index.lucene.revision() != index.revision()) {
            Differences mended = index.reconcile();
            if (!mended.none()) {
                LOG.warn("The search index was not in step with the data, as after a kill, and is mended: {} entries were missing, {} too many",
                        mended.missing(), mended.stray());
            }
        }
        return index;
    }

    /** The database; what is written through it can be searched for after the commit. */
    public DatasetGraph database() {
        return monitored;
    }

    /** The number of the data's present state, which grows with every transaction that writes; 0 for an empty database. */
    public long revision() {
        return Txn.calculateRead(raw, () -> Revision.read(raw));
    }

    /** Compares the index with the data, entry by entry; about ten seconds a million entries. */
    public Differences compare() {
        return Txn.calculateRead(raw, () -> comparison().run(entry -> { }, uid -> { }));
    }

    /** Makes the index anew from the data, whatever it holds; readers find the old one until that is done. */
    public void rebuild() {
        Txn.executeWrite(raw, () -> {
            lucene.deleteAll();
            comparison().expected().forEach(lucene::addEntity);
            lucene.commitAs(Revision.read(raw));
        });
    }

    @Override
    public void close() {
        lucene.close();
    }

    /** Has Lucene prepare, commit and abort with the database. */
    private void join() {
        lucene.getIndexWriter().getConfig().setRAMBufferSizeMB(BUFFER_IN_MEGABYTES);
        TransactionCoordinator coordinator = TDBInternal.getTransactionCoordinator(raw);
        coordinator.modifyConfig(() -> coordinator.addExternal(new LuceneTransactions(lucene)));
        raw.getContext().set(TextQuery.textIndex, lucene);
    }

    private Differences reconcile() {
        return Txn.calculateWrite(raw, () -> {
            Differences found = comparison().run(lucene::addEntity, lucene::delete);
            lucene.commitAs(Revision.read(raw));
            return found;
        });
    }

    private Reconciliation comparison() {
        return new Reconciliation(lucene.getDocDef(), raw.getUnionGraph(), lucene.getDirectory());
    }
}
