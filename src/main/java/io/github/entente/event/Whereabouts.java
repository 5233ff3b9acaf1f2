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

    private static final List<String> USUAL = List.of("in", "at", "near", "off", "outside", "inside");
    private static final List<String> COMPLEMENTS = List.of("object", "against", "with", "on", "between", "to");
    private static final List<String> AROUND = List.of("in", "near", "off", "at", "around", "outside", "inside", "across", "along");
    /** Of these, what they are about may be somewhere else. */
    private static final Set<String> FAR = Set.of("SpeechAct", "Decision", "WeaponsDevelopment", "Appointment", "Meeting", "Call", "Agreement", "Invitation", "CooperationProgramme");

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
            tree.fill(word, "of").stream().filter(owner -> cast.names(tree, owner) || lexicon.actor(owner)).forEach(owner -> found.addAll(tree.fill(owner, slot)));
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
