package io.github.entente.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleArticlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/samples");

    private static List<Article> articles() {
        return SampleArticles.read().map(read -> ((Read.Success) read).article()).toList();
    }

    @Test
    void indexListsEveryArticleOfTheFolderByDate() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(SampleArticles.names()).isSorted().containsExactlyInAnyOrderElementsOf(
                    files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("index.txt") && !name.equals("README.md")).toList());
        }
    }

    @Test
    void allAreReadAndAsLongAsNewsIs() {
        assertThat(articles()).hasSize(9)
                .allSatisfy(article -> assertThat(article.text().split("\\s+")).hasSizeBetween(150, 350))
                .allSatisfy(article -> assertThat(article.publisher()).startsWith("Entente Sample"));
    }

    @Test
    void datesStandInTheFilesNamesToo() {
        assertThat(articles()).map(Article::date).containsExactlyElementsOf(
                SampleArticles.names().stream().map(name -> LocalDate.parse(name.substring(0, 10))).toList());
    }

    @Test
    void everyOneSaysThatItIsInvented() throws IOException {
        for (String name : SampleArticles.names()) {
            assertThat(Files.readString(FOLDER.resolve(name))).as(name).contains("sample article, invented");
        }
    }

    @Test
    void thePageIsCutDownToItsArticle() {
        assertThat(articles().get(2).text()).startsWith("By Seo Ha-yun\n\nSouth Korea has declined").endsWith("considered unlikely.")
                .doesNotContain("Sample caption", "Related articles", "comes with Entente");
    }
}
