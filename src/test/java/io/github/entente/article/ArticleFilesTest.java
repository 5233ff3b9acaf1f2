package io.github.entente.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.Rejected;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleFilesTest {

    private static final Path FILES = Path.of("src/test/resources/articles");
    private static final String DATED = "date: 2026-01-02\n\nThe ministers met in the capital.";

    @TempDir
    Path folder;

    private static List<Read> read(ArticleOptions options, Path... paths) {
        try (Stream<Read> reads = ArticleFiles.read(Arrays.asList(paths), options)) {
            return reads.toList();
        }
    }

    private static Article article(Path path) {
        return ((Read.Success) read(ArticleOptions.defaults(), path).getFirst()).article();
    }

    private static List<String> reasons(List<Read> reads) {
        return reads.stream().filter(Read.Failure.class::isInstance).map(read -> ((Read.Failure) read).rejected().reason()).toList();
    }

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            front-matter.txt   | Oslo and Tallinn agree to rotate mine hunters           | Baltic Sea Review  | 2025-10-14 | https://example.org/baltic/mine-hunters
            credit-line.txt    | credit-line                                             | Kestrel Tribune    | 2025-12-03 | -
            bare.txt           | Fleet review called off as storm nears                  | unknown publisher  | 2026-03-09 | -
            newspaper.html     | Manila, Canberra set date for "frank" defense talks     | The Harbor Gazette | 2026-02-18 | https://harbor.example/2026/02/18/defense-talks
            ministry.html      | Readout of the Minister's telephone call with his Finnish counterpart | Ministry of Defence of Iceland | 2025-11-27 | -
            table-layout.html  | Engineers’ exercise with Chile cut short                | unknown publisher  | 2025-09-30 | -
            briefing.json      | Port call by two frigates announced                     | Strait Wire        | 2026-01-05 | https://example.org/strait/port-call
            news-article.jsonld | Lima recalls its attaché                               | Andes Courier      | 2025-09-29 | https://example.org/andes/attache
            """)
    void readsWhatEachFormatTells(String file, String title, String publisher, LocalDate date, String url) {
        Article article = article(FILES.resolve(file));
        assertThat(article).extracting(Article::title, Article::publisher, Article::date, Article::url).containsExactly(title, publisher, date, url);
    }

    @Test
    void partsANewspapersArticleFromItsPage() {
        assertThat(article(FILES.resolve("newspaper.html")).text()).isEqualTo("""
                The Philippines and Australia will hold defense talks in Subic on March 12, officials in both capitals said on Wednesday, ending weeks of speculation.

                Defense Secretary Ramon Ilagan told reporters that the talks would be “frank”.

                A delayed exercise

                A joint air exercise, which was due to begin last week, has been postponed until after the talks.

                - Phase one is to take place off Palawan.

                - Phase two has not been scheduled.""");
    }

    @Test
    void partsAMinistrysReadoutFromItsPage() {
        assertThat(article(FILES.resolve("ministry.html")).text()).isEqualTo("""
                Minister of Defence Helgi Arnason spoke by telephone today with Finland's Minister of Defence Pirkko Laine.

                The ministers:

                - welcomed the resumption of joint patrols; and

                - agreed to meet in Reykjavik in the second half of January.

                The previous meeting, which was to be held in Helsinki on 3 November, had been postponed at Iceland's request.""");
    }

    @Test
    void partsAnArticleFromATableLayoutWithoutParagraphs() {
        assertThat(article(FILES.resolve("table-layout.html")).text()).isEqualTo("""
                SANTIAGO, Sept. 30, 2025 — An exercise of army engineers from Chile and Peru was cut short on Monday, the Chilean army said.

                “The bridge was built; the river took it,” said Colonel Andrés Núñez, who commanded the Chilean side.
                He spoke by telephone.

                Both armies want to try again in the first half of November.""");
    }

    @Test
    void keepsTheWholeTextUnderAPhotosCredit() throws IOException {
        String file = Files.readString(FILES.resolve("credit-line.txt"), StandardCharsets.UTF_8);
        assertThat(article(FILES.resolve("credit-line.txt")).text()).isEqualTo(file.stripTrailing());
    }

    @Test
    void takesEachLineAsAnArticleOfItsOwn() {
        List<Read> reads = read(ArticleOptions.defaults(), FILES.resolve("dispatches.jsonl"));
        assertThat(reads).hasSize(4);
        assertThat(reads).filteredOn(Read.Failure.class::isInstance).map(read -> ((Read.Failure) read).rejected())
                .extracting(rejected -> rejected.what().replaceFirst(".*, ", ""), rejected -> rejected.reason().replaceFirst("[:,].*", ""))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("line 3", "it is not valid JSON"),
                        org.assertj.core.groups.Tuple.tuple("line 4", "it tells no date of publication"));
    }

    @Test
    void rejectsByNameAndGoesOn() throws IOException {
        file("a-empty.txt", "");
        file("b-blank.txt", "date: 2026-01-01\n\n \n");
        file("c-french.txt", "date: 2026-01-01\n\nLes ministres de la défense se sont entretenus au téléphone.");
        Files.write(folder.resolve("d-picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        file("e-undated.txt", "The ministers met in the capital.");
        file("f-unknown.txt", "date: unknown\n\nThe ministers met in the capital.");
        file("g-long.txt", DATED + " They met again.".repeat(100));
        file("h-array.json", "[{\"date\": \"2026-01-01\", \"text\": \"The ministers met in the capital.\"}, 7, {\"title\": \"x\"}]");
        file("i-good.txt", DATED);
        List<Read> reads = read(new ArticleOptions(null, null, 1000), folder, folder.resolve("missing.txt"));
        assertThat(reads).filteredOn(Read.Success.class::isInstance).hasSize(2);
        assertThat(reasons(reads)).satisfiesExactly(
                reason -> assertThat(reason).isEqualTo("it is empty"),
                reason -> assertThat(reason).isEqualTo("it has no text"),
                reason -> assertThat(reason).contains("French"),
                reason -> assertThat(reason).contains("binary"),
                reason -> assertThat(reason).contains("no date of publication", "--date"),
                reason -> assertThat(reason).contains("\"unknown\"", "--date"),
                reason -> assertThat(reason).contains("more than the 1000 allowed"),
                reason -> assertThat(reason).contains("JSON object with the fields"),
                reason -> assertThat(reason).contains("\"articleBody\""),
                reason -> assertThat(reason).isEqualTo("there is no such file or folder"));
        assertThat(reads).filteredOn(Read.Failure.class::isInstance).map(read -> ((Read.Failure) read).rejected()).map(Rejected::what)
                .startsWith(folder.resolve("a-empty.txt").toString()).contains(folder.resolve("h-array.json") + ", article 2");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2025-05-05-talks.txt, date: 2026-01-02, 2024-04-04, 2026-01-02
            2025-05-05-talks.txt, date: unknown,    2024-04-04, 2024-04-04
            2025-05-05-talks.txt, title: Talks,     -,          2025-05-05
            """)
    void believesTheArticlesOwnDateThenTheOneToldThenTheFilesName(String name, String front, LocalDate told, LocalDate date) throws IOException {
        Path file = file(name, front + "\n\nThe ministers met in the capital.");
        assertThat(read(new ArticleOptions(told, null, 1000), file)).singleElement()
                .isInstanceOfSatisfying(Read.Success.class, read -> assertThat(read.article().date()).isEqualTo(date));
    }

    @Test
    void walksFoldersByNameWithoutHiddenFiles() throws IOException {
        file("b/two.txt", DATED);
        file("a.txt", DATED);
        file("b/.draft.txt", DATED);
        file(".git/config", DATED);
        file("b/one.txt", DATED);
        Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        assertThat(read(ArticleOptions.defaults(), folder)).map(read -> ((Read.Success) read).article().title()).containsExactly("a", "one", "two");
    }

    @Test
    void opensFilesOnlyWhenTheyAreWanted() throws IOException {
        for (int i = 10; i < 60; i++) {
            file(i + ".txt", DATED);
        }
        file("lines/60.jsonl", String.join("\n", IntStream.range(0, 50).mapToObj(i -> "{\"date\":\"2026-01-02\",\"text\":\"They met in the capital.\"}").toList()));
        try (Stream<Read> reads = ArticleFiles.read(List.of(folder), ArticleOptions.defaults())) {
            Iterator<Read> pulled = reads.iterator();
            pulled.next();
            Files.delete(folder.resolve("11.txt"));
            assertThat(reasons(List.of(pulled.next()))).containsExactly("there is no such file or folder");
            pulled.forEachRemaining(read -> assertThat(read).isInstanceOf(Read.Success.class));
        }
    }

    @Test
    void givesTheSameIdentityOnAnyMachine() throws IOException {
        String text = "title: Café talks\npublisher: El Diario de Cádiz\ndate: 2026-01-02\n\nThe attaché met the minister.\n";
        String id = article(file("one.txt", text)).id();
        assertThat(id).isEqualTo("2026-01-02-el-diario-de-cadiz-" + id.substring(id.length() - 12)).matches(".*-[0-9a-f]{12}");
        assertThat(article(file("windows.txt", "\uFEFF" + text.replace("\n", "\r\n"))).id()).isEqualTo(id);
        assertThat(article(file("mac.txt", Normalizer.normalize(text, Normalizer.Form.NFD))).id()).isEqualTo(id);
        assertThat(article(file("edited.txt", text.replace("met", "saw"))).id()).isNotEqualTo(id);
    }

    @Test
    void keepsTheIdentityOfARenamedFile() throws IOException {
        assertThat(article(file("one.txt", DATED)).id()).isEqualTo(article(file("two.txt", DATED)).id());
    }

    @Test
    void encodesWhatAnIriMustNotContain() throws IOException {
        assertThat(article(file("a.txt", "url: https://example.org/a \"b\"?x={1}\n" + DATED)).url()).isEqualTo("https://example.org/a%20%22b%22?x=%7B1%7D");
        assertThat(article(file("b.txt", "url: #top\n" + DATED)).url()).isNull();
    }

    @Test
    void readsContentThatIsNoFile() {
        byte[] lines = "{\"date\":\"2026-01-02\",\"text\":\"They met in the capital.\"}\nno".getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleFiles.read("request.jsonl", lines, ArticleOptions.defaults())).hasSize(2);
    }
}
