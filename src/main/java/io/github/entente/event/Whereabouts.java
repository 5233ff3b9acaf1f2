package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;

/** Tells where an event took place, by the words of one sentence: of several places the first that is narrower than a country. */
final class Whereabouts {

    private static final List<String> BY_PLACE = List.of("in", "at");
    private static final List<String> LYING = List.of("in", "near", "off", "at", "on", "of");

    /** What a noun's own phrase goes on with: "a meeting between the ministers of both countries in Oslo". */
    private static final List<String> BELOW = List.of("of", "between", "with");
    /** "on the sidelines of a summit in Oslo" */
    private static final Set<String> MARGINS = Set.of("margin", "sideline");
    private static final List<String> USUAL = List.of("in", "at", "near", "off", "outside", "inside", "across", "throughout");
    private static final List<String> COMPLEMENTS = List.of("object", "against", "with", "on", "between", "to", "of");
    private static final List<String> AROUND = List.of("in", "near", "off", "at", "around", "outside", "inside", "across", "along");
    /** Of these, what they are about may be somewhere else. */
    private static final Set<String> FAR = Set.of("SpeechAct", "Decision", "WeaponsDevelopment", "Appointment", "Meeting", "Call", "Agreement", "Invitation", "CooperationProgramme");

    /** Named after a place without being there: "the Oslo pact". */
    private static final Set<String> ABSTRACT = Set.of("SpeechAct", "Decision", "Agreement", "Visit", "Deployment", "CooperationProgramme", "Sanction", "ArmsTransfer", "Departure", "Appointment");

    /** These take place in the state that undergoes them. */
    private static final Set<String> WITHIN = Set.of("Aid", "Incursion");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Candidate candidate;
    private @Nullable Location location;

    Whereabouts(Lexicon lexicon, Cast cast, Candidate candidate) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.candidate = candidate;
    }

    private void fill(Token word, String slot) {
        fillers(word, slot).stream().filter(filler -> !candidate.words().overlaps(filler.span()) && !bare(filler))
                .flatMap(filler -> cast.named(candidate.tree(), filler).stream()).forEach(this::take);
    }

    /** "in light of", "in response to", "in support of": a noun with nothing before it is no place. */
    boolean bare(Token noun) {
        return noun.pos().equals("NN") && !cast.names(candidate.tree(), noun) && candidate.tree().children(noun).stream().noneMatch(child -> child.index() < noun.index());
    }

    /** "a meeting of the group in Cairo": a place may hang on whose meeting it is. */
    List<Token> fillers(Token word, String slot) {
        Parse tree = candidate.tree();
        List<Token> found = new ArrayList<>(tree.fill(word, slot));
        if (found.isEmpty() && word.pos().startsWith("NN") && BY_PLACE.contains(slot)) {
            BELOW.stream().flatMap(below -> tree.fill(word, below).stream()).filter(owner -> cast.names(tree, owner) || lexicon.actor(owner)).forEach(owner -> found.addAll(fillers(owner, slot)));
        }
        return found;
    }

    /** Where the event took place by the default of English, "in" and "at", if its frame tells no place there, and by places without a name: "a site near Oslo". */
    void usual(Token word) {
        Parse tree = candidate.tree();
        for (String slot : USUAL) {
            if (!candidate.entry().slots().containsKey(slot)) {
                fill(word, slot);
            }
        }
        if (location == null) {
            tree.fill(word, "on").stream().filter(margin -> MARGINS.contains(margin.lemma())).flatMap(margin -> tree.fill(margin, "of").stream()).forEach(event -> BY_PLACE.forEach(slot -> fill(event, slot)));
        }
        if (location == null && !candidate.verbal() && word.equals(candidate.token()) && ABSTRACT.stream().noneMatch(type -> cast.isA(candidate.entry().type(), type))) {
            tree.fill(word, "modifier").stream().flatMap(modifier -> cast.named(tree, modifier).stream()).filter(mention -> cast.isA(mention.entity(), "Place") && !cast.isA(mention.entity(), "Country")).forEach(this::take);
        }
        if (location == null) {
            tree.prepositions(word).stream().filter(slot -> candidate.entry().slots().getOrDefault(slot, BY_PLACE.contains(slot) ? Set.of(RoleReader.PLACE) : Set.of()).contains(RoleReader.PLACE) || slot.equals("from"))
                    .flatMap(slot -> tree.fill(word, slot).stream()).filter(filler -> filler.pos().startsWith("NN") && !bare(filler) && cast.named(tree, filler).isEmpty())
                    .forEach(site -> LYING.forEach(slot -> fill(site, slot)));
        }
    }

    /** "attacked a convoy in northern Mali": where those are to whom it is done, if the verb itself tells no place. */
    void ofOthers(Token word) {
        Parse tree = candidate.tree();
        if (location == null && FAR.stream().noneMatch(type -> cast.isA(candidate.entry().type(), type))) {
            COMPLEMENTS.stream().flatMap(slot -> tree.fill(word, slot).stream()).filter(filler -> !candidate.words().overlaps(filler.span()))
                    .forEach(other -> AROUND.forEach(slot -> fill(other, slot)));
        }
    }

    /** Aid to a state, an incursion into it: it takes place there, if nothing else tells. */
    void inside(List<Role> undergoing) {
        if (location == null && WITHIN.stream().anyMatch(type -> cast.isA(candidate.entry().type(), type))) {
            undergoing.stream().filter(role -> cast.isA(role.entity(), "State")).findFirst()
                    .ifPresent(role -> cast.place(role.entity()).ifPresent(place -> location = new Location(place, role.span(), role.sentence())));
        }
    }

    /** Where the governing clause takes place, if nothing nearer tells. */
    void outer(Token verb) {
        if (location == null) {
            List.of("in", "at", "to").forEach(slot -> fill(verb, slot));
            candidate.tree().fill(verb, "object").stream().filter(object -> visits(verb) && cast.names(candidate.tree(), object)).flatMap(object -> cast.named(candidate.tree(), object).stream()).forEach(this::take);
        }
    }

    private boolean visits(Token verb) {
        return lexicon.all(Entry.Trigger.class, candidate.tree(), verb).anyMatch(entry -> entry.slots().getOrDefault("object", Set.of()).contains(RoleReader.PLACE));
    }

    void take(Mention mention) {
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

    Optional<Location> found() {
        return Optional.ofNullable(location);
    }
}
