package io.github.entente.ontology;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.jspecify.annotations.Nullable;

/** What the graph of an article must satisfy, by {@code shapes.ttl}. Safe for many threads. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;
    private final Graph statements;
    private final Graph hierarchy;
    private final Prologue prefixes;

    private Shapes(Graph statements, Graph hierarchy) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(statements);
        this.statements = statements;
        this.hierarchy = hierarchy;
        this.prefixes = new Prologue(statements.getPrefixMapping());
    }

    /** The shapes on the class path, which know the classes of {@code ontology}. */
    public static Shapes of(Ontology ontology) {
        return of(ontology, Ontology.read("/ontology/shapes.ttl"));
    }

    /**
     * Other shapes.
     *
     * @throws org.apache.jena.shacl.parser.ShaclParseException if they are not SHACL
     */
    public static Shapes of(Ontology ontology, Graph statements) {
        return new Shapes(statements, ontology.hierarchy());
    }

    /** The statements of {@code shapes.ttl}; not to be changed. */
    public Graph statements() {
        return statements;
    }

    /**
     * Checks data, which is not changed.
     *
     * @param data the graph of an article, with class and label of all that it links to
     * @return what is wrong, in order of the things at fault; empty where all is well
     */
    public List<Violation> validate(Graph data) {
        // The hierarchy beside the data lets a shape of events cover summits.
        return ShaclValidator.get().validate(shapes, new Union(data, hierarchy)).getEntries().stream()
                .map(this::violation).sorted().distinct().toList();
    }

    private Violation violation(ReportEntry entry) {
        String path = entry.resultPath() == null ? null : PathWriter.asString(entry.resultPath(), prefixes);
        String message = entry.message().replaceAll("<" + Ontology.NS + "(\\w+)>", "ent:$1");
        return new Violation(entry.focusNode().toString(), shapeOf(entry.source()), path, message);
    }

    /** A property shape has no name of its own and goes by that of the shape around it. */
    private String shapeOf(@Nullable Node source) {
        Node shape = source;
        while (shape != null && shape.isBlank()) {
            shape = statements.stream(Node.ANY, Node.ANY, shape).findFirst().map(triple -> triple.getSubject()).orElse(null);
        }
        return shape == null ? "unnamed" : Ontology.localName(shape);
    }
}
