package io.github.entente.ontology;

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
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;
import io.github.entente.event.Entry;

/**
 * A node of the lexicon: an entry, a frame or an event class, whose statements {@link LexiconRules} has found sound.
 *
 * @param resource its node
 */
record LexiconEntry(Resource resource) {

    static final String LEXICON = "https://w3id.org/entente/lexicon/";
    static final String FRAMES = LEXICON + "frame/";
    static final String READ = LEXICON + "read#";
    static final String SLOT = LEXICON + "slot#";
    static final Property DENOTES = ResourceFactory.createProperty("http://www.w3.org/ns/lemon/ontolex#denotes");
    static final Property FRAME = ResourceFactory.createProperty("http://www.w3.org/ns/lemon/synsem#synBehavior");
    static final Resource FRAME_TYPE = ResourceFactory.createResource("http://www.w3.org/ns/lemon/synsem#SyntacticFrame");
    static final Property WORD_CLASS = ResourceFactory.createProperty("http://www.lexinfo.net/ontology/3.0/lexinfo#partOfSpeech");

    static Property property(String term) {
        return ResourceFactory.createProperty(READ, term);
    }

    LexiconKind kind() {
        return Stream.of(LexiconKind.values()).filter(kind -> resource.hasProperty(RDF.type, kind.type())).findFirst().orElseThrow();
    }

    /** The IRI's last part. */
    String name() {
        return name(resource);
    }

    String id() {
        return resource.getURI().substring(LEXICON.length());
    }

    /** Its word or words in lower case. */
    List<String> words() {
        return List.of(resource.getProperty(RDFS.label).getString().toLowerCase(Locale.ROOT).split(" "));
    }

    Entry.WordClass wordClass() {
        Resource wordClass = resource.getPropertyResourceValue(WORD_CLASS);
        return parsed("lexinfo:partOfSpeech", wordClass, Entry.WordClass::valueOf);
    }

    /** What stands behind a property of which there is one: the class that it denotes, its frame. */
    LexiconEntry the(Property property) {
        return new LexiconEntry(resource.getPropertyResourceValue(property));
    }

    /** The roles of each slot, as a frame or a support verb tells them. */
    Map<String, Set<String>> slots() {
        return resource.listProperties().toList().stream()
                .filter(s -> s.getPredicate().getURI().startsWith(SLOT))
                .collect(Collectors.groupingBy(s -> s.getPredicate().getLocalName(), TreeMap::new,
                        Collectors.mapping(s -> name(s.getResource()), Collectors.toSet())));
    }

    /** The words of a {@code read:} property. */
    Set<String> texts(String term) {
        return resource.listProperties(property(term)).toList().stream()
                .map(s -> s.getString().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** The names of what a {@code read:} property names. */
    Set<String> names(String term) {
        return resource.listProperties(property(term)).toList().stream().map(s -> name(s.getResource())).collect(Collectors.toUnmodifiableSet());
    }

    /** The values of a {@code read:} property, read by the names of an enumeration. */
    <T> Set<T> values(String term, Function<String, T> parse) {
        Set<T> found = new HashSet<>();
        resource.listProperties(property(term)).forEach(s -> found.add(parsed("read:" + term, s.getResource(), parse)));
        return Set.copyOf(found);
    }

    <T> @Nullable T value(String term, Function<String, T> parse) {
        Statement s = resource.getProperty(property(term));
        return s == null ? null : parsed("read:" + term, s.getResource(), parse);
    }

    <T> T required(String term, Function<String, T> parse) {
        T value = value(term, parse);
        if (value == null) {
            throw fault("has no read:" + term + "; give it one, as ontology/lexicon/README.md tells", null);
        }
        return value;
    }

    private <T> T parsed(String term, Resource value, Function<String, T> parse) {
        try {
            return parse.apply(name(value).replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault("has the unknown value " + name(value) + " for " + term + "; take one that ontology/lexicon/README.md names", e);
        }
    }

    private EntenteException fault(String what, @Nullable Throwable cause) {
        return new EntenteException(EntenteException.Kind.FAULTS, "ontology/lexicon: " + shown(resource.getModel(), resource) + " " + what, cause);
    }

    /** With its prefix, as the files have it, where they declare one. */
    static String shown(Model model, RDFNode node) {
        String name = model.qnameFor(node.toString());
        return name == null ? node.toString() : name;
    }

    private static String name(Resource r) {
        return r.getURI().substring(Math.max(r.getURI().lastIndexOf('#'), r.getURI().lastIndexOf('/')) + 1);
    }
}
