package io.github.entente;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.entente.query.Answer;
import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** From the sample articles to the library's answers; sample-answers.txt holds what these must contain. */
class SampleAnswersTest {

    private static final Store STORE = SampleStore.open();
    private static final QueryLibrary LIBRARY = QueryLibrary.load();
    private static final Pattern ARGUMENT = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|\\[(\\w+): ([^\\]]*)\\]|(\\S+))");
    private static final String OPEN_END = "…";

    /** A question as it is asked on the command line, and rows that its answer has, the first of them the columns. */
    record Expected(String command, List<List<String>> table) {
        @Override
        public String toString() {
            return command;
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void answersWhatTheArticlesSay(Expected expected) {
        Answer answer = LIBRARY.find(expected.command().split(" ")[0]).ask(STORE.dataset(), arguments(expected.command()));
        List<String> columns = expected.table().getFirst();
        List<List<String>> rows = ((Answer.Rows) answer).rows().stream()
                .map(row -> columns.stream().map(column -> cell(row, column)).toList()).toList();
        assertThat(((Answer.Rows) answer).columns()).extracting(Var::getVarName).containsAll(columns);
        assertThat(expected.table().subList(1, expected.table().size())).isNotEmpty()
                .allSatisfy(row -> assertThat(rows).as("%s", row).anyMatch(found -> fits(found, row)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheLibraryCanBeAsked(String command) {
        assertThatCode(() -> LIBRARY.find(command.split(" ")[0]).ask(STORE.dataset(), arguments(command))).doesNotThrowAnyException();
    }

    private static Stream<String> examples() {
        return LIBRARY.questions().stream().flatMap(question -> question.header().examples().stream().map(example -> question.name() + " " + example));
    }

    private static boolean fits(List<String> found, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            boolean same = cell.endsWith(OPEN_END) ? found.get(i).startsWith(cell.substring(0, cell.length() - 1)) : found.get(i).equals(cell);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static String cell(Binding row, String column) {
        Node value = row.get(column);
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }

    private static Map<String, String> arguments(String command) {
        Map<String, String> values = new HashMap<>();
        ARGUMENT.matcher(command).results().forEach(argument -> values.put(argument.group(1), value(argument)));
        return values;
    }

    private static String value(MatchResult argument) {
        return argument.group(3) != null ? event(argument.group(3), argument.group(4))
                : Optional.ofNullable(argument.group(2)).orElseGet(() -> argument.group(5));
    }

    /** The IRI of the event of a class of which a sentence tells; IRIs hold ordinals, which change with what else is read. */
    private static String event(String type, String sentence) {
        ParameterizedSparqlString query = new ParameterizedSparqlString("""
                PREFIX ent: <https://w3id.org/entente/ns#>
                SELECT DISTINCT ?event {
                  ?event a ?type . ?mention ent:denotes ?event ; ent:sentence/ent:quote ?quote
                  FILTER STRSTARTS(?quote, ?words)
                }""");
        query.setIri("type", "https://w3id.org/entente/ns#" + type);
        query.setLiteral("words", sentence);
        return Txn.calculateRead(STORE.dataset(), () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query.asQuery(), STORE.dataset())) {
                ResultSet events = execution.execSelect();
                assertThat(events.hasNext()).as("%s in \"%s\"", type, sentence).isTrue();
                String iri = events.next().getResource("event").getURI();
                assertThat(events.hasNext()).as("several %s in \"%s\"", type, sentence).isFalse();
                return iri;
            }
        });
    }

    private static Stream<Expected> expected() throws IOException {
        try (InputStream in = SampleAnswersTest.class.getResourceAsStream("sample-answers.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^\\$ ")).skip(1).map(String::lines).map(Stream::toList)
                    .map(lines -> new Expected(lines.getFirst(), table(lines.subList(1, lines.size()))));
        }
    }

    private static List<List<String>> table(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()).toList();
    }
}
