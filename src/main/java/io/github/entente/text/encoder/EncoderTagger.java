package io.github.entente.text.encoder;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.base.Resources;
import io.github.entente.text.Bond;
import io.github.entente.text.Part;
import io.github.entente.text.Sentence;
import io.github.entente.text.Tag;
import io.github.entente.text.Tagger;
import io.github.entente.text.Tags;

/**
 * Tags words by a language model that was trained on annotated articles: for each word a linear classifier over its vector tells how likely it names no event, or one of which kind,
 * for an event's word and another one what that may be in the event, and for the words of two events what these may be to each other.
 *
 * <p>The model is all-MiniLM-L6-v2 (six layers, 384 numbers a word) in 8 bits; {@code ontology/reading/} has what was learned, and its README how.
 */
public final class EncoderTagger implements Tagger {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String PIECES = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final String LEARNED = "/ontology/reading/events.safetensors";
    /** Below this, nobody asks of what kind it would be. */
    private static final double WORTH_TELLING = 0.02;

    private static final String NONE = "none";

    private final Windows windows;
    private final Encoder encoder;
    private final Classifier kinds;
    private final Classifier states;
    private final Pairing<Part> parts;
    private final Pairing<Bond> bonds;

    private EncoderTagger(Windows windows, Encoder encoder, SafeTensors learned) {
        this.windows = windows;
        this.encoder = encoder;
        this.kinds = classifier(learned, "kinds", Stream.of(NONE));
        this.states = classifier(learned, "states", Stream.empty());
        this.parts = Pairing.learned(learned, "parts", Part.class, Part::term, "events", "others");
        this.bonds = Pairing.learned(learned, "bonds", Bond.class, Bond::term, "ones", "those");
    }

    private static Classifier classifier(SafeTensors learned, String what, Stream<String> first) {
        List<String> labels = Stream.concat(first, Stream.of(learned.notes().getOrDefault(what, "").split(" "))).toList();
        return new Classifier(labels, Linear.learned(learned, what));
    }

    /** Loads the model and what was learned, which takes about half a second. */
    public static EncoderTagger load() {
        SafeTensors learned = SafeTensors.of(Resources.bytes(LEARNED));
        return new EncoderTagger(new Windows(WordPieces.of(PIECES)), Encoder.of(Resources.bytes(MODEL), learned), learned);
    }

    @Override
    public Tags tag(Article article, List<Sentence> sentences) {
        EncodedArticle encoded = new EncodedArticle(parts, bonds);
        List<Windows.Window> all = windows.of(article, sentences);
        for (int number = 0; number < all.size(); number++) {
            Windows.Window window = all.get(number);
            float[][] vectors = encoder.vectors(window.pieces());
            for (Windows.Word word : window.words()) {
                encoded.add(word.word(), number, vectors[word.at()], tag(vectors[word.at()]));
            }
        }
        return encoded;
    }

    private Tag tag(float[] vector) {
        double[] shares = kinds.shares(vector);
        double event = rounded(1 - shares[0]);
        if (event < WORTH_TELLING) {
            return new Tag(event, Map.of(), Map.of());
        }
        return new Tag(event, named(kinds, shares, 1, 1 - shares[0]), named(states, states.shares(vector), 0, 1));
    }

    private static Map<String, Double> named(Classifier classifier, double[] shares, int from, double all) {
        return IntStream.range(from, shares.length).filter(label -> rounded(shares[label] / all) > 0).boxed()
                .collect(Collectors.toMap(classifier.labels()::get, label -> rounded(shares[label] / all)));
    }

    /** To three digits: processors differ beyond. */
    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
