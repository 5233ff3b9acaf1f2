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
        return turtleIn(FOLDER.resolve("examples"));
    }

    static List<Path> invalidExamples() {
        return turtleIn(FOLDER.resolve("examples/invalid"));
    }

    static Graph allValidExamples() {
        Graph all = GraphFactory.createDefaultGraph();
        validExamples().forEach(file -> RDFParser.source(file).parse(all));
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

    private static List<Path> turtleIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
