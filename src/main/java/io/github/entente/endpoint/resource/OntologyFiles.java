package io.github.entente.endpoint.resource;

import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

import io.github.entente.endpoint.http.Negotiation;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.sparql.AnswerForms;

/** {@code /ns/{version}}: a released ontology; {@code /ns/align/{target}}: how its terms stand to those of another vocabulary. */
final class OntologyFiles extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final Pattern RELEASE = Pattern.compile("/(?<version>\\d+\\.\\d+\\.\\d+)");
    private static final Pattern ALIGNMENT = Pattern.compile("/align/(?<target>[a-z0-9-]+)(/\\d+\\.\\d+\\.\\d+)?");

    OntologyFiles() {
        super("GET");
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        String path = String.valueOf(request.getPathInfo());
        Matcher release = RELEASE.matcher(path);
        Matcher alignment = ALIGNMENT.matcher(path);
        if (release.matches()) {
            return file("/ontology/released/entente-" + release.group("version") + ".ttl", request);
        }
        if (alignment.matches()) {
            return file("/ontology/align/" + alignment.group("target") + ".ttl", request);
        }
        throw missing(request);
    }

    private static Reply file(String name, HttpServletRequest request) {
        if (OntologyFiles.class.getResource(name) == null) {
            throw missing(request);
        }
        Representation form = Negotiation.choose(request, AnswerForms.GRAPH);
        String text = Queries.text(name);
        if (form.equals(Representation.TURTLE)) {
            return Reply.text(form, text);
        }
        Graph graph = RDFParser.fromString(text, Lang.TURTLE).toGraph();
        return AnswerForms.graph(graph, form).withHeader("Vary", "Accept");
    }

    private static RuntimeException missing(HttpServletRequest request) {
        return Problem.of(404, "there is nothing at " + request.getRequestURI() + "; the ontology is at /ns, a release at /ns/1.0.0, an alignment at /ns/align/prov").exception();
    }
}
