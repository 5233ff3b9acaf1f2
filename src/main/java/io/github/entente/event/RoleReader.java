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
    /** Slots in which a thing does not stand for its owner. */
    private static final Set<String> OUTER = Set.of("subject", "object", "with", "between", "among", "on", "against", "to", "for", "dative");
    private static final String PLACE = "atPlace";
    private static final String AFFECTS = "affects";

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
        Collector collector = new Collector(candidate);
        Map<String, Set<String>> slots = candidate.entry().slots();
        slots.forEach((slot, roles) -> collector.fill(candidate.token(), slot, roles));
        candidate.supportVerb().ifPresent(verb -> slots.forEach((slot, roles) -> {
            if (CLAUSE_SLOTS.contains(slot) && !(slot.equals("subject") && refused(ascent))) {
                collector.fill(verb, slot, slot.equals("subject") ? subjectRoles(candidate, roles) : roles);
            }
        }));
        boolean ownPhrase = candidate.entry().needs().contains(Entry.Need.PARTICIPANT);
        if (!ownPhrase && !collector.acted() && !refused(ascent)) {
            together(candidate, ascent).ifPresent(verb -> List.of("subject", "object").forEach(slot -> collector.fill(verb, slot, slots.getOrDefault("subject", Set.of()))));
            together(candidate, ascent).ifPresent(verb -> collector.fill(verb, "to", Set.of(PLACE)));
            controllers(ascent).forEach(verb -> collector.fill(verb, "subject", slots.getOrDefault("subject", Set.of())));
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

    /** Gathers roles; a place goes to the location, whoever acts to the roles. */
    private final class Collector {

        private final Candidate candidate;
        private final Set<Role> roles = new LinkedHashSet<>();
        private @Nullable Location location;

        Collector(Candidate candidate) {
            this.candidate = candidate;
        }

        void fill(Token word, String slot, Set<String> names) {
            Parse tree = candidate.tree();
            for (Token filler : tree.fill(word, slot)) {
                if (!candidate.words().overlaps(filler.span())) {
                    boolean stands = stands(tree, filler, slot);
                    cast.named(tree, filler).forEach(mention -> names.stream().sorted()
                            .filter(name -> stands || name.equals(PLACE)).forEach(name -> take(name, mention)));
                }
            }
        }

        /** "ROK officials" stand for their state, "Russian concerns" do not; whose visit it is, a possessor or modifier always tells. */
        private boolean stands(Parse tree, Token filler, String slot) {
            return !OUTER.contains(slot) || cast.names(tree, filler) || lexicon.actor(filler);
        }

        private void take(String name, Mention mention) {
            if (name.equals(AFFECTS)) {
                return;
            }
            if (name.equals(PLACE)) {
                place(mention);
            } else {
                actor(mention.entity(), name).ifPresent(entity -> add(new Role(name, entity, mention.span(), mention.sentence())));
            }
        }

        /** Who acts; for a place that is a host, whose it is. A place elsewhere takes no part. */
        private Optional<Entity> actor(Entity entity, String role) {
            if (cast.acts(entity)) {
                return Optional.of(entity);
            }
            boolean host = role.equals("host") || role.equals("target");
            boolean base = cast.isA(entity, "Base");
            return !base && host || cast.isA(entity, "Country") ? cast.state(entity) : Optional.empty();
        }

        private void place(Mention mention) {
            boolean person = cast.isA(mention.entity(), "Person");
            Optional<Entity> place = person ? Optional.empty() : cast.place(mention.entity());
            if (place.isPresent() && (location == null || narrower(place.get(), location.place()))) {
                location = new Location(place.get(), mention.span(), mention.sentence());
            }
        }

        private boolean narrower(Entity place, Entity than) {
            return cast.isA(than, "Country") && !cast.isA(place, "Country");
        }

        private void add(Role role) {
            boolean known = roles.stream().anyMatch(other -> other.entity().id().equals(role.entity().id()));
            if (!known) {
                roles.add(role);
            }
        }

        boolean acted() {
            return candidate.entry().slots().getOrDefault("subject", Set.of()).stream()
                    .anyMatch(name -> roles.stream().anyMatch(role -> role.property().equals(name)));
        }

        Parts parts() {
            return new Parts(List.copyOf(roles), location);
        }
    }
}
