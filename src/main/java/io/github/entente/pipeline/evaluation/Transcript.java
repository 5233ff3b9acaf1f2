package io.github.entente.pipeline.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.base.Span;
import io.github.entente.base.When;
import io.github.entente.event.Attribution;
import io.github.entente.event.Dating;
import io.github.entente.event.Event;
import io.github.entente.event.Location;
import io.github.entente.event.Reading;
import io.github.entente.event.Relation;
import io.github.entente.event.Report;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;

/**
 * Writes what was read in the gold format.
 *
 * @param reading what was read
 * @param body the part of the file in which annotations count
 * @param offset how many chars later than in the article a place is in the body; may be negative
 * @param scheme the lists to keep to
 */
record Transcript(Reading reading, Body body, int offset, AnnotationScheme scheme) {

    Annotation annotation(String file) {
        List<AnnotatedEvent> events = reading.events().stream().map(this::event).flatMap(Optional::stream).toList();
        Set<String> ids = events.stream().map(AnnotatedEvent::id).collect(Collectors.toSet());
        List<AnnotatedRelation> relations = reading.relations().stream()
                .filter(relation -> ids.contains(relation.from()) && ids.contains(relation.to())).map(Transcript::relation).toList();
        return new Annotation(file, entities(), events, relations, dropped());
    }

    private List<AnnotatedEntity> entities() {
        Map<String, Entity> entities = new LinkedHashMap<>();
        reading.mentions().mentions().forEach(mention -> entities.putIfAbsent(mention.entity().id(), mention.entity()));
        for (Event event : reading.events()) {
            event.roles().forEach(role -> entities.putIfAbsent(role.entity().id(), role.entity()));
            event.where().map(Location::place).ifPresent(place -> entities.putIfAbsent(place.id(), place));
        }
        return entities.values().stream().map(entity -> new AnnotatedEntity(entity.id(), entity.label(), entity.type(), entity.aliases())).toList();
    }

    /** An event, unless its class is not annotated or all its words stand above the body. */
    private Optional<AnnotatedEvent> event(Event event) {
        List<AnnotatedMention> mentions = event.reports().stream().map(this::mention).flatMap(Optional::stream).toList();
        return scheme.listed(event.type()).filter(type -> !mentions.isEmpty()).map(type -> new AnnotatedEvent(event.id(), type, mentions,
                event.roles().stream().map(role -> role.entity().id()).distinct().toList(),
                event.where().map(Location::place).map(Entity::id).orElse(null),
                event.when().map(Dating::when).map(When::edtf).orElse(null),
                event.status().term(), event.sources().stream().map(this::called).distinct().toList(), null));
    }

    /** The fullest name that the article has for a source: "Defense Secretary Anna Berg", who is "Berg" where she says so. */
    private String called(Attribution source) {
        return source.agent().stream().flatMap(agent -> reading.mentions().mentions().stream().filter(mention -> mention.kind() == Mention.Kind.NAME && mention.entity().id().equals(agent.id())))
                .map(mention -> mention.span().in(reading.mentions().text().article().text())).filter(name -> (" " + name + " ").contains(" " + source.called() + " ")).max(Comparator.comparingInt(String::length)).orElse(source.called());
    }

    private Optional<AnnotatedMention> mention(Report report) {
        return points(report.trigger().span()).map(span -> AnnotatedMention.at(span.begin(), span.end(), report.trigger().entry()));
    }

    private static AnnotatedRelation relation(Relation relation) {
        return new AnnotatedRelation(relation.from(), AnnotationScheme.name(relation.kind()), relation.to());
    }

    private List<Annotation.Dropped> dropped() {
        return reading.rejected().stream().filter(rejected -> rejected.stage().equals("event") && rejected.where().length() > 0)
                .flatMap(rejected -> points(rejected.where()).map(span -> new Annotation.Dropped(span.begin(), span.end(), rejected.reason())).stream())
                .toList();
    }

    /** The code points of the body where words of the article stand; empty if they stand outside of it. */
    private Optional<Span> points(Span words) {
        int begin = words.begin() + offset;
        int end = words.end() + offset;
        return begin < 0 || end > body.text().length() ? Optional.empty() : Optional.of(body.points(new Span(begin, end)));
    }
}
