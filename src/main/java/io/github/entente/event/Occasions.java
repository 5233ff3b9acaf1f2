package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Token;

/** Reads at or in what something took place that the syntax ties to it: "a speech in which she urged …", "the report accuses …". */
final class Occasions {

    private static final String RELATIVE = "relative-place";
    private static final String SUBJECT = "subject";
    private static final Set<String> AT = Set.of("in", "at", "during", "through", "under");

    private final Taxonomy taxonomy;

    Occasions(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** The whole of which a draft is part by its own clause. */
    Optional<Linker.Link> read(Draft draft, List<Draft> told) {
        return relative(draft, told).or(() -> says(draft, told));
    }

    /** "a meeting where they agreed", "an exercise in which missiles were fired" */
    private static Optional<Linker.Link> relative(Draft draft, List<Draft> told) {
        Token clause = draft.candidate().clauseWord();
        Parse tree = draft.candidate().tree();
        return tree.head(clause).filter(noun -> clause.label().equals("relcl")).flatMap(noun -> told.stream()
                        .filter(whole -> whole != draft && whole.candidate().token().equals(noun)).findFirst())
                .flatMap(whole -> place(tree, clause).map(word -> new Linker.Link(draft, Kind.PART_OF, whole, word.span(), RELATIVE)));
    }

    private static Optional<Token> place(Parse tree, Token clause) {
        return tree.children(clause).stream().flatMap(child -> child.lemma().equals("where") ? Stream.of(child)
                : AT.contains(child.lemma()) ? tree.children(child).stream().filter(which -> which.lemma().equals("which")) : Stream.empty()).findFirst();
    }

    /** What a statement or an agreement says is part of it. */
    private Optional<Linker.Link> says(Draft draft, List<Draft> told) {
        Candidate candidate = draft.candidate();
        if (!candidate.verbal() || !taxonomy.isA(draft.type(), "SpeechAct")) {
            return Optional.empty();
        }
        List<Token> subjects = candidate.tree().fill(candidate.token(), "subject");
        return told.stream().filter(whole -> whole != draft && !whole.candidate().verbal() && subjects.contains(whole.candidate().token()))
                .filter(whole -> taxonomy.isA(whole.type(), "SpeechAct") || taxonomy.isA(whole.type(), "Agreement")).findFirst()
                .map(whole -> new Linker.Link(draft, Kind.PART_OF, whole, candidate.words(), SUBJECT));
    }
}
