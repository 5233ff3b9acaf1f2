package io.github.entente.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files and folders: plain text, HTML, JSON, JSON lines, told apart by content.
 *
 * <p>What cannot be used is rejected by name with a reason, and the rest goes on. Files are opened one after the other as
 * the stream is pulled, so that a folder of any size takes the memory of one article. Close the stream if it is not read to its end.
 */
public final class ArticleFiles {

    private final ArticleOptions options;
    private InputStream open = InputStream.nullInputStream();

    private ArticleFiles(ArticleOptions options) {
        this.options = options;
    }

    /**
     * Reads files, and folders with all that is below them, by name, without hidden files and linked folders.
     *
     * @param paths files and folders, in the order wanted
     * @param options date and encoding where the files do not tell them, and the limit of size
     * @return what came of each article, in order; lazy, sequential, to be pulled once
     */
    public static Stream<Read> read(List<Path> paths, ArticleOptions options) {
        ArticleFiles files = new ArticleFiles(options);
        return stream(new Concatenation<>(paths.iterator(), files::reads)).onClose(files::close);
    }

    /**
     * Reads content that is no file: a resource, the body of a request.
     *
     * @param name its name, which helps to tell format, title and date
     * @param content its bytes
     * @param options as for files
     * @return what came of each article in it; of JSON lines none if there is none, else at least one
     */
    public static Stream<Read> read(String name, byte[] content, ArticleOptions options) {
        FileContent file = new FileContent(name, options);
        return stream(file.format(content) == Format.JSON_LINES ? lines(new ByteArrayInputStream(content), file, options)
                : file.reads(content).iterator());
    }

    /**
     * How many articles there are, nearly: a file counts as one article, JSON lines as many as it has lines. Nothing is decoded.
     *
     * @param paths files and folders, as for reading; what cannot be read counts as one
     */
    public static long count(List<Path> paths) {
        return paths.stream().mapToLong(ArticleFiles::count).sum();
    }

    private static long count(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return count(children(path));
            }
            return Files.isRegularFile(path) && format(path, new FileContent(path.toString(), ArticleOptions.defaults())) == Format.JSON_LINES ? lines(path) : 1;
        } catch (IOException e) {
            return 1;
        }
    }

    private static long lines(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isBlank()).count();
        }
    }

    private static Format format(Path path, FileContent file) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return file.format(in.readNBytes(FileContent.HEAD));
        }
    }

    private Iterator<Read> reads(Path path) {
        FileContent file = new FileContent(path.toString(), options);
        try {
            return Files.isDirectory(path) ? new Concatenation<>(children(path).iterator(), this::reads)
                    : Files.isRegularFile(path) ? reads(path, file)
                    : List.of(file.rejected(Files.exists(path) ? "it is neither a file nor a folder" : "there is no such file or folder")).iterator();
        } catch (IOException e) {
            return List.of(file.rejected("it cannot be read (" + e + ")")).iterator();
        }
    }

    private Iterator<Read> reads(Path path, FileContent file) throws IOException {
        if (format(path, file) == Format.JSON_LINES) {
            open = Files.newInputStream(path);
            return lines(open, file, options);
        }
        long size = Files.size(path);
        return size > options.maxBytes() ? List.of(file.rejected(FileContent.tooLong(size, options.maxBytes()))).iterator()
                : file.reads(Files.readAllBytes(path)).iterator();
    }

    private static Iterator<Read> lines(InputStream in, FileContent file, ArticleOptions options) {
        return new Concatenation<>(new ByteLines(in, options.maxBytes()), line -> file.reads(line).iterator());
    }

    private static Stream<Read> stream(Iterator<Read> reads) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reads, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .filter(child -> !(Files.isSymbolicLink(child) && Files.isDirectory(child)))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString())).toList();
        }
    }

    private void close() {
        try {
            open.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
