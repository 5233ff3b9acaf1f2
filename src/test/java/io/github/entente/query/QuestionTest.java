package io.github.entente.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;
import io.github.entente.store.Schemas;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class QuestionTest {

    private static final String ALL_TYPES = """
            #@ title  Everything at once
            #@ param  state : ent:State? "a state"
            #@ param  status : ent:Status = planned "a status"
            #@ param  event : ent:Event? "an event"
            #@ param  order : string in {up, down} = up "the order"
            #@ param  day : date? "a day"
            #@ param  count : integer? "how many"
            #@ param  thing : iri? "anything"
            #@ param  words : string? "some words"
            PREFIX ent: <https://w3id.org/entente/ns#>
            SELECT (BOUND(?state) AS ?free) (?thing AS ?t) (?day AS ?d) (?count AS ?c) (?words AS ?w) (?status AS ?s) { }
            """;

    @TempDir
    private static Path directory;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Story.open(directory.resolve("data"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            state  | Norland                                     | true,,,,,https://w3id.org/entente/ns#Planned
            state  | ノルランド                                    | true,,,,,https://w3id.org/entente/ns#Planned
            state  | kingdom of norland                          | true,,,,,https://w3id.org/entente/ns#Planned
            state  | state/norland                               | true,,,,,https://w3id.org/entente/ns#Planned
            state  | <https://w3id.org/entente/id/state/norland> | true,,,,,https://w3id.org/entente/ns#Planned
            status | ent:Denied                                  | false,,,,,https://w3id.org/entente/ns#Denied
            status | canceled                                    | false,,,,,https://w3id.org/entente/ns#Cancelled
            day    | 2026-01-31                                  | false,,2026-01-31,,,https://w3id.org/entente/ns#Planned
            count  | 12                                          | false,,,12,,https://w3id.org/entente/ns#Planned
            thing  | ent:Meeting                                 | false,https://w3id.org/entente/ns#Meeting,,,,https://w3id.org/entente/ns#Planned
            words  | it's "} . #                                 | false,,,,"it's ""} . #",https://w3id.org/entente/ns#Planned
            """)
    void bindsValuesAsTerms(String parameter, String value, String row) {
        assertThat(ask(ALL_TYPES, Map.of(parameter, value), Format.CSV).lines().skip(1)).containsExactly(row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            state  | Atlantis     | no ent:State in the store has this IRI or name; there are Norland, Sudria
            state  | event/a-e1   | no ent:State in the store
            status | done         | there are canceled, denied, occurred
            order  | sideways     | allowed are up, down
            day    | tomorrow     | a day is needed, as year-month-day
            day    | 2026-02-30   | a day is needed
            count  | many         | a whole number is needed
            thing  | > } DROP ALL | an IRI is needed
            color  | red          | has no parameter color; it has state, status
            """)
    void namesParameterValueAndWhatIsAllowed(String parameter, String value, String message) {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> ask(ALL_TYPES, Map.of(parameter, value), Format.CSV))
                .withMessageContaining(parameter).withMessageContaining(message)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(EntenteException.Kind.USAGE));
    }

    @Test
    void findsAPlaceByWhatOneSideCallsIt() {
        String query = """
                #@ param place : ent:Place "a place"
                PREFIX ent: <https://w3id.org/entente/ns#>
                SELECT (?place AS ?found) { }
                """;
        assertThat(ask(query, Map.of("place", "islas gemelas"), Format.CSV)).contains("/place/twin-rocks");
    }

    @Test
    void saysWhichParameterIsMissing() {
        assertThatExceptionOfType(EntenteException.class)
                .isThrownBy(() -> ask("#@ param day : date \"the day\"\nASK { FILTER (?day > 1) }", Map.of(), Format.CSV))
                .withMessageContaining("needs day=…, the day");
    }

    @Test
    void saysWhereAQueryIsNotSparql() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Question.parse("mine.rq", "SELECT * {\n ?a ?b }"))
                .withMessageContaining("mine.rq").withMessageContaining("line 2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', commentCharacter = '!', textBlock = """
            #@ param day date "no colon"      | param NAME : TYPE
            #@ param day : moment "no type"   | a type is iri, string, date
            #@ param day : foo:Bar "a class"  | prefix is not declared
            #@ author somebody                | title, topic, question, param, column or example
            """)
    void saysWhatIsWrongInAHead(String line, String message) {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Question.parse("mine", line + "\nASK {}"))
                .withMessageContaining("query mine").withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            csv   | SELECT ?s { VALUES ?s { "a" } } | s\\r\\na\\r\\n
            tsv   | SELECT ?s { VALUES ?s { "a" } } | ?s\\n"a"\\n
            table | SELECT ?s { VALUES ?s { "a" } } | s\\n-\\na\\n(1 row)\\n
            table | ASK {}                          | yes\\n
            """)
    void writesEveryFormat(String format, String query, String expected) {
        assertThat(ask(query, Map.of(), Format.of(format))).isEqualTo(expected.replace("\\r", "\r").replace("\\n", "\n"));
    }

    @Test
    void writesJson() {
        assertThat(ask("SELECT ?s { VALUES ?s { 1 } }", Map.of(), Format.JSON)).contains("\"bindings\"", "XMLSchema#integer");
        assertThat(ask("ASK {}", Map.of(), Format.JSON)).contains("\"boolean\" : true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ttl | SELECT * {}                | gives rows and not a graph
            csv | CONSTRUCT WHERE {?a ?b ?c} | gives a graph and not rows
            """)
    void saysWhichFormatFits(String format, String query, String message) {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> ask(query, Map.of(), Format.of(format))).withMessageContaining(message);
    }

    @Test
    void namesTheFormats() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Format.of("pdf")).withMessageContaining("table, csv, tsv, json, ttl");
    }

    @Test
    void asksWhichOneIsMeantWhenSeveralHaveTheName() {
        store.put("https://w3id.org/entente/graph/twin", Schemas.turtle("event:twin a ent:Event ; rdfs:label 'festival'@en ."));
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> ask(ALL_TYPES, Map.of("event", "festival"), Format.CSV))
                .withMessageContaining("several are called so: event/a-e6, event/twin");
        store.remove("https://w3id.org/entente/graph/twin");
    }

    @Test
    void takesWhatIsWrittenExactlySo() {
        store.put("https://w3id.org/entente/graph/twin", Schemas.turtle("event:twin a ent:Event ; rdfs:label 'FESTIVAL'@en ."));
        String query = """
                #@ param event : ent:Event "an event"
                PREFIX ent: <https://w3id.org/entente/ns#>
                SELECT (?event AS ?found) { }
                """;
        assertThat(ask(query, Map.of("event", "festival"), Format.CSV)).contains("/event/a-e6").doesNotContain("twin");
        store.remove("https://w3id.org/entente/graph/twin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            planned-meeting  | Did you mean planned-meetings?
            whomeets-most    | Did you mean who-meets-most?
            """)
    void guessesWhichQueryWasMeant(String name, String message) {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> QueryLibrary.load().find(name)).withMessageContaining(message);
    }

    @Test
    void guessesWhichParameterAndWhichValueWereMeant() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> ask(ALL_TYPES, Map.of("sate", "Norland"), Format.CSV))
                .withMessageContaining("no parameter sate").withMessageContaining("Did you mean state?");
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> ask(ALL_TYPES, Map.of("state", "Norlund"), Format.CSV))
                .withMessageContaining("Did you mean Norland?");
    }

    @Test
    void saysWhichWordsCannotBeSearchedFor() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> QueryLibrary.load().find("search-names").ask(store.dataset(), Map.of("words", "(Vale")))
                .withMessageContaining("cannot be searched for").withMessageContaining("quotation marks")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(EntenteException.Kind.USAGE));
    }

    @Test
    void neverPastesAValueIntoTheText() {
        Map<String, String> hostile = Map.of("words", "x\"@en } . { ?s ?p ?o } #");
        assertThat(ask(ALL_TYPES, hostile, Format.CSV)).contains("\"x\"\"@en } . { ?s ?p ?o } #\"");
    }

    private static String ask(String query, Map<String, String> values, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(Question.parse("test", query).ask(store.dataset(), values), PrefixMapping.Standard, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
