package io.github.entente.pipeline;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import io.github.entente.article.Article;
import io.github.entente.base.Taxonomy;
import io.github.entente.event.EventReader;
import io.github.entente.event.Lexicon;
import io.github.entente.event.Reading;
import io.github.entente.mention.MentionReader;
import io.github.entente.ontology.LexiconReader;
import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.ReferenceData;
import io.github.entente.text.Tagger;
import io.github.entente.text.TextReader;
import io.github.entente.text.TimeReader;
import io.github.entente.text.emory.EmoryParser;
import io.github.entente.text.encoder.EncoderTagger;

/**
 * Reads articles: text, mentions, events. Loaded once, it serves any number of threads.
 *
 * @param texts cuts and parses
 * @param mentions finds who and what is named
 * @param events finds what happens
 */
public record Reader(TextReader texts, MentionReader mentions, EventReader events) {

    /**
     * A reader with the bundled ontology, reference data and lexicon.
     *
     * @param progress told what is going on where it takes long: the first time, models are repacked
     */
    public static Reader load(Consumer<String> progress) {
        CompletableFuture<EncoderTagger> tagger = CompletableFuture.supplyAsync(EncoderTagger::load);
        // The models take longest; the rest is read meanwhile.
        CompletableFuture<EmoryParser> parser = CompletableFuture.supplyAsync(() -> EmoryParser.load(progress));
        MentionReader mentions = MentionReader.of(ReferenceData.bundled().known());
        Ontology ontology = Ontology.bundled();
        Taxonomy taxonomy = ontology.taxonomy();
        Lexicon lexicon = LexiconReader.bundled(ontology);
        return new Reader(new TextReader(parser.join(), new TimeReader(), tagger.join(), mentions.atlas().stateNames()), mentions, new EventReader(lexicon, taxonomy, mentions.atlas()));
    }

    /** The same reader, told by another tagger which words likely name events. */
    public Reader by(Tagger tagger) {
        return new Reader(new TextReader(texts.parser(), texts.times(), tagger, texts.states()), mentions, events);
    }

    /** All that the article says, as far as it was understood, and what was dropped and why. */
    public Reading read(Article article) {
        return events.read(mentions.read(texts.read(article)));
    }
}
