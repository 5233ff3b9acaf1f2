package io.github.entente.endpoint.site;

import java.time.Duration;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * The settings of our own in {@code fuseki-config.ttl}.
 *
 * @param model the file, filled in
 */
record Settings(Model model) {

    private static final String SERVER = "https://w3id.org/entente/server#";

    /** @throws EntenteException of kind USAGE if it is not set */
    String text(String property) {
        Node predicate = NodeFactory.createURI(SERVER + property);
        return model.getGraph().find(Node.ANY, predicate, Node.ANY).nextOptional()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElseThrow(() -> wrong("lacks server:" + property, null));
    }

    /** A whole number above 0. */
    int number(String property) {
        return atLeast(1, property);
    }

    /** A whole number, or 0 for none. */
    int count(String property) {
        return atLeast(0, property);
    }

    private int atLeast(int least, String property) {
        String written = text(property);
        if (!written.matches("0|[1-9]\\d{0,6}") || Integer.parseInt(written) < least) {
            throw wrong("says server:" + property + " \"" + written + "\"; a whole number from " + least + " to 9999999 is needed", null);
        }
        return Integer.parseInt(written);
    }

    /** Seconds, with a fraction or without. */
    Duration duration(String property) {
        String written = text(property);
        if (!written.matches("\\d{1,6}(\\.\\d{1,3})?") || Double.parseDouble(written) == 0) {
            throw wrong("says server:" + property + " \"" + written + "\"; seconds are needed, such as 30 or 0.5", null);
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(written) * 1000));
    }

    static EntenteException wrong(String what, @Nullable Throwable cause) {
        return new EntenteException(EntenteException.Kind.USAGE, Configuration.FILE + " " + what, cause);
    }
}
