package io.github.entente.comparison;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;

/**
 * RDF4J's engine over its Lmdb store with the indexes that it makes by itself. Its own server is an application for a servlet container;
 * here Java's HTTP server passes the query on and sends what comes back.
 *
 * @param http the server
 * @param threads on which it answers
 * @param repository what it serves
 */
record Rdf4j(HttpServer http, ExecutorService threads, SailRepository repository) implements Contender {

    private static final int THREADS = 16;

    /** @param quads what to load, if the directory is not there yet */
    static Rdf4j start(Path directory, Path quads) {
        boolean empty = !Files.exists(directory);
        SailRepository repository = new SailRepository(new LmdbStore(directory.toFile()));
        try {
            if (empty) {
                load(repository, quads);
            }
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            http.setExecutor(threads);
            http.createContext("/", exchange -> answer(repository, exchange));
            http.start();
            return new Rdf4j(http, threads, repository);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(SailRepository repository, Path quads) throws IOException {
        try (RepositoryConnection connection = repository.getConnection()) {
            // What is kept apart until the commit would have to fit into memory.
            connection.begin(IsolationLevels.NONE);
            connection.add(quads.toFile(), null, RDFFormat.NQUADS);
            connection.commit();
        }
    }

    private static void answer(SailRepository repository, HttpExchange exchange) throws IOException {
        String sparql = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = 200;
        try (RepositoryConnection connection = repository.getConnection()) {
            write(connection.prepareQuery(sparql), out);
        } catch (RDF4JException e) {
            status = 500;
            out.reset();
            out.writeBytes(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
        exchange.sendResponseHeaders(status, out.size() == 0 ? -1 : out.size());
        try (exchange) {
            out.writeTo(exchange.getResponseBody());
        }
    }

    private static void write(Query query, ByteArrayOutputStream out) {
        query.setMaxExecutionTime(LONGEST);
        if (query instanceof GraphQuery graph) {
            graph.evaluate(new NTriplesWriter(out));
        } else {
            ((TupleQuery) query).evaluate(new SPARQLResultsJSONWriter(out));
        }
    }

    @Override
    public String name() {
        return "RDF4J";
    }

    @Override
    public HttpRequest.Builder request(Task task) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/")).POST(HttpRequest.BodyPublishers.ofString(task.sparql()));
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
        repository.shutDown();
    }
}
