package io.github.entente.query;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.base.EntenteException;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("ontology")
class QueryLibraryTest {

    private static final QueryLibrary LIBRARY = QueryLibrary.load();
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

    @TempDir
    private static Path directory;
    private static Store store;

    @BeforeAll
    static void open() {
        store = Story.openContinued(directory.resolve("data"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void answersAsExpected(String command, String answer) {
        assertThat(ask(command)).isEqualTo(answer);
    }

    @Test
    void everyQueryIsExpectedToAnswerSomething() throws IOException {
        Set<String> asked = new TreeSet<>();
        expected().forEach(section -> asked.add(section[0].split(" ")[0]));
        // Those that give a graph: the test below and ExportTest.
        asked.addAll(List.of("event-graph", "export-prov", "export-schema", "export-sem", "export-web-annotation"));
        assertThat(asked).containsExactlyElementsOf(LIBRARY.questions().stream().map(Question::name).toList());
    }

    @Test
    void givesAllAboutAnEventAsAGraph() {
        Answer answer = LIBRARY.find("event-graph").ask(store.dataset(), Map.of("event", "event/a-e3"));
        assertThat(answer).isInstanceOfSatisfying(Answer.Triples.class, triples -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Format.TTL.write(triples, PrefixMapping.Standard, out);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("Norland canceled refueling", "ent:claimedRelation", "PREFIX ent:");
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void explainsItselfInItsHead(Question question) {
        Header header = question.header();
        assertThat(header.title()).isNotEqualTo(question.name());
        assertThat(header.topic()).isNotEmpty();
        assertThat(header.question()).endsWith("?");
        assertThat(question.columns()).containsAll(header.columns().keySet());
        if (!header.parameters().isEmpty()) {
            assertThat(header.examples()).isNotEmpty().allSatisfy(example -> assertThat(header.parameters())
                    .extracting(Parameter::name).containsAll(arguments(example).keySet()));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void givesALabelForEveryThing(Question question) {
        List<String> columns = question.columns();
        assertThat(columns.stream().filter(column -> column.endsWith("Label")).map(column -> column.substring(0, column.length() - 5)))
                .isSubsetOf(columns);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void usesNoTermThatTheOntologyLacks(Question question) {
        Graph ontology = RDFDataMgr.loadGraph("ontology/entente.ttl");
        Matcher term = Pattern.compile("\\bent:(\\w+)").matcher(question.text());
        while (term.find()) {
            assertThat(ontology.contains(NodeFactory.createURI("https://w3id.org/entente/ns#" + term.group(1)), null, null))
                    .as("%s in %s", term.group(), question.name()).isTrue();
        }
    }

    @Test
    void namesWhatThereIsWhenAQueryIsUnknown() {
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> LIBRARY.find("weather"))
                .withMessageContaining("no query weather").withMessageContaining("planned-meetings")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(EntenteException.Kind.USAGE));
    }

    private static String ask(String command) {
        Question question = LIBRARY.find(command.split(" ")[0]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Format.TABLE.write(question.ask(store.dataset(), arguments(command)), PrefixMapping.Standard, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> arguments(String command) {
        Map<String, String> values = new HashMap<>();
        Matcher argument = ARGUMENT.matcher(command);
        while (argument.find()) {
            values.put(argument.group(1), argument.group(2) != null ? argument.group(2) : argument.group(3));
        }
        return values;
    }

    private static Stream<Question> questions() {
        return LIBRARY.questions().stream();
    }

    /** Sections of answers.txt: a line "$ name key=value …", then what is answered. */
    private static Stream<String[]> expected() throws IOException {
        try (InputStream in = QueryLibraryTest.class.getResourceAsStream("answers.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^\\$ ")).skip(1)
                    .map(section -> new String[] {section.substring(0, section.indexOf('\n')), section.substring(section.indexOf('\n') + 1).stripTrailing() + "\n"});
        }
    }

    /** Writes answers.txt anew, to be read through before it is committed. */
    public static void main(String[] commands) throws IOException {
        directory = Files.createTempDirectory("story");
        open();
        StringBuilder text = new StringBuilder("What the library answers on story.trig.\n\n");
        for (String command : commands) {
            text.append("$ ").append(command).append('\n').append(ask(command)).append('\n');
        }
        Files.writeString(Path.of("src/test/resources/io/github/entente/query/answers.txt"), text.toString());
        close();
    }
}
