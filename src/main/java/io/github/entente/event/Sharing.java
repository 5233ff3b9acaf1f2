package io.github.entente.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.mention.Entity;
import io.github.entente.text.Token;

/** Tells who takes part in an event of which only what it belongs to says so: the pact of "negotiations with Chad on a pact". */
final class Sharing {

    private static final Set<String> TALKS = Set.of("Meeting", "Call");
    /** What those who talk about it make between their states. */
    private static final Set<String> BETWEEN_STATES = Set.of("Agreement", "Exercise", "Patrol", "CooperationProgramme");
    private static final int STEPS = 3;

    private final Cast cast;

    Sharing(Cast cast) {
        this.cast = cast;
    }

    /**
     * What is talked about, with those who talk, by their states.
     *
     * @param group the accounts of the event
     * @param ids the event of each account
     */
    Event about(Event event, List<Draft> group, Map<Draft, String> ids, Map<String, Event> events) {
        boolean open = event.roles().isEmpty() && cast.isAny(event.type(), BETWEEN_STATES);
        return open ? group.stream().flatMap(draft -> above(draft, ids, events).stream()).filter(talks -> !talks.id().equals(event.id())).findFirst()
                .map(talks -> event.with(states(talks.roles()))).orElse(event) : event;
    }

    /** What is agreed at talks is agreed by those who talk; who fights in a war between two fights the other. */
    Event at(Event part, Event talks) {
        if (talks != null && talks.roles().size() == 2 && part.roles().size() == 1 && fight(part) && fight(talks)) {
            List<Role> others = talks.roles().stream().filter(role -> !role.entity().id().equals(part.roles().getFirst().entity().id())).toList();
            return others.size() == 1 ? part.with(Stream.concat(part.roles().stream(), others.stream().map(role -> new Role(part.roles().getFirst().property().equals("target") ? "agent" : "target", role.entity(), role.span(), role.sentence()))).toList()) : part;
        }
        boolean open = part.roles().isEmpty() && cast.isA(part.type(), "Agreement") && talks != null && talks(talks);
        return open ? part.with(talks.roles().stream().map(role -> new Role("participant", role.entity(), role.span(), role.sentence())).toList()) : part;
    }

    private boolean fight(Event event) {
        return cast.isAny(event.type(), FightParts.FIGHTS);
    }

    private boolean talks(Event event) {
        return cast.isAny(event.type(), TALKS);
    }

    private Optional<Event> above(Draft draft, Map<Draft, String> ids, Map<String, Event> events) {
        Parse tree = draft.candidate().tree();
        Optional<Token> at = draft.candidate().verbal() ? Optional.empty() : tree.head(draft.candidate().token());
        for (int steps = 0; steps < STEPS && at.isPresent(); steps++) {
            Token word = at.get();
            Optional<Event> found = ids.entrySet().stream().filter(entry -> entry.getKey().at(draft.sentence(), word.index())).map(entry -> events.get(entry.getValue()))
                    .filter(event -> event != null && talks(event)).findFirst();
            if (found.isPresent() || word.pos().startsWith("VB")) {
                return found;
            }
            at = tree.head(word);
        }
        return Optional.empty();
    }

    private List<Role> states(List<Role> roles) {
        Map<String, Role> sides = new LinkedHashMap<>();
        roles.stream().flatMap(this::side).forEach(role -> sides.putIfAbsent(role.entity().id(), role));
        return List.copyOf(sides.values());
    }

    private Stream<Role> side(Role role) {
        Entity side = cast.isA(role.entity(), "Person") ? cast.state(role.entity()).orElse(role.entity()) : role.entity();
        return Stream.of(new Role("participant", side, role.span(), role.sentence()));
    }
}
