package io.github.entente.text.encoder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.github.entente.text.Bond;
import io.github.entente.text.Part;
import io.github.entente.text.Tag;
import io.github.entente.text.Tags;

/** The vectors of an article's words, window by window, and what they tell. */
final class EncodedArticle implements Tags {

    /** Where a word was read, and what it is. */
    private record Seen(int window, float[] vector, Tag tag) {
    }

    private final Pairs<Part> parts;
    private final Pairs<Bond> bonds;
    private final Map<Word, Seen> words = new HashMap<>();

    EncodedArticle(Pairing<Part> parts, Pairing<Bond> bonds) {
        this.parts = new Pairs<>(parts);
        this.bonds = new Pairs<>(bonds);
    }

    void add(Word word, int window, float[] vector, Tag tag) {
        words.put(word, new Seen(window, vector, tag));
    }

    @Override
    public Optional<Tag> tag(Word word) {
        return Optional.ofNullable(words.get(word)).map(Seen::tag);
    }

    @Override
    public Map<Part, Double> parts(Word event, Word named) {
        Seen one = words.get(event);
        Seen other = words.get(named);
        return one == null || other == null || one.window != other.window ? Map.of() : parts.shares(event, one.vector, named, other.vector);
    }

    @Override
    public Map<Bond, Double> bonds(Word first, Word second) {
        Seen one = words.get(first);
        Seen other = words.get(second);
        return one == null || other == null ? Map.of() : bonds.shares(first, one.vector, second, other.vector);
    }
}
