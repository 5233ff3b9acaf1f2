package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Text;
import io.github.entente.text.TimeExpression;
import io.github.entente.text.Token;

/**
 * Tells the stages of a journey apart that one verb tells: "will visit Oslo on June 2, Riga on June 4 and Tallinn on June 6" are
 * three visits, each with a place and a time of its own. The list is read from its words, since no parser holds it together.
 */
final class Stages {

    private static final Set<String> BETWEEN = Set.of(",", ";", "and", "then", "to", "in", "on", "from", "the", "between", "finally");
    private static final String HOST = "host";

    private final Cast cast;
    private final List<TimeExpression> times;

    Stages(Cast cast, Text text) {
        this.cast = cast;
        this.times = text.times();
    }

    /** A place and the time told right after it, the first named of "Oslo, Norway". */
    private record Stage(Mention place, TimeExpression time) {
    }

    /** One account for each stage; the account itself if it tells no more than one. */
    List<Draft> of(Draft draft) {
        List<Stage> stages = cast.isA(draft.type(), "Visit") && draft.candidate().verbal() ? stages(draft.candidate()) : List.of();
        return stages.size() < 2 ? List.of(draft) : stages.stream().map(stage -> at(draft, stage, stages)).toList();
    }

    private List<Stage> stages(Candidate candidate) {
        Parse tree = candidate.tree();
        List<Stage> found = new ArrayList<>();
        Optional<Mention> place = Optional.empty();
        int at = candidate.words().end();
        for (Token token : tree.sentence().tokens()) {
            if (token.span().begin() < at) {
                continue;
            }
            Optional<TimeExpression> time = times.stream().filter(one -> one.sentence() == tree.sentence().index() && one.span().begin() == token.span().begin()).findFirst();
            Optional<Mention> name = place(tree, token);
            if (time.isPresent() && place.isPresent()) {
                found.add(new Stage(place.get(), time.get()));
                place = Optional.empty();
                at = time.get().span().end();
            } else if (time.isEmpty() && name.isPresent()) {
                place = place.or(() -> name);
                at = name.get().span().end();
            } else if (!BETWEEN.contains(token.lemma())) {
                break;
            }
        }
        return found;
    }

    private Optional<Mention> place(Parse tree, Token token) {
        return cast.in(tree).stream().filter(mention -> mention.kind() == Mention.Kind.NAME && mention.span().begin() == token.span().begin())
                .filter(mention -> cast.isA(mention.entity(), "Place") || cast.isA(mention.entity(), "State"))
                .max(Comparator.comparingInt(mention -> mention.span().length()));
    }

    private Draft at(Draft draft, Stage stage, List<Stage> all) {
        Report told = draft.report();
        int sentence = draft.sentence();
        Mention mention = stage.place();
        Optional<Entity> place = cast.place(draft.candidate().tree(), mention.entity(), mention.span());
        Stream<Role> others = told.roles().stream().filter(role -> !role.property().equals(HOST) || all.stream().noneMatch(one -> covers(one, role.span())));
        Stream<Role> host = cast.state(mention.entity()).stream().map(state -> new Role(HOST, state, mention.span(), sentence));
        Dating dating = new Dating(told.status().isAhead() ? stage.time().future() : stage.time().past(), stage.time().span(), sentence);
        return new Draft(draft.candidate(), draft.ascent(), draft.type(), new Report(told.trigger(), told.status(), told.certainty(), told.mode(), told.sources(),
                told.operators(), Stream.concat(others, host).toList(), place.map(where -> new Location(where, mention.span(), sentence)).orElse(told.location()), dating));
    }

    private static boolean covers(Stage stage, Span words) {
        return stage.place().span().overlaps(words);
    }
}
