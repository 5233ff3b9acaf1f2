package io.github.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.text.Token;

/** Fills the slots of a trigger's frame, and those that its support verb lends, with what the text names there. */
final class RoleReader {

    private static final Set<String> CLAUSE_SLOTS = Set.of("subject", "in", "at", "on", "with", "to", "from", "by", "near", "off", "between", "for", "outside", "inside");
    static final String PLACE = "atPlace";
    /** Verbs of which the object takes part in the talk. */
    private static final Set<String> FIGHTS = Set.of("Attack", "Operation", "Incursion", "WeaponsTest", "Election");
    /** Acts that are about others' fights: talks, and what ends them. */
    private static final Set<String> ABOUT = Set.of("Meeting", "Call", "Suspension", "Cancellation");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Surroundings around;
    private final Attacked attacked;
    private final Culprits culprits;
    private final Helped helped;
    private final Concerned concerned;
    private final Phases phases;

    RoleReader(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.around = new Surroundings(lexicon, cast);
        this.attacked = new Attacked(lexicon);
        this.culprits = new Culprits(lexicon, cast);
        this.helped = new Helped(cast);
        this.concerned = new Concerned(lexicon, cast);
        this.phases = new Phases(lexicon);
    }

    /**
     * Who takes part in an event, and where, by the words of one sentence.
     *
     * @param roles each once, in the order of their words
     * @param location the place, or null
     */
    record Parts(List<Role> roles, @Nullable Location location) {
    }

    Parts read(Candidate candidate, Ascent ascent, boolean real) {
        RoleCollector collector = new RoleCollector(lexicon, cast, candidate);
        Map<String, Set<String>> slots = candidate.entry().slots();
        boolean lent = candidate.supportEntry() != null && candidate.supportEntry().subjectRole() != null;
        boolean others = aim(candidate) && candidate.tree().head(candidate.token()).flatMap(candidate.tree()::head).filter(verb -> spokenOf(candidate, verb)).isPresent();
        slots.forEach((slot, roles) -> collector.fill(candidate.token(), slot, others && slot.equals("subject") ? Set.of() : lent && slot.equals("subject") ? subjectRoles(candidate, roles) : roles));
        if (candidate.entry().wordClass() == Entry.WordClass.ADJECTIVE && candidate.supportVerb().isEmpty()) {
            collector.fill(candidate.token(), "object", slots.getOrDefault("subject", Set.of()));
        }
        candidate.lastNoun().ifPresent(noun -> slots.forEach((slot, roles) -> collector.fill(noun, slot, roles)));
        candidate.supportVerb().ifPresent(verb -> slots.forEach((slot, roles) -> {
            if (CLAUSE_SLOTS.contains(slot) && !(slot.equals("subject") && refused(ascent))) {
                collector.fill(verb, slot, slot.equals("subject") ? subjectRoles(candidate, roles) : roles);
            }
        }));
        candidate.supportVerb().filter(verb -> candidate.supportEntry() != null && candidate.supportEntry().objectRole() != null)
                .ifPresent(verb -> List.of("object", "from").forEach(slot -> collector.fill(verb, slot, Set.of(candidate.supportEntry().objectRole()))));
        if (!candidate.verbal() && slots.containsKey("to") && candidate.tree().fill(candidate.token(), "to").isEmpty()) {
            // "a visit by the minister to Oslo", where the parser takes the minister for one to Oslo
            candidate.tree().children(candidate.token()).stream().filter(child -> child.label().equals("prep") && child.lemma().equals("by")).flatMap(by -> candidate.tree().children(by).stream())
                    .forEach(noun -> collector.fill(noun, "to", slots.get("to")));
        }
        around.invited(candidate).ifPresent(verb -> collector.fill(verb, "subject", Set.of("invitee")));
        around.mainVerb(candidate).ifPresent(verb -> collector.fill(verb, "subject", slots.getOrDefault("subject", Set.of())));
        around.talks(candidate, ascent).ifPresent(verb -> List.of("with", "object").forEach(slot -> collector.fill(verb, slot, slots.getOrDefault("subject", Set.of()))));
        around.ended(candidate).forEach(noun -> List.of("toOwner", "ofOwner").forEach(slot -> collector.fill(noun, slot, Set.of("target"))));
        around.carried(candidate).ifPresent(noun -> collector.fill(noun, "to", Set.of("beneficiary")));
        around.aims(candidate).forEach(verb -> collector.fill(verb, "object", Set.of("target", PLACE)));
        around.office(candidate).forEach(body -> collector.take(body, "participant"));
        concerned.targets(candidate).forEach(word -> collector.take(word, "target"));
        concerned.asking(candidate).forEach(word -> collector.take(word, "agent"));
        helped.by(candidate).forEach(word -> collector.take(word, "beneficiary"));
        culprits.of(candidate).forEach(word -> collector.take(word, "agent"));
        attacked.of(candidate).forEach(word -> collector.take(word, "target"));
        boolean ownPhrase = candidate.entry().needs().contains(Entry.Need.PARTICIPANT);
        if (!ownPhrase) {
            around.listed(candidate).ifPresent(noun -> collector.fill(noun, "possessive", slots.getOrDefault("possessive", Set.of())));
            around.whole(candidate).ifPresent(noun -> List.of("possessive", "modifier", "by").forEach(slot -> collector.fill(noun, slot, slots.getOrDefault(slot, Set.of()))));
        }
        if (!collector.acted()) {
            concerned.pledging(candidate).forEach(speaker -> collector.onBehalf(speaker, slots.getOrDefault("subject", Set.of())));
        }
        if (!ownPhrase && !collector.acted() && !refused(ascent) && !around.others(candidate)) {
            Set<String> doers = slots.getOrDefault("subject", Set.of());
            around.together(candidate, ascent).ifPresent(verb -> {
                collector.fill(verb, "subject", doers);
                collector.fill(verb, "object", doers);
                collector.fill(verb, "to", Set.of(PLACE));
            });
            controllers(ascent).stream().filter(verb -> !spokenOf(candidate, verb)).filter(verb -> lexicon.one(Entry.Trigger.class, candidate.tree(), verb).filter(entry -> entry.slots().containsKey(Parse.OBJECT_OWNER)).isEmpty()).forEach(verb -> collector.fill(verb, "subject", doers));
        }
        around.within(candidate).filter(verb -> !spokenOf(candidate, verb)).ifPresent(verb -> {
            Set<String> doers = slots.getOrDefault("subject", Set.of());
            collector.fill(verb, "subject", doers);
            if (lexicon.listed(Lexicon.WordList.AUDIENCE, verb.lemma()) && !around.visit(candidate)) {
                collector.fill(verb, "object", doers);
            }
        });
        if (cast.isA(candidate.entry().type(), "Election")) {
            collector.within();
        }
        collector.mutual(candidate.token(), slots.getOrDefault("between", slots.getOrDefault("subject", Set.of())));
        collector.where().usual(candidate.token());
        candidate.supportVerb().ifPresent(collector.where()::usual);
        phases.of(candidate, ascent).forEach(verb -> {
            slots.entrySet().stream().filter(slot -> slot.getValue().contains(PLACE)).forEach(slot -> collector.fill(verb, slot.getKey(), Set.of(PLACE)));
            collector.where().usual(verb);
        });
        Sites sites = new Sites(lexicon, cast, candidate, collector.where());
        sites.ofOthers(candidate.token());
        candidate.supportVerb().ifPresent(sites::ofOthers);
        phases.of(candidate, ascent).forEach(sites::ofHarm);
        if (!candidate.verbal()) {
            sites.above(candidate.token());
        }
        sites.opening();
        if (ascent.sameOccasion(candidate.tree()) && around.invited(candidate).isEmpty()) {
            ascent.end().filter(verb -> verb.pos().startsWith("VB")).ifPresent(collector.where()::outer);
        }
        return collector.parts(real);
    }

    /** Who declines to take part does not take part. */
    private static boolean refused(Ascent ascent) {
        return ascent.decider() != null && ascent.decider().sets() == null;
    }

    private Set<String> subjectRoles(Candidate candidate, Set<String> usual) {
        Entry.Support support = candidate.supportEntry();
        if (support == null || support.carries() == Entry.Carries.SUBJECT) {
            return Set.of();
        }
        boolean addressed = "beneficiary".equals(support.subjectRole()) && cast.speech(candidate.entry().type());
        return support.subjectRole() == null ? usual : Set.of(addressed ? "target" : support.subjectRole());
    }

    /** "discussed the campaign", "urged them to end the war": whoever talks about a fight, or puts an end to it, is not for that one of those who fight. */
    private boolean spokenOf(Candidate candidate, Token verb) {
        boolean noun = !candidate.verbal() && cast.isAny(candidate.entry().type(), FIGHTS);
        return (noun || aim(candidate)) && lexicon.all(Entry.Trigger.class, candidate.tree(), verb).anyMatch(entry -> cast.isAny(entry.type(), ABOUT));
    }

    /** "liberate" of "a campaign to liberate the city". */
    private boolean aim(Candidate candidate) {
        return candidate.verbal() && candidate.token().label().equals("acl") && candidate.tree().head(candidate.token()).stream().flatMap(noun -> lexicon.all(Entry.Trigger.class, candidate.tree(), noun))
                .anyMatch(entry -> cast.isAny(entry.type(), FIGHTS));
    }

    /** Words above the trigger whose subject does, or would do, what it names: "Japan suspended a plan to refuel". */
    private static List<Token> controllers(Ascent ascent) {
        List<Token> verbs = new ArrayList<>(ascent.steps().subList(1, ascent.steps().size()));
        ascent.decisionWord().ifPresent(verbs::add);
        verbs.removeIf(word -> !word.pos().startsWith("VB"));
        return verbs;
    }
}
