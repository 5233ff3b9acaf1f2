package io.github.entente.pipeline.evaluation;

/**
 * How one event of an annotation bears on another.
 *
 * @param from the id of the event that has the relation
 * @param relation its kind: {@code affects}, {@code cause}, {@code purpose}, {@code partOf}, {@code follows} or {@code implements}
 * @param to the id of the other event
 */
public record AnnotatedRelation(String from, String relation, String to) {
}
