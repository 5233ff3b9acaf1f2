package io.github.entente.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command prints: results here, messages there, and progress only where somebody looks on. */
final class Terminal {

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;

    /**
     * @param out for results
     * @param err for messages
     * @param watched whether {@code err} is a terminal, so that progress is wanted
     */
    Terminal(OutputStream out, OutputStream err, boolean watched) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** For results; flushed when the command ends. */
    PrintStream out() {
        return out;
    }

    /** For messages that the user must see. */
    PrintStream err() {
        return err;
    }

    /** Whether somebody looks on. */
    boolean watched() {
        return watched;
    }

    /** Makes room for a line where a bar shows progress. */
    void clearLine() {
        if (watched) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    /** What is going on, for whoever waits. */
    void progress(String what) {
        if (watched) {
            err.println(what);
        }
    }
}
