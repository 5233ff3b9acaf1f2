package io.github.entente.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;
import io.github.entente.base.When;
import io.github.entente.event.Attribution;
import io.github.entente.event.Certainty;
import io.github.entente.event.Dating;
import io.github.entente.event.Event;
import io.github.entente.event.Location;
import io.github.entente.event.Mode;
import io.github.entente.event.Operator;
import io.github.entente.event.Report;
import io.github.entente.event.Role;
import io.github.entente.event.Status;
import io.github.entente.event.Trigger;

/** One article's telling of happenings, event by event. */
final class Telling {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<String> SOURCES = List.of("a government source", "a senior defense official", "two people familiar with the matter");

    private final Prose prose;
    private final LocalDate today;
    private final SplittableRandom random;

    Telling(Prose prose, LocalDate today, SplittableRandom random) {
        this.prose = prose;
        this.today = today;
        this.random = random;
    }

    /** Tells it in one sentence, or in two. */
    Event tell(Happening happening, String id) {
        Status status = happening.statusOn(today);
        List<Report> reports = new ArrayList<>(List.of(sentence(happening, status)));
        if (random.nextInt(8) == 0) {
            reports.add(sentence(happening, status));
        }
        Report first = reports.getFirst();
        String label = happening.kind().words.replaceFirst("^an? ", "") + " of " + happening.first().label() + " and " + happening.second().label();
        return new Event(id, happening.kind().type, label, status, reports, first.roles(), first.location(), first.dating(), null);
    }

    private Report sentence(Happening happening, Status status) {
        Kind kind = happening.kind();
        int sentence = prose.sentence();
        List<Role> roles = new ArrayList<>(List.of(new Role(kind.firstRole, happening.first(), prose.name(happening.first()), sentence)));
        prose.add(" ");
        Operator operator = operator(status);
        prose.add(" ");
        Trigger trigger = new Trigger(prose.add(kind.words), sentence, 0, kind.entry);
        if (random.nextInt(3) > 0) {
            prose.add(" with ");
            roles.add(new Role(kind.secondRole, happening.second(), prose.name(happening.second()), sentence));
        }
        Location location = kind.placed && random.nextBoolean() ? location(happening, sentence) : null;
        Dating dating = random.nextBoolean() ? dating(happening, sentence) : null;
        List<Attribution> sources = random.nextInt(4) == 0 ? List.of(source(sentence)) : List.of();
        prose.endSentence();
        Mode mode = sources.isEmpty() ? Mode.REPORTER_ASSERTION : Mode.ANONYMOUS_SOURCE;
        return new Report(trigger, status, Certainty.CERTAIN, mode, sources, List.of(operator), roles, location, dating);
    }

    private Operator operator(Status status) {
        return switch (status) {
            case PLANNED -> new Operator("plan-op-v", prose.add("plans"));
            case CANCELLED -> new Operator("cancel-v", prose.add("canceled"));
            case POSTPONED -> new Operator("postpone-v", prose.add("postponed"));
            case SUSPENDED -> new Operator("suspend-v", prose.add("suspended"));
            default -> new Operator("hold-v", prose.add("held"));
        };
    }

    private Location location(Happening happening, int sentence) {
        prose.add(" in ");
        return new Location(happening.place(), prose.name(happening.place()), sentence);
    }

    /** The day, or only its month where it lies ahead. */
    private @Nullable Dating dating(Happening happening, int sentence) {
        LocalDate day = happening.day();
        if (day.isAfter(today) && random.nextBoolean()) {
            LocalDate first = day.withDayOfMonth(1);
            Span span = new Span(prose.add(" in ").end(), prose.add(day.format(MONTH)).end());
            return new Dating(When.within(day.toString().substring(0, 7), first, first.plusMonths(1).minusDays(1)), span, sentence);
        }
        Span span = new Span(prose.add(" on ").end(), prose.add(day.format(DAY)).end());
        return new Dating(When.day(day), span, sentence);
    }

    private Attribution source(int sentence) {
        prose.add(", ");
        String called = SOURCES.get(random.nextInt(SOURCES.size()));
        Span span = prose.add(called);
        prose.add(" said");
        return new Attribution(called, null, null, span, sentence);
    }
}
