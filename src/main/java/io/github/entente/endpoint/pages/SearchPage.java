package io.github.entente.endpoint.pages;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.queryparser.classic.QueryParserBase;

import io.github.entente.endpoint.site.Site;

/** Finds things by their names and sentences by their words. */
final class SearchPage extends Page {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int LINES = 25;
    private static final int MOST = 200;
    private static final int LONGEST = 200;

    SearchPage(Site site) {
        super(site);
    }

    @Override
    String html(HttpServletRequest request, Lookup lookup) {
        return Templates.html("search", view(request, lookup));
    }

    private static SearchView view(HttpServletRequest request, Lookup lookup) {
        String written = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        String words = written.substring(0, Math.min(LONGEST, written.length()));
        List<Row> things = rows("search-things", words, lookup);
        List<Row> sentences = rows("search-sentences", words, lookup);
        Paging thingPages = Paging.of(request, "things", "things", LINES, things.size(), MOST);
        Paging sentencePages = Paging.of(request, "sentences", "sentences", LINES, sentences.size(), MOST);
        return new SearchView(Visible.of(words), thingPages.cut(things).stream().map(SearchView.Hit::of).toList(), thingPages,
                sentencePages.cut(sentences).stream().map(Evidence::of).toList(), sentencePages);
    }

    private static List<Row> rows(String query, String words, Lookup lookup) {
        String all = all(words);
        Map<String, Node> values = Map.of("words", NodeFactory.createLiteralString(all));
        return all.isEmpty() ? List.of() : lookup.rows(query, values, 0, MOST);
    }

    /** All words must be there; signs of Lucene's query language stand for themselves. */
    private static String all(String words) {
        return Arrays.stream(words.split("\\s+")).filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)).map(QueryParserBase::escape)
                .map(word -> "+" + word).collect(Collectors.joining(" "));
    }
}
