package io.github.entente.pipeline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoldArticleTest {

    private static final String ANNOTATION = """
            {"article": "a.txt", "entities": [{"id": "s1", "name": "Chad"}],
             "events": [{"id": "e1", "type": "Visit", "mentions": [{"anchor": "visit", "context": "a visit to Chad"}],
               "participants": ["s1"], "place": null, "time": "2025", "status": "Occurred"}],
             "relations": [{"from": "e1", "relation": "cause", "to": "e1"}]}
            """;

    @TempDir
    private Path directory;
    private Path gold;

    @BeforeEach
    void folders() throws IOException {
        gold = Files.createDirectories(directory.resolve("gold"));
        Files.createDirectories(directory.resolve("corpus"));
    }

    @Test
    void takesTheArticleBesideItsAnnotationElseFromTheCorpus() throws IOException {
        Files.writeString(gold.resolve("a.json"), ANNOTATION);
        Path inCorpus = Files.writeString(directory.resolve("corpus/a.txt"), "title: A\n\nIt was a visit to Chad.\n");
        assertThat(GoldArticle.in(gold, null, Annotated.SCHEME)).singleElement().extracting(GoldArticle::file).isEqualTo(inCorpus);
        Path beside = Files.writeString(gold.resolve("a.txt"), "title: A\n\nIt was a visit to Mali.\n");
        assertThat(GoldArticle.in(gold, null, Annotated.SCHEME)).singleElement().satisfies(article -> {
            assertThat(article.file()).isEqualTo(beside);
            assertThat(article.misquoted()).containsExactly("e1 “a visit to Chad”");
        });
    }

    @Test
    void namesTheArticleThatIsMissing() throws IOException {
        Files.writeString(gold.resolve("a.json"), ANNOTATION);
        assertFault("a.json: field article: ", "a.txt cannot be read", "--articles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "Visit",       | "type": "Trip",   | field events[0].type: "Trip" is not one of Accusation, Agreement
            "status": "Occurred"   | "status": "Done"  | field events[0].status: "Done" is not one of Cancelled
            , "status": "Occurred" |                   | field events[0].status: it is missing or null
            "anchor": "visit",     |                   | field events[0].mentions[0]: a mention needs an anchor and its context, or begin and end
            ["s1"]                 | ["s2"]            | events[0].participants or place: no entity has the id "s2"
            ["s1"]                 | "s1"              | field events[0].participants
            "relation": "cause"    | "relation": "why" | field relations[0].relation: "why" is not one of affects, cause
            "to": "e1"             | "to": "e2"        | field relations[0]: no event has the id "e2"
            "participants"         | participants      | field events[0]: Unexpected character
            """)
    void namesTheFieldThatIsFaulty(String right, String wrong, String message) throws IOException {
        Files.writeString(gold.resolve("a.json"), ANNOTATION.replace(right, wrong == null ? "" : wrong));
        Files.writeString(gold.resolve("a.txt"), "title: A\n\nIt was a visit to Chad.\n");
        assertFault("a.json: ", message);
    }

    @Test
    void asksForAnnotationsWhereThereAreNone() {
        assertFault("it holds no annotations");
    }

    private void assertFault(String... parts) {
        assertThatThrownBy(() -> GoldArticle.in(gold, null, Annotated.SCHEME)).isInstanceOf(EntenteException.class)
                .hasMessageContainingAll(parts).extracting(fault -> ((EntenteException) fault).kind()).isEqualTo(EntenteException.Kind.USAGE);
    }
}
