package io.github.entente.article;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * One article as a JSON object, by either of two vocabularies, which may be mixed:
 *
 * <table>
 * <caption>The fields, the first that has a value counts</caption>
 * <tr><td>title</td><td>{@code title}, schema.org {@code headline}, {@code name}</td></tr>
 * <tr><td>publisher</td><td>{@code publisher}, a string or an object with {@code name}</td></tr>
 * <tr><td>date</td><td>{@code date}, schema.org {@code datePublished}</td></tr>
 * <tr><td>url</td><td>{@code url}, schema.org {@code mainEntityOfPage}, a string or an object with {@code @id}</td></tr>
 * <tr><td>text</td><td>{@code text}, schema.org {@code articleBody}; paragraphs parted by line breaks, or HTML</td></tr>
 * </table>
 *
 * @param article the object
 * @param document the whole document, where a JSON-LD {@code @graph} may describe the publisher
 */
record NewsArticleJson(JsonNode article, JsonNode document) {

    private static final Pattern TYPE = Pattern.compile("(?:.*[/:])?\\w*(?:Article|Posting|Report|PressRelease)");
    private static final Pattern PARAGRAPH_MARKUP = Pattern.compile("<(?:p|br|div)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    /** The articles among a document's top objects and those below {@code @graph} and {@code mainEntity}, by their {@code @type}. */
    static Stream<NewsArticleJson> typedIn(JsonNode document) {
        return objects(document)
                .filter(node -> values(node.path("@type")).anyMatch(type -> TYPE.matcher(type.asText()).matches()))
                .map(node -> new NewsArticleJson(node, document));
    }

    /** The draft at a place of the file; its text is empty where the object has none. */
    Found.Draft draft(String place) {
        return new Found.Draft(place, first("title", "headline", "name").map(NewsArticleJson::unescaped).orElse(null),
                publisher().map(NewsArticleJson::unescaped).orElse(null), first("date", "datePublished").orElse(null),
                url().orElse(null), first("text", "articleBody").map(NewsArticleJson::paragraphs).orElse(""));
    }

    private Optional<String> first(String... fields) {
        return Stream.of(fields).map(field -> article.path(field)).flatMap(NewsArticleJson::values)
                .filter(JsonNode::isValueNode).map(JsonNode::asText).filter(value -> !value.isBlank()).findFirst();
    }

    private Optional<String> publisher() {
        return values(article.path("publisher"))
                .map(publisher -> publisher.isTextual() ? publisher.asText() : described(publisher).path("name").asText())
                .filter(name -> !name.isBlank()).findFirst();
    }

    /** The object itself, or the one of the document that it refers to by {@code @id}. */
    private JsonNode described(JsonNode reference) {
        String id = reference.path("@id").asText();
        return reference.has("name") || id.isEmpty() ? reference
                : objects(document).filter(node -> node.path("@id").asText().equals(id) && node.has("name")).findFirst().orElse(reference);
    }

    private Optional<String> url() {
        return first("url").or(() -> first("mainEntityOfPage"))
                .or(() -> Optional.of(article.path("mainEntityOfPage").path("@id").asText()).filter(id -> !id.isBlank()));
    }

    private static Stream<JsonNode> objects(JsonNode document) {
        return values(document).flatMap(node -> Stream.of(Stream.of(node), values(node.path("@graph")), values(node.path("mainEntity"))))
                .flatMap(nodes -> nodes);
    }

    /** What JSON-LD may write as one value or as an array of values. */
    private static Stream<JsonNode> values(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false)
                : node.isMissingNode() || node.isNull() ? Stream.empty() : Stream.of(node);
    }

    /** Content systems often write the entities of HTML into their JSON-LD. */
    private static String unescaped(String words) {
        return Parser.unescapeEntities(words, false);
    }

    private static String paragraphs(String body) {
        if (PARAGRAPH_MARKUP.matcher(body).find()) {
            return PageBody.of(Jsoup.parse(body)).text("");
        }
        String text = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        return text.contains("\n\n") ? text : text.replace("\n", "\n\n");
    }
}
