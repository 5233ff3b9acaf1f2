package io.github.entente.ontology.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;

import io.github.entente.base.EntenteException;
import io.github.entente.ontology.Fault;

/**
 * A folder laid out as {@code ontology/}, of which any part but {@code entente.ttl} may be missing.
 *
 * @param root the folder
 * @param name how faults call it
 */
record OntologyFolder(Path root, String name) {

    private static final Pattern LINE = Pattern.compile("\\[line: (\\d+), col: \\d+ ?\\] (.*)", Pattern.DOTALL);

    /** How faults call a file of it. */
    String where(Path file) {
        return name + "/" + root.relativize(file).toString().replace('\\', '/');
    }

    /** Files by ending, sorted; none where there is no such folder. */
    List<Path> files(String folder, String ending) {
        Path directory = root.resolve(folder);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw unreadable(directory, e);
        }
    }

    /** The text of a file. */
    String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The statements of a Turtle file; where it is no Turtle, nothing and a fault that names the line. */
    Optional<Graph> graph(Path file, Consumer<Fault> faults) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(RDFParser.source(in).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).toGraph());
        } catch (RiotException e) {
            faults.accept(notTurtle(where(file), String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Fault notTurtle(String where, String message) {
        Matcher line = LINE.matcher(message);
        return line.matches()
                ? new Fault(where, "line " + line.group(1), "Turtle", line.group(2) + "; correct that line")
                : new Fault(where, "file", "Turtle", message + "; correct it");
    }

    private static EntenteException unreadable(Path file, IOException cause) {
        return new EntenteException(EntenteException.Kind.FAULTS, file + " cannot be read: " + cause.getMessage(), cause);
    }
}
