package io.github.entente.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDF;

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

    private final Model model;

    private LexiconReader(Model model) {
        this.model = model;
    }

    /** The lexicon that the program comes with. */
    public static Lexicon bundled() {
        return bundled(Ontology.bundled());
    }

    /**
     * The lexicon that the program comes with.
     *
     * @param ontology whose classes and roles it names
     */
    public static Lexicon bundled(Ontology ontology) {
        return BundledFolder.read("ontology/lexicon", folder -> of(folder, ontology));
    }

    /**
     * Reads a folder of Turtle files.
     *
     * @param ontology whose classes and roles they name
     * @throws EntenteException naming the file and line, or each entry that is wrong, and what to do
     */
    public static Lexicon of(Path folder, Ontology ontology) {
        Model model = ModelFactory.createDefaultModel();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(file -> load(file, model));
        } catch (IOException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, folder + " cannot be read: " + e.getMessage(), e);
        }
        return read(model, ontology);
    }

    private static void load(Path file, Model model) {
        try (InputStream in = Files.newInputStream(file)) {
            RDFParser.source(in).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(model);
        } catch (IOException | RiotException e) {
            throw new EntenteException(EntenteException.Kind.FAULTS, file + ": " + e.getMessage() + "; mend the Turtle there", e);
        }
    }

    private static Lexicon read(Model model, Ontology ontology) {
        List<String> faults = LexiconRules.faults(model, ontology);
        if (!faults.isEmpty()) {
            throw new EntenteException(EntenteException.Kind.FAULTS, String.join(System.lineSeparator(), faults));
        }
        return new LexiconReader(model).lexicon();
    }

    private Lexicon lexicon() {
        List<Entry> entries = new ArrayList<>();
        for (LexiconKind kind : LexiconKind.values()) {
            if (!kind.isMereWord()) {
                all(kind).map(LexiconReader::entry).forEach(entries::add);
            }
        }
        entries.sort(Comparator.comparing(Entry::id));
        return Lexicon.of(entries, usual(), lists());
    }

    private Stream<LexiconEntry> all(LexiconKind kind) {
        return model.listSubjectsWithProperty(RDF.type, kind.type()).toList().stream().map(LexiconEntry::new);
    }

    /** The status that an event class has in a noun that nothing governs. */
    private Map<String, Status> usual() {
        return model.listSubjectsWithProperty(LexiconEntry.property("usualStatus")).toList().stream()
                .filter(type -> !type.hasProperty(RDF.type)).map(LexiconEntry::new)
                .collect(Collectors.toMap(LexiconEntry::name, type -> type.required("usualStatus", Status::valueOf)));
    }

    private Map<Lexicon.WordList, Set<String>> lists() {
        Map<Lexicon.WordList, Set<String>> lists = new EnumMap<>(Lexicon.WordList.class);
        for (LexiconKind kind : LexiconKind.values()) {
            kind.list().ifPresent(list -> lists.put(list, words(kind)));
        }
        return lists;
    }

    private Set<String> words(LexiconKind kind) {
        return all(kind).map(word -> String.join(" ", word.words())).collect(Collectors.toUnmodifiableSet());
    }

    private static Entry entry(LexiconEntry e) {
        return switch (e.kind()) {
            case TRIGGER -> trigger(e);
            case OPERATOR -> new Entry.Operator(e.id(), e.words(), e.wordClass(), e.value("status", Status::valueOf),
                    e.value("certainty", Certainty::valueOf), e.value("mode", Mode::valueOf), e.values("via", Entry.Via::valueOf), e.names("settles"));
            case SUPPORT_VERB -> new Entry.Support(e.id(), e.words(), e.wordClass(), e.required("carries", Entry.Carries::valueOf),
                    e.slots().getOrDefault("subject", Set.of()).stream().findFirst().orElse(null), e.slots().getOrDefault("object", Set.of()).stream().findFirst().orElse(null));
            case REPORTING_WORD -> new Entry.Reporting(e.id(), e.words(), e.wordClass(), e.value("source", Entry.Carries::valueOf) == Entry.Carries.OBJECT);
            case IDIOM -> new Entry.Idiom(e.id(), e.words(), e.wordClass());
            case CONNECTIVE -> new Entry.Link(e.id(), e.words(), e.wordClass(), e.required("relation", Relation.Kind::valueOf),
                    e.required("from", Function.identity()).equals("GOVERNED"));
            case ACTOR_NOUN, MEASURE_NOUN, GENERAL_NOUN, DEFINITE_WORD, OPENING_WORD, SEQUENCE_WORD, DOCUMENT_NOUN, HARM_VERB, ANEW_WORD, AUDIENCE_VERB, GUARD_VERB, HAPPENING_NOUN, FACING_VERB, RULE ->
                throw new IllegalArgumentException(e.id() + " is a mere word, no entry of the table");
        };
    }

    private static Entry trigger(LexiconEntry e) {
        return new Entry.Trigger(e.id(), e.words(), e.wordClass(), e.the(LexiconEntry.DENOTES).name(), e.the(LexiconEntry.FRAME).slots(), e.texts("wants"), e.texts("says"),
                e.texts("excludes"), e.texts("craft"), e.values("needs", Entry.Need::valueOf), e.value("usualStatus", Status::valueOf),
                e.value("setsStatus", Status::valueOf), e.value("presupposes", Status::valueOf));
    }
}
