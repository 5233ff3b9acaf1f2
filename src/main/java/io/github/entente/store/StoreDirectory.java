package io.github.entente.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.AlreadyLocked;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * The directory of a TDB2 database, opened with messages that tell what to do when it cannot be.
 *
 * @param path the directory, absolute
 */
record StoreDirectory(Path path) {

    private static final String DATABASE = "Data-\\d+";
    private static final String LOCK = "tdb.lock";
    /** More than a transaction of the pipeline takes, in bytes. */
    private static final long ROOM = 200L << 20;

    StoreDirectory {
        path = path.toAbsolutePath().normalize();
    }

    /** Whether a database is there. */
    boolean holdsDatabase() {
        return Files.isDirectory(path.resolve("Data-0001")) || entries().stream().anyMatch(name -> name.matches(DATABASE));
    }

    /** Where the search index is. */
    Path search() {
        return path.resolve("Search");
    }

    /** Opens the database, making one where there is nothing yet; a directory of other things is left as it is. */
    DatasetGraph open() {
        prepare();
        try {
            return DatabaseMgr.connectDatasetGraph(path.toString());
        } catch (RuntimeException | InternalError e) {
            if (e instanceof JenaException fault && isLock(fault)) {
                throw inUse(fault);
            }
            release();
            throw StorageFault.of(this, e);
        }
    }

    /** TDB2 keeps locks and channels when it fails to open a database, and nobody in this process could try again. */
    private void release() {
        ChannelManager.releaseAll(path + File.separator);
        Stream.concat(Stream.of(path), entries().stream().filter(name -> name.matches(DATABASE)).map(path::resolve)).map(folder -> folder.resolve(LOCK)).filter(Files::exists)
                .map(file -> ProcessFileLock.create(file.toString())).filter(ProcessFileLock::isLockedHere).forEach(lock -> {
                    lock.unlock();
                    ProcessFileLock.release(lock);
                });
    }

    EntenteException damaged(Throwable cause) {
        return failure("cannot be read (" + cause + "): it is damaged, or made by another version; move it away, ingest the "
                + "articles again, or restore a copy", cause);
    }

    EntenteException full(@Nullable Throwable cause) {
        return failure("has no room to grow: the disk is full, or a limit of size is reached; what was stored before is whole; free at least "
                + (ROOM >> 20) + " MB and run the same command again, which goes on where it was", cause);
    }

    /** @throws EntenteException of kind STORE if the disk has too little room for a transaction */
    void requireRoom() {
        if (usable() < ROOM) {
            throw full(null);
        }
    }

    boolean isFull() {
        return usable() < ROOM / 2;
    }

    private long usable() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException e) {
            // Where the system does not tell, the write itself will.
            return Long.MAX_VALUE;
        }
    }

    /** TDB2 has no exception of its own for it. */
    private static boolean isLock(JenaException e) {
        return e instanceof AlreadyLocked || e instanceof DBOpEnvException && String.valueOf(e.getMessage()).startsWith("Failed to get a lock");
    }

    private EntenteException inUse(JenaException cause) {
        Matcher holder = Pattern.compile("held by process (\\d+)").matcher(String.valueOf(cause.getMessage()));
        return failure("is in use by another process" + (holder.find() ? " (number " + holder.group(1) + ")" : "")
                + ": stop that one (a running `entente serve`?) or name another directory with --store", cause);
    }

    private void prepare() {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw failure("is a file, and a store is a directory; name another with --store", null);
        }
        List<String> others = entries().stream().filter(name -> !name.equals(LOCK)).toList();
        if (!others.isEmpty() && !holdsDatabase()) {
            throw failure("holds other files (" + others.getFirst() + ") and no store; nothing was changed; name another directory with --store", null);
        }
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw failure("cannot be made (" + e.getMessage() + "); name another directory with --store", e);
        }
    }

    private List<String> entries() {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw failure("cannot be listed (" + e.getMessage() + ")", e);
        }
    }

    private EntenteException failure(String what, @Nullable Throwable cause) {
        return new EntenteException(EntenteException.Kind.STORE, "the store " + path + " " + what, cause);
    }
}
