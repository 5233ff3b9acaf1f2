package io.github.entente.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.github.entente.article.SampleArticles;
import io.github.entente.endpoint.Server;
import io.github.entente.pipeline.ArticleIntake;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Pipeline;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.Sink;
import io.github.entente.store.Store;

/** Serves the store over HTTP until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        header = "Serves the store as a SPARQL endpoint.",
        description = {"Serves the store over HTTP, to read only, until it is stopped (Ctrl-C).",
            "A store that is empty is first filled with the sample articles, an invented story to look around in."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "2:wrong usage, or the port is taken", "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {"  entente serve                    on http://localhost:3030/", "  entente serve --port 0           on any free port",
            "  entente serve --host 0.0.0.0     open to other machines, too",
            "  curl -G http://localhost:3030/entente/sparql --data-urlencode 'query=SELECT * { ?s a <https://w3id.org/entente/ns#Meeting> }'"})
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--port", paramLabel = "N", description = "The port, or 0 for any free one (default: ENTENTE_PORT, else 3030).")
    private @Nullable Integer port;

    @Option(names = "--host", paramLabel = "ADDR", description = "The address to listen on (default: ENTENTE_BIND, else 127.0.0.1, this machine alone).")
    private @Nullable String host;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = Knowledge.bundled();
        try (Store open = knowledge.open(store.directory())) {
            if (open.isEmpty()) {
                fill(open, knowledge);
            }
            ArticleIntake intake = new ArticleIntake(open, knowledge, () -> Pipeline.of(Reader.load(terminal::progress), knowledge));
            Server server = Server.start(open, flags(), intake);
            Thread stop = new Thread(() -> stop(server, open), "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            terminal.out().println("Entente serves " + open.directory() + " at " + server.address() + " (SPARQL: " + server.sparql() + ")");
            terminal.out().flush();
            server.join();
        }
        return 0;
    }

    private void fill(Store open, Knowledge knowledge) {
        terminal.progress("the store is empty: reading the sample articles");
        Pipeline pipeline = Pipeline.of(Reader.load(terminal::progress), knowledge).forSamples();
        pipeline.run(SampleArticles.read(), Sink.into(open), new OutcomePrinter(terminal, terminal.err()));
    }

    private static void stop(Server server, Store open) {
        server.close();
        open.close();
    }

    private Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        if (port != null) {
            flags.put("ENTENTE_PORT", port.toString());
        }
        if (host != null) {
            flags.put("ENTENTE_BIND", host);
        }
        return flags;
    }
}
