package io.github.entente.store;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Whether the indexes of a database hold the same. TDB2 keeps each statement six times in different orders and asks the one that
 * serves; where one is damaged, some questions go wrong and others do not.
 */
final class IndexAgreement {

    private IndexAgreement() {
    }

    /** The names of the indexes that differ from the first, with how many statements each has; needs a transaction. */
    static List<String> faults(DatasetGraph database) {
        DatasetGraphTDB storage = TDBInternal.getDatasetGraphTDB(database);
        List<String> faults = new ArrayList<>(faults(storage.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()));
        faults.addAll(faults(storage.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes()));
        return faults;
    }

    private static List<String> faults(TupleIndex[] indexes) {
        List<String> faults = new ArrayList<>();
        GraphSum first = sum(indexes[0]);
        for (int i = 1; i < indexes.length; i++) {
            GraphSum other = sum(indexes[i]);
            if (!other.equals(first)) {
                faults.add(indexes[i].getName() + " with " + other.triples() + " statements, where " + indexes[0].getName() + " has " + first.triples());
            }
        }
        return faults;
    }

    private static GraphSum sum(TupleIndex index) {
        long[] sum = new long[2];
        index.all().forEachRemaining(tuple -> {
            sum[0]++;
            sum[1] += hash(tuple);
        });
        return new GraphSum(sum[0], sum[1]);
    }

    private static long hash(Tuple<NodeId> tuple) {
        long hash = 7;
        for (int i = 0; i < tuple.len(); i++) {
            hash = (hash ^ tuple.get(i).hashCode()) * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }
}
