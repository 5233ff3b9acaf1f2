package io.github.entente.endpoint.writing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;

import io.github.entente.endpoint.http.Content;
import io.github.entente.endpoint.http.Form;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;

/**
 * {@code /entente/data?graph=…}: graphs of articles to write, after SPARQL 1.1 Graph Store HTTP Protocol, sections 5.3 to 5.5.
 *
 * <p>Turtle and N-Triples alone are taken: JSON-LD may name a context, and RDF/XML a document type, that a reader would fetch.
 */
final class DataResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Guard guard;
    private final transient Changes changes;
    private final int most;

    DataResource(Guard guard, Changes changes, int most) {
        super("PUT", "POST", "DELETE");
        this.guard = guard;
        this.changes = changes;
        this.most = most;
    }

    @Override
    protected Reply answer(HttpServletRequest request) throws IOException {
        guard.check(request);
        String name = Form.read(request.getQueryString()).one("graph")
                .orElseThrow(() -> Problem.of(400, "say which graph: ?graph=IRI of an article; the default graph cannot be written").exception());
        String article = Draft.articleOf(NodeFactory.createURI(name));
        boolean there = changes.holds(article);
        switch (request.getMethod()) {
            case "DELETE" -> delete(article, there);
            case "PUT" -> put(article, read(request, article), false);
            default -> put(article, read(request, article), true);
        }
        return Reply.empty(there ? 204 : 201);
    }

    private void delete(String article, boolean there) {
        if (!there) {
            throw Problem.of(404, "there is no graph <" + article + ">").exception();
        }
        changes.replace(article, before -> Graph.emptyGraph);
    }

    private void put(String article, Graph graph, boolean added) {
        changes.replace(article, before -> {
            Graph after = GraphFactory.createGraphMem();
            if (added) {
                before.find().forEach(after::add);
            }
            graph.find().forEach(after::add);
            return after;
        });
    }

    private Graph read(HttpServletRequest request, String base) throws IOException {
        String type = Content.type(request);
        Lang language = type.equals(Representation.TURTLE.mediaType()) ? Lang.TURTLE : type.equals(Representation.N_TRIPLES.mediaType()) ? Lang.NTRIPLES : null;
        if (language == null) {
            throw Problem.of(415, "a graph is sent as text/turtle or application/n-triples").withHeader("Accept-Post", "text/turtle, application/n-triples").exception();
        }
        byte[] content = Content.read(request, most);
        try {
            return RDFParser.source(new ByteArrayInputStream(content)).lang(language).base(base).errorHandler(ErrorHandlerFactory.errorHandlerNoLogging).toGraph();
        } catch (RiotException e) {
            throw Problem.of(400, "what was sent is not " + type + ": " + e.getMessage()).exception(e);
        }
    }
}
