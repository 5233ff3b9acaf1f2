package io.github.entente.graph;

import java.util.HashMap;
import java.util.Map;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.event.Attribution;
import io.github.entente.event.Dating;
import io.github.entente.event.Event;
import io.github.entente.event.Location;
import io.github.entente.event.Mode;
import io.github.entente.event.Relation;
import io.github.entente.event.Report;
import io.github.entente.event.Role;

/** Writes events, and for each statement on them a claim with its sentence, its source and the lexicon entry. */
final class EventTriples {

    /** Why a claim says so which no report of the event makes. */
    private static final String OF_THE_WHOLE = "the time of what it is part of";

    private static final String VESSEL = "Vessel";

    private final Page page;
    private final Entities entities;
    private final Map<String, Integer> claims = new HashMap<>();

    EventTriples(Page page, Entities entities) {
        this.page = page;
        this.entities = entities;
    }

    void write(Event event) {
        Resource node = node(event.id()).addProperty(RDF.type, page.type(event.type()))
                .addProperty(Ent.STATUS, Ent.type(event.status().term()));
        page.label(node, event.label());
        event.roles().forEach(role -> role(event, node, role));
        event.where().ifPresent(location -> node.addProperty(Ent.AT_PLACE, entities.write(location.place()))
                .addProperty(Ent.EVIDENCE, page.sentence(location.sentence())));
        event.when().ifPresent(dating -> date(node, dating));
        event.purpose().ifPresent(purpose -> node.addProperty(Ent.PURPOSE_TEXT, purpose.words())
                .addProperty(Ent.EVIDENCE, page.sentence(purpose.sentence())));
        event.reports().forEach(report -> report(event, node, report));
        event.when().filter(dating -> event.reports().stream().noneMatch(report -> report.when().filter(dating::equals).isPresent()))
                .ifPresent(dating -> dated(event, dating).addProperty(Ent.property("rule"), OF_THE_WHOLE));
    }

    private Resource node(String event) {
        return page.own("event", event);
    }

    private void date(Resource node, Dating dating) {
        node.addProperty(Ent.DATE, page.edtf(dating.when().edtf()))
                .addProperty(Ent.DATE_TEXT, dating.span().in(page.source().text()))
                .addProperty(Ent.EVIDENCE, page.sentence(dating.sentence()));
        page.bounds(node, dating.when());
    }

    /** A base or a city receives visitors, and yet it is no agent: {@code ent:atPlace} tells of it. A ship is no agent but what the event is done with. */
    private void role(Event event, Resource node, Role role) {
        if (page.isPlace(role.entity().type())) {
            return;
        }
        Resource actor = entities.write(role.entity());
        if (role.entity().type().equals(VESSEL)) {
            node.addProperty(Ent.property("instrument"), actor).addProperty(Ent.EVIDENCE, page.sentence(role.sentence()));
            entities.stateOf(role.entity()).ifPresent(state -> node.addProperty(Ent.INVOLVES_STATE, state));
            return;
        }
        node.addProperty(Ent.property(role.property()), actor).addProperty(Ent.EVIDENCE, page.sentence(role.sentence()));
        entities.stateOf(role.entity()).ifPresent(state -> node.addProperty(Ent.INVOLVES_STATE, state));
        claim(event.id(), Ent.ROLE_CLAIM, role.sentence())
                .addProperty(Ent.CLAIMED_ROLE, Ent.property(role.property())).addProperty(Ent.CLAIMED_PARTICIPANT, actor);
    }

    private void report(Event event, Resource node, Report report) {
        int sentence = report.trigger().sentence();
        node.addProperty(Ent.EVIDENCE, page.sentence(sentence));
        page.mention(report.trigger().span(), sentence, node).addProperty(Ent.ENTRY, entry(report.trigger().entry()));
        status(event, report);
        report.when().ifPresent(dating -> attribute(dated(event, dating), report));
        report.where().ifPresent(location -> attribute(placed(event, location), report));
    }

    /** Whoever is told to say so outweighs words like "is considered": it is no hearsay then. */
    private void attribute(Resource claim, Report report) {
        boolean anonymous = report.sources().stream().anyMatch(Attribution::anonymous);
        Mode mode = report.sources().isEmpty() ? report.mode() : anonymous ? Mode.ANONYMOUS_SOURCE : Mode.NAMED_SOURCE;
        claim.addProperty(Ent.ATTRIBUTION_MODE, Ent.type(mode.term()));
        for (Attribution source : report.sources()) {
            claim.addProperty(Ent.ATTRIBUTED_TO, entities.write(source)).addProperty(Ent.EVIDENCE, page.sentence(source.sentence()));
        }
    }

    private void status(Event event, Report report) {
        Resource claim = claim(event.id(), Ent.STATUS_CLAIM, report.trigger().sentence())
                .addProperty(Ent.CLAIMED_STATUS, Ent.type(report.status().term()))
                .addProperty(Ent.CERTAINTY, Ent.type(report.certainty().term()))
                .addProperty(Ent.ENTRY, entry(report.trigger().entry()))
                .addProperty(Ent.AS_OF, page.date(page.source().date()));
        attribute(claim, report);
        report.operators().forEach(operator -> claim.addProperty(Ent.OPERATOR,
                page.words(operator.span()).addProperty(Ent.ENTRY, entry(operator.entry()))));
    }

    private Resource dated(Event event, Dating dating) {
        Resource claim = claim(event.id(), Ent.DATE_CLAIM, dating.sentence())
                .addProperty(Ent.CLAIMED_DATE, page.edtf(dating.when().edtf()))
                .addProperty(Ent.DATE_TEXT, dating.span().in(page.source().text()));
        page.bounds(claim, dating.when());
        return claim;
    }

    private Resource placed(Event event, Location location) {
        return claim(event.id(), Ent.PLACE_CLAIM, location.sentence()).addProperty(Ent.CLAIMED_PLACE, entities.write(location.place()));
    }

    void write(Relation relation) {
        Resource from = node(relation.from());
        Resource to = node(relation.to());
        from.addProperty(Ent.property(relation.kind().property()), to).addProperty(Ent.EVIDENCE, page.sentence(relation.sentence()));
        claim(relation.from(), Ent.RELATION_CLAIM, relation.sentence())
                .addProperty(Ent.CLAIMED_RELATION, Ent.property(relation.kind().property()))
                .addProperty(Ent.CLAIMED_OBJECT, to)
                .addProperty(Ent.ENTRY, entry(relation.entry()));
    }

    /** A new claim on an event, numbered in the order of writing, with its sentence. */
    private Resource claim(String event, Resource type, int sentence) {
        int number = claims.merge(event, 1, Integer::sum);
        return page.own("claim", event + "-c" + number).addProperty(RDF.type, type)
                .addProperty(Ent.ABOUT, node(event)).addProperty(Ent.IN_ARTICLE, page.article())
                .addProperty(Ent.EVIDENCE, page.sentence(sentence));
    }

    private Resource entry(String id) {
        return page.model().createResource(Ent.LEXICON + id);
    }
}
