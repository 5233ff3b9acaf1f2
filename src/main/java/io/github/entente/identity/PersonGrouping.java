package io.github.entente.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups people of whom articles tell. Who could be either of two namesakes is nobody's. */
public final class PersonGrouping {

    private final Rulings rulings;

    /** @param rulings what people have decided, by the names of entries */
    public PersonGrouping(Rulings rulings) {
        this.rulings = rulings;
    }

    /**
     * Somebody, with the article that told of them first.
     *
     * @param persona what is told
     * @param id a name for exactly that
     * @param first the IRI in that article
     * @param article that article
     * @param published its day, counted from 1970-01-01
     */
    public record Entry(Persona persona, String id, String first, String article, int published) {

        /** By day of publication, then article, then IRI. */
        public static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::published).thenComparing(Entry::article)
                .thenComparing(Entry::first).thenComparing(Entry::id);

        /** Whether the name has a given name and a surname. */
        public boolean full() {
            return PersonName.of(persona.name()).full();
        }
    }

    public Finding compare(Entry a, Entry b) {
        return rulings.on(a.id(), b.id()).orElseGet(() -> PersonComparison.compare(a.persona(), b.persona()));
    }

    public List<Grouping.Group<Entry>> group(List<Entry> members) {
        List<Entry> sorted = members.stream().sorted(Entry.ORDER).toList();
        List<Grouping.Edge<Entry>> edges = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                if (compare(sorted.get(i), sorted.get(j)) instanceof Finding.Likely likely && likely.enough()) {
                    edges.add(new Grouping.Edge<>(sorted.get(i), sorted.get(j), likely));
                }
            }
        }
        List<Grouping.Edge<Entry>> clear = edges.stream().filter(edge -> !torn(edge.one(), edge, edges) && !torn(edge.other(), edge, edges)).toList();
        return new Grouping<>(Entry.ORDER, this::excluded).group(sorted, clear);
    }

    /** Whether somebody could as well be one who cannot be the other end of the edge. */
    private boolean torn(Entry entry, Grouping.Edge<Entry> edge, List<Grouping.Edge<Entry>> edges) {
        Entry end = edge.one().equals(entry) ? edge.other() : edge.one();
        return edges.stream().filter(other -> other.one().equals(entry) || other.other().equals(entry)).filter(other -> other.finding().score() >= edge.finding().score())
                .map(other -> other.one().equals(entry) ? other.other() : other.one())
                .filter(other -> !rulings.merges().contains(Rulings.Pair.of(entry.id(), other.id())))
                .anyMatch(rival -> !rival.equals(end) && compare(rival, end).excludes());
    }

    private boolean excluded(List<Entry> one, List<Entry> other) {
        return one.stream().anyMatch(a -> other.stream().anyMatch(b -> excluded(a, b, one, other)));
    }

    private boolean excluded(Entry a, Entry b, List<Entry> one, List<Entry> other) {
        if (!(compare(a, b) instanceof Finding.Apart apart) || !apart.excludes()) {
            return false;
        }
        return apart.cause() == Finding.Cause.DECISION || !overruled(a, b, one, other);
    }

    private boolean overruled(Entry a, Entry b, List<Entry> one, List<Entry> other) {
        List<Entry> all = new ArrayList<>(one);
        all.addAll(other);
        return rulings.merges().stream().anyMatch(pair -> all.stream().anyMatch(x -> pair.has(x.id()) && near(x, a)
                && all.stream().anyMatch(y -> y != x && pair.has(y.id()) && near(y, b))));
    }

    private boolean near(Entry a, Entry b) {
        return a.equals(b) || !compare(a, b).excludes();
    }
}
