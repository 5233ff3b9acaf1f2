package io.github.entente.store.search;

import java.nio.file.Path;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

import static io.github.entente.store.Schemas.turtle;
import static org.assertj.core.api.Assertions.assertThat;

class WordsTest {

    static final Graph ARTICLE = turtle("""
            PREFIX dct:  <http://purl.org/dc/terms/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            BASE <https://w3id.org/entente/id/>
            <https://w3id.org/entente/graph/a> dct:title "Navies to practice rescue"@en ; rdfs:label "Navies to practice rescue"@en .
            <sentence/a-s0> ent:quote "The U.S. envoy visited Da Nang." .
            <mention/a-0-5> ent:quote "envoy" .
            <person/noh-sang-gyu> rdfs:label "Noh Sang-gyu"@en .
            <city/da-nang> rdfs:label "Đà Nẵng"@vi , "ダナン"@ja ; skos:altLabel "Tourane"@fr .
            <force/marines> rdfs:label "Republic of Korea Marine Corps"@en , "대한민국 해병대"@ko .
            <name/x> ent:nameText "Liancourt Rocks"@en .
            event:x rdfs:label "refueling of Gavia's F-35s canceled"@en .
            <https://w3id.org/entente/lexicon/visit-v> rdfs:label "visit"@en .
            """);

    @TempDir
    private static Path directory;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Store.open(directory.resolve("data"), Schemas.small());
        store.put("https://w3id.org/entente/graph/a", ARTICLE);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rdfs:label    | cancelled       | event/x
            rdfs:label    | refuelling      | event/x
            rdfs:label    | noh             | person/noh-sang-gyu
            rdfs:label    | Sang-gyu        | person/noh-sang-gyu
            rdfs:label    | gyu             | person/noh-sang-gyu
            rdfs:label    | sanggyu         | person/noh-sang-gyu
            rdfs:label    | \\"sang gyu\\"~1 | person/noh-sang-gyu
            rdfs:label    | da nang         | city/da-nang
            rdfs:label    | Nẵng            | city/da-nang
            rdfs:label    | ダナン           | city/da-nang
            rdfs:label    | 해병대            | force/marines
            rdfs:label    | gavia           | event/x
            rdfs:label    | F-35            | event/x
            rdfs:label    | refueled        | event/x
            rdfs:label    | cancel*         | event/x
            rdfs:label    | gaiva~          | event/x
            skos:altLabel | Tourane         | city/da-nang
            ent:nameText  | liancourt       | name/x
            dct:title     | practiced       | graph/a
            ent:quote     | US              | sentence/a-s0
            ent:quote     | U.S.            | sentence/a-s0
            ent:quote     | visit           | sentence/a-s0
            ent:quote     | visits AND envoys | sentence/a-s0
            ent:quote     | \\"visited da nang\\" | sentence/a-s0
            rdfs:label    | seoul           |
            rdfs:label    | practice        |
            rdfs:label    | meeting         |
            """)
    void findsWordsAsPeopleWriteThem(String property, String words, String found) {
        assertThat(found(store, property, words)).isEqualTo(found == null ? List.of() : List.of("https://w3id.org/entente/"
                + (found.startsWith("graph/") ? found : "id/" + found)));
    }

    static List<String> found(Store store, String property, String words) {
        return found(store.dataset().asDatasetGraph(), property, words);
    }

    static List<String> found(DatasetGraph dataset, String property, String words) {
        String query = """
                PREFIX dct:  <http://purl.org/dc/terms/>
                PREFIX ent:  <https://w3id.org/entente/ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                PREFIX text: <http://jena.apache.org/text#>
                SELECT ?thing { (?thing ?score ?words) text:query (%s "%s") . ?thing %s ?words }""".formatted(property, words, property);
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec select = QueryExec.dataset(dataset).query(query).build()) {
                return select.select().stream().map(row -> row.get("thing").getURI()).toList();
            }
        });
    }
}
