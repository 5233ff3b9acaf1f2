package io.github.entente.graph;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the reference data tells of whom or what an article names, repeated so that the article's graph can be read alone. */
final class Background {

    static final Property ROLE = org("role");
    /** Where something belongs; other names and addresses elsewhere stay in the reference data. */
    private static final List<Property> LINKS = List.of(Ent.TERRITORY, Ent.OF_STATE, Ent.WITHIN, Ent.CLAIMANT, Ent.OPERATED_BY, ROLE,
            org("postIn"), org("subOrganizationOf"));

    private final Model reference;

    Background(Graph reference) {
        this.reference = ModelFactory.createModelForGraph(reference);
    }

    boolean knows(Resource node) {
        return reference.contains(node, RDF.type);
    }

    boolean isA(Resource node, Resource type) {
        return reference.contains(node, RDF.type, type);
    }

    /** Adds class and English label of the node, and of all that it belongs to. */
    void copy(Resource node, Model target) {
        if (target.contains(node, RDF.type)) {
            return;
        }
        target.add(reference.listStatements(node, RDF.type, (Resource) null));
        reference.listStatements(node, RDFS.label, (RDFNode) null).filterKeep(statement -> statement.getLanguage().equals("en")).forEach(target::add);
        for (Property link : LINKS) {
            for (Statement statement : reference.listStatements(node, link, (Resource) null).toList()) {
                target.add(statement);
                copy(statement.getResource(), target);
            }
        }
    }


    private static Property org(String name) {
        return ResourceFactory.createProperty("http://www.w3.org/ns/org#", name);
    }
}
