package io.github.entente.endpoint.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;

/** The ontology under the path of its IRI: the page that the build generated for browsers, RDF for tools. */
final class TermsPage extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String PAGE = "/reference/index.html";
    private static final String ONTOLOGY = "/ontology/entente.ttl";
    private static final String HTML = "text/html";
    private static final String TURTLE = Lang.TURTLE.getHeaderString();
    private static final AcceptList OFFERED = AcceptList.create(HTML, TURTLE, Lang.RDFXML.getHeaderString(),
            Lang.JSONLD.getHeaderString(), Lang.NTRIPLES.getHeaderString());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Who does not say what they want is no browser.
        MediaType wanted = request.getHeader("Accept") == null || request.getHeader("Accept").strip().equals("*/*")
                ? MediaType.create(TURTLE) : ConNeg.chooseContentType(request, OFFERED, MediaType.create(TURTLE));
        String type = wanted.getContentTypeStr();
        response.setHeader("Vary", "Accept");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(type + ";charset=utf-8");
        switch (type) {
            case HTML -> {
                response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
                response.getOutputStream().write(resource(PAGE));
            }
            case "text/turtle" -> response.getOutputStream().write(resource(ONTOLOGY));
            default -> RDFWriter.source(ontology()).lang(RDFLanguages.contentTypeToLang(type)).output(response.getOutputStream());
        }
    }

    private static Graph ontology() throws IOException {
        return RDFParser.fromString(new String(resource(ONTOLOGY), StandardCharsets.UTF_8), Lang.TURTLE).toGraph();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = TermsPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path; build it with mvn package");
            }
            return in.readAllBytes();
        }
    }
}
