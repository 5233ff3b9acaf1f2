package io.github.entente.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An event as one article tells it.
 *
 * @param id its number in the article: {@code e1}
 * @param type the local name of its class: {@code DefenseMinisterialMeeting}
 * @param label a short name made of the article's facts: "defense ministerial meeting of Shinjiro Koizumi and Ahn Gyu-back"
 * @param status what is said of it in the end, see {@link Status}
 * @param reports each mention of it, in order; at least one
 * @param roles everybody's parts, each once
 * @param location where, of the places reported the most specific, or null
 * @param dating when, of the times reported the most precise, or null
 * @param purposeText the words that tell what it is for, if no event of ours stands for it, or null
 */
public record Event(String id, String type, String label, Status status, List<Report> reports, List<Role> roles,
        @Nullable Location location, @Nullable Dating dating, @Nullable Purpose purposeText) {

    public Event {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("event " + id + " has no report, so nothing says that it is one");
        }
        reports = List.copyOf(reports);
        roles = List.copyOf(roles);
    }

    Event with(List<Role> others) {
        return new Event(id, type, label, status, reports, others, location, dating, purposeText);
    }

    Event with(@Nullable Location where, @Nullable Dating when) {
        return new Event(id, type, label, status, reports, roles, where, when, purposeText);
    }

    public Optional<Location> where() {
        return Optional.ofNullable(location);
    }

    public Optional<Dating> when() {
        return Optional.ofNullable(dating);
    }

    public Optional<Purpose> purpose() {
        return Optional.ofNullable(purposeText);
    }

    /** Everybody who says so in any report, each once; nobody of what the article first tells itself, whoever then speaks of it. */
    public Set<Attribution> sources() {
        Set<Attribution> found = new LinkedHashSet<>();
        if (reports.getFirst().mode() == Mode.REPORTER_ASSERTION) {
            return found;
        }
        reports.forEach(report -> found.addAll(report.sources()));
        return found;
    }
}
