package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.mention.Entity;

/** Finds to what an act of speech reacts that its own sentence does not name: a denial to the accusation, a condemnation of a state to what it did, a call to what is talked about, a retaliation to an attack. */
final class Reactions {

    static final String RULE = "reaction";
    private static final Set<String> JUDGING = Set.of("Condemnation", "Accusation", "Protest");
    private static final Set<String> JUDGED = Set.of("Attack", "Incursion", "WeaponsTest", "Operation");
    private static final List<String> TOPIC = List.of("object", "about", "over", "on", "after", "following");
    private static final Set<String> TARGET = Set.of("target");
    /** For how many sentences an act is answered without being named again. */
    private static final int NEAR = 3;

    private final Taxonomy taxonomy;

    Reactions(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * The causes of those acts of speech of which no cause was told.
     *
     * @param told what the sentences tell of how accounts bear on each other
     */
    List<Linker.Link> read(List<List<Draft>> events, List<Linker.Link> told) {
        List<Linker.Link> links = new ArrayList<>();
        for (List<Draft> act : events) {
            if (told.stream().anyMatch(link -> act.contains(link.from()) && (link.kind() == Kind.CAUSED_BY || link.kind() == Kind.AFFECTS))) {
                continue;
            }
            cause(act, events).ifPresent(cause -> links.add(new Linker.Link(act.getFirst(), Kind.CAUSED_BY, cause.getFirst(), act.getFirst().candidate().words(), RULE)));
        }
        return links;
    }

    private Optional<List<Draft>> cause(List<Draft> act, List<List<Draft>> events) {
        if (isA(act, Set.of("Denial"))) {
            return nearest(act, events, Set.of("Accusation"), Parts.of(act, Parts.DOERS), TARGET);
        }
        if (isA(act, Set.of("Call"))) {
            return events.stream().filter(event -> isA(event, JUDGED) && real(event) && act.stream().anyMatch(draft -> event.stream().anyMatch(topic -> about(draft, topic)))).findFirst();
        }
        if (isA(act, Set.of("Attack"))) {
            return act.stream().anyMatch(Reactions::retaliates) ? provocation(act, events) : Optional.empty();
        }
        return isA(act, JUDGING) ? nearest(act, events, JUDGED, Parts.of(act, TARGET), Parts.DOERS) : Optional.empty();
    }

    /** "retaliated": the frame of the word has a place for that to which it is an answer. */
    private static boolean retaliates(Draft draft) {
        return draft.candidate().entry().slots().values().stream().anyMatch(roles -> roles.contains("causedBy"));
    }

    /** The last attack before by somebody else. */
    private Optional<List<Draft>> provocation(List<Draft> act, List<List<Draft>> events) {
        Set<Entity> own = Parts.of(act, Parts.DOERS);
        return near(act, events, Set.of("Attack", "Incursion")).filter(event -> event.getFirst().candidate().words().begin() < act.getFirst().candidate().words().begin())
                .filter(event -> !Parts.of(event, Parts.DOERS).isEmpty() && Parts.of(event, Parts.DOERS).stream().noneMatch(one -> Parts.stands(one, own)))
                .min(Comparator.comparingInt(event -> distance(act, event)));
    }

    /** The last event told before an act in which one of these has that part. */
    private Optional<List<Draft>> nearest(List<Draft> act, List<List<Draft>> events, Set<String> types, Set<Entity> who, Set<String> part) {
        return near(act, events, types).filter(event -> Parts.of(event, part).stream().anyMatch(one -> Parts.stands(one, who)))
                .min(Comparator.comparingInt(event -> distance(act, event)));
    }

    /** What is real among the events of these classes that were told shortly before an act. */
    private Stream<List<Draft>> near(List<Draft> act, List<List<Draft>> events, Set<String> types) {
        return events.stream().filter(event -> event != act && isA(event, types) && real(event) && distance(act, event) >= 0 && distance(act, event) <= NEAR);
    }

    private static boolean real(List<Draft> event) {
        return event.stream().allMatch(draft -> draft.report().status().isReal());
    }

    /** "spoke by phone about the launch", "called him to discuss the launch" */
    private static boolean about(Draft talk, Draft topic) {
        Parse tree = talk.candidate().tree();
        return talk.sentence() == topic.sentence() && TOPIC.stream().flatMap(slot -> tree.fill(talk.candidate().token(), slot).stream()).anyMatch(topic.candidate().token()::equals);
    }

    private static int distance(List<Draft> act, List<Draft> event) {
        int at = act.getFirst().sentence();
        return event.stream().mapToInt(draft -> at - draft.sentence()).filter(gap -> gap >= 0).min().orElse(-1);
    }

    private boolean isA(List<Draft> event, Set<String> types) {
        return taxonomy.isAny(event.getFirst().type(), types);
    }
}
