package io.github.entente.query;

import java.util.Locale;
import java.util.Map;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/**
 * The library as data, for tools that offer queries: executables of SHACL Advanced Features, with declared parameters.
 *
 * @see <a href="https://www.w3.org/TR/shacl-af/#SPARQLExecutable">SHACL Advanced Features, SPARQL-based executables</a>
 */
public final class Catalog {

    /** A query's IRI is this and its name. */
    public static final String NAMESPACE = "https://w3id.org/entente/query/";

    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final Map<Parameter.Datatype, Resource> DATATYPES = Map.of(Parameter.Datatype.STRING, XSD.xstring, Parameter.Datatype.DATE, XSD.date,
            Parameter.Datatype.INTEGER, XSD.integer, Parameter.Datatype.NUMBER, XSD.decimal);

    private final Model model = ModelFactory.createDefaultModel();

    private Catalog(PrefixMapping prefixes) {
        model.setNsPrefixes(prefixes).setNsPrefix("sh", SH).setNsPrefix("query", NAMESPACE).setNsPrefix("dct", DCTerms.NS).setNsPrefix("xsd", XSD.NS)
                .setNsPrefix("rdfs", RDFS.getURI());
    }

    /** All questions of a library; the prefixes of the queries become the model's. */
    public static Model of(QueryLibrary library) {
        PrefixMapping prefixes = PrefixMapping.Factory.create();
        library.questions().forEach(question -> prefixes.setNsPrefixes(question.query().getPrefixMapping()));
        Catalog catalog = new Catalog(prefixes);
        Resource declarations = catalog.declarations(prefixes);
        library.questions().forEach(question -> catalog.add(question, declarations));
        return catalog.model;
    }

    private void add(Question question, Resource declarations) {
        Header header = question.header();
        String form = question.makesGraph() ? "Construct" : question.query().isAskType() ? "Ask" : "Select";
        Resource executable = model.createResource(NAMESPACE + question.name(), resource("SPARQLExecutable"))
                .addProperty(RDF.type, resource("SPARQL" + form + "Executable"))
                .addProperty(RDFS.label, header.title(), "en")
                .addProperty(RDFS.comment, header.question(), "en")
                .addProperty(DCTerms.subject, header.topic(), "en")
                .addProperty(property("prefixes"), declarations)
                .addProperty(property(form.toLowerCase(Locale.ROOT)), question.text());
        header.parameters().forEach(parameter -> executable.addProperty(property("parameter"), parameter(question.name(), parameter)));
    }

    private Resource parameter(String question, Parameter parameter) {
        Resource declared = model.createResource(NAMESPACE + question + "/" + parameter.name(), resource("Parameter"))
                .addProperty(property("path"), model.createResource(NAMESPACE + "parameter/" + parameter.name()))
                .addProperty(property("name"), parameter.name())
                .addProperty(property("description"), parameter.meaning(), "en")
                .addLiteral(property("optional"), !parameter.needed());
        if (parameter.type() instanceof Parameter.Instance instance) {
            declared.addProperty(property("class"), model.createResource(instance.iri()));
        } else if (parameter.type() == Parameter.Datatype.IRI) {
            declared.addProperty(property("nodeKind"), resource("IRI"));
        } else {
            declared.addProperty(property("datatype"), DATATYPES.get(parameter.type()));
        }
        parameter.defaultValue().ifPresent(value -> declared.addProperty(property("defaultValue"), value(parameter, value)));
        if (!parameter.allowed().isEmpty()) {
            declared.addProperty(property("in"), model.createList(parameter.allowed().stream().map(value -> value(parameter, value)).iterator()));
        }
        return declared;
    }

    private RDFNode value(Parameter parameter, String value) {
        return DATATYPES.containsKey(parameter.type())
                ? model.createTypedLiteral(value, DATATYPES.get(parameter.type()).getURI())
                : value.contains(":") ? model.createResource(model.expandPrefix(value)) : model.createLiteral(value);
    }

    private Resource declarations(PrefixMapping prefixes) {
        Resource declarations = model.createResource(NAMESPACE + "prefixes");
        prefixes.getNsPrefixMap().forEach((prefix, namespace) -> declarations.addProperty(property("declare"),
                model.createResource(NAMESPACE + "prefixes/" + prefix, resource("PrefixDeclaration")).addProperty(property("prefix"), prefix)
                        .addProperty(property("namespace"), model.createTypedLiteral(namespace, XSD.anyURI.getURI()))));
        return declarations;
    }

    private static Resource resource(String name) {
        return ResourceFactory.createResource(SH + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SH, name);
    }
}
