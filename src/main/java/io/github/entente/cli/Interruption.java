package io.github.entente.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end what it has begun when the program is told to stop (Ctrl-C, SIGTERM): the command asks now and then, and
 * Java waits for it. The exit code is then that of the signal, 130 or 143.
 */
final class Interruption implements AutoCloseable {

    /** Longer than the longest article takes; a program that hangs must end nevertheless. */
    private static final long MOST_SECONDS = 120;

    private final Terminal terminal;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean requested;

    private Interruption(Terminal terminal) {
        this.terminal = terminal;
    }

    /** From now on, until it is closed. */
    static Interruption watch(Terminal terminal) {
        Interruption interruption = new Interruption(terminal);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the command shall begin nothing new. */
    boolean requested() {
        return requested;
    }

    /** The command has ended. */
    @Override
    public void close() {
        ended.countDown();
        if (!requested) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void stop() {
        requested = true;
        terminal.progress("stopping when the articles in work are stored");
        try {
            if (!ended.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                terminal.err().println("entente: it did not end within " + MOST_SECONDS + " seconds and is cut off; what is stored stays");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
