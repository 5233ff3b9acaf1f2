package io.github.entente.text.encoder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.github.entente.text.Part;
import io.github.entente.text.Tag;
import io.github.entente.text.Tags;

/** The vectors of an article's words, window by window, and what they tell. */
final class EncodedArticle implements Tags {

    /** Where a word was read, and what it is. */
    private record Seen(int window, float[] vector, Tag tag) {
    }

    private final Pairing pairing;
    private final Map<Word, Seen> words = new HashMap<>();
    private final Map<Word, float[]> events = new ConcurrentHashMap<>();
    private final Map<Word, float[]> others = new ConcurrentHashMap<>();

    EncodedArticle(Pairing pairing) {
        this.pairing = pairing;
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
        if (one == null || other == null || one.window != other.window) {
            return Map.of();
        }
        return pairing.shares(events.computeIfAbsent(event, word -> pairing.events().of(one.vector)), others.computeIfAbsent(named, word -> pairing.others().of(other.vector)));
    }
}
