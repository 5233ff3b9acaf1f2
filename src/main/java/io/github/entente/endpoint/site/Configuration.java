package io.github.entente.endpoint.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.assembler.AssemblerUtils;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.asking.Limits;

/**
 * What {@code fuseki-config.ttl} says, filled in.
 *
 * @param model the configuration, ready for Fuseki's assembler
 * @param bind the address to listen on
 * @param port the port, or 0 for any free one
 * @param limits what a query may take
 * @param streamTime how long an answer without a cap may be written
 * @param keptBytes how much of answers is kept until the store changes
 * @param prepared how many answers are worked out before they are asked for, once the store has changed
 * @param queryBytes size of a query
 * @param uploadBytes size of what is sent to be stored
 * @param connectionsPerClient connections of one address at the same time
 * @param idle how long a connection may be silent
 * @param credentials who may write; empty if nobody may
 */
public record Configuration(Model model, String bind, int port, Limits limits, Duration streamTime, long keptBytes, int prepared, int queryBytes,
        int uploadBytes, int connectionsPerClient, Duration idle, Optional<Credentials> credentials) {

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
        return new Configuration(AssemblerUtils.prepareForAssembler(model), settings.text("bind"), Integer.parseInt(port), limits(settings),
                settings.duration("streamTime"), settings.number("keptMegabytes") * 1_000_000L, settings.count("prepared"), settings.number("queryKilobytes") * 1_000,
                settings.number("uploadMegabytes") * 1_000_000, settings.number("connectionsPerClient"), settings.duration("idle"), Credentials.of(settings.text("user"), settings.text("password")));
    }

    /** Whether only this machine can reach the server. */
    public boolean isLoopback() {
        return bind.equals("localhost") || bind.startsWith("127.") || bind.equals("::1") || bind.equals("[::1]");
    }

    private static Limits limits(Settings settings) {
        return new Limits(settings.number("rows"), settings.number("megabytes") * 1_000_000L, settings.duration("time"), settings.number("concurrent"),
                settings.number("perClient"), settings.number("waiting"), settings.duration("patience"));
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
