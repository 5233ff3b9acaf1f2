package io.github.entente.store.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentExternal;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.query.ReadWrite;
import org.jspecify.annotations.Nullable;

/**
 * Has Lucene prepare, commit and roll back with the writer of the database.
 *
 * <p>Jena's own, {@code TextIndexDB}, rolls back for readers that fail, too: what the writer has brought in meanwhile is lost then, and a reader
 * whose roll-back meets another's is never ended.
 */
final class LuceneTransactions extends TransactionalComponentExternal<ReadWrite> {

    private final Lucene lucene;

    LuceneTransactions(Lucene lucene) {
        super(ComponentId.create(null, "text".getBytes(StandardCharsets.US_ASCII)));
        this.lucene = lucene;
    }

    @Override
    protected ReadWrite _begin(ReadWrite mode, TxnId transaction) {
        return mode;
    }

    @Override
    protected ReadWrite _promote(TxnId transaction, ReadWrite mode) {
        return ReadWrite.WRITE;
    }

    @Override
    protected @Nullable ByteBuffer _commitPrepare(TxnId transaction, ReadWrite mode) {
        lucene.prepareCommit();
        return null;
    }

    @Override
    protected void _commit(TxnId transaction, ReadWrite mode) {
        lucene.commit();
    }

    @Override
    protected void _abort(TxnId transaction, ReadWrite mode) {
        if (mode == ReadWrite.WRITE) {
            lucene.rollback();
        }
    }
}
