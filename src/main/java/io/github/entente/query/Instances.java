package io.github.entente.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The members of a class in the store, and what they are called. */
final class Instances {

    private static final int SHOWN = 12;
    /** More of them nobody chooses from, and a message must not take longer than an answer. */
    private static final int LOOKED_AT = 5_000;
    private static final Query CALLED = QueryFactory.create(text());

    private final DatasetGraph data;
    private final Graph graph;
    private final Node type;

    Instances(DatasetGraph data, Node type) {
        this.data = data;
        this.graph = data.getDefaultGraph();
        this.type = type;
    }

    boolean has(Node thing) {
        return graph.contains(thing, RDF.type.asNode(), type);
    }

    /**
     * The members whose label is that, or failing those, one of whose other names, or what somebody calls a place. Case does not matter, but that
     * what is labelled exactly so, in English or in no language, is found at once, without the search index.
     */
    List<Node> called(String name) {
        List<Node> labelled = labelled(name);
        return labelled.isEmpty() ? searched(name) : labelled;
    }

    private List<Node> labelled(String name) {
        return Stream.of(name, name.toLowerCase(Locale.ROOT)).distinct().flatMap(label -> Stream.of(NodeFactory.createLiteralLang(label, "en"), NodeFactory.createLiteralString(label)))
                .flatMap(label -> Iter.asStream(graph.find(Node.ANY, RDFS.label.asNode(), label))).map(Triple::getSubject).distinct().filter(this::has).toList();
    }

    private List<Node> searched(String name) {
        List<Binding> found = found(name);
        if (found.isEmpty()) {
            return terms(name);
        }
        Node best = found.getFirst().get("rank");
        return found.stream().filter(row -> row.get("rank").equals(best)).map(row -> row.get("thing")).toList();
    }

    /** Names to choose from, for a message: those that share letters with what was asked first. */
    String examples(String asked) {
        List<Node> members = members();
        List<String> names = members.stream().flatMap(member -> Iter.asStream(graph.find(member, RDFS.label.asNode(), Node.ANY)))
                .map(Triple::getObject)
                .filter(label -> label.getLiteralLanguage().isEmpty() || label.getLiteralLanguage().startsWith("en"))
                .map(Node::getLiteralLexicalForm).distinct()
                .sorted(Comparator.comparing((String name) -> !alike(name, asked)).thenComparing(name -> name))
                .toList();
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        String more = members.size() == LOOKED_AT ? " and many more" : " and " + (names.size() - SHOWN) + " more";
        return (names.isEmpty() ? "there is none at all" : "there are " + shown + (names.size() > SHOWN ? more : "") + ".") + Nearest.hint(asked, names);
    }

    private static boolean alike(String name, String asked) {
        int letters = Math.min(3, asked.length());
        return name.toLowerCase(Locale.ROOT).startsWith(asked.substring(0, letters).toLowerCase(Locale.ROOT));
    }

    private List<Binding> found(String name) {
        String phrase = "\"" + name.replaceAll("[\\\\\"]", " ") + "\"";
        try (QueryExec query = QueryExec.dataset(data).query(CALLED).substitution("type", type)
                .substitution("name", NodeFactory.createLiteralString(name)).substitution("phrase", NodeFactory.createLiteralString(phrase)).build()) {
            return query.select().stream().map(Binding::detach).toList();
        }
    }

    /** Terms of the ontology are not in the search index. */
    private List<Node> terms(String name) {
        return members().stream().filter(member -> Iter.asStream(graph.find(member, RDFS.label.asNode(), Node.ANY))
                .anyMatch(triple -> triple.getObject().getLiteralLexicalForm().equalsIgnoreCase(name))).toList();
    }

    private List<Node> members() {
        try (Stream<Triple> triples = graph.stream(Node.ANY, RDF.type.asNode(), type)) {
            return triples.map(Triple::getSubject).filter(Node::isURI).distinct().limit(LOOKED_AT).toList();
        }
    }

    private static String text() {
        try (InputStream in = Instances.class.getResourceAsStream("called.rq")) {
            if (in == null) {
                throw new IllegalStateException("called.rq is missing beside " + Instances.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
