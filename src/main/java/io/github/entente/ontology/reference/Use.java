package io.github.entente.ontology.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.BundledFolder;
import io.github.entente.query.QueryLibrary;

/**
 * A question or a worked example, with the terms that it names.
 *
 * @param name the file's name
 * @param title what it is about
 * @param terms names in Turtle; SPARQL and examples take the prefixes of the ontology
 */
record Use(String name, String title, Set<String> terms) {

    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*:[A-Za-z]\\w*");
    private static final Pattern TITLE = Pattern.compile("^#\\s*Worked example \\d+:\\s*(.+?)\\.?\\s*$", Pattern.MULTILINE);

    Use {
        terms = Set.copyOf(terms);
    }

    /** Whether it names the term. */
    boolean names(Term term) {
        return terms.contains(term.name());
    }

    static List<Use> questions(QueryLibrary library) {
        return library.questions().stream().map(question -> new Use(question.name() + ".rq", question.header().question(), namesIn(question.text()))).toList();
    }

    /** The valid examples of {@code ontology/examples}, by number. */
    static List<Use> examples() {
        return BundledFolder.read("ontology/examples", folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().endsWith(".ttl")).sorted().map(Use::example).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Use example(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString();
            return new Use(name, TITLE.matcher(text).results().findFirst().map(title -> capitalized(title.group(1))).orElse(name), namesIn(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Set<String> namesIn(String text) {
        return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
