package io.github.entente.identity;

import java.util.Set;

import io.github.entente.base.Taxonomy;

/** What it takes to know an event again, by class. */
enum Kind {
    /** Talks: both sides must be known. */
    TALKS(Set.of("Meeting", "Call")),
    /** A visit: who, and where to. */
    VISIT(Set.of("Visit")),
    /** Something said or agreed: a day and the same people are not enough, since they say and agree on much. */
    WORDS(Set.of("SpeechAct", "Agreement", "Invitation")),
    /** An act upon another event: what it acts upon must be the same. */
    DECISION(Set.of("Decision")),
    /** What goes on for years and is told of in general: only a name tells one from another. */
    LASTING(Set.of("CooperationProgramme", "WeaponsDevelopment", "Operation", "Sanction")),
    /** Anything else that has a class. */
    ACT(Set.of()),
    /** Nothing but an event: never known again. */
    UNKNOWN(Set.of());

    private final Set<String> roots;

    Kind(Set<String> roots) {
        this.roots = roots;
    }

    static Kind of(String type, Taxonomy taxonomy) {
        if (type.equals("Event")) {
            return UNKNOWN;
        }
        Set<String> above = taxonomy.ancestors(type);
        for (Kind kind : values()) {
            if (kind.roots.stream().anyMatch(above::contains)) {
                return kind;
            }
        }
        return ACT;
    }
}
