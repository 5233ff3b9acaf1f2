package io.github.entente.query;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The members of a class in the store, and what they are called. */
final class Instances {

    private static final int SHOWN = 12;
    private static final Node NAME_OF = NodeFactory.createURI("https://w3id.org/entente/ns#nameOf");
    private static final Node NAME_TEXT = NodeFactory.createURI("https://w3id.org/entente/ns#nameText");

    private final Graph graph;
    private final Node type;

    Instances(DatasetGraph data, Node type) {
        this.graph = data.getDefaultGraph();
        this.type = type;
    }

    boolean has(Node thing) {
        return graph.contains(thing, RDF.type.asNode(), type);
    }

    /** The members whose label is that, or failing those, one of whose other names, or what somebody calls a place; case does not matter. */
    List<Node> called(String name) {
        return Stream.<Supplier<List<Node>>>of(() -> named(name, RDFS.label.asNode()), () -> named(name, SKOS.altLabel.asNode()), () -> placed(name))
                .map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElseGet(List::of);
    }

    /** Names to choose from, for a message: those that share letters with what was asked first. */
    String examples(String asked) {
        List<String> names = members().flatMap(member -> Iter.asStream(graph.find(member, RDFS.label.asNode(), Node.ANY)))
                .map(Triple::getObject)
                .filter(label -> label.getLiteralLanguage().isEmpty() || label.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm).distinct()
                .sorted(Comparator.comparing((String name) -> !alike(name, asked)).thenComparing(name -> name))
                .toList();
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.isEmpty() ? "there is none at all" : "there are " + shown + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    private static boolean alike(String name, String asked) {
        int letters = Math.min(3, asked.length());
        return name.toLowerCase(Locale.ROOT).startsWith(asked.substring(0, letters).toLowerCase(Locale.ROOT));
    }

    private List<Node> named(String name, Node property) {
        return members().filter(member -> Iter.asStream(graph.find(member, property, Node.ANY))
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))).toList();
    }

    /** A name of a place is a thing of its own where it matters who uses it. */
    private List<Node> placed(String name) {
        return Iter.asStream(graph.find(Node.ANY, NAME_TEXT, Node.ANY)).filter(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))
                .flatMap(triple -> Iter.asStream(graph.find(triple.getSubject(), NAME_OF, Node.ANY))).map(Triple::getObject)
                .filter(this::has).distinct().toList();
    }

    private Stream<Node> members() {
        return graph.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).filterKeep(Node::isURI).toList().stream().distinct();
    }
}
