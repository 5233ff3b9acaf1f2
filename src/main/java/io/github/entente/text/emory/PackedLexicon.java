package io.github.entente.text.emory;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A lexicon that can only be looked up in. Half a million words share some 1,500 distinct values, so each value is kept once.
 *
 * @param <V> what it says of a word: a list of word classes, a set of clusters
 */
final class PackedLexicon<V> extends AbstractMap<String, V> implements Serializable {

    private static final long serialVersionUID = 1;

    private final StringTable words;
    private final short[] valueOf;
    /** An ArrayList, since a field of a serializable class is to be serializable itself. */
    private final ArrayList<V> values = new ArrayList<>();

    PackedLexicon(Map<String, V> lexicon) {
        List<Entry<String, V>> entries = List.copyOf(lexicon.entrySet());
        words = new StringTable(entries.stream().map(Entry::getKey).toList());
        valueOf = new short[entries.size()];
        Map<V, Integer> numbers = new HashMap<>();
        for (int i = 0; i < valueOf.length; i++) {
            V value = entries.get(i).getValue();
            int number = numbers.computeIfAbsent(value, v -> numbers.size());
            if (number == values.size()) {
                values.add(value);
            }
            valueOf[i] = (short) number;
        }
        if (values.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException(values.size() + " distinct values do not fit the table");
        }
    }

    @Override
    public @Nullable V get(@Nullable Object word) {
        int found = word instanceof String string ? words.find(string) : -1;
        return found < 0 ? null : values.get(valueOf[found]);
    }

    @Override
    public int size() {
        return valueOf.length;
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("a packed lexicon is looked up in, never listed");
    }
}
