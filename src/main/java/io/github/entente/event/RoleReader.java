package io.github.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;


/** Fills the slots of a trigger's frame, and those that its support verb lends, with what the text names there. */
final class RoleReader {

    private static final Set<String> CLAUSE_SLOTS = Set.of("subject", "in", "at", "on", "with", "to", "from", "by", "near", "off", "between", "for");
    static final String PLACE = "atPlace";

    private final Lexicon lexicon;
    private final Cast cast;

    RoleReader(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /**
     * Who takes part in an event, and where, by the words of one sentence.
     *
     * @param roles each once, in the order of their words
     * @param location the place, or null
     */
    record Parts(List<Role> roles, @Nullable Location location) {
    }

    Parts read(Candidate candidate, Ascent ascent) {
        RoleCollector collector = new RoleCollector(lexicon, cast, candidate);
        Map<String, Set<String>> slots = candidate.entry().slots();
        slots.forEach((slot, roles) -> collector.fill(candidate.token(), slot, roles));
        if (candidate.entry().wordClass() == Entry.WordClass.ADJECTIVE && candidate.supportVerb().isEmpty()) {
            collector.fill(candidate.token(), "object", slots.getOrDefault("subject", Set.of()));
        }
        candidate.supportVerb().ifPresent(verb -> slots.forEach((slot, roles) -> {
            if (CLAUSE_SLOTS.contains(slot) && !(slot.equals("subject") && refused(ascent))) {
                collector.fill(verb, slot, slot.equals("subject") ? subjectRoles(candidate, roles) : roles);
            }
        }));
        boolean ownPhrase = candidate.entry().needs().contains(Entry.Need.PARTICIPANT);
        if (!ownPhrase && !collector.acted() && !refused(ascent)) {
            Set<String> doers = slots.getOrDefault("subject", Set.of());
            together(candidate, ascent).ifPresent(verb -> {
                collector.fill(verb, "subject", doers);
                collector.fill(verb, "object", doers);
                collector.fill(verb, "to", Set.of(PLACE));
            });
            controllers(ascent).forEach(verb -> collector.fill(verb, "subject", doers));
        }
        return collector.parts();
    }

    /** Who declines to take part does not take part. */
    private static boolean refused(Ascent ascent) {
        return ascent.decider() != null && ascent.decider().sets() == null;
    }

    private static Set<String> subjectRoles(Candidate candidate, Set<String> usual) {
        Entry.Support support = candidate.supportEntry();
        if (support == null || support.carries() == Entry.Carries.SUBJECT) {
            return Set.of();
        }
        return support.subjectRole() == null ? usual : Set.of(support.subjectRole());
    }

    /** "invite him to Oslo for talks": who is subject and who is object both take part. */
    private static Optional<Token> together(Candidate candidate, Ascent ascent) {
        boolean noun = !candidate.verbal() && ascent.steps().size() == 1 && ascent.link() == Ascent.Link.PURPOSE;
        return noun && candidate.entry().slots().containsKey("between") ? ascent.end() : Optional.empty();
    }

    /** Words above the trigger whose subject does, or would do, what it names: "Japan suspended a plan to refuel". */
    private static List<Token> controllers(Ascent ascent) {
        List<Token> verbs = new ArrayList<>(ascent.steps().subList(1, ascent.steps().size()));
        ascent.decisionWord().ifPresent(verbs::add);
        verbs.removeIf(word -> !word.pos().startsWith("VB"));
        return verbs;
    }
}
