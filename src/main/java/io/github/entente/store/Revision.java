package io.github.entente.store;

import java.util.concurrent.atomic.AtomicLong;

import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionListener;

/** Counts what was written since the store was opened; whoever keeps answers can tell by it whether they still hold. */
final class Revision implements TransactionListener {

    /** The counter begins anew when the store is opened, and may have been written to in between. */
    private final String opened = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private final AtomicLong writes = new AtomicLong();

    @Override
    public void notifyCommitFinish(Transaction transaction) {
        if (transaction.isWriteTxn()) {
            writes.incrementAndGet();
        }
    }

    @Override
    public String toString() {
        return opened + "." + writes;
    }
}
