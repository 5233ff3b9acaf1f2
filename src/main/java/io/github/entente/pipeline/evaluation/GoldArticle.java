package io.github.entente.pipeline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * An article that people annotated.
 *
 * @param name the name of the annotation's file
 * @param gold what they annotated
 * @param file the article
 * @param body the part of it in which the annotation counts
 */
public record GoldArticle(String name, Annotation gold, Path file, Body body) {

    /**
     * Reads all annotations of a folder.
     *
     * @param folder the folder with their {@code .json} files
     * @param articles the folder of the articles, or null for the same folder, or where an article is not there the folder {@code corpus} beside it
     * @param scheme the lists to which they keep
     * @return them in the order of their names, at least one
     * @throws EntenteException of kind USAGE, naming file and field, if something is missing or faulty
     */
    public static List<GoldArticle> in(Path folder, @Nullable Path articles, AnnotationScheme scheme) {
        try (Stream<Path> files = Files.list(folder)) {
            List<GoldArticle> all = files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .map(file -> of(file, articles, scheme)).toList();
            if (all.isEmpty()) {
                throw AnnotationFile.fault(folder, "it holds no annotations; they are files that end in .json");
            }
            return all;
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.USAGE, folder + ": it is no folder that can be read", e);
        }
    }

    private static GoldArticle of(Path file, @Nullable Path articles, AnnotationScheme scheme) {
        Annotation gold = AnnotationFile.read(file);
        scheme.check(gold, file);
        Path article = article(file, gold.article(), articles);
        try {
            Body body = Body.of(Files.readString(article)).orElseThrow(() -> AnnotationFile.fault(article,
                    "it has no blank line; annotations count in what follows the first one, below title and date"));
            return new GoldArticle(file.getFileName().toString(), gold, article, body);
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.USAGE,
                    file + ": field article: " + article + " cannot be read as UTF-8 text; name the folder of the articles with --articles", e);
        }
    }

    private static Path article(Path file, String name, @Nullable Path articles) {
        if (articles != null) {
            return articles.resolve(name);
        }
        Path beside = file.resolveSibling(name);
        return Files.exists(beside) ? beside : file.toAbsolutePath().normalize().getParent().resolveSibling("corpus").resolve(name);
    }

    /** The mentions whose context does not occur in the article, so that they cannot be found. */
    public List<String> misquoted() {
        return gold.events().stream().flatMap(event -> event.mentions().stream().filter(mention -> mention.in(body).isEmpty())
                .map(mention -> event.id() + " “" + mention.context() + "”")).toList();
    }
}
