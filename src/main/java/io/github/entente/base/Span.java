package io.github.entente.base;

/**
 * A stretch of an article's text.
 *
 * <p>Offsets are Java char indices into {@code Article.text()}; the graph stage turns them into code points.
 *
 * @param begin the first char, counted from 0
 * @param end the char after the last one, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("no such span: " + begin + " to " + end);
        }
    }

    /** The smallest span that covers both. */
    public Span to(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public int length() {
        return end - begin;
    }

    public boolean covers(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The words themselves, exactly as {@code text} has them. */
    public String in(String text) {
        return text.substring(begin, end);
    }

    /** Earlier first; of two that begin together the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
