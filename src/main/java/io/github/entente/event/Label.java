package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.mention.Entity;

/** Short names of events, made of what is known of them: "visit of Ahn Gyu-back to Japan". */
final class Label {

    private static final Set<String> GOALS = Set.of("host", "target", "beneficiary", "invitee");
    private static final int MANY = 3;

    private Label() {
    }

    static String of(String type, List<Role> roles, Optional<Location> location) {
        String kind = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String who = names(roles.stream().filter(role -> !GOALS.contains(role.property())).toList());
        String goal = names(roles.stream().filter(role -> GOALS.contains(role.property())).toList());
        Optional<String> where = location.map(Location::place).map(Entity::label);
        StringBuilder label = new StringBuilder(kind);
        if (!who.isEmpty()) {
            label.append(" by ").append(who);
        }
        if (!goal.isEmpty()) {
            label.append(type.equals("Visit") || type.equals("PortCall") ? " to " : ", toward ").append(goal);
        } else {
            where.ifPresent(place -> label.append(" in ").append(place));
        }
        return label.toString();
    }

    private static String names(List<Role> roles) {
        List<String> names = roles.stream().map(role -> role.entity().label()).distinct().toList();
        return names.size() <= MANY ? String.join(" and ", names)
                : names.stream().limit(MANY - 1).collect(Collectors.joining(", ")) + " and " + (names.size() - MANY + 1) + " more";
    }
}
