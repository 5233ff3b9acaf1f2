package io.github.entente.query;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/queries.md} says what the heads of the queries say; {@link #main} writes it anew. */
class QueriesPageTest {

    private static final Path PAGE = Path.of("docs/queries.md");

    @Test
    void thePageSaysWhatTheQueriesSay() throws IOException {
        assertThat(Files.readString(PAGE)).as("write it anew: run the main method of " + QueriesPageTest.class.getName()).isEqualTo(page());
    }

    @Test
    void thereAreThirtyQuestionsAndMore() {
        assertThat(QueryLibrary.load().questions()).hasSizeGreaterThanOrEqualTo(30);
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, page());
    }

    private static String page() throws IOException {
        Map<String, List<Question>> topics = QueryLibrary.load().questions().stream()
                .collect(Collectors.groupingBy(question -> question.header().topic(), TreeMap::new, Collectors.toList()));
        String head = new String(QueriesPageTest.class.getResourceAsStream("queries-head.md").readAllBytes(), StandardCharsets.UTF_8);
        StringBuilder page = new StringBuilder(head.replace("{count}", Integer.toString(QueryLibrary.load().questions().size())));
        topics.forEach((topic, questions) -> {
            page.append("\n## ").append(topic).append('\n');
            questions.forEach(question -> page.append(section(question)));
        });
        return page.toString();
    }

    private static String section(Question question) {
        Header header = question.header();
        StringBuilder text = new StringBuilder("\n### " + question.name() + "\n\n" + header.question() + "\n");
        if (!header.parameters().isEmpty()) {
            text.append("\n| parameter | values | meaning |\n| --- | --- | --- |\n");
            header.parameters().forEach(parameter -> text.append("| `").append(parameter.name()).append("` | ").append(values(parameter)).append(" | ")
                    .append(parameter.meaning()).append(" |\n"));
        }
        text.append("\nGives ").append(question.makesGraph() ? "a graph" : question.columns().stream().filter(column -> !isLabel(column, question))
                .map(column -> "`" + column + "`" + meaning(header, column)).collect(Collectors.joining(", "))).append(".\n");
        String example = header.examples().stream().findFirst().orElse("");
        text.append("\n    ./entente query ").append((question.name() + " " + example).strip())
                .append("\n    curl 'http://localhost:3030/api/queries/").append(question.name()).append(Arguments.read(example).queryString()).append("'\n");
        return text.toString();
    }

    private static boolean isLabel(String column, Question question) {
        return column.endsWith("Label") && question.columns().contains(column.substring(0, column.length() - 5));
    }

    private static String meaning(Header header, String column) {
        return header.columns().containsKey(column) ? " (" + header.columns().get(column) + ")" : "";
    }

    private static String values(Parameter parameter) {
        String type = parameter.allowed().isEmpty() ? "`" + parameter.type().written() + "`"
                : parameter.allowed().stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
        return type + parameter.defaultValue().map(value -> ", otherwise `" + value + "`").orElse(parameter.optional() ? ", optional" : "");
    }
}
