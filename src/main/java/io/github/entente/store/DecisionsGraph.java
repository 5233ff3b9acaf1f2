package io.github.entente.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.graph.Ent;
import io.github.entente.identity.Rulings;

/** The graph of what people have decided on identity. Callers hold a transaction. */
final class DecisionsGraph {

    private final DatasetGraph database;

    DecisionsGraph(DatasetGraph database) {
        this.database = database;
    }

    /** All that is decided, by pairs. */
    Rulings rulings() {
        return new Rulings(pairs(Ent.MERGE.asNode()), pairs(Ent.SPLIT.asNode()));
    }

    private Set<Rulings.Pair> pairs(Node type) {
        Set<Rulings.Pair> pairs = new HashSet<>();
        database.find(GraphNames.DECISIONS, Node.ANY, RDF.type.asNode(), type).forEachRemaining(quad -> {
            List<String> things = things(quad.getSubject());
            for (int i = 0; i < things.size(); i++) {
                for (int j = i + 1; j < things.size(); j++) {
                    pairs.add(Rulings.Pair.of(things.get(i), things.get(j)));
                }
            }
        });
        return pairs;
    }

    private List<String> things(Node decision) {
        List<String> found = new ArrayList<>();
        database.find(GraphNames.DECISIONS, decision, Ent.CONCERNS.asNode(), Node.ANY).forEachRemaining(quad -> found.add(quad.getObject().getURI()));
        return found;
    }
}
