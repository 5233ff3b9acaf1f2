package io.github.entente.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.base.Rejected;
import io.github.entente.base.Taxonomy;
import io.github.entente.base.When;
import io.github.entente.mention.Mentions;

/** Makes numbered events of the accounts that tell of one, and relations between them. */
final class Assembly {

    private static final Set<String> STAGES = Set.of("Visit", "Meeting");

    private final Taxonomy taxonomy;
    private final Mentions mentions;
    private final TypeRefiner refiner;
    private final Parties parties;
    private final Sharing sharing;
    private final Communique communique;
    private final Map<Draft, String> ids = new LinkedHashMap<>();
    private final Map<Draft, Purpose> purposes;
    private final List<List<Draft>> groups;
    private final List<Join> joins;
    private final List<Relation> relations;

    Assembly(Taxonomy taxonomy, Cast cast, Mentions mentions, Joined joined, List<Linker.Link> links,
            Map<Draft, Purpose> purposes) {
        this.purposes = purposes;
        this.taxonomy = taxonomy;
        this.mentions = mentions;
        this.refiner = new TypeRefiner(taxonomy, cast, mentions);
        this.parties = new Parties(taxonomy, cast);
        this.sharing = new Sharing(cast);
        this.groups = joined.events();
        this.communique = new Communique(taxonomy, mentions.text().article().issued(), cast.official(mentions.text().article().publisher()), groups);
        this.joins = joined.joins();
        for (int i = 0; i < groups.size(); i++) {
            for (Draft draft : groups.get(i)) {
                ids.put(draft, "e" + (i + 1));
            }
        }
        this.relations = links.stream().map(this::relation).flatMap(Optional::stream)
                .collect(Collectors.toMap(r -> r.from() + r.kind() + r.to(), r -> r, (first, second) -> first, LinkedHashMap::new))
                .values().stream().toList();
    }

    private Optional<Relation> relation(Linker.Link link) {
        String from = ids.get(link.from());
        String to = ids.get(link.to());
        boolean real = from != null && to != null && !from.equals(to);
        return real ? Optional.of(new Relation(from, link.kind(), to, link.cue(), link.from().sentence(), link.entry())) : Optional.empty();
    }

    Reading reading(List<Rejected> rejected) {
        Map<String, Event> events = new LinkedHashMap<>();
        groups.forEach(group -> {
            Event event = event(group);
            events.put(event.id(), event);
        });
        for (Relation relation : relations) {
            if (relation.kind() == Relation.Kind.PART_OF) {
                events.computeIfPresent(relation.from(), (id, part) -> sharing.at(within(part, events.get(relation.to())), events.get(relation.to())));
            } else if (relation.kind() == Relation.Kind.AFFECTS) {
                events.computeIfPresent(relation.from(), (id, decision) -> taxonomy.isA(decision.type(), "SpeechAct") ? decision : parties.touching(decision, events.get(relation.to()), relation.sentence()));
            }
        }
        events.replaceAll((id, event) -> event.dating() == null && taxonomy.isA(event.type(), "Visit") ? lasting(event, events) : event);
        groups.forEach(group -> events.computeIfPresent(ids.get(group.getFirst()), (id, act) -> parties.judging(act, group, ids, events)));
        groups.forEach(group -> events.computeIfPresent(ids.get(group.getFirst()), (id, event) -> sharing.about(event, group, ids, events)));
        groups.forEach(group -> events.computeIfPresent(ids.get(group.getFirst()), (id, event) -> communique.dated(event, group)));
        Continuation continuation = new Continuation(taxonomy, ids);
        groups.forEach(group -> events.computeIfPresent(ids.get(group.getFirst()), (id, event) -> continuation.dated(event, group.getFirst(), events)));
        List<Event> upon = events.values().stream().filter(event -> !taxonomy.isA(event.type(), "Decision") || affects(event)).toList();
        Set<String> kept = upon.stream().map(Event::id).collect(Collectors.toSet());
        events.values().stream().filter(event -> !kept.contains(event.id())).map(Event::reports).map(List::getFirst).forEach(report -> rejected.add(new Rejected("event",
                report.trigger().span(), report.trigger().span().in(mentions.text().article().text()), "a decision upon nothing that the article tells")));
        return new Reading(mentions, upon, relations.stream().filter(relation -> kept.contains(relation.from()) && kept.contains(relation.to())).toList(), joins, rejected);
    }

    /** A journey lasts from the first to the last day that is told of its stages and talks. */
    private Event lasting(Event visit, Map<String, Event> events) {
        List<Dating> told = relations.stream().filter(relation -> relation.kind() == Relation.Kind.PART_OF && relation.to().equals(visit.id()))
                .map(relation -> events.get(relation.from())).filter(part -> taxonomy.isAny(part.type(), STAGES))
                .map(Event::dating).filter(Objects::nonNull).filter(dating -> days(dating.when()) != Long.MAX_VALUE)
                .sorted(Comparator.comparing(dating -> dating.when().beginEarliest())).toList();
        if (told.size() < 2) {
            return told.isEmpty() ? visit : visit.with(visit.location(), told.getFirst());
        }
        LocalDate end = told.stream().map(dating -> dating.when().endLatest()).max(Comparator.naturalOrder()).orElseThrow();
        Dating first = told.getFirst();
        boolean days = told.stream().allMatch(dating -> days(dating.when()) == 0) && end.isAfter(first.when().beginEarliest());
        return visit.with(visit.location(), days ? new Dating(When.lasting(first.when().beginEarliest(), end), first.span(), first.sentence()) : first);
    }

    private boolean affects(Event decision) {
        return relations.stream().anyMatch(relation -> relation.kind() == Relation.Kind.AFFECTS && relation.from().equals(decision.id()));
    }

    private Event event(List<Draft> group) {
        List<Report> reports = group.stream().map(Draft::report).toList();
        List<Role> roles = parties.of(group);
        String type = refiner.type(group, roles);
        Status status = status(reports);
        List<Report> settled = reports.stream().map(report -> report.certainty() == Certainty.UNSPECIFIED ? report.with(status) : report).toList();
        return new Event(ids.get(group.getFirst()), type, Label.of(type, roles, location(reports)), status, settled, roles,
                location(reports).orElse(null), dating(reports).orElse(null),
                group.stream().map(purposes::get).filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** All reports of one article are equally new: the surest wins, then the status that stands first in {@link Status}. */
    private static Status status(List<Report> reports) {
        return reports.stream().min(Comparator.comparing(Report::certainty).thenComparing(Report::status)).orElseThrow().status();
    }

    private Optional<Location> location(List<Report> reports) {
        List<Location> told = reports.stream().flatMap(report -> report.where().stream()).toList();
        return told.stream().filter(location -> !taxonomy.isA(location.place().type(), "Country")).findFirst()
                .or(() -> told.stream().findFirst());
    }

    private static Optional<Dating> dating(List<Report> reports) {
        return reports.stream().flatMap(report -> report.when().stream()).min(Comparator.comparingLong(dating -> days(dating.when())));
    }

    /** How many days a time leaves open. */
    private static long days(When when) {
        return when.beginEarliest() == null || when.endLatest() == null ? Long.MAX_VALUE
                : when.endLatest().toEpochDay() - when.beginEarliest().toEpochDay();
    }

    /** A part lies within its whole: where it has no place or time of its own, or an open or wider one, it has the whole's; what is given to others has a time of its own. Where something was only said is no place of its own, and what has happened has no time that is still to come. */
    private Event within(Event part, Event whole) {
        boolean open = part.dating() == null || days(part.dating().when()) == Long.MAX_VALUE || whole != null && whole.dating() != null && covers(part.dating().when(), whole.dating().when());
        boolean ahead = whole != null && part.status() == Status.OCCURRED && whole.status().isAhead();
        if (whole == null || ahead || taxonomy.isA(whole.type(), "Aid")) {
            return part;
        }
        boolean placed = part.location() != null || taxonomy.isA(part.type(), "SpeechAct") && !delivered(part);
        return part.with(placed ? part.location() : whole.location(),
                open && whole.dating() != null ? whole.dating() : part.dating());
    }

    /** A year, say, in which all the days of another time lie. */
    private static boolean covers(When wide, When narrow) {
        return days(wide) != Long.MAX_VALUE && days(narrow) < days(wide) && !narrow.beginEarliest().isBefore(wide.beginEarliest()) && !narrow.endLatest().isAfter(wide.endLatest());
    }

    /** "gave a speech": a statement that a noun tells is an occasion of its own. */
    private boolean delivered(Event speech) {
        return taxonomy.isA(speech.type(), "Statement") && ids.entrySet().stream().anyMatch(entry -> entry.getValue().equals(speech.id()) && !entry.getKey().candidate().verbal());
    }
}
