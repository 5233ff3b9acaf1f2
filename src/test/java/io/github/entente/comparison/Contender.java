package io.github.entente.comparison;

import java.net.http.HttpRequest;

/** A server that answers the library's questions over HTTP on the loopback address. */
interface Contender extends AutoCloseable {

    /** The longest that any of them may take for an answer, in seconds. */
    int LONGEST = Integer.getInteger("longest", 30);

    String name();

    /** What asks it a question. */
    HttpRequest.Builder request(Task task);

    @Override
    void close();
}
