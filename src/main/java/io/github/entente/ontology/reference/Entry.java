package io.github.entente.ontology.reference;

import java.util.List;

/**
 * The section of one term.
 *
 * @param term the term
 * @param names its labels beside the English one
 * @param status how settled it is: {@code stable}, {@code testing}, or empty where it is borrowed
 * @param definition what it means; empty where it is borrowed
 * @param notes when to use it and when not
 * @param examples words or cases that it covers
 * @param facts what the axioms say
 * @param constraints what the shapes demand
 * @param questions queries that ask by it
 * @param workedExamples files that show it
 */
record Entry(Term term, List<Name> names, String status, Prose definition, List<Prose> notes, List<String> examples,
        List<Fact> facts, List<Constraints.Constraint> constraints, List<Use> questions, List<Use> workedExamples) {

    /**
     * A label in another language.
     *
     * @param language its tag: {@code ja}
     * @param text the label
     */
    record Name(String language, String text) {
    }

    Entry {
        names = List.copyOf(names);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
        facts = List.copyOf(facts);
        constraints = List.copyOf(constraints);
        questions = List.copyOf(questions);
        workedExamples = List.copyOf(workedExamples);
    }
}
