package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/** What the editor completes, as JSON: prefixes, and terms of the ontology with their labels. */
final class Completions extends Resource {

    @Serial
    private static final long serialVersionUID = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Site site;

    Completions(Site site) {
        super("GET");
        this.site = site;
    }

    /**
     * A term.
     *
     * @param iri its IRI
     * @param label its label
     * @param property whether it is a property
     */
    private record Term(String iri, String label, boolean property) {
    }

    @Override
    protected Reply answer(HttpServletRequest request) throws IOException {
        EntityTag tag = EntityTag.of(site.store().revision(), "completions");
        Optional<Reply> unchanged = tag.notModified(request);
        return unchanged.isPresent() ? unchanged.get() : tag.on(Reply.bytes(Representation.JSON, JSON.writeValueAsBytes(site.asker().run(request.getRemoteAddr(), Page.LONGEST, session -> all(Lookup.within(session))))));
    }

    private static Map<String, Object> all(Lookup lookup) {
        List<Term> terms = lookup.rows("query-terms", Map.of()).stream()
                .map(row -> new Term(row.raw("term"), row.text("termLabel"), row.raw("property").equals("true"))).toList();
        return Map.of("prefixes", new TreeMap<>(lookup.prefixes()), "terms", terms);
    }
}
