package io.github.entente;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.query.Answer;
import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A story told by seventeen articles: a visit from rumor to outcome, an exercise in three years, two people of one name, three
 * visits in one month. Read by the program, and put into stores in different orders.
 */
class IdentityStoryTest {

    private static final Map<String, Graph> ARTICLES = StoryArticles.graphs();

    @TempDir
    private Path directory;

    @Test
    void keepsAVisitFromRumorToOutcome() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 17)) {
            assertThat(told(store, "Visit", "Harriet Colvin")).containsExactly("2027-06-09 Occurred: 2027-03-02 Proposed, 2027-03-20 Planned, "
                    + "2027-04-05 Planned, 2027-04-08 Denied, 2027-05-03 Postponed, 2027-05-20 Planned, 2027-06-10 Occurred");
            assertThat(told(store, "Meeting", "Bagas Wiratmo")).containsExactly("2027-06-09 Occurred: 2027-03-20 Planned, 2027-05-20 Planned, 2027-06-10 Occurred");
        }
    }

    @Test
    void tellsWhatWasKnownOnADayAndWhereReportsAndCapitalsDisagree() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 17)) {
            assertThat(answers(store, "known-on-day", Map.of("day", "2027-04-06"), "statusLabel")).contains("visit by Harriet Colvin to Indonesia: planned");
            assertThat(answers(store, "known-on-day", Map.of("day", "2027-05-10"), "statusLabel")).contains("visit by Harriet Colvin to Indonesia: postponed");
            assertThat(answers(store, "capitals-disagree", Map.of(), "oneLabel", "oneStatusLabel", "otherLabel", "otherStatusLabel"))
                    .containsExactly("visit by Harriet Colvin to Indonesia: Indonesia planned Australia denied");
            assertThat(answers(store, "contradictions", Map.of(), "about", "one", "other")).contains("visit by Harriet Colvin to Indonesia: status planned denied")
                    .noneMatch(row -> row.endsWith("occurred postponed") || row.contains(": date"));
            assertThat(answers(store, "overdue", Map.of("day", "2028-01-01"), "statusLabel")).noneMatch(row -> row.startsWith("visit by Harriet Colvin"));
        }
    }

    private static List<String> answers(Store store, String question, Map<String, String> values, String... columns) {
        Answer answer = QueryLibrary.load().find(question).ask(store.dataset(), values);
        return ((Answer.Rows) answer).rows().stream().map(row -> row.get("eventLabel").getLiteralLexicalForm() + ": "
                + Stream.of(columns).map(column -> row.get(column).getLiteralLexicalForm()).collect(Collectors.joining(" "))).distinct().toList();
    }

    @Test
    void keepsTheExercisesOfThreeYearsApart() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 3)) {
            assertThat(told(store, "Exercise", "Australia")).containsExactly("2025-08-04/2025-08-08 Occurred: 2025-08-09 Occurred",
                    "2026-08-03/2026-08-07 Occurred: 2026-07-15 Planned, 2026-08-12 Occurred", "2027-08-02/2027-08-06 Occurred: 2027-08-11 Occurred");
        }
    }

    @Test
    void keepsTwoVisitsInOneMonthApart() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 1)) {
            assertThat(told(store, "Visit", "Sora Kitagawa")).contains("2027-09-03 Occurred: 2027-09-04 Occurred, 2027-09-11 Occurred",
                    "2027-09-10 Occurred: 2027-09-11 Occurred", "2027-09-24 Occurred: 2027-09-25 Occurred");
        }
    }

    @Test
    void keepsTwoPeopleOfOneNameApartAndOneWhoIsSpelledInTwoWaysTogether() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 2)) {
            assertThat(StoryArticles.rows(store, """
                    SELECT ?kim (GROUP_CONCAT(DISTINCT ?place; separator=" ") AS ?places) (COUNT(DISTINCT ?article) AS ?articles) (SAMPLE(?name) AS ?label) {
                      ?kim a foaf:Person ; rdfs:label ?name FILTER (STRSTARTS(?name, "Kim"))
                      ?claim ent:claimedParticipant ?kim ; ent:inArticle ?article ; ent:about/ent:atPlace ?where
                      BIND (REPLACE(STR(?where), "^.*/", "") AS ?place)
                    } GROUP BY ?kim ORDER BY ?kim""")).hasSize(2).anySatisfy(south -> assertThat(south).startsWith("https://w3id.org/entente/id/person/kim-min-ho | ")
                            .contains("tokyo", "| 2 |").doesNotContain("moscow").endsWith("Kim Min-ho"))
                    .anySatisfy(north -> assertThat(north).matches("https://w3id.org/entente/id/person/kim-min-ho-[0-9a-f]{12} \\| .*moscow.*\\| 1 \\| Kim Min-ho"));
            assertThat(told(store, "Visit", "Kim Min-ho")).contains("2027-02-02 Occurred: 2027-02-03 Occurred, 2027-02-08 Occurred");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givesTheSameGraphsInAnyOrder(long seed) {
        Random random = new Random(seed);
        List<String> order = new ArrayList<>(ARTICLES.keySet());
        try (Store atOnce = store("at-once", order, order.size())) {
            Collections.shuffle(order, random);
            try (Store oneByOne = store("one-by-one", order, 1)) {
                assertThat(StoryArticles.statements(oneByOne)).isEqualTo(StoryArticles.statements(atOnce));
            }
            Collections.shuffle(order, random);
            try (Store some = store("some", order, 3)) {
                assertThat(StoryArticles.statements(some)).isEqualTo(StoryArticles.statements(atOnce));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5})
    void isAsIfWhatWasTakenOutHadNeverBeen(long seed) {
        List<String> order = new ArrayList<>(ARTICLES.keySet());
        Collections.shuffle(order, new Random(seed));
        List<String> rest = order.subList(6, order.size());
        try (Store without = store("without", rest, rest.size()); Store all = store("all", order, 4)) {
            order.subList(0, 6).forEach(all::remove);
            assertThat(StoryArticles.statements(all)).isEqualTo(StoryArticles.statements(without));
            order.subList(0, 6).forEach(article -> all.put(article, ARTICLES.get(article)));
            all.put(order.getFirst(), ARTICLES.get(order.getFirst()));
            rest.forEach(without::remove);
            order.forEach(article -> without.put(article, ARTICLES.get(article)));
            assertThat(StoryArticles.statements(all)).isEqualTo(StoryArticles.statements(without));
        }
    }

    @Test
    void tellsWhatEachArticleAloneTells() {
        try (Store store = store("all", new ArrayList<>(ARTICLES.keySet()), 17)) {
            ARTICLES.forEach((article, graph) -> assertThat(StoryArticles.statements(store.graph(article))).as(article).isEqualTo(StoryArticles.statements(graph)));
        }
    }

    /** Each event of a class in which somebody takes part, with its time, its status and the days and statuses of the reports. */
    private static List<String> told(Store store, String type, String actor) {
        String query = """
                SELECT ?event ?date ?status ?day ?claimed {
                  { SELECT DISTINCT ?event ?date ?status { ?event a ent:%s ; ent:participant/rdfs:label ?name ; ent:status ?status
                    OPTIONAL { ?event ent:date ?date } FILTER (STR(?name) = "%s") } }
                  ?claim ent:about ?event ; ent:claimedStatus ?claimed ; ent:asOf ?day
                } ORDER BY ?date ?event ?day""".formatted(type, actor);
        Map<String, String> events = new LinkedHashMap<>();
        for (String row : StoryArticles.rows(store, query)) {
            List<String> cells = List.of(row.split(" \\| ", -1));
            String date = cells.get(1).isEmpty() ? "" : cells.get(1) + " ";
            String report = cells.get(3) + " " + tail(cells.get(4));
            events.merge(cells.getFirst(), date + tail(cells.get(2)) + ": " + report, (before, now) -> before.endsWith(report) ? before : before + ", " + report);
        }
        return List.copyOf(events.values());
    }

    private static String tail(String iri) {
        return iri.substring(iri.lastIndexOf('#') + 1);
    }

    private Store store(String name, List<String> order, int atATime) {
        return StoryArticles.put(StoryArticles.open(directory.resolve(name)), ARTICLES, order, atATime);
    }
}
