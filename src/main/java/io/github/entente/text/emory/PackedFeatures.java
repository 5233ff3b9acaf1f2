package io.github.entente.text.emory;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;

/** The numbers of the features of one template line, read only; what the library keeps in a hash map of strings. */
final class PackedFeatures extends AbstractObject2IntMap<String> {

    private static final long serialVersionUID = 1;

    private final StringTable features;
    private final int[] numbers;

    PackedFeatures(Object2IntMap<String> map) {
        features = new StringTable(map.keySet());
        numbers = map.keySet().stream().mapToInt(map::getInt).toArray();
    }

    @Override
    public int getInt(Object feature) {
        int found = features.find((String) feature);
        return found < 0 ? defRetValue : numbers[found];
    }

    @Override
    public Integer getOrDefault(Object feature, Integer otherwise) {
        int found = features.find((String) feature);
        return found < 0 ? otherwise : (Integer) numbers[found];
    }

    @Override
    public boolean containsKey(Object feature) {
        return features.find((String) feature) >= 0;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
        throw new UnsupportedOperationException("packed features are looked up, never listed");
    }
}
