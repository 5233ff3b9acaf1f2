package io.github.entente.article;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page tells of its article apart from the body: JSON-LD first, then Open Graph, Dublin Core and other meta elements, then visible markup. */
final class PageMetadata {

    /** Pages are less careful than files: line breaks in strings and trailing commas are common. */
    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
    /** A longer text with a date in it is about something else. */
    private static final int LONGEST_DATE = 60;
    private static final Found.Draft NOTHING = new Found.Draft("", null, null, null, null, "");

    private final Document page;
    private final Found.Draft linkedData;

    private PageMetadata(Document page) {
        this.page = page;
        this.linkedData = page.select("script[type=application/ld+json]").stream().flatMap(PageMetadata::articles)
                .map(article -> article.draft("")).findFirst().orElse(NOTHING);
    }

    /** A draft whose text is the body that the JSON-LD repeats, or empty. */
    static Found.Draft of(Document page) {
        PageMetadata told = new PageMetadata(page);
        return new Found.Draft("", told.title(), told.publisher(), told.date(), told.url(), told.linkedData.text());
    }

    private @Nullable String title() {
        return first(linkedData.title(), meta("og:title", "twitter:title", "dc.title", "dcterms.title"), text("[itemprop=headline]"),
                text("h1"), page.title());
    }

    private @Nullable String publisher() {
        return first(linkedData.publisher(), meta("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"),
                text("[itemprop=publisher] [itemprop=name]"));
    }

    private @Nullable String date() {
        return first(linkedData.date(),
                meta("article:published_time", "govuk:first-published-at", "og:article:published_time", "datePublished", "dc.date.issued", "dcterms.issued", "dcterms.date",
                        "dc.date", "dcterms.created", "citation_publication_date", "parsely-pub-date", "pubdate", "publish-date", "publication_date", "date"),
                time("[itemprop=datePublished]"), time("time[pubdate]"), time("article time, main time, [role=main] time"), time("time"),
                time("[class~=(?i)date|publish|timestamp]"), dateLine());
    }

    /** A date line anywhere in the page's main part; elsewhere it may be today's. */
    private @Nullable String dateLine() {
        return page.select("article *, main *, [role=main] *, #content *").stream().map(Element::ownText)
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_DATE)
                .map(DateLine::in).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private @Nullable String url() {
        return first(linkedData.url(), meta("og:url", "dc.identifier"),
                Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href")).orElse(null));
    }

    private @Nullable String meta(String... names) {
        return Stream.of(names).flatMap(name -> page.select("meta").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop").anyMatch(key -> meta.attr(key).equalsIgnoreCase(name))))
                .map(meta -> meta.attr("content")).filter(content -> !content.isBlank()).findFirst().orElse(null);
    }

    private @Nullable String text(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).orElse(null);
    }

    /** The first element of the query that tells a date, by attribute or by its words. */
    private @Nullable String time(String query) {
        return page.select(query).stream().flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), time.text()))
                .filter(words -> words.length() <= LONGEST_DATE && PublicationDate.of(words).isPresent()).findFirst().orElse(null);
    }

    private static @Nullable String first(@Nullable String... told) {
        return Stream.of(told).filter(Objects::nonNull).filter(words -> !words.isBlank()).findFirst().orElse(null);
    }

    private static Stream<NewsArticleJson> articles(Element script) {
        try {
            JsonNode document = LENIENT.readTree(script.data());
            return NewsArticleJson.typedIn(document);
        } catch (JsonProcessingException damaged) {
            return Stream.empty();
        }
    }
}
