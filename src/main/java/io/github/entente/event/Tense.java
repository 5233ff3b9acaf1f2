package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;


/** What the form of a verb and its auxiliaries tell of time. */
enum Tense {
    /** "met", "has met", "was canceled", "had been meeting" */
    PAST,
    /** "is meeting", "has been meeting", "is being held" */
    PROGRESSIVE,
    /** "meets", "is held" */
    PRESENT,
    /** "to meet", "meeting": the clause around it decides */
    NONE;

    /** Acts that are over as soon as they are done, so that the present tense reports them as done. */
    private static final Set<String> ACTS = Set.of("Statement", "Pledge", "Condemnation", "Accusation", "Denial", "Warning",
            "Request", "Protest", "Cancellation", "Suspension", "Postponement", "Refusal", "Resumption", "Agreement", "Attack",
            "WeaponsTest", "Invitation", "Meeting", "Call", "Visit");

    static Tense of(Parse tree, Token verb) {
        List<Token> auxiliaries = tree.children(verb).stream().filter(child -> child.label().startsWith("aux")).toList();
        boolean infinitive = auxiliaries.stream().anyMatch(aux -> aux.pos().equals("TO"));
        boolean past = auxiliaries.stream().anyMatch(aux -> aux.pos().equals("VBD"));
        boolean perfect = auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have"));
        boolean being = auxiliaries.stream().anyMatch(aux -> aux.form().equalsIgnoreCase("being"));
        if (infinitive) {
            return perfect ? PAST : NONE;
        }
        return switch (verb.pos()) {
            case "VBD" -> PAST;
            case "VBZ", "VBP" -> PRESENT;
            case "VB" -> auxiliaries.isEmpty() && (second(tree, verb) || verb.head() < 0 && tree.children(verb).stream().anyMatch(child -> child.label().equals("nsubj"))) ? PRESENT : NONE;
            case "VBG" -> auxiliaries.isEmpty() ? NONE : past ? PAST : PROGRESSIVE;
            case "VBN" -> being ? PROGRESSIVE : past || perfect || auxiliaries.isEmpty() ? PAST : PRESENT;
            default -> NONE;
        };
    }

    /** "has been urging": what was begun, and goes on. */
    static boolean lasts(Parse tree, Token verb) {
        List<Token> auxiliaries = tree.children(verb).stream().filter(child -> child.label().startsWith("aux")).toList();
        return verb.pos().equals("VBG") && auxiliaries.stream().anyMatch(aux -> aux.lemma().equals("have")) && auxiliaries.stream().anyMatch(aux -> aux.form().equalsIgnoreCase("been"));
    }

    /** "We stand with them and commend": the second of two verbs that the parser takes for an infinitive. */
    private static boolean second(Parse tree, Token verb) {
        return verb.label().equals("conj") && tree.head(verb).filter(first -> first.pos().equals("VBP")).isPresent();
    }

    boolean present() {
        return this == PRESENT || this == PROGRESSIVE;
    }

    /** The status that follows for an event of that class, if any does. */
    Optional<Status> status(String type) {
        return switch (this) {
            case PAST -> Optional.of(Status.OCCURRED);
            case PROGRESSIVE -> Optional.of(Status.ONGOING);
            case PRESENT -> Optional.of(ACTS.contains(type) ? Status.OCCURRED : Status.ONGOING);
            case NONE -> Optional.empty();
        };
    }
}
