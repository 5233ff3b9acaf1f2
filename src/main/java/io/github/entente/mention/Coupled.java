package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The states that an article joins by "and": "Tokyo and Seoul", "Japan and the ROK". */
final class Coupled {

    private Coupled() {
    }

    /** The first coordination of exactly two states in the text, or an empty list. */
    static List<Entity> firstTwo(List<Scan> scans) {
        return scans.stream().flatMap(scan -> groups(scan).stream()).filter(group -> group.size() == 2).findFirst().orElse(List.of());
    }

    /** The coordinations of states in a sentence, in order. */
    static List<List<Entity>> groups(Scan scan) {
        List<List<Entity>> groups = new ArrayList<>();
        for (Match match : scan.names()) {
            int head = scan.tree().headOf(match.first(), match.last());
            if (!"conj".equals(scan.tree().label(head))) {
                List<Entity> group = scan.tree().conjuncts(head).stream().map(token -> scan.nameAt(token).flatMap(Match::state)).flatMap(Optional::stream).distinct().toList();
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }
}
