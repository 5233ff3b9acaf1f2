package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.site.Site;
import io.github.entente.graph.Ent;

/** An article: its text with the marked mentions and, beside it, what was read from each sentence. */
final class ArticlePage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    ArticlePage(Site site) {
        super(site);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        String id = String.valueOf(request.getPathInfo()).substring(1);
        return Templates.html("article", view(NodeFactory.createURI(Ent.article(id)), lookup));
    }

    private static ArticleView view(Node node, Lookup lookup) {
        Map<String, Node> values = Map.of("article", node);
        Row head = lookup.rows("article", values).stream().findFirst()
                .orElseThrow(() -> Problem.of(404, "The store has no article " + Visible.of(node.getURI()) + ".").exception());
        Thing article = Thing.of(node, head.text("articleLabel"));
        List<MarkedText.Bounds> sentences = lookup.rows("article-sentences", values).stream()
                .map(row -> new MarkedText.Bounds(place(row), Evidence.anchor(article, row.raw("sentence")))).toList();
        List<MarkedText.Mention> mentions = lookup.rows("article-mentions", values).stream()
                .map(row -> new MarkedText.Mention(place(row), row.thing("thing"), row.text("kind"))).toList();
        return new ArticleView(article, head.optionalThing("publisher"), head.text("published"),
                head.has("origin") ? Optional.of(origin(head.raw("origin"))) : Optional.empty(), head.raw("sample").equals("true"),
                MarkedText.of(head.raw("text"), sentences, mentions), readings(article, values, lookup));
    }

    private static Map<String, List<Reading>> readings(Thing article, Map<String, Node> values, Lookup lookup) {
        Map<String, Map<String, List<Row>>> rows = lookup.rows("article-readings", values).stream()
                .collect(Collectors.groupingBy(row -> Evidence.anchor(article, row.raw("sentence")), LinkedHashMap::new,
                        Collectors.groupingBy(row -> row.raw("event"), LinkedHashMap::new, Collectors.toList())));
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, events -> events.getValue().values().stream().map(Reading::of).toList()));
    }

    private static MarkedText.Place place(Row row) {
        return new MarkedText.Place(row.number("begin"), row.number("end"));
    }

    /** What the file names as its address may be anything; only what is safe becomes a link. */
    private static Thing origin(String address) {
        return Thing.of(NodeFactory.createURI(address), Visible.of(address));
    }
}
