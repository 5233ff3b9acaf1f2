package io.github.entente.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.BundledFolder;
import io.github.entente.base.EntenteException;
import io.github.entente.event.Certainty;
import io.github.entente.event.Entry;
import io.github.entente.event.Lexicon;
import io.github.entente.event.Mode;
import io.github.entente.event.Relation;
import io.github.entente.event.Status;

/** Turns {@code ontology/lexicon} into the table that the event stage reads by; its README describes the form. */
public final class LexiconReader {

    private static final String LEXICON = "https://w3id.org/entente/lexicon/";
    private static final String READ = LEXICON + "read#";
    private static final String SLOT = LEXICON + "slot#";
    private static final Resource TRIGGER = resource("http://www.w3.org/ns/lemon/ontolex#LexicalEntry");
    private static final Property DENOTES = property("http://www.w3.org/ns/lemon/ontolex#denotes");
    private static final Property FRAME = property("http://www.w3.org/ns/lemon/synsem#synBehavior");
    private static final Property WORD_CLASS = property("http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech");

    private final Model model;
    private final Map<Resource, Map<String, Set<String>>> frames = new HashMap<>();

    private LexiconReader(Model model) {
        this.model = model;
    }

    /** The lexicon that the program comes with. */
    public static Lexicon bundled() {
        return BundledFolder.read("ontology/lexicon", LexiconReader::of);
    }

    /**
     * Reads a folder of Turtle files.
     *
     * @throws EntenteException naming the file and line, or the entry, and what is wrong with it
     */
    public static Lexicon of(Path folder) {
        Model model = ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(file -> load(file, model));
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, folder + " cannot be read: " + e.getMessage(), e);
        }
        return read(model);
    }

    private static void load(Path file, Model model) {
        try (InputStream in = Files.newInputStream(file)) {
            RDFDataMgr.read(model, in, Lang.TURTLE);
        } catch (IOException | RiotException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, file + ": " + e.getMessage() + "; mend the Turtle there", e);
        }
    }

    /**
     * @param model all files of the lexicon
     * @return the lexicon, its entries in the order of their IRIs
     * @throws EntenteException naming the entry and what is wrong with it
     */
    public static Lexicon read(Model model) {
        return new LexiconReader(model).lexicon();
    }

    private Lexicon lexicon() {
        List<Entry> entries = new ArrayList<>();
        collect(TRIGGER, this::trigger, entries);
        collect(read("Operator"), this::operator, entries);
        collect(read("SupportVerb"), this::support, entries);
        collect(read("ReportingWord"), r -> new Entry.Reporting(id(r), words(r), wordClass(r)), entries);
        collect(read("Connective"), this::link, entries);
        entries.sort(Comparator.comparing(Entry::id));
        return Lexicon.of(entries, usual(), nouns("ActorNoun"), nouns("MeasureNoun"));
    }

    /** The status that an event class has in a noun that nothing governs. */
    private Map<String, Status> usual() {
        return model.listSubjectsWithProperty(property(READ + "usualStatus")).toList().stream()
                .filter(type -> !type.hasProperty(RDF.type))
                .collect(Collectors.toMap(LexiconReader::name, type -> required(type, "usualStatus", Status::valueOf)));
    }

    private Set<String> nouns(String type) {
        return model.listSubjectsWithProperty(RDF.type, read(type)).toList().stream()
                .map(noun -> String.join(" ", words(noun))).collect(Collectors.toSet());
    }

    private void collect(Resource type, Function<Resource, Entry> make, List<Entry> entries) {
        model.listSubjectsWithProperty(RDF.type, type).forEach(entry -> entries.add(make.apply(entry)));
    }

    private Entry trigger(Resource r) {
        return new Entry.Trigger(id(r), words(r), wordClass(r), name(one(r, DENOTES)), slots(one(r, FRAME)), texts(r, "wants"),
                texts(r, "excludes"), texts(r, "craft"), terms(r, "needs", Entry.Need::valueOf), term(r, "usualStatus", Status::valueOf),
                term(r, "setsStatus", Status::valueOf), term(r, "presupposes", Status::valueOf));
    }

    private Entry operator(Resource r) {
        return new Entry.Operator(id(r), words(r), wordClass(r), term(r, "status", Status::valueOf),
                term(r, "certainty", Certainty::valueOf), term(r, "mode", Mode::valueOf), terms(r, "via", Entry.Via::valueOf));
    }

    private Entry support(Resource r) {
        Set<String> role = slots(r).getOrDefault("subject", Set.of());
        return new Entry.Support(id(r), words(r), wordClass(r), required(r, "carries", Entry.Carries::valueOf),
                role.isEmpty() ? null : role.iterator().next());
    }

    private Entry link(Resource r) {
        return new Entry.Link(id(r), words(r), wordClass(r), required(r, "relation", Relation.Kind::valueOf),
                required(r, "from", Function.identity()).equals("GOVERNED"));
    }

    /** The roles of each slot, as a frame or a support verb tells them. */
    private Map<String, Set<String>> slots(Resource frame) {
        return frames.computeIfAbsent(frame, f -> f.listProperties().toList().stream()
                .filter(s -> s.getPredicate().getURI().startsWith(SLOT))
                .collect(Collectors.groupingBy(s -> s.getPredicate().getLocalName(), TreeMap::new,
                        Collectors.mapping(s -> name(s.getResource()), Collectors.toSet()))));
    }

    private List<String> words(Resource r) {
        Statement label = r.getProperty(RDFS.label);
        if (label == null) {
            throw fault(r, "has no rdfs:label; give the word in English");
        }
        return List.of(label.getString().toLowerCase(Locale.ROOT).split(" "));
    }

    private Entry.WordClass wordClass(Resource r) {
        String name = one(r, WORD_CLASS).getLocalName();
        return value(r, "lexinfo:partOfSpeech", name, Entry.WordClass::valueOf);
    }

    private Set<String> texts(Resource r, String term) {
        return r.listProperties(property(READ + term)).toList().stream()
                .map(s -> s.getString().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private <T> Set<T> terms(Resource r, String term, Function<String, T> parse) {
        Set<T> found = new HashSet<>();
        r.listProperties(property(READ + term)).forEach(s -> found.add(value(r, "read:" + term, name(s.getResource()), parse)));
        return Set.copyOf(found);
    }

    private <T> T required(Resource r, String term, Function<String, T> parse) {
        T value = term(r, term, parse);
        if (value == null) {
            throw fault(r, "has no read:" + term);
        }
        return value;
    }

    private <T> @Nullable T term(Resource r, String term, Function<String, T> parse) {
        Statement s = r.getProperty(property(READ + term));
        return s == null ? null : value(r, "read:" + term, name(s.getResource()), parse);
    }

    private static <T> T value(Resource r, String term, String name, Function<String, T> parse) {
        try {
            return parse.apply(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault(r, "has the unknown value " + name + " for " + term + "; see ontology/lexicon/README.md", e);
        }
    }

    private static Resource one(Resource r, Property property) {
        List<RDFNode> values = r.listProperties(property).mapWith(Statement::getObject).toList();
        if (values.size() != 1 || !values.getFirst().isURIResource()) {
            throw fault(r, "needs exactly one " + property.getLocalName() + ", an IRI; it has " + values.size());
        }
        return values.getFirst().asResource();
    }

    private static String name(Resource r) {
        return r.getURI().substring(Math.max(r.getURI().lastIndexOf('#'), r.getURI().lastIndexOf('/')) + 1);
    }

    private static String id(Resource r) {
        return r.getURI().substring(LEXICON.length());
    }

    private static EntenteException fault(Resource r, String what) {
        return new EntenteException(EntenteException.Kind.FAULTS, "ontology/lexicon: entry " + r.getURI() + " " + what);
    }

    private static EntenteException fault(Resource r, String what, RuntimeException cause) {
        return new EntenteException(EntenteException.Kind.FAULTS, "ontology/lexicon: entry " + r.getURI() + " " + what, cause);
    }

    private static Resource read(String name) {
        return resource(READ + name);
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
