package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;
import io.github.entente.text.Token;

/** Who takes part in an event that several accounts tell, and who does by what is told of another event. */
final class Parties {

    private static final String PARTICIPANT = "participant";
    private static final String TARGET = "target";
    private static final Set<String> ACTIVE = Set.of(PARTICIPANT, "agent", "visitor", "organizer");
    private static final Set<String> DOERS = Set.of("agent", "visitor", "organizer");
    private static final Set<String> MODIFIERS = Set.of("poss", "compound", "nmod", "amod");
    private static final Set<String> JUDGED = Set.of("object", Parse.OBJECT_OWNER, "on", "of", "at", "about", "over", "by");
    private static final Set<String> JUDGING = Set.of("Condemnation", "Protest", "Accusation", "Statement");

    private final Taxonomy taxonomy;
    private final Cast cast;

    Parties(Taxonomy taxonomy, Cast cast) {
        this.taxonomy = taxonomy;
        this.cast = cast;
    }

    /** Everybody once, by the first part that is told of him; a mere participant gives way to a named part. */
    List<Role> of(List<Draft> group) {
        Map<String, Role> byEntity = new LinkedHashMap<>();
        group.stream().flatMap(draft -> draft.report().roles().stream()).forEach(role -> byEntity.merge(role.entity().id(), role,
                (first, next) -> first.property().equals(PARTICIPANT) ? next : first));
        List<Role> all = List.copyOf(byEntity.values());
        return all.stream().filter(role -> !spokenFor(role, all, group)).toList();
    }

    /** "Sullivan reiterated the U.S. commitment": the person who acts for a state is named, the state only as whose it is. */
    private boolean spokenFor(Role role, List<Role> all, List<Draft> group) {
        boolean state = cast.isA(role.entity(), "State") && ACTIVE.contains(role.property());
        boolean kind = state && all.stream().anyMatch(other -> other.property().equals(role.property()) && cast.isA(other.entity(), "Person") && other.entity().ofState().isEmpty())
                && group.stream().anyMatch(draft -> saidToBe(draft, role));
        kind |= state && all.stream().anyMatch(other -> ACTIVE.contains(other.property()) && cast.isA(other.entity(), "Person") && other.entity().ofState().isEmpty())
                && group.stream().allMatch(draft -> cast.speech(draft.type()) && modifies(draft, role));
        kind |= whose(role, group) && all.stream().anyMatch(other -> DOERS.contains(other.property()) && cast.isA(other.entity(), "Person") && other.entity().ofState().isEmpty());
        boolean own = cast.isA(role.entity(), "State") && role.property().equals(TARGET) && all.stream().anyMatch(other -> ACTIVE.contains(other.property()) && cast.isA(other.entity(), "Person") && role.entity().id().equals(other.entity().state()));
        return own || hosting(role, all, group) || kind || state && all.stream().anyMatch(other -> ACTIVE.contains(other.property()) && cast.isA(other.entity(), "Person") && role.entity().id().equals(other.entity().state()))
                && group.stream().anyMatch(draft -> modifies(draft, role) || saidToBe(draft, role));
    }

    /** "Berg reiterated Norway's commitment": whose the commitment is, to him it is not made. */
    private boolean whose(Role role, List<Draft> group) {
        boolean target = cast.isA(role.entity(), "State") && role.property().equals(TARGET);
        return target && group.stream().anyMatch(draft -> cast.speech(draft.type()) && !draft.candidate().verbal() && draft.report().roles().stream()
                .anyMatch(other -> other.entity().id().equals(role.entity().id()) && DOERS.contains(other.property()) && modifies(draft, other)));
    }

    /** "a meeting of the council with Berg and Vega": of talks between people who are named, a body is where they talk. */
    private boolean hosting(Role role, List<Role> all, List<Draft> group) {
        boolean body = cast.isA(role.entity(), "InternationalOrganization") && role.property().equals(PARTICIPANT) && group.stream().anyMatch(draft -> cast.isA(draft.type(), "Meeting") && (modifies(draft, role) || within(draft, role)));
        return body && all.stream().filter(other -> cast.isA(other.entity(), "Person")).count() > 1;
    }

    /** "of the council" */
    private static boolean within(Draft draft, Role role) {
        return draft.sentence() == role.sentence() && draft.candidate().tree().fill(draft.candidate().token(), "of").stream().anyMatch(token -> role.span().covers(token.span()));
    }

    /** "This was the first visit by a Peruvian minister": of an event told before only the kind of people is said. */
    private static boolean saidToBe(Draft draft, Role role) {
        return draft.sentence() == role.sentence() && !draft.candidate().verbal() && draft.candidate().token().label().equals("attr");
    }

    private static boolean modifies(Draft draft, Role role) {
        return draft.sentence() == role.sentence() && draft.candidate().tree().sentence().tokens().stream()
                .filter(token -> role.span().covers(token.span())).reduce((first, last) -> last).filter(token -> MODIFIERS.contains(token.label())).isPresent();
    }

    /** Whoever the same sentence names in what is decided on is touched by the decision; of a decision by nobody, whoever takes part in it. */
    Event touching(Event decision, Event affected, int sentence) {
        boolean nobody = decision.roles().isEmpty();
        return with(decision, TARGET, affected.roles().stream().filter(role -> nobody || role.sentence() == sentence));
    }

    /**
     * The target of a judgment is who did what is judged: "the attack by Mali was condemned".
     *
     * @param ids the event of each account
     */
    Event judging(Event act, List<Draft> group, Map<Draft, String> ids, Map<String, Event> events) {
        if (!taxonomy.isAny(act.type(), JUDGING)) {
            return act;
        }
        Map<String, Role> doers = new HashMap<>();
        for (Draft draft : group) {
            judged(draft).forEach(token -> ids.keySet().stream().filter(other -> other.at(draft.sentence(), token.index())).map(ids::get).filter(id -> !id.equals(act.id()))
                    .flatMap(id -> Optional.ofNullable(events.get(id)).stream()).flatMap(Parties::doers).forEach(role -> doers.putIfAbsent(role.entity().id(), role)));
        }
        return with(act, TARGET, doers.values().stream().sorted(Comparator.comparing(role -> role.entity().id())));
    }

    /** Who did it; where nobody is told to have done more than the others, all who took part. */
    private static Stream<Role> doers(Event event) {
        boolean told = event.roles().stream().anyMatch(role -> DOERS.contains(role.property()));
        return event.roles().stream().filter(role -> told ? DOERS.contains(role.property()) : role.property().equals(PARTICIPANT));
    }

    private static Stream<Token> judged(Draft draft) {
        Parse tree = draft.candidate().tree();
        Stream<Token> said = draft.candidate().entry().says().isEmpty() ? Stream.of() : tree.children(draft.candidate().token()).stream().filter(child -> child.label().equals("ccomp")).flatMap(clause -> tree.fill(clause, "subject").stream());
        return Stream.concat(said, draft.candidate().entry().slots().entrySet().stream().filter(slot -> JUDGED.contains(slot.getKey()) && slot.getValue().contains(TARGET))
                .flatMap(slot -> tree.fill(draft.candidate().token(), slot.getKey()).stream()));
    }

    private static Event with(Event event, String property, Stream<Role> others) {
        List<Role> roles = new ArrayList<>(event.roles());
        others.filter(role -> roles.stream().map(Role::entity).map(Entity::id).noneMatch(role.entity().id()::equals))
                .forEach(role -> roles.add(new Role(property, role.entity(), role.span(), role.sentence())));
        return event.with(roles);
    }
}
