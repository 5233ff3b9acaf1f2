package io.github.entente.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * What {@code fuseki-config.ttl} says, filled in.
 *
 * @param model the configuration, ready for Fuseki's assembler
 * @param bind the address to listen on
 * @param port the port, or 0 for any free one
 */
record Configuration(Model model, String bind, int port) {

    static final String FILE = "fuseki-config.ttl";
    private static final String SERVER = "https://w3id.org/entente/server#";

    /** @param flags values for {@code ENTENTE_…} names, which win over the environment */
    static Configuration load(Map<String, String> flags) {
        return read(text(), new Substitution(flags, System::getenv));
    }

    static Configuration read(String text, Substitution substitution) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(substitution.fill(text), Lang.TTL).base("https://w3id.org/entente/server").parse(model);
        } catch (RiotException e) {
            throw wrong("is not Turtle: " + e.getMessage(), e);
        }
        String port = only(model, "port");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw wrong("has no such port: " + port + "; a number from 0 (any free one) to 65535 is needed", null);
        }
        return new Configuration(AssemblerUtils.prepareForAssembler(model), only(model, "bind"), Integer.parseInt(port));
    }

    private static String only(Model model, String property) {
        Node predicate = NodeFactory.createURI(SERVER + property);
        return model.getGraph().find(Node.ANY, predicate, Node.ANY).nextOptional()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElseThrow(() -> wrong("lacks server:" + property, null));
    }

    private static EntenteException wrong(String what, @Nullable Throwable cause) {
        return new EntenteException(EntenteException.Kind.USAGE, FILE + " " + what, cause);
    }

    private static String text() {
        try (InputStream in = Configuration.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw wrong("is missing from the class path", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
