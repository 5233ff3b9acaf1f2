package io.github.entente.ontology.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.ontology.Ontology;

/**
 * All that the reference shows, ready for its template.
 *
 * @param header what the ontology says of itself
 * @param diagram the core at a glance
 * @param classes the hierarchy of classes, borrowed ones included
 * @param properties the hierarchy of the project's own properties
 * @param sections the terms by kind; the borrowed ones come last
 * @param alignments the vocabularies beside which it was put
 * @param changes the change log
 * @param style the style sheet, which stands in the page
 */
public record ReferencePage(Header header, Diagram diagram, List<Branch> classes, List<Branch> properties, List<Section> sections,
        List<Alignments.Target> alignments, List<Block> changes, String style) {

    public ReferencePage {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        sections = List.copyOf(sections);
        alignments = List.copyOf(alignments);
        changes = List.copyOf(changes);
    }

    /** Reads shapes, alignments, questions, examples and change log beside the ontology from the class path. */
    public static ReferencePage of(Ontology ontology) {
        Vocabulary vocabulary = new Vocabulary(ontology.terms());
        Alignments alignments = new Alignments(vocabulary);
        Entries entries = new Entries(ontology, vocabulary, alignments);
        List<Section> sections = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            section(kind.plural(), kind.anchor(), term -> term.own() && term.kind() == kind, vocabulary, entries).ifPresent(sections::add);
        }
        section("Borrowed terms", "borrowed", term -> !term.own(), vocabulary, entries).ifPresent(sections::add);
        return new ReferencePage(Header.of(vocabulary), Diagram.of(vocabulary),
                Branch.roots(terms(vocabulary, Kind.CLASS).toList(), RDFS.subClassOf, vocabulary),
                Branch.roots(terms(vocabulary, Kind.OBJECT_PROPERTY, Kind.DATATYPE_PROPERTY).filter(Term::own).toList(), RDFS.subPropertyOf, vocabulary),
                sections, alignments.targets(), Block.ofMarkdown(resource("/ontology/CHANGELOG.md"), vocabulary),
                resource("/io/github/entente/ontology/reference/reference.css"));
    }

    /** The whole page in HTML; it asks for nothing from elsewhere. */
    public String html() {
        StringOutput output = new StringOutput(1 << 20);
        TemplateEngine.createPrecompiled(null, ContentType.Html, ReferencePage.class.getClassLoader(), ReferencePage.class.getPackageName())
                .render("reference.jte", this, output);
        return output.toString();
    }

    private static Stream<Term> terms(Vocabulary vocabulary, Kind... kinds) {
        return vocabulary.terms().stream().filter(term -> Arrays.asList(kinds).contains(term.kind()));
    }

    private static Optional<Section> section(String title, String anchor, Predicate<Term> belongs, Vocabulary vocabulary, Entries entries) {
        List<Entry> found = vocabulary.terms().stream().filter(belongs).map(entries::of).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Section(title, anchor, found));
    }

    private static String resource(String name) {
        try (InputStream in = ReferencePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path: the build left it out");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
