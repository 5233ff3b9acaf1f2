package io.github.entente.endpoint.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An article's text cut where sentences and mentions begin and end, so that each piece can be marked as a whole.
 *
 * @param paragraphs the text, in order; white space between sentences is kept
 */
record MarkedText(List<Paragraph> paragraphs) {

    MarkedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Sentences between two line breaks.
     *
     * @param sentences in order
     */
    record Paragraph(List<Sentence> sentences) {
        Paragraph {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence, or text between sentences.
     *
     * @param anchor its name in the page; empty for text that belongs to no sentence
     * @param pieces its text, in order
     */
    record Sentence(String anchor, List<Piece> pieces) {
        Sentence {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * Text that is marked as a whole.
     *
     * @param text the words, fit to be shown
     * @param mentions what they stand for, the narrowest mention first
     */
    record Piece(String text, List<Mention> mentions) {
        Piece {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A place in the text.
     *
     * @param begin the first code point, counted from 0
     * @param end the code point after the last
     */
    record Place(int begin, int end) {
        boolean covers(int from, int to) {
            return begin <= from && to <= end;
        }
    }

    /**
     * Words that stand for something.
     *
     * @param place where
     * @param thing what for
     * @param kind {@code event}, {@code agent} or {@code place}
     */
    record Mention(Place place, Thing thing, String kind) {
    }

    /**
     * A sentence before it is cut.
     *
     * @param place where
     * @param anchor its name in the page
     */
    record Bounds(Place place, String anchor) {
    }

    /** @param sentences in order, without overlap */
    static MarkedText of(String text, List<Bounds> sentences, List<Mention> mentions) {
        int[] points = text.codePoints().toArray();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> current = new ArrayList<>();
        int end = 0;
        for (Bounds sentence : sentences) {
            String between = words(points, end, sentence.place().begin());
            if (between.contains("\n") && !current.isEmpty()) {
                paragraphs.add(new Paragraph(current));
                current = new ArrayList<>();
            }
            if (!between.isBlank()) {
                current.add(new Sentence("", List.of(new Piece(Visible.of(between), List.of()))));
            }
            current.add(new Sentence(sentence.anchor(), pieces(points, sentence.place(), mentions)));
            end = Math.max(end, sentence.place().end());
        }
        String rest = words(points, end, points.length);
        if (!rest.isBlank()) {
            current.add(new Sentence("", List.of(new Piece(Visible.of(rest), List.of()))));
        }
        paragraphs.add(new Paragraph(current));
        return new MarkedText(paragraphs);
    }

    private static List<Piece> pieces(int[] points, Place sentence, List<Mention> mentions) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.begin(), sentence.end()));
        mentions.stream().map(Mention::place).filter(place -> place.begin() < sentence.end() && place.end() > sentence.begin()).forEach(place -> {
            cuts.add(Math.max(place.begin(), sentence.begin()));
            cuts.add(Math.min(place.end(), sentence.end()));
        });
        List<Piece> pieces = new ArrayList<>();
        for (int from = cuts.pollFirst(); !cuts.isEmpty();) {
            int begin = from;
            int end = cuts.pollFirst();
            pieces.add(new Piece(Visible.of(words(points, begin, end)), mentions.stream().filter(mention -> mention.place().covers(begin, end))
                    .sorted(Comparator.comparingInt(mention -> mention.place().end() - mention.place().begin())).toList()));
            from = end;
        }
        return pieces;
    }

    private static String words(int[] points, int begin, int end) {
        int last = Math.min(end, points.length);
        return begin < last ? new String(points, begin, last - begin) : "";
    }
}
