package io.github.entente.event;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of one event. An event that is mentioned three times has three reports.
 *
 * @param trigger the words that name the event
 * @param status what is said to have become of it
 * @param certainty how sure the words are
 * @param mode on whose word it rests
 * @param sources who says so; empty where the article itself does or the mode is hearsay
 * @param operators the words from which status and certainty follow, outermost first
 * @param roles who takes part, as this sentence says
 * @param location where, or null
 * @param dating when, or null
 */
public record Report(Trigger trigger, Status status, Certainty certainty, Mode mode, List<Attribution> sources,
        List<Operator> operators, List<Role> roles, @Nullable Location location, @Nullable Dating dating) {

    public Report {
        sources = List.copyOf(sources);
        operators = List.copyOf(operators);
        roles = List.copyOf(roles);
    }

    /** The same report of an event whose status others tell. */
    Report with(Status told) {
        return new Report(trigger, told, certainty, mode, sources, operators, roles, location, dating);
    }

    /** The same report with a time. */
    Report at(@Nullable Dating when) {
        return new Report(trigger, status, certainty, mode, sources, operators, roles, location, when);
    }

    /** The same report with other roles, another place and another time. */
    Report with(List<Role> others, @Nullable Location where, @Nullable Dating when) {
        return new Report(trigger, status, certainty, mode, sources, operators, others, where, when);
    }

    public Optional<Location> where() {
        return Optional.ofNullable(location);
    }

    public Optional<Dating> when() {
        return Optional.ofNullable(dating);
    }
}
