package io.github.entente.event;

import java.util.List;
import java.util.Set;

import io.github.entente.mention.Entity;

/** Weighs whether a delivery, a grant or a training is one part of the support of which a release tells. */
final class AidParts {

    /** What can be part of support. */
    static final Set<String> PARTS = Set.of("Aid", "ArmsTransfer", "Training");
    private static final Set<String> HELPED = Set.of("beneficiary", "target");
    private static final Set<String> GIVERS = Set.of("agent");
    private static final Set<Status> GIVEN = Set.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED);

    /** What goes later to those who are helped, by those who help them. */
    int strength(List<Draft> support, List<Draft> part) {
        boolean later = support.getFirst().sentence() < part.getFirst().sentence();
        boolean given = support.stream().allMatch(AidParts::given) && part.stream().allMatch(AidParts::given);
        Set<Entity> helped = Parts.of(support, HELPED);
        boolean same = Parts.of(part, HELPED).stream().anyMatch(one -> Parts.stands(one, helped));
        Set<Entity> givers = Parts.of(support, GIVERS);
        Set<Entity> by = Parts.of(part, GIVERS);
        boolean together = givers.isEmpty() || by.isEmpty() || by.stream().anyMatch(one -> Parts.stands(one, givers));
        return later && given && same && together ? Parts.FAIR : 0;
    }

    private static boolean given(Draft draft) {
        return GIVEN.contains(draft.report().status());
    }
}
