package io.github.entente.store;

import java.time.Duration;
import java.util.function.Supplier;

import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Transactions of a store whose failures tell what to do: free room on the disk, or mend what is damaged. What fails is undone.
 *
 * @param place where the store is
 * @param database what is read and written
 */
record Transactions(StoreDirectory place, DatasetGraph database) {

    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Waits for transactions that are ending, though not for ever: a server that stops leaves its queries some moments to notice. */
    static void awaitEnd(DatasetGraph connection) {
        TransactionCoordinator coordinator = TDBInternal.getTransactionCoordinator(connection);
        long latest = System.nanoTime() + LONGEST_END.toNanos();
        try {
            while (coordinator.countActive() > 0 && System.nanoTime() < latest) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    <T> T read(Supplier<T> action) {
        try {
            return Txn.calculateRead(database, action::get);
        } catch (RuntimeException | InternalError e) {
            throw StorageFault.of(place, e);
        }
    }

    /** Writes, if there is room: where a disk is full, a file that is mapped to memory fails in ways that nobody can catch. */
    <T> T write(Supplier<T> action) {
        place.requireRoom();
        try {
            return Txn.calculateWrite(database, action::get);
        } catch (RuntimeException | InternalError e) {
            throw StorageFault.of(place, e);
        }
    }

    /** Writes, tells what came of it, and undoes it. */
    <T> T tryOut(Supplier<T> action) {
        place.requireRoom();
        database.begin(TxnType.WRITE);
        try {
            return action.get();
        } catch (RuntimeException | InternalError e) {
            throw StorageFault.of(place, e);
        } finally {
            database.abort();
            database.end();
        }
    }
}
