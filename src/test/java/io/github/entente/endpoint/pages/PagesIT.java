package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.SampleArticles;
import io.github.entente.endpoint.Server;
import io.github.entente.graph.Ent;
import io.github.entente.ontology.reference.Chromium;
import io.github.entente.pipeline.Pipeline;
import io.github.entente.pipeline.SharedReader;
import io.github.entente.pipeline.Sink;
import io.github.entente.pipeline.Summary;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * All pages in a browser, over the samples and an article that tries to break out of them; skipped where there is no Chromium.
 * What they look like is left in {@code target/screenshots}.
 */
@Tag("browser")
class PagesIT {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int WIDE = 1300;
    private static final String ISSUES = """
            (async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                .flatMap(each => each.nodes.map(node => each.id + ' (' + each.impact + '): ' + node.target + ' ' + node.failureSummary.split('\\n').join(' '))))()
            """;

    // The browser's helpers may still write to their profile when it is gone.
    @TempDir(cleanup = CleanupMode.NEVER)
    private static Path directory;
    private static Store store;
    private static Server server;
    private static Browser browser;
    private Tab tab;

    @BeforeAll
    static void start() throws Exception {
        assumeThat(Chromium.installed()).as("Chromium on the PATH").isPresent();
        store = SharedReader.KNOWLEDGE.open(directory.resolve("store"));
        Pipeline pipeline = Pipeline.of(SharedReader.READER, SharedReader.KNOWLEDGE);
        pipeline.forSamples().run(SampleArticles.read(), Sink.into(store), outcome -> { });
        Summary hostile = pipeline.run(ArticleFiles.read("hostile.json", bytes("hostile.json"), ArticleOptions.defaults()), Sink.into(store), outcome -> { });
        assertThat(hostile.ingested()).isEqualTo(1);
        // Reading an article drops such an address; a graph may come from elsewhere.
        String article = store.articles().stream().filter(name -> name.contains("/2026-03-05-")).findFirst().orElseThrow();
        Graph graph = store.graph(article);
        graph.add(NodeFactory.createURI(article), Ent.RETRIEVED_FROM.asNode(), NodeFactory.createLiteralDT("javascript:alert(document.domain)", XSDDatatype.XSDanyURI));
        store.put(article, graph);
        server = Server.start(store, Map.of("ENTENTE_PORT", "0"));
        browser = Browser.start(Chromium.installed().orElseThrow(), directory);
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
            store.close();
        }
    }

    @BeforeEach
    void open() throws Exception {
        tab = browser.tab();
    }

    @AfterEach
    void close() {
        tab.close();
    }

    static List<String> pages() {
        return List.of("", "articles", "timeline", "timeline?status=planned&state=japan&from=2026-01-01", "map", "map?state=japan&type=Visit", "graph", "graph?of=states", "query", "query?name=planned-meetings",
                "search?q=mizushima+visit", "search", "id/state/japan", "id/person/noh-sang-gyu", "id/city/yokosuka", "id/person/nobody");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeOnDesktopAndPhoneAndAccessibleInLightAndDark(String page) throws Exception {
        for (int width : new int[] {WIDE, 390}) {
            for (String scheme : List.of("light", "dark")) {
                tab.looking(width, 900, scheme).open(at(page));
                settled();
                assertSound(page);
                assertThat(tab.value("document.documentElement.scrollWidth").asInt()).as("width of /%s", page).isLessThanOrEqualTo(width);
                String name = "%s-%d-%s.png".formatted(page.isEmpty() ? "landing" : page.replaceAll("[^a-z0-9]+", "-"), width, scheme);
                Files.write(PICTURES.resolve(name), tab.picture());
                if (width == WIDE) {
                    assertThat(issues()).as("/%s in %s", page, scheme).isEmpty();
                }
            }
        }
    }

    @Test
    void eventAndArticleAreWholeAndAccessible() throws Exception {
        String event = tab.looking(WIDE, 900, "light").open(at("timeline?type=DefenseMinisterialMeeting")).value("document.querySelector('tbody th a').href").asText();
        String article = tab.open(URI.create(event)).value("document.querySelector('blockquote a').href").asText();
        String quote = tab.value("document.querySelector('blockquote bdi').textContent").asText();
        for (String page : List.of(event, article)) {
            for (int width : new int[] {WIDE, 390}) {
                tab.looking(width, 900, width == 390 ? "dark" : "light").open(URI.create(page));
                assertSound(page);
                assertThat(tab.value("document.documentElement.scrollWidth").asInt()).as(page).isLessThanOrEqualTo(width);
                assertThat(issues()).as(page).isEmpty();
                Files.write(PICTURES.resolve((page.equals(event) ? "event-" : "article-") + width + ".png"), tab.picture());
            }
        }
        assertThat(tab.value("document.querySelector(':target').textContent").asText()).as("the sentence at which the link arrives").isEqualTo(quote);
    }

    @Test
    void isReachedByTheKeyboard() {
        tab.looking(WIDE, 900, "light").open(at("timeline"));
        tab.press("Tab", 9);
        assertThat(tab.value("document.activeElement.className").asText()).isEqualTo("skip");
        assertThat(tab.value("document.activeElement.getBoundingClientRect().left >= 0").asBoolean()).as("shown when it has the focus").isTrue();
        tab.press("Enter", 13);
        assertThat(tab.value("document.activeElement.id").asText()).isEqualTo("content");
        tab.press("Tab", 9);
        assertThat(tab.value("document.activeElement.name").asText()).isEqualTo("state");
        assertThat(tab.value("getComputedStyle(document.activeElement).outlineWidth").asText()).isEqualTo("3px");
    }

    @Test
    void wordsOfAnArticleStayWords() {
        String article = tab.looking(WIDE, 900, "light").open(at("search?q=Norway")).value("[...document.querySelectorAll('main a')].find(a => a.pathname.startsWith('/articles/')).href").asText();
        String person = at("id/person/tove-haugen").toString();
        for (String page : List.of(article, person, at("").toString(), at("articles").toString(), at("search?q=Norway").toString(), at("timeline").toString(), at("graph").toString(),
                at("search?q=%3Cscript%3Ealert(5)%3C/script%3E%E2%80%AE").toString())) {
            tab.open(URI.create(page));
            assertSound(page);
            assertThat(tab.value("document.querySelectorAll('main script, main img, main svg [onload], [onerror], [onmouseover], main b').length").asInt()).as(page).isZero();
            assertThat(tab.value("[...document.links].filter(link => !/^https?:$/.test(link.protocol)).length").asInt()).as(page).isZero();
            assertThat(tab.value("document.documentElement.textContent").asText()).as(page).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069]");
        }
        tab.open(URI.create(article));
        assertThat(tab.value("document.querySelector('h1').textContent").asText()).contains("<script>alert('h')</script>", "⟨U+202E⟩");
        assertThat(tab.value("document.querySelector('main').textContent").asText()).contains("javascript:alert(document.domain)", "<script>alert('q')</script>");
    }

    @Test
    void wordsOfAnArticleStayWordsAmongTheAnswersOfAQuery() {
        tab.looking(WIDE, 900, "light").open(asking("SELECT ?s ?q { ?s <https://w3id.org/entente/ns#quote> ?q FILTER (CONTAINS(?q, 'alert')) }"));
        tab.await("document.querySelectorAll('.rows tbody tr').length > 0");
        assertSound("answers");
        assertThat(tab.value("document.querySelector('.rows').textContent").asText()).contains("<script>alert('q')</script>");
        assertThat(tab.value("document.querySelectorAll('.rows script, .rows img, .rows b').length").asInt()).isZero();
    }

    @Test
    void answersAQuestionOfTheLibraryWithNamesBesideIris() {
        tab.looking(WIDE, 900, "light").open(at("query"));
        tab.value("[...document.querySelectorAll('.library a')].find(a => a.textContent === 'Planned meetings').click()");
        tab.await("document.querySelectorAll('.rows tbody tr').length > 2");
        assertThat(tab.value("document.querySelector('.rows tbody a').pathname").asText()).startsWith("/id/event/");
        assertThat(tab.value("document.querySelector('.rows tbody a').textContent").asText()).contains("meeting").doesNotContain("https:");
        assertThat(tab.value("document.querySelector('.rows tbody code').textContent").asText()).startsWith("event/");
        assertThat(tab.value("localStorage.length + sessionStorage.length").asInt()).as("what is kept in the browser").isZero();
        assertThat(tab.value("new URL(document.getElementById('link').href).searchParams.get('query')").asText()).contains("ent:Planned");
    }

    @Test
    void findsNamesThatTheAnswerDoesNotHave() {
        tab.looking(WIDE, 900, "light").open(asking("SELECT ?state { ?state a <https://w3id.org/entente/ns#State> } ORDER BY ?state LIMIT 3"));
        tab.await("document.querySelectorAll('.rows tbody code').length === 3");
        assertThat(tab.value("document.querySelector('.rows tbody td').textContent").asText()).matches("[A-Z].* state/[a-z-]+");
    }

    @Test
    void sortsAndNarrowsRows() {
        tab.looking(WIDE, 900, "light").open(asking("SELECT ?n { VALUES ?n { 10 9 100 } }"));
        tab.await("document.querySelectorAll('.rows tbody tr').length === 3");
        tab.value("document.querySelector('.rows .sort').click()");
        assertThat(tab.value("[...document.querySelectorAll('.rows tbody td')].map(td => td.textContent).join()").asText()).isEqualTo("9,10,100");
        assertThat(tab.value("document.querySelector('.rows th').getAttribute('aria-sort')").asText()).isEqualTo("ascending");
        tab.value("{ const box = document.querySelector('#results input'); box.value = '0'; box.dispatchEvent(new Event('input')); }");
        assertThat(tab.value("document.querySelectorAll('.rows tbody tr').length").asInt()).isEqualTo(2);
    }

    @Test
    void showsWhereAQueryIsWrong() {
        tab.looking(WIDE, 900, "light").open(asking("SELECT * {\n  ?s ?p ?o .\n  ?s nope:x 1 .\n}"));
        tab.await("document.querySelector('#problem button') !== null");
        assertThat(tab.value("document.getElementById('problem').textContent").asText()).contains("nope", "line 3");
        tab.value("document.querySelector('#problem button').click()");
        assertThat(tab.value("entente.yasqe.getDoc().getCursor().line").asInt()).isEqualTo(2);
        assertThat(tab.value("document.querySelectorAll('.CodeMirror .wrong').length").asInt()).isEqualTo(1);
    }

    @Test
    void completesTermsOfTheOntologyAndAsksNobodyElse() {
        tab.looking(WIDE, 900, "light").open(at("query"));
        tab.await("document.querySelector('.CodeMirror') !== null");
        tab.value("{ entente.yasqe.setValue('PREFIX ent: <https://w3id.org/entente/ns#>\\nSELECT * { ?e ent:affe'); entente.yasqe.focus(); entente.yasqe.getDoc().setCursor(1, 23); entente.yasqe.autocomplete(); }");
        tab.await("document.querySelector('.CodeMirror-hint') !== null");
        assertThat(tab.value("document.querySelector('.CodeMirror-hint').textContent").asText()).startsWith("ent:affects").endsWith("affects");
        assertSound("query");
    }

    @Test
    void cancelsAQuery() {
        tab.looking(WIDE, 900, "light").open(at("query"));
        tab.await("document.querySelector('.CodeMirror') !== null");
        tab.value("entente.yasqe.setValue('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }')");
        tab.value("document.getElementById('run').click()");
        tab.await("!document.getElementById('cancel').hidden");
        tab.value("document.getElementById('cancel').click()");
        tab.await("document.getElementById('problem').textContent === 'Canceled.'");
        assertThat(tab.value("document.getElementById('run').disabled").asBoolean()).isFalse();
    }

    @Test
    void drawsTheNetworkThatTheTableTells() {
        tab.looking(WIDE, 900, "light").open(at("graph?of=states"));
        tab.await("window.entente && entente.network.edges().length > 0");
        assertThat(tab.value("entente.network.edges().length").asInt()).isEqualTo(tab.value("document.querySelectorAll('#ties tbody tr').length").asInt());
    }

    @Test
    void leadsFromADescriptionToTheEventThatIsKept() {
        tab.looking(WIDE, 900, "light").open(asking("SELECT ?old ?kept { ?old <https://w3id.org/entente/ns#keptAs> ?kept } LIMIT 1"));
        tab.await("document.querySelectorAll('.rows tbody a').length === 2");
        String old = tab.value("document.querySelectorAll('.rows tbody a')[0].href").asText();
        String kept = tab.value("document.querySelectorAll('.rows tbody a')[1].href").asText();
        assertThat(tab.open(URI.create(old)).value("location.href").asText()).isEqualTo(kept);
        assertThat(tab.value("document.querySelector('[aria-labelledby=joins] tbody').textContent").asText()).contains("the same people");
    }

    @Test
    void putsOnTheMapWhatTheTableHasAPointFor() {
        tab.looking(WIDE, 900, "light").open(at("map"));
        int points = tab.value("[...document.querySelectorAll('tbody td:last-child')].filter(td => td.textContent.includes('°')).length").asInt();
        assertThat(points).isGreaterThan(3);
        assertThat(tab.value("document.querySelectorAll('svg.map a.place circle').length").asInt()).isEqualTo(points);
        assertThat(tab.value("[...document.querySelectorAll('svg.map circle')].every(c => +c.getAttribute('cx') >= 0 && +c.getAttribute('cx') <= 1000)").asBoolean()).isTrue();
    }

    @Test
    void prints() {
        tab.looking(WIDE, 900, "light").open(at("timeline"));
        assertThat(tab.printed()).startsWith("%PDF-").hasSizeGreaterThan(20_000);
    }

    /** Nothing was asked for elsewhere, and the browser had nothing to complain of; that a page is missing is none. */
    private void assertSound(String page) {
        assertThat(tab.requests()).as("requests of %s", page).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(server.address().toString()));
        assertThat(tab.complaints()).as("complaints on %s", page).allSatisfy(complaint -> assertThat(complaint).contains("status of 404", "id/person/nobody"));
        assertThat(tab.dialogs()).as("dialogs of %s", page).isEmpty();
    }

    private List<String> issues() throws IOException {
        try (InputStream script = PagesIT.class.getResourceAsStream("/axe.min.js")) {
            tab.value(new String(script.readAllBytes(), StandardCharsets.UTF_8) + "; 0");
        }
        Stream.Builder<String> issues = Stream.builder();
        tab.value(ISSUES).forEach(issue -> issues.add(issue.asText()));
        // The editor's own field, beside its scroller, takes the focus, and the keys that move in it scroll.
        return issues.build().filter(issue -> !issue.startsWith("scrollable-region-focusable (serious): .CodeMirror-scroll")).toList();
    }

    /** Waits until scripts have drawn what they draw. */
    private void settled() {
        tab.await("!document.getElementById('ask') || document.querySelector('.CodeMirror') !== null && (document.getElementById('ask').dataset.asked === 'no' || document.querySelector('.rows tbody tr') !== null)");
        tab.await("!document.getElementById('ties') || window.entente && entente.network.nodes().length > 0");
    }

    private static URI asking(String query) {
        return at("query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static URI at(String page) {
        return server.address().resolve(page);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = PagesIT.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
