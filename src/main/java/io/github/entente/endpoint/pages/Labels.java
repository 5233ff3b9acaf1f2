package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/** Labels for the IRIs in an answer: one IRI a line is sent, and a JSON object from IRI to label comes back. */
final class Labels extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 200;
    private static final int MOST_BYTES = 100_000;
    private static final Var THING = Var.alloc("thing");

    private final transient Site site;

    Labels(Site site) {
        super("POST");
        this.site = site;
    }

    @Override
    protected Reply answer(HttpServletRequest request) throws IOException {
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
        List<String> iris = Arrays.stream(new String(sent, StandardCharsets.UTF_8).split("\n")).filter(line -> !line.isBlank()).distinct().toList();
        if (sent.length > MOST_BYTES || iris.size() > MOST) {
            throw Problem.of(413, "at most " + MOST + " IRIs in " + MOST_BYTES + " bytes, one IRI a line").exception();
        }
        List<Binding> table = iris.stream().map(iri -> BindingFactory.binding(THING, NodeFactory.createURI(iri))).toList();
        Map<String, String> labels = new TreeMap<>();
        site.asker().run(request.getRemoteAddr(), Page.LONGEST, session -> Lookup.within(session).rows("labels", List.of(THING), table)).forEach(row -> labels.putIfAbsent(row.raw("thing"), row.text("label")));
        return Reply.bytes(Representation.JSON, JSON.writeValueAsBytes(labels));
    }
}
