package io.github.entente.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.entente.base.EntenteException;

/** Tells what it means when the database or the search index fails: no room on the disk, or files that are not what they were. */
public final class StorageFault {

    private static final List<String> STORAGE = List.of("org.apache.jena.dboe.", "org.apache.jena.tdb2.", "org.apache.lucene.", "java.nio.Mapped", "java.nio.Direct");
    private static final List<String> NO_ROOM = List.of("no space left", "file too large", "quota exceeded", "not enough space", "disk full");

    /** So near to its origin, a failure is the storage's own, and none of a query that runs on it. */
    private static final int NEAR = 6;

    private StorageFault() {
    }

    /**
     * What to throw for a failure while the store was used.
     *
     * @return an exception of kind STORE if files are the cause, else what failed, unchanged
     */
    static RuntimeException of(StoreDirectory place, Throwable failure) {
        if (causes(failure).anyMatch(StorageFault::isNoRoom) || failure instanceof InternalError && place.isFull()) {
            return place.full(failure);
        }
        if (failure instanceof EntenteException told) {
            return told;
        }
        if (failure instanceof InternalError || isOne(failure)) {
            return place.damaged(failure);
        }
        return failure instanceof RuntimeException unchanged ? unchanged : new IllegalStateException(failure);
    }

    /** Whether files of a store are the cause of a failure, which may come up in the midst of a question. */
    public static boolean isOne(Throwable failure) {
        return causes(failure).anyMatch(StorageFault::isOfStorage);
    }

    private static boolean isNoRoom(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return NO_ROOM.stream().anyMatch(message::contains);
    }

    private static boolean isOfStorage(Throwable cause) {
        return Arrays.stream(cause.getStackTrace()).limit(NEAR).anyMatch(frame -> STORAGE.stream().anyMatch(frame.getClassName()::startsWith));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
