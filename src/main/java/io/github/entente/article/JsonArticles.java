package io.github.entente.article;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A JSON document: an article, an array of articles, or JSON-LD whose {@code @graph} holds some; fields as {@link NewsArticleJson} tells. */
final class JsonArticles {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

    private JsonArticles() {
    }

    static List<Found> read(String content) {
        try {
            JsonNode document = MAPPER.readTree(content);
            return document.isArray() ? elements(document) : articles(document, "");
        } catch (JsonProcessingException e) {
            return List.of(new Found.Unusable("", "it is not valid JSON: " + e.getOriginalMessage() + " at line "
                    + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr()));
        }
    }

    private static List<Found> elements(JsonNode array) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            found.addAll(articles(array.get(i), ", article " + (i + 1)));
        }
        return found.isEmpty() ? List.of(new Found.Unusable("", "it is an empty array")) : found;
    }

    private static List<Found> articles(JsonNode document, String place) {
        if (document.has("@graph")) {
            List<Found> typed = NewsArticleJson.typedIn(document).map(article -> checked(article, place)).toList();
            return typed.isEmpty() ? List.of(new Found.Unusable(place, "its @graph holds no NewsArticle")) : typed;
        }
        return List.of(document.isObject() ? checked(new NewsArticleJson(document, document), place)
                : new Found.Unusable(place, "it is no JSON object with the fields title, publisher, date, url and text"));
    }

    private static Found checked(NewsArticleJson article, String place) {
        Found.Draft draft = article.draft(place);
        return draft.text().isBlank() ? new Found.Unusable(place, "it has no field \"text\" or \"articleBody\" with text in it") : draft;
    }
}
