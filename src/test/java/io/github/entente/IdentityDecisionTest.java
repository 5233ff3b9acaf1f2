package io.github.entente;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.base.EntenteException;
import io.github.entente.pipeline.DecisionFile;
import io.github.entente.store.Decision;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people decide on the story's events and people. */
class IdentityDecisionTest {

    private static final String ID = "https://w3id.org/entente/id/";
    private static final String BY = "Mara Lindqvist";
    /** Of so many pairs one is enough. */
    private static final int SOME = 4;

    @TempDir
    private Path directory;
    private Store store;
    private Set<String> undecided;

    @BeforeEach
    void open() {
        store = StoryArticles.open(directory.resolve("store"));
        store.putAll(StoryArticles.graphs());
        undecided = StoryArticles.statements(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void takesAReportOutOfAnEventAndBack() {
        String outcome = visit("2027-06-10");
        String kept = store.kept(outcome);
        assertThat(kept).isNotEqualTo(outcome);
        assertThat(store.deciding().split(outcome, BY, "another visit")).isEqualTo(outcome);
        assertThat(store.kept(outcome)).isEqualTo(outcome);
        assertThat(status(outcome)).containsExactly("Occurred");
        assertThat(status(kept)).containsExactly("Planned");
        store.deciding().undo(Decision.Kind.SPLIT, outcome);
        assertThat(StoryArticles.statements(store)).isEqualTo(undecided);
    }

    @Test
    void makesTwoEventsOneThoughTheirTimesExcludeEachOther() {
        String first = store.kept(visitOf("Sora Kitagawa", "2027-09-04"));
        String second = store.kept(visitOf("Sora Kitagawa", "2027-09-25"));
        assertThat(store.deciding().merge(second, first, BY, "the second article is wrong")).isEqualTo(first);
        assertThat(store.kept(second)).isEqualTo(first);
        assertThat(StoryArticles.rows(store, "SELECT ?by ?why { ?merge a ent:Merge ; ent:decidedBy ?by ; ent:decisionReason ?why }"))
                .containsExactly(BY + " | the second article is wrong");
        store.deciding().undo(Decision.Kind.MERGE, first, second);
        assertThat(StoryArticles.statements(store)).isEqualTo(undecided);
    }

    /** The reader took for two what is one. */
    @Test
    void makesTwoEventsOfOneArticleOneAndTwoAgain() {
        List<String> two = StoryArticles.rows(store, """
                SELECT DISTINCT ?one ?other { ?one ent:about ?a ; ent:inArticle ?article ; ent:claimedStatus ?s . ?other ent:about ?b ; ent:inArticle ?article ; ent:claimedStatus ?t
                  FILTER (STR(?a) < STR(?b)) ?a a ent:Event . ?b a ent:Event } ORDER BY ?one ?other""");
        assertThat(two).isNotEmpty();
        for (int i = 0; i < two.size(); i += SOME) {
            String pair = two.get(i);
            String[] claims = pair.split(" \\| ");
            String one = event(claims[0]);
            String other = event(claims[1]);
            store.deciding().merge(one, other, BY, "read as two");
            assertThat(store.kept(one)).as(pair).isEqualTo(store.kept(other));
            assertThat(StoryArticles.statements(store.graph(article(one)))).as("what the article of %s says", pair).isEqualTo(StoryArticles.statements(StoryArticles.graphs().get(article(one))));
            store.deciding().undo(Decision.Kind.MERGE, one, other);
            assertThat(StoryArticles.statements(store)).as(pair).isEqualTo(undecided);
        }
    }

    /** Which event a claim is about, by its IRI in the article. */
    private static String event(String claim) {
        return claim.replace("/claim/", "/event/").replaceAll("-c\\d+$", "");
    }

    private static String article(String event) {
        return event.replace("/id/event/", "/graph/").replaceAll("-e\\d+$", "");
    }

    @Test
    void holdsWhenArticlesAreReadAnew() {
        String outcome = visit("2027-06-10");
        store.deciding().split(outcome, BY, "");
        Set<String> decided = StoryArticles.statements(store);
        List<String> articles = List.copyOf(StoryArticles.graphs().keySet());
        articles.forEach(store::remove);
        articles.reversed().forEach(article -> store.put(article, StoryArticles.graphs().get(article)));
        assertThat(StoryArticles.statements(store)).isEqualTo(decided);
    }

    @Test
    void refusesWhatContradictsADecision() {
        String outcome = visit("2027-06-10");
        String rumor = visit("2027-03-02");
        store.deciding().split(outcome, BY, "");
        Set<String> decided = StoryArticles.statements(store);
        assertThatThrownBy(() -> store.deciding().merge(outcome, rumor, BY, "")).isInstanceOf(EntenteException.class)
                .hasMessageContaining(BY + " decided on ").hasMessageContaining("are two; take that back first with `entente split --undo");
        assertThat(StoryArticles.statements(store)).isEqualTo(decided);
    }

    @Test
    void tellsWhatIsWrongWithWhatItIsGiven() {
        assertThatThrownBy(() -> store.deciding().merge(ID + "person/nobody", ID + "person/kim-min-ho", BY, "")).hasMessageContaining("no event and no person");
        assertThatThrownBy(() -> store.deciding().merge(ID + "person/kim-min-ho", visit("2027-03-02"), BY, "")).hasMessageContaining("an event and a person cannot be one");
        assertThatThrownBy(() -> store.deciding().split(ID + "person/kim-min-ho", BY, "")).hasMessageContaining("name what one of them tells");
        assertThatThrownBy(() -> store.deciding().undo(Decision.Kind.MERGE, visit("2027-03-02"), visit("2027-03-20"))).hasMessageContaining("nobody has decided that");
    }

    @Test
    void takesSomebodyOutOfANameAndMakesTwoNamesakesOne() {
        String spelled = described("person/", "2027-02-08", "kim-minho");
        String kept = store.kept(spelled);
        assertThat(kept).isEqualTo(ID + "person/kim-min-ho");
        assertThat(store.deciding().split(spelled, BY, "a brother")).isEqualTo(ID + "person/kim-minho");
        assertThat(StoryArticles.rows(store, "SELECT DISTINCT ?label { <" + ID + "person/kim-minho> rdfs:label ?label }")).containsExactly("Kim Minho");
        store.deciding().undo(Decision.Kind.SPLIT, spelled);
        assertThat(StoryArticles.statements(store)).isEqualTo(undecided);
        String north = store.kept(described("person/", "2027-02-05", "kim-min-ho"));
        assertThat(north).isNotEqualTo(kept);
        store.deciding().merge(north, kept, BY, "");
        assertThat(store.kept(described("person/", "2027-02-05", "kim-min-ho"))).isEqualTo(kept);
        assertThat(store.kept(spelled)).isEqualTo(kept);
        store.deciding().undo(Decision.Kind.MERGE, described("person/", "2027-02-05", "kim-min-ho"), kept);
        assertThat(StoryArticles.statements(store)).isEqualTo(undecided);
    }

    @Test
    void goesFromOneStoreToAnotherByItsExport() throws IOException {
        store.deciding().split(visit("2027-06-10"), BY, "another visit");
        Path file = directory.resolve("export.nq");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.export(out, Lang.NQUADS);
        Files.write(file, out.toByteArray());
        try (Store other = StoryArticles.open(directory.resolve("other"))) {
            int taken = other.deciding().take(DecisionFile.read(file));
            assertThat(other.deciding().all()).hasSize(taken).isEqualTo(store.deciding().all());
            other.putAll(StoryArticles.graphs());
            assertThat(StoryArticles.statements(other)).isEqualTo(StoryArticles.statements(store));
        }
    }

    private List<String> status(String event) {
        return StoryArticles.rows(store, "SELECT ?status { <" + event + "> ent:status ?s BIND (REPLACE(STR(?s), \"^.*#\", \"\") AS ?status) }");
    }

    /** The visit to Indonesia by the IRI that the article of a day gives it. */
    private String visit(String day) {
        return visitOf("Harriet Colvin", day);
    }

    private String visitOf(String visitor, String day) {
        return event(StoryArticles.rows(store, """
                SELECT DISTINCT ?claim { ?article ent:published ?day . ?claim ent:inArticle ?article ; ent:claimedStatus ?status ; ent:about ?visit .
                  ?visit a ent:Visit ; ent:participant/rdfs:label "%s"@en FILTER (STR(?day) = "%s") } ORDER BY ?claim""".formatted(visitor, day))
                .getFirst());
    }

    private String described(String kind, String day, String slug) {
        String article = StoryArticles.graphs().keySet().stream().filter(iri -> iri.contains("/" + day)).findFirst().orElseThrow();
        return ID + kind + article.substring(article.lastIndexOf('/') + 1) + "-" + slug;
    }
}
