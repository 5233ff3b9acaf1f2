package io.github.entente.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files in {@code ontology/}, beside the build file. */
final class OntologyFiles {

    static final Path FOLDER = Path.of("ontology");

    private OntologyFiles() {
    }

    static List<Path> validExamples() {
        return in(FOLDER.resolve("examples"), ".ttl");
    }

    static List<Path> invalidExamples() {
        return in(FOLDER.resolve("examples/invalid"), ".ttl");
    }

    static Graph allValidExamples() {
        return union(validExamples());
    }

    static Graph referenceData() {
        return union(in(FOLDER.resolve("reference"), ".ttl"));
    }

    private static Graph union(List<Path> files) {
        Graph all = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).parse(all));
        return all;
    }

    static Graph graph(Path file) {
        return RDFParser.source(file).toGraph();
    }

    static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a folder, not of those in it, whose names end so; none where there is no such folder. */
    static List<Path> in(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
