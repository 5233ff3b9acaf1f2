package io.github.entente.pipeline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.entente.article.ArticleFiles;
import io.github.entente.article.ArticleOptions;
import io.github.entente.article.Read;
import io.github.entente.base.EntenteException;
import io.github.entente.graph.Ent;
import io.github.entente.store.Store;

/**
 * Finds articles of a store by whatever a person calls them.
 *
 * @param store where they are
 * @param options how files are read
 */
public record ArticleNames(Store store, ArticleOptions options) {

    /**
     * @param name an article's IRI, its id, the address where it was taken from, or a file or folder of which the store has all or some
     * @return their IRIs; at least one
     * @throws EntenteException of kind USAGE if the store has none
     */
    public List<String> find(String name) {
        List<String> found = candidates(name).filter(store::holds).toList();
        if (found.isEmpty()) {
            throw new EntenteException(EntenteException.Kind.USAGE, "the store has no article " + name + newer(name)
                    + "; give its IRI, its id (`entente ingest` prints it), its address, or its file");
        }
        return found;
    }

    private Stream<String> candidates(String name) {
        if (name.startsWith(Ent.GRAPH)) {
            return Stream.of(name);
        }
        if (name.matches("(?i)https?://.*")) {
            return store.articlesFrom(name).stream();
        }
        return isFile(name) ? ids(Path.of(name)) : Stream.of(Ent.article(name));
    }

    private Stream<String> ids(Path file) {
        try (Stream<Read> reads = ArticleFiles.read(List.of(file), options)) {
            return reads.flatMap(read -> read instanceof Read.Success success ? Stream.of(Ent.article(success.article().id())) : Stream.empty()).toList().stream();
        }
    }

    private String newer(String name) {
        return candidates(name).flatMap(candidate -> store.newerVersion(candidate).stream()).findFirst()
                .map(newer -> ", but a newer version of it: " + Ent.articleId(newer)).orElse("");
    }

    private static boolean isFile(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
