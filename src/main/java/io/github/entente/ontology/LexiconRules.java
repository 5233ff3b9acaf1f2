package io.github.entente.ontology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.base.Taxonomy;

/** Finds what is wrong with a lexicon, in sentences for the person who wrote it. What an entry may say, {@code terms.ttl} declares. */
final class LexiconRules {

    private static final Property USED_WITH = ResourceFactory.createProperty("https://schema.org/domainIncludes");
    private static final Set<Property> ALWAYS = Set.of(RDF.type, RDFS.label, RDFS.comment, LexiconEntry.WORD_CLASS);
    private static final Set<Property> OF_TRIGGERS = Set.of(LexiconEntry.DENOTES, LexiconEntry.FRAME);

    private final Model model;
    private final Ontology ontology;
    private final Taxonomy taxonomy;
    private final List<String> faults = new ArrayList<>();

    private LexiconRules(Model model, Ontology ontology) {
        this.model = model;
        this.ontology = ontology;
        this.taxonomy = ontology.taxonomy();
    }

    /** The faults of all entries and frames, each naming its entry and what to do, in the order of the IRIs. */
    static List<String> faults(Model model, Ontology ontology) {
        LexiconRules rules = new LexiconRules(model, ontology);
        model.listSubjects().toList().stream().sorted(Comparator.comparing(Resource::toString)).forEach(rules::check);
        return List.copyOf(rules.faults);
    }

    private void check(Resource subject) {
        if (subject.isAnon()) {
            faults.add("ontology/lexicon: a blank node has " + shown(subject.listProperties().next().getPredicate()) + "; give every entry an IRI that begins with lex:");
        } else if (subject.getURI().startsWith(LexiconEntry.FRAMES)) {
            frame(subject);
        } else if (subject.getURI().startsWith(Ontology.NS)) {
            eventClass(subject, subject);
            says(subject, OWL2.Class);
        } else if (subject.getURI().startsWith(LexiconEntry.LEXICON) && subject.getURI().indexOf('#') < 0) {
            entry(subject);
        } else if (!subject.getURI().startsWith(LexiconEntry.LEXICON) && !subject.hasProperty(RDF.type, OWL2.Ontology)) {
            fault(subject, "is no name of an entry; begin it with lex: or frame:");
        }
    }

    private void entry(Resource entry) {
        List<LexiconKind> kinds = Stream.of(LexiconKind.values()).filter(kind -> entry.hasProperty(RDF.type, kind.type())).toList();
        if (kinds.size() != 1 || entry.listProperties(RDF.type).toList().size() != 1) {
            fault(entry, "is of " + entry.listProperties(RDF.type).mapWith(s -> name(s.getObject())).toList()
                    + "; give it one of the types " + Stream.of(LexiconKind.values()).map(kind -> name(kind.type())).toList());
            return;
        }
        boolean labeled = entry.listProperties(RDFS.label).toList().size() == 1 && entry.getProperty(RDFS.label).getObject().isLiteral();
        if (!labeled) {
            fault(entry, "needs exactly one rdfs:label, its word in English; for another word add another entry");
        }
        one(entry, LexiconEntry.WORD_CLASS, !kinds.getFirst().isMereWord());
        says(entry, kinds.getFirst().type());
        switch (kinds.getFirst()) {
            case TRIGGER -> trigger(entry);
            case OPERATOR -> operator(entry);
            default -> roles(entry);
        }
    }

    private void trigger(Resource entry) {
        one(entry, LexiconEntry.DENOTES, true);
        one(entry, LexiconEntry.FRAME, true);
        entry.listProperties(LexiconEntry.DENOTES).forEach(s -> eventClass(entry, s.getObject()));
        entry.listProperties(LexiconEntry.FRAME).filterDrop(s -> s.getObject().isResource() && s.getResource().hasProperty(RDF.type, LexiconEntry.FRAME_TYPE))
                .forEach(s -> fault(entry, "has the frame " + shown(s.getObject()) + ", which is not described; describe it in frames.ttl or correct the name"));
    }

    private void operator(Resource entry) {
        if (Stream.of("status", "certainty", "mode").map(LexiconEntry::property).noneMatch(entry::hasProperty)) {
            fault(entry, "does nothing; give it a read:status, a read:certainty or a read:mode");
        }
        entry.listProperties(LexiconEntry.property("settles")).forEach(s -> eventClass(entry, s.getObject()));
    }

    private void frame(Resource frame) {
        says(frame, LexiconEntry.FRAME_TYPE);
        roles(frame);
        if (!frame.hasProperty(RDF.type, LexiconEntry.FRAME_TYPE) || new LexiconEntry(frame).slots().isEmpty()) {
            fault(frame, "needs the type synsem:SyntacticFrame and at least one slot; add slot:subject ent:participant or the like");
        }
    }

    private void eventClass(Resource subject, RDFNode type) {
        if (!type.isURIResource() || !type.toString().startsWith(Ontology.NS) || !taxonomy.isA(name(type), "Event")) {
            fault(subject, "names " + name(type) + ", which is no class of events in ontology/entente.ttl; correct it or declare the class there");
        }
    }

    private void roles(Resource subject) {
        subject.listProperties().filterKeep(s -> s.getPredicate().getURI().startsWith(LexiconEntry.SLOT))
                .filterDrop(s -> ontology.terms().contains(s.getObject().asNode(), RDF.type.asNode(), OWL2.ObjectProperty.asNode()))
                .forEach(s -> fault(subject, "fills the role " + name(s.getObject()) + ", which ontology/entente.ttl does not declare; correct the name or declare it there"));
    }

    /** Whether its properties are declared for its kind, have values of the right sort, and not too many. */
    private void says(Resource subject, Resource kind) {
        subject.listProperties().mapWith(s -> s.getPredicate()).toSet().stream().filter(property -> !ALWAYS.contains(property))
                .filter(property -> !kind.equals(LexiconKind.TRIGGER.type()) || !OF_TRIGGERS.contains(property)).sorted(Comparator.comparing(Property::getURI)).forEach(property -> {
                    Resource term = model.getResource(property.getURI());
                    if (!term.hasProperty(USED_WITH, kind)) {
                        fault(subject, "has " + shown(property) + ", which terms.ttl does not declare for " + name(kind) + "; correct the name or take it away");
                    } else if (term.hasProperty(RDF.type, OWL2.FunctionalProperty)) {
                        one(subject, property, true);
                    }
                    boolean texts = term.hasProperty(RDF.type, OWL2.DatatypeProperty);
                    subject.listProperties(property).filterKeep(s -> texts != s.getObject().isLiteral() || s.getObject().isAnon())
                            .forEach(s -> fault(subject, "has " + name(s.getObject()) + " for " + shown(property) + "; write " + (texts ? "words in quotes" : "an IRI, without quotes")));
                });
    }

    private void one(Resource subject, Property property, boolean required) {
        List<RDFNode> values = subject.listProperties(property).mapWith(s -> s.getObject()).toList();
        if (values.size() > 1 || required && values.isEmpty()) {
            fault(subject, "needs exactly one " + property.getLocalName() + "; it has " + values.stream().map(LexiconRules::name).sorted().toList());
        }
    }

    private void fault(Resource subject, String what) {
        faults.add("ontology/lexicon: " + shown(subject) + " " + what);
    }

    /** With its prefix, as the files have it. */
    private String shown(RDFNode node) {
        return LexiconEntry.shown(model, node);
    }

    private static String name(RDFNode node) {
        return node.isURIResource() ? Ontology.localName(node.asNode()) : node.toString();
    }
}
