package io.github.entente.event;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import io.github.entente.article.Article;
import io.github.entente.pipeline.SharedReader;
import io.github.entente.text.Bond;
import io.github.entente.text.Part;
import io.github.entente.text.Tag;
import io.github.entente.text.Tagger;
import io.github.entente.text.Tags;

/**
 * Tags of which a test knows what they say, and what is read with them.
 *
 * @param told of a word that names an event and of another one
 * @param between of two words that name events
 */
record Saying(BiFunction<Tags.Word, Tags.Word, Map<Part, Double>> told, BiFunction<Tags.Word, Tags.Word, Map<Bond, Double>> between) implements Tags {

    /** What the program reads in these words, if a tagger says so much of them. */
    static Reading read(Tagger tagger, String words) {
        return SharedReader.READER.by(tagger).read(new Article("2026-06-10-example", "", "Test", LocalDate.of(2026, 6, 10), null, words));
    }

    @Override
    public Optional<Tag> tag(Word word) {
        return Optional.empty();
    }

    @Override
    public Map<Part, Double> parts(Word event, Word named) {
        return told.apply(event, named);
    }

    @Override
    public Map<Bond, Double> bonds(Word one, Word other) {
        return between.apply(one, other);
    }
}
