package io.github.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;

/** Gathers roles; a place goes to the location, whoever acts to the roles. */
final class RoleCollector {

    /** Slots in which whom one meets stands. */
    private static final Set<String> PARTNER = Set.of("with", "object");
    /** Slots in which a thing does not stand for its owner. */
    private static final Set<String> OUTER = Set.of("subject", "object", "with", "between", "among", "on", "against", "to", "for", "dative");
    private static final List<String> BY_PLACE = List.of("in", "at");
    /** What a frame tells of other events, and of nobody who takes part. */
    private static final Set<String> EVENTS = Set.of("affects", "causedBy");

    /** Of an attack on a city or aid to an island, that is also where. */
    private static final Set<String> UNDERGOING = Set.of("target", "beneficiary");
    private static final List<String> LYING = List.of("in", "near", "off", "at", "on", "of");

    private static final List<String> USUAL = List.of("in", "at", "near", "off", "outside", "inside");
    private static final List<String> COMPLEMENTS = List.of("object", "against", "with", "on", "between", "to");
    private static final List<String> AROUND = List.of("in", "near", "off", "at", "around", "outside", "inside", "across", "along");
    /** Of these, what they are about may be somewhere else. */
    private static final Set<String> FAR = Set.of("SpeechAct", "Decision", "WeaponsDevelopment", "Appointment", "Meeting", "Call", "Agreement", "Invitation", "CooperationProgramme");

    /** Of these a thing stands for its owner: "a Turkish airstrike killed", "shelled Ukrainian cities". */
    private static final Set<String> HARMING = Set.of("subject", "object", "on", "against");

    private static final Set<String> OTHERS = Set.of("with", "object", "to", "against", "on", "for", "dative", "alongside", "in", "at", "near", "off");

    private static final String MODIFIER = "modifier";

    private final Lexicon lexicon;
    private final Cast cast;
    private final Candidate candidate;
    private final Set<Role> roles = new LinkedHashSet<>();
    private @Nullable Location location;
    private boolean unnamed;
    private boolean done;

    RoleCollector(Lexicon lexicon, Cast cast, Candidate candidate) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.candidate = candidate;
    }

    void fill(Token word, String slot, Set<String> names) {
        Parse tree = candidate.tree();
        for (Token filler : fillers(word, slot)) {
            if (!candidate.words().overlaps(filler.span())) {
                unnamed |= PARTNER.contains(slot) && names.contains("participant") && lexicon.actor(filler) && cast.named(tree, filler).isEmpty();
                done |= !OTHERS.contains(slot) && !cast.named(tree, filler).isEmpty();
                boolean stands = stands(tree, filler, slot);
                (slot.equals(Parse.OBJECT_OWNER) ? cast.owners(tree, filler) : cast.named(tree, filler)).stream().filter(mention -> !mutual(mention, slot)).forEach(mention -> names.stream().sorted()
                        .filter(name -> stands || name.equals(RoleReader.PLACE)).forEach(name -> take(name, mention, filler)));
            }
        }
    }

    /** Whoever a word names takes that part. */
    void take(Token word, String role) {
        cast.named(candidate.tree(), word).forEach(mention -> take(role, mention, word));
    }

    private static boolean mutual(Mention mention, String slot) {
        return slot.equals(MODIFIER) && mention.kind() == Mention.Kind.ANAPHOR;
    }

    /** "bilateral exchanges", where nobody is named: those whom the adjective means. */
    void mutual(Token noun, Set<String> names) {
        Parse tree = candidate.tree();
        if (roles.isEmpty()) {
            tree.fill(noun, MODIFIER).stream().flatMap(adjective -> cast.named(tree, adjective).stream()).filter(mention -> mutual(mention, MODIFIER))
                    .forEach(mention -> names.forEach(name -> take(name, mention, noun)));
        }
    }

    /** "a meeting of the group in Cairo": a place may hang on whose meeting it is. */
    private List<Token> fillers(Token word, String slot) {
        Parse tree = candidate.tree();
        List<Token> found = new ArrayList<>(tree.fill(word, slot));
        if (found.isEmpty() && word.pos().startsWith("NN") && BY_PLACE.contains(slot)) {
            tree.fill(word, "of").stream().filter(owner -> cast.names(tree, owner) || lexicon.actor(owner)).forEach(owner -> found.addAll(tree.fill(owner, slot)));
        }
        return found;
    }

    /** Where the event took place by the default of English, "in" and "at", if its frame tells no place there, and by places without a name: "a site near Oslo". */
    void usualPlaces(Token word) {
        Parse tree = candidate.tree();
        for (String slot : USUAL) {
            if (!candidate.entry().slots().containsKey(slot)) {
                fill(word, slot, Set.of(RoleReader.PLACE));
            }
        }
        if (location == null) {
            tree.prepositions(word).stream().filter(slot -> candidate.entry().slots().getOrDefault(slot, BY_PLACE.contains(slot) ? Set.of(RoleReader.PLACE) : Set.of()).contains(RoleReader.PLACE) || slot.equals("from"))
                    .flatMap(slot -> tree.fill(word, slot).stream()).filter(filler -> filler.pos().startsWith("NN") && cast.named(tree, filler).isEmpty())
                    .forEach(site -> LYING.forEach(slot -> fill(site, slot, Set.of(RoleReader.PLACE))));
        }
    }

    /** "attacked a convoy in northern Mali": where those are to whom it is done, if the verb itself tells no place. */
    void placesOfOthers(Token word) {
        Parse tree = candidate.tree();
        if (location == null && FAR.stream().noneMatch(type -> cast.isA(candidate.entry().type(), type))) {
            COMPLEMENTS.stream().flatMap(slot -> tree.fill(word, slot).stream()).filter(filler -> !candidate.words().overlaps(filler.span()))
                    .forEach(other -> AROUND.forEach(slot -> fill(other, slot, Set.of(RoleReader.PLACE))));
        }
    }

    /** Where the governing clause takes place, if nothing nearer tells. */
    void outerPlace(Token verb) {
        if (location == null) {
            List.of("in", "at", "to", "object").forEach(slot -> fill(verb, slot, Set.of(RoleReader.PLACE)));
        }
    }

    /** "ROK officials" stand for their state, "Russian concerns" do not; whose visit it is, a possessor or modifier always tells. */
    private boolean stands(Parse tree, Token filler, String slot) {
        boolean hostile = cast.isA(candidate.entry().type(), "Attack");
        boolean itsDoing = slot.equals("subject") && tree.children(filler).stream().anyMatch(child -> child.label().equals("poss"));
        return !OUTER.contains(slot) || itsDoing || hostile && HARMING.contains(slot) || cast.names(tree, filler) || lexicon.actor(filler);
    }

    /** "attacked Mali", "aid to the people of Gaza", and not "attacked soldiers from Mali". */
    private boolean there(Token filler) {
        return candidate.tree().children(filler).stream().noneMatch(child -> child.lemma().equals("from"));
    }

    private void take(String name, Mention mention, Token filler) {
        if (EVENTS.contains(name)) {
            return;
        }
        if (name.equals(RoleReader.PLACE)) {
            place(mention);
        } else {
            actor(mention.entity(), name).ifPresent(entity -> add(new Role(name, entity, mention.span(), mention.sentence())));
            if (UNDERGOING.contains(name) && cast.isA(mention.entity(), "Place") && there(filler)) {
                place(mention);
            }
        }
    }

    /** Who acts; for a place that is a host, whose it is. A place elsewhere takes no part. */
    private Optional<Entity> actor(Entity entity, String role) {
        if (cast.acts(entity)) {
            return Optional.of(entity);
        }
        boolean host = role.equals("host");
        boolean base = cast.isA(entity, "Base");
        return !base && host || cast.isA(entity, "Country") ? cast.state(entity) : Optional.empty();
    }

    private void place(Mention mention) {
        if (mention.kind() == Mention.Kind.DEMONYM) {
            return;
        }
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

    /** Whether somebody is known to do it, and not only those with whom or to whom it is done. */
    boolean acted() {
        return done && candidate.entry().slots().getOrDefault("subject", Set.of()).stream()
                .anyMatch(name -> roles.stream().anyMatch(role -> role.property().equals(name)));
    }

    /** "In Vietnam he will meet officials": they are those of the place. */
    private void hosts() {
        boolean company = candidate.entry().slots().containsKey("between") || candidate.entry().slots().containsKey("with");
        if (company && unnamed && location != null) {
            Location where = location;
            cast.state(where.place()).ifPresent(state -> add(new Role("participant", state, where.span(), where.sentence())));
        }
    }

    RoleReader.Parts parts() {
        hosts();
        return new RoleReader.Parts(List.copyOf(roles), location);
    }
}
