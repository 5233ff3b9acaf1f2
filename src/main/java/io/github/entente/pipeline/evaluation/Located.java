package io.github.entente.pipeline.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.base.Span;

/**
 * An annotated event with the places of its mentions.
 *
 * @param event the event
 * @param spans its mentions in the body, as far as they were found
 * @param sentences the numbers of the sentences in which they begin
 */
record Located(AnnotatedEvent event, List<Span> spans, Set<Integer> sentences) {

    Located {
        spans = List.copyOf(spans);
        sentences = Set.copyOf(sentences);
    }

    static List<Located> all(Annotation annotation, Body body) {
        return annotation.events().stream().map(event -> of(event, body)).toList();
    }

    private static Located of(AnnotatedEvent event, Body body) {
        List<Span> spans = event.mentions().stream().map(mention -> mention.in(body)).flatMap(Optional::stream).toList();
        return new Located(event, spans, spans.stream().map(span -> body.sentence(span.begin())).collect(Collectors.toSet()));
    }

    /** How many pairs of mentions, one of either, share words. */
    int sharedMentions(Located other) {
        return (int) spans.stream().mapToLong(mine -> other.spans.stream().filter(mine::overlaps).count()).sum();
    }

    boolean sharesSentence(Located other) {
        return sentences.stream().anyMatch(other.sentences::contains);
    }

    /** Where its first mention begins; 0 if none was found. */
    int at() {
        return spans.isEmpty() ? 0 : spans.getFirst().begin();
    }
}
