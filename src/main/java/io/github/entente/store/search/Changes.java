package io.github.entente.store.search;

import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.changes.TextDatasetChanges;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/** Carries what is written to the database into the index. There is one writer at a time. */
final class Changes implements TextDatasetChanges {

    private final DatasetGraph raw;
    private final Lucene lucene;
    private volatile @Nullable TxnId advanced;

    Changes(DatasetGraph raw, Lucene lucene) {
        this.raw = raw;
        this.lucene = lucene;
    }

    @Override
    public void change(TextQuadAction action, Node graph, Node subject, Node property, Node object) {
        advance();
        SearchableText.entry(lucene.getDocDef(), subject, property, object).ifPresent(entry -> {
            // The same words may stand in several graphs: the first brings them in, the last takes them out.
            boolean elsewhere = raw.stream(Node.ANY, subject, property, object).anyMatch(quad -> !quad.getGraph().equals(graph));
            if (!elsewhere) {
                lucene.deleteEntity(entry);
                if (action == TextQuadAction.ADD) {
                    lucene.addEntity(entry);
                }
            }
        });
    }

    /** The first change of a transaction makes a new revision. */
    private void advance() {
        TxnId present = TDBInternal.getDatasetGraphTDB(raw).getTxnSystem().getThreadTransaction().getTxnId();
        if (!present.equals(advanced)) {
            lucene.commitAs(Revision.advance(raw));
            advanced = present;
        }
    }

    @Override
    public void start() {
        // The database begins and ends transactions.
    }

    @Override
    public void finish() {
        // The database begins and ends transactions.
    }

    @Override
    public void reset() {
        // Nothing is kept back here.
    }
}
