package io.github.entente.ontology;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ontology/README.md} says of questions, rules and files is so. */
@Tag("ontology")
class ReadmeOfOntologyTest {

    private static final Pattern QUESTION = Pattern.compile("(?m)^\\| (\\d+) \\| (.+\\?.*) \\| `([a-z-]+)` \\|$");
    private static final Pattern PITFALL = Pattern.compile("(?m)^\\| (P\\d\\d) \\| (.+) \\| (.+) \\|$");
    private static final Pattern RULE = Pattern.compile("`([PH]\\d\\d-[a-z-]+)`");
    private static final Pattern ANSWER = Pattern.compile("(?m)^\\$ (\\S+)[^$]*?\\((\\d+) rows?\\)$");

    @Test
    void answersEachQuestionOfTheDesignByAQueryWithAnExpectedAnswer() throws IOException {
        Map<Integer, String> queries = new TreeMap<>();
        rows(QUESTION).forEach(row -> queries.put(Integer.valueOf(row.get(0)), row.get(2)));
        assertThat(queries.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
        Set<String> library = QueryLibrary.load().questions().stream().map(Question::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(library).containsAll(queries.values());
        assertThat(queries.values()).doesNotHaveDuplicates();
        assertThat(answered()).containsAll(queries.values());
    }

    @Test
    void tellsOfEachPitfallHowItIsChecked() throws IOException {
        List<List<String>> pitfalls = rows(PITFALL);
        assertThat(pitfalls).extracting(List::getFirst)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 41).mapToObj(number -> "P%02d".formatted(number)).toList());
        Set<String> named = RULE.matcher(readme()).results().map(rule -> rule.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = OntologyFiles.in(OntologyFiles.FOLDER.resolve("hygiene"), ".rq").stream()
                .map(file -> file.getFileName().toString().replace(".rq", "")).filter(name -> name.startsWith("P"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(there);
    }

    @Test
    void namesEachPartOfTheFolder() throws IOException {
        String readme = readme();
        try (Stream<Path> parts = Files.list(OntologyFiles.FOLDER)) {
            assertThat(parts.map(part -> part.getFileName().toString()).filter(name -> !Set.of("README.md", "LICENSE").contains(name)))
                    .allSatisfy(name -> assertThat(readme).contains("| `" + name));
        }
    }

    /** The queries for which some rows are expected. */
    private static Set<String> answered() throws IOException {
        try (var in = QueryLibrary.class.getResourceAsStream("answers.txt")) {
            return ANSWER.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .filter(answer -> !answer.group(2).equals("0")).map(answer -> answer.group(1)).collect(Collectors.toSet());
        }
    }

    private static List<List<String>> rows(Pattern row) throws IOException {
        return row.matcher(readme()).results().map(match -> IntStream.rangeClosed(1, match.groupCount()).mapToObj(match::group).toList()).toList();
    }

    private static String readme() throws IOException {
        return Files.readString(OntologyFiles.FOLDER.resolve("README.md"));
    }
}
