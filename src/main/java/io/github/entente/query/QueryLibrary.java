package io.github.entente.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.entente.base.BundledFolder;
import io.github.entente.base.EntenteException;

/**
 * The questions that come with the program.
 *
 * @param questions all of them, by name
 */
public record QueryLibrary(List<Question> questions) {

    private static final String ENDING = ".rq";

    public QueryLibrary {
        questions = List.copyOf(questions);
    }

    /** Reads {@code queries/*.rq} from the class path. */
    public static QueryLibrary load() {
        return BundledFolder.read("queries", QueryLibrary::read);
    }

    /** @throws EntenteException of kind USAGE that lists the names there are and guesses which one was meant, if it has no such question */
    public Question find(String name) {
        return questions.stream().filter(question -> question.name().equals(name)).findFirst().orElseThrow(() -> unknown(name));
    }

    private EntenteException unknown(String name) {
        List<String> names = questions.stream().map(Question::name).toList();
        return new EntenteException(EntenteException.Kind.USAGE, "there is no query " + name + "." + Nearest.hint(name, names) + " There are "
                + String.join(", ", names) + ", or the path of a file that ends in " + ENDING);
    }

    private static QueryLibrary read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new QueryLibrary(files.filter(file -> file.toString().endsWith(ENDING)).sorted().map(QueryLibrary::question).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Question question(Path file) {
        String name = file.getFileName().toString();
        try {
            return Question.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
