package io.github.entente.comparison;

import java.net.http.HttpRequest;
import java.time.Duration;

/** A server that answers the library's questions over HTTP on the loopback address. */
interface Contender extends AutoCloseable {

    /** The longest that any of them may take for an answer, in seconds. */
    int LONGEST = Integer.getInteger("longest", 30);

    /** Beyond that none answers any more by itself. */
    Duration LIMIT = Duration.ofSeconds(2L * LONGEST);

    String name();

    /** How long its first answer to a question may take, before any is measured. */
    default Duration patience() {
        return LIMIT;
    }

    /** What asks it a question. */
    HttpRequest.Builder request(Task task);

    @Override
    void close();
}
