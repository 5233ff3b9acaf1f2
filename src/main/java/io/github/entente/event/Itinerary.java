package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.text.Token;

/**
 * Follows somebody from stage to stage: "On Friday she will visit Oslo. She will also meet the minister." What is told on of the same
 * person with "also" or "then", without a time of its own, takes place on the day last told. One instance reads one article.
 */
final class Itinerary {

    private static final Set<String> STAGES = Set.of("Visit", "Meeting", "Call");
    private static final Set<String> ON = Set.of("also", "then", "later", "afterward", "afterwards", "evening", "afternoon", "morning");

    private final Cast cast;
    private @Nullable Draft stage;
    private int last;

    Itinerary(Cast cast) {
        this.cast = cast;
    }

    /** The accounts of the next sentence, with the day of the stage before where they go on with it. */
    List<Draft> read(List<Draft> told) {
        List<Draft> dated = told.stream().map(draft -> goesOn(draft) ? draft.at(stage.report().dating()) : draft).toList();
        dated.stream().filter(this::stands).filter(draft -> draft.report().when().isPresent()).findFirst().ifPresent(draft -> {
            stage = draft;
            last = draft.sentence();
        });
        return dated;
    }

    private boolean goesOn(Draft draft) {
        Optional<Draft> before = Optional.ofNullable(stage).filter(told -> draft.sentence() - last == 1 && told.report().status() == draft.report().status());
        return stands(draft) && draft.report().when().isEmpty() && on(draft)
                && before.filter(told -> told.report().roles().stream().anyMatch(role -> cast.isA(role.entity(), "Person") && draft.actors().contains(role.entity().id()))).isPresent();
    }

    private boolean stands(Draft draft) {
        Token word = draft.candidate().clauseWord();
        return word.pos().startsWith("VB") && cast.isAny(draft.type(), STAGES);
    }

    private static boolean on(Draft draft) {
        Parse tree = draft.candidate().tree();
        return tree.children(draft.candidate().clauseWord()).stream().anyMatch(child -> ON.contains(child.lemma()) || tree.children(child).stream().anyMatch(time -> ON.contains(time.lemma())));
    }
}
