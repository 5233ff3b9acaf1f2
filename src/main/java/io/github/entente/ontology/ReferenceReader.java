package io.github.entente.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.base.EntenteException;

/** Turtle files → entries in the order of the files and of their lines; a graph in memory would lose that order. */
final class ReferenceReader {

    private final Map<String, ReferenceEntry> entries = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * Reads every {@code .ttl} file of a folder, by name.
     *
     * @throws EntenteException if there is none, or if one is no Turtle; it names the line
     */
    void readFolder(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> turtle = files.filter(file -> file.toString().endsWith(".ttl")).sorted().toList();
            if (turtle.isEmpty()) {
                throw new EntenteException(EntenteException.Kind.FAULTS, folder + " holds no .ttl file; name the folder ontology/reference");
            }
            turtle.forEach(this::read);
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    Map<String, ReferenceEntry> entries() {
        return entries;
    }

    /** What it could not take in. */
    List<Fault> faults() {
        return faults;
    }

    private void read(Path path) {
        String file = path.getFileName().toString();
        try (var in = Files.newInputStream(path)) {
            RDFParser.source(in).lang(Lang.TURTLE).base(ReferenceEntry.BASE).checking(false).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            take(file, triple);
                        }
                    });
        } catch (RiotException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, file + " is not well-formed Turtle: " + e.getMessage() + "; correct that line", e);
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void take(String file, Triple triple) {
        String id = triple.getSubject().isURI() ? ReferenceEntry.id(triple.getSubject().getURI()) : "a blank node";
        ReferenceEntry entry = entries.computeIfAbsent(id, i -> ReferenceEntry.begun(i, file));
        String property = triple.getPredicate().getURI();
        Node value = triple.getObject();
        if (!entry.file().equals(file)) {
            faults.add(new Fault(file, id, ReferenceData.RULE, "is described in " + entry.file() + " already; keep it in one file"));
        } else if (property.equals(RDF.type.getURI())) {
            entry.types().add(value.getLocalName());
        } else {
            ReferenceProperty.of(property).ifPresentOrElse(known -> entry.add(known, value),
                    () -> faults.add(new Fault(file, id, ReferenceData.RULE, "has <" + property + ">, which reference data does not know; correct the name")));
        }
    }
}
