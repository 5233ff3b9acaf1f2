package io.github.entente.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code docs/search.md} shows can be asked. */
class SearchPageTest {

    private static final Pattern SPARQL = Pattern.compile("```sparql\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void itsExamplesAnswer() throws IOException {
        List<String> examples = SPARQL.matcher(Files.readString(Path.of("docs/search.md"))).results().map((MatchResult result) -> result.group(1)).toList();
        assertThat(examples).hasSize(2);
        try (Store store = Story.open(directory.resolve("data"))) {
            assertThat(rows(store, examples.get(0))).as("words").isEqualTo(1);
            // The story plays elsewhere.
            assertThat(rows(store, examples.get(1).replace("139.67 35.28", "10.1 59.95"))).as("places").isEqualTo(2);
        }
    }

    private static int rows(Store store, String query) {
        return ((Answer.Rows) Question.parse("example", query).ask(store.dataset(), Map.of())).rows().size();
    }
}
