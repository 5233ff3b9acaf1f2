package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Taxonomy;
import io.github.entente.pipeline.evaluation.Matching.Pair;

/** Compares what was read from one article with what people annotated in it. */
final class Scorer {

    private final Annotation gold;
    private final Annotation read;
    private final Body body;
    private final Taxonomy taxonomy;
    private final List<Located> goldEvents;
    private final List<Located> readEvents;
    private final Map<String, Tally> byType = new HashMap<>();
    private final Tally whole = new Tally();
    private final Findings findings;

    private Scorer(Annotation gold, Annotation read, Body body, Taxonomy taxonomy) {
        this.gold = gold;
        this.read = read;
        this.body = body;
        this.taxonomy = taxonomy;
        this.goldEvents = Located.all(gold, body);
        this.readEvents = Located.all(read, body);
        this.findings = new Findings(body);
    }

    static Score score(Annotation gold, Annotation read, Body body, Taxonomy taxonomy) {
        return new Scorer(gold, read, body, taxonomy).score();
    }

    private Score score() {
        List<Pair> pairs = Matching.of(goldEvents, readEvents, taxonomy).pairs();
        goldEvents.forEach(this::countGold);
        readEvents.forEach(this::countRead);
        PairScorer scorer = new PairScorer(Names.of(gold), Names.of(read), findings);
        for (Pair pair : pairs) {
            scorer.score(pair, tally(pair.gold()));
            tally(pair.read()).add(Count.RIGHT, 1);
        }
        unmatched(pairs);
        relations(pairs);
        identity();
        List<Tally> all = new ArrayList<>(byType.values());
        all.add(whole);
        return new Score(gold.article(), Tally.sum(all), byType, findings.inOrder());
    }

    private void countGold(Located located) {
        Tally tally = tally(located);
        tally.add(Count.GOLD, 1);
        tally.add(Count.CORE, located.event().central());
        tally.add(Count.PARTICIPANTS_GOLD, located.event().participants().size());
    }

    private void countRead(Located located) {
        tally(located).add(Count.READ, 1);
        tally(located).add(Count.PARTICIPANTS_READ, located.event().participants().size());
    }

    private void unmatched(List<Pair> pairs) {
        Set<Located> matched = new HashSet<>();
        pairs.forEach(pair -> matched.addAll(List.of(pair.gold(), pair.read())));
        for (Located miss : goldEvents) {
            if (!matched.contains(miss)) {
                findings.note(miss, miss.event().central() ? Finding.Kind.MISS : Finding.Kind.MISS_MINOR,
                        miss.event().type() + " " + miss.event().status() + " (" + miss.event().id() + ")", instead(miss));
            }
        }
        for (Located extra : readEvents) {
            if (!matched.contains(extra)) {
                findings.note(extra, Finding.Kind.EXTRA, extra.event().type() + " " + extra.event().status(), Findings.entries(extra));
            }
        }
    }

    /** What the reader made of the words of an event that it missed. */
    private String instead(Located miss) {
        List<String> reasons = new ArrayList<>();
        readEvents.stream().filter(other -> miss.sharedMentions(other) > 0)
                .forEach(other -> reasons.add("read as " + other.event().type() + " by " + Findings.entries(other)));
        for (Annotation.Dropped dropped : read.dropped()) {
            body.span(dropped.begin(), dropped.end()).filter(span -> miss.spans().stream().anyMatch(span::overlaps))
                    .ifPresent(span -> reasons.add("dropped “" + span.in(body.text()) + "”: " + dropped.reason()));
        }
        return reasons.isEmpty() ? "no rule fired" : String.join("; ", reasons);
    }

    private void relations(List<Pair> pairs) {
        Map<String, String> readIds = new HashMap<>();
        pairs.forEach(pair -> readIds.put(pair.gold().event().id(), pair.read().event().id()));
        Set<AnnotatedRelation> extra = new LinkedHashSet<>(read.relations());
        whole.add(Count.RELATIONS_GOLD, gold.relations().size());
        whole.add(Count.RELATIONS_READ, read.relations().size());
        for (AnnotatedRelation relation : gold.relations()) {
            String from = readIds.get(relation.from());
            String to = readIds.get(relation.to());
            AnnotatedRelation wanted = new AnnotatedRelation(String.valueOf(from), relation.relation(), String.valueOf(to));
            boolean found = from != null && to != null && read.relations().contains(wanted);
            whole.add(Count.RELATIONS_FOUND, found);
            extra.remove(wanted);
            if (!found) {
                noteRelation(relation, goldEvents, "missed", from == null || to == null ? "an end that was not read" : between(read, from, to));
            }
        }
        Map<String, String> goldIds = new HashMap<>();
        readIds.forEach((gold, read) -> goldIds.put(read, gold));
        extra.forEach(relation -> noteRelation(relation, readEvents, "extra", between(gold, goldIds.get(relation.from()), goldIds.get(relation.to()))));
    }

    /** How an annotation ties two events of which another says something else. */
    private static String between(Annotation annotation, @Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return "an end that nobody annotated";
        }
        Set<String> ends = Set.of(from, to);
        return annotation.relations().stream().filter(relation -> ends.equals(new HashSet<>(List.of(relation.from(), relation.to()))))
                .map(relation -> relation.relation() + (relation.from().equals(from) ? "" : " the other way round")).findFirst().orElse("");
    }

    private void noteRelation(AnnotatedRelation relation, List<Located> events, String what, String why) {
        for (Located from : events) {
            for (Located to : events) {
                if (from.event().id().equals(relation.from()) && to.event().id().equals(relation.to())) {
                    findings.note(from, Finding.Kind.RELATION, what + " " + from.event().type() + " " + relation.relation() + " " + to.event().type() + " “" + findings.anchor(to) + "”", why);
                }
            }
        }
    }

    /** Mentions of one event that fell apart, and of several that fell together. */
    private void identity() {
        for (Located event : goldEvents) {
            List<Located> parts = sharing(event, readEvents);
            if (parts.size() > 1) {
                tally(event).add(Count.FALSE_SPLITS, parts.size() - 1);
                findings.note(event, Finding.Kind.SPLIT, "one " + event.event().type() + " read as " + parts.size(), findings.anchors(parts));
            }
        }
        for (Located event : readEvents) {
            List<Located> parts = sharing(event, goldEvents);
            if (parts.size() > 1) {
                tally(event).add(Count.FALSE_MERGES, parts.size() - 1);
                findings.note(event, Finding.Kind.MERGE, parts.size() + " events read as one " + event.event().type(), findings.anchors(parts));
            }
        }
    }

    private List<Located> sharing(Located event, List<Located> others) {
        return others.stream().filter(other -> taxonomy.related(event.event().type(), other.event().type()) && event.sharedMentions(other) > 0).toList();
    }

    private Tally tally(Located event) {
        return byType.computeIfAbsent(event.event().type(), type -> new Tally());
    }
}
