package io.github.entente.endpoint.pages;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

import io.github.entente.graph.Ent;

/**
 * What a page names: a node of the graph with its label, and where a browser finds more on it.
 *
 * @param iri the node's IRI; empty for a literal
 * @param label what people call it
 * @param href where a page tells of it; empty where none does
 */
record Thing(String iri, String label, String href) {

    static final String ARTICLES = "/articles/";

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create().setNsPrefixes(PrefixMapping.Extended).setNsPrefix("skos", SKOS.uri)
            .setNsPrefix("dcterms", DCTerms.NS).setNsPrefix("foaf", FOAF.NS).setNsPrefix("org", ORG.NS).setNsPrefix("prov", "http://www.w3.org/ns/prov#").lock();

    static Thing of(Node node, String label) {
        return node.isURI() ? new Thing(node.getURI(), label.isEmpty() ? shortened(node.getURI()) : label, href(node.getURI()))
                : new Thing("", Visible.of(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()), "");
    }

    /** Pages of our own for what is ours; of other addresses, only those that a browser opens without running them. */
    static String href(String iri) {
        if (iri.startsWith(Ent.ID)) {
            return "/id/" + path(iri.substring(Ent.ID.length()));
        }
        if (iri.startsWith(Ent.GRAPH)) {
            return ARTICLES + path(iri.substring(Ent.GRAPH.length()));
        }
        if (iri.startsWith(Ent.NS)) {
            return "/ns#" + path(iri.substring(Ent.NS.length()));
        }
        return iri.startsWith(Ent.LEXICON) ? "" : external(iri);
    }

    boolean linked() {
        return !href.isEmpty();
    }

    /** The end of the IRI, by which a style sheet and a query string tell it. */
    String local() {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** Whether it leads away from this server. */
    boolean elsewhere() {
        return href.startsWith("http:") || href.startsWith("https:");
    }

    private static String external(String iri) {
        try {
            URI uri = URI.create(iri);
            return uri.getHost() != null && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) ? uri.toASCIIString() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String path(String end) {
        return URLEncoder.encode(end, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
    }

    private static String shortened(String iri) {
        for (String space : new String[] {Ent.ID, Ent.GRAPH}) {
            if (iri.startsWith(space)) {
                return iri.substring(space.length());
            }
        }
        return iri.startsWith(Ent.NS) ? "ent:" + iri.substring(Ent.NS.length()) : Visible.of(PREFIXES.shortForm(iri));
    }
}
