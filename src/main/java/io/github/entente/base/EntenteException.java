package io.github.entente.base;

/**
 * What went wrong, told to the person who can mend it: the message names the file, line, field or IRI and what to do.
 *
 * <p>Unchecked, thrown anywhere, caught once at the edge (the command line, the server).
 */
public class EntenteException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The kinds, each with the exit code that the command line gives it. */
    public enum Kind {
        /** An input cannot be used; the others can. */
        REJECTED(1),
        /** The command or the configuration was written wrongly. */
        USAGE(2),
        /** A check found faults in data or ontology. */
        FAULTS(3),
        /** The store is in use by another process, or damaged. */
        STORE(4);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    public EntenteException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public EntenteException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
