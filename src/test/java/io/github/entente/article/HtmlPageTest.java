package io.github.entente.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlPageTest {

    private static final String BODY = "<article><p>The ministers of both countries met on Monday and agreed on the plan.</p></article>";

    private static Found.Draft read(String page) {
        return (Found.Draft) HtmlPage.read(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-02",}</script>           | 2026-01-02
            <script type="application/ld+json">[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2026-01-02"}]</script> | 2026-01-02
            <script type="application/ld+json">{broken</script><meta name="dc.date" content="2026-01-03">               | 2026-01-03
            <meta property="article:published_time" content="2026-01-04T08:00Z">                                        | 2026-01-04T08:00Z
            <meta name="DCTERMS.issued" content="2026-01-05">                                                           | 2026-01-05
            <time datetime="2030-01-01">Today</time><article><time datetime="2026-01-06">6 Jan</time></article>         | 2026-01-06
            <div class="c-posted-date">Posted January 8, 2026</div>                                                     | Posted January 8, 2026
            <script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"Report","datePublished":"2026-01-09"}}</script> | 2026-01-09
            <p>Friday, January 16, 2026</p><main><dl><dt>Published</dt><dd>10 January 2026</dd></dl></main>             | 2026-01-10
            <time>January 7, 2026</time>                                                                                | January 7, 2026
            """)
    void findsTheDateWhereSitesKeepIt(String head, String date) {
        assertThat(read(head + BODY).date()).isEqualTo(date);
    }

    @Test
    void takesTheBodyFromTheMetadataWhereThePageShowsNone() {
        Found.Draft draft = read("""
                <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"The ministers met on Monday.\\nThey agreed on the plan."}</script>
                <div id="app"></div>""");
        assertThat(draft.text()).isEqualTo("The ministers met on Monday.\n\nThey agreed on the plan.");
    }

    @Test
    void saysWhenAPageHasNoArticle() {
        assertThat(HtmlPage.read("<html><body><nav><a href='/'>Home</a></nav></body></html>"))
                .isEqualTo(new Found.Unusable("", "no article text was found in the page"));
    }

    @Test
    void keepsAnArticleWhoseOwnContainerIsNamedLikeBoilerplate() {
        assertThat(read("<div class='share-wrapper has-sidebar'>" + BODY + "</div>").text()).startsWith("The ministers of both countries");
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        assertThat(read("<pre>JOINT STATEMENT\n\nThe ministers met\non Monday.</pre>").text()).isEqualTo("JOINT STATEMENT\n\nThe ministers met\non Monday.");
    }
}
