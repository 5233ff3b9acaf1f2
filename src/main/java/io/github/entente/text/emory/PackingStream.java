package io.github.entente.text.emory;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;

/** Writes a trained component and swaps its two wasteful parts on the way: weights that are mostly zero, and maps of strings. */
final class PackingStream extends ObjectOutputStream {

    PackingStream(OutputStream out) throws IOException {
        super(out);
        enableReplaceObject(true);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Object replaceObject(Object object) {
        return switch (object) {
            case ColumnMajorVector weights -> new SparseWeights(weights);
            case Object2IntOpenHashMap<?> map -> new PackedFeatures((Object2IntOpenHashMap<String>) map);
            default -> object;
        };
    }
}
