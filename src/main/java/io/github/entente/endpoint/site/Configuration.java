package io.github.entente.endpoint.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;

import io.github.entente.base.EntenteException;

/**
 * What {@code fuseki-config.ttl} says, filled in.
 *
 * @param model the configuration, ready for Fuseki's assembler
 * @param bind the address to listen on
 * @param port the port, or 0 for any free one
 * @param limits what a client may have at most
 */
public record Configuration(Model model, String bind, int port, Limits limits) {

    static final String FILE = "fuseki-config.ttl";

    /**
     * @param flags values for {@code ENTENTE_…} names, which win over the environment
     * @throws EntenteException of kind USAGE that names the setting, if one is missing or wrong
     */
    public static Configuration load(Map<String, String> flags) {
        return read(text(), new Substitution(flags, System::getenv));
    }

    static Configuration read(String text, Substitution substitution) {
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.fromString(substitution.fill(text), Lang.TTL).base("https://w3id.org/entente/server").parse(model);
        } catch (RiotException e) {
            throw Settings.wrong("is not Turtle: " + e.getMessage(), e);
        }
        Settings settings = new Settings(model);
        String port = settings.text("port");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw Settings.wrong("has no such port: " + port + "; a number from 0 (any free one) to 65535 is needed", null);
        }
        return new Configuration(AssemblerUtils.prepareForAssembler(model), settings.text("bind"), Integer.parseInt(port), Limits.of(settings));
    }

    private static String text() {
        try (InputStream in = Configuration.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw Settings.wrong("is missing from the class path", null);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
