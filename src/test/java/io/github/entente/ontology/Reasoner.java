package io.github.entente.ontology;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import openllet.owlapi.OpenlletReasonerFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** Two reasoners for OWL 2 DL, since each has faults of its own. */
enum Reasoner {
    HERMIT {
        @Override
        OWLReasoner over(OWLOntology ontology) {
            var configuration = new Configuration();
            // Of a datatype outside OWL 2's map it can only tell that it is one.
            configuration.ignoreUnsupportedDatatypes = true;
            return new ReasonerFactory().createReasoner(ontology, configuration);
        }
    },
    OPENLLET {
        @Override
        OWLReasoner over(OWLOntology ontology) {
            return OpenlletReasonerFactory.getInstance().createReasoner(ontology);
        }
    };

    abstract OWLReasoner over(OWLOntology ontology);

    /** A graph as the axioms that it states. */
    static OWLOntology axioms(Graph graph) {
        var triples = new ByteArrayOutputStream();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        var source = new StreamDocumentSource(new ByteArrayInputStream(triples.toByteArray()),
                IRI.create("https://w3id.org/entente/ns"), new TurtleDocumentFormat(), null);
        try {
            return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
        } catch (OWLOntologyCreationException e) {
            throw new IllegalStateException("not an ontology", e);
        }
    }
}
