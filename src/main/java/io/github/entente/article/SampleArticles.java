package io.github.entente.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The articles that come with Entente, an invented story to try it on; their README tells more. */
public final class SampleArticles {

    private static final String FOLDER = "/samples/";

    private SampleArticles() {
    }

    /** The names of the articles' files, by their dates. They are kept in an index, for a jar's folders cannot be listed. */
    public static List<String> names() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** What came of each, in the order of their dates; all can be read. */
    public static Stream<Read> read() {
        return names().stream().flatMap(name -> ArticleFiles.read(name, bytes(name), ArticleOptions.defaults()));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(SampleArticles.class.getResourceAsStream(FOLDER + name), () -> "no sample " + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
