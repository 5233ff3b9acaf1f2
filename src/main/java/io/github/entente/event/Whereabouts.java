package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    static final Set<String> MARGINS = Set.of("margin", "sideline");
    /** "in the face of an attack": no places, though an article stands before them. */
    private static final Set<String> FIGURES = Set.of("face", "wake", "aftermath", "absence", "name", "interest");
    /** "outside of Bamako", "close to the border" */
    private static final Set<String> SIDES = Set.of("outside", "inside", "near", "anywhere", "close", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
    private static final List<String> USUAL = List.of("in", "at", "near", "off", "outside", "inside", "across", "throughout");
    /** Where acts go that are done somewhere: "an offensive into the north", "a patrol along the border", "a no-fly zone over Chad". */
    private static final List<String> THROUGH = List.of("into", "along", "over", "around");
    /** Of these, what they are about may be somewhere else. */
    private static final Set<String> FAR = Set.of("SpeechAct", "Decision", "WeaponsDevelopment", "Appointment", "Meeting", "Call", "Agreement", "Invitation", "CooperationProgramme", "Protest", "Sanction");

    /** Named after a place without being there: "the Oslo pact". */
    private static final Set<String> ABSTRACT = Set.of("SpeechAct", "Decision", "Agreement", "Visit", "Deployment", "CooperationProgramme", "Sanction", "ArmsTransfer", "Departure", "Appointment");

    /** These take place in the state that undergoes them. */
    private static final Set<String> WITHIN = Set.of("Incursion");
    private static final Set<String> MODIFIERS = Set.of("nmod", "amod", "compound", "poss");
    private static final Set<String> HOME = Set.of("territory", "soil", "land", "mainland", "government", "people", "population", "state", "capital", "city", "town", "community", "province", "airspace", "waters", "side", "election", "civilian", "citizen", "village");
    private static final Set<String> UNDERGOING = Set.of("beneficiary", "host", "target");

    private final Lexicon lexicon;
    private final Cast cast;
    private final Candidate candidate;
    private @Nullable Location location;
    /** The countries that are coordinated as the place: "in Chad and Mali". */
    private final List<Mention> together = new ArrayList<>();

    Whereabouts(Lexicon lexicon, Cast cast, Candidate candidate) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.candidate = candidate;
    }

    void fill(Token word, String slot) {
        fillers(word, slot).stream().filter(filler -> !candidate.words().overlaps(filler.span()) && !bare(filler)).forEach(this::take);
    }

    /** The place that a noun names; "the Malian capital, Bamako" has its name beside it. */
    void take(Token noun) {
        List<Mention> named = cast.named(candidate.tree(), noun);
        named.forEach(this::take);
        if (named.stream().allMatch(mention -> mention.kind() == Mention.Kind.DEMONYM)) {
            candidate.tree().children(noun).stream().filter(child -> child.label().equals("appos")).flatMap(name -> cast.named(candidate.tree(), name).stream()).forEach(this::take);
        }
    }

    /** "in light of", "in response to", "in support of": a noun with nothing before it is no place, and neither is "in the face of". */
    boolean bare(Token noun) {
        return FIGURES.contains(noun.lemma()) || noun.pos().equals("NN") && !cast.names(candidate.tree(), noun) && candidate.tree().children(noun).stream().noneMatch(child -> child.index() < noun.index());
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
            tree.children(word).stream().flatMap(child -> child.label().equals("prep") ? tree.children(child).stream() : Stream.of(child)).filter(day -> day.name().endsWith("-DATE"))
                    .forEach(day -> List.of("in", "at", "near").forEach(slot -> fill(day, slot)));
        }
        if (location != null) {
            return;
        }
        Set<String> prepositions = tree.prepositions(word);
        if (!far()) {
            THROUGH.stream().filter(slot -> (prepositions.contains(slot) || word.lemma().equals("be")) && !candidate.entry().slots().containsKey(slot)).forEach(slot -> fill(word, slot));
        }
        if (location == null) {
            tree.children(word).stream().filter(side -> side.label().equals("advmod") && SIDES.contains(side.lemma())).forEach(side -> List.of("of", "to", "in").forEach(slot -> fill(side, slot)));
        }
        if (location == null) {
            tree.fill(word, "on").stream().filter(margin -> MARGINS.contains(margin.lemma())).flatMap(margin -> tree.fill(margin, "of").stream()).forEach(event -> BY_PLACE.forEach(slot -> fill(event, slot)));
        }
        if (location == null && !candidate.verbal() && word.equals(candidate.token()) && (!named() || is(Set.of("Visit")))) {
            tree.fill(word, "modifier").stream().flatMap(modifier -> cast.named(tree, modifier).stream()).filter(mention -> cast.isA(mention.entity(), "Place") && !cast.isA(mention.entity(), "Country")).forEach(this::take);
        }
        if (location == null) {
            prepositions.stream().filter(slot -> candidate.entry().slots().getOrDefault(slot, USUAL.contains(slot) ? Set.of(RoleReader.PLACE) : Set.of()).contains(RoleReader.PLACE) || slot.equals("from"))
                    .flatMap(slot -> tree.fill(word, slot).stream()).filter(filler -> filler.pos().startsWith("NN") && !bare(filler) && placeless(filler))
                    .forEach(site -> LYING.forEach(slot -> fill(site, slot)));
        }
    }

    /** "a site near Oslo", "the mission of Chad in Oslo": where it lies is told beside it. */
    private boolean placeless(Token site) {
        List<Mention> named = cast.named(candidate.tree(), site);
        return named.stream().allMatch(mention -> mention.head() == site.index() && !mention.entity().nameless() && cast.isA(mention.entity(), "Organization") && !cast.isA(mention.entity(), "State") && cast.place(mention.entity()).isEmpty());
    }

    /** Whether a place beside its noun may only name it. */
    boolean named() {
        return is(ABSTRACT);
    }

    /** Whether what it is about may be somewhere else. */
    boolean far() {
        return is(FAR);
    }

    boolean is(Set<String> types) {
        return cast.isAny(candidate.entry().type(), types);
    }

    /** Whether the state's own name says who undergoes it, or its land or people; "two Norwegian frigates" and "soldiers from Norway" may be anywhere. */
    private boolean atHome(Role role) {
        Optional<Token> word = candidate.tree().sentence().tokens().stream().filter(token -> role.span().covers(token.span())).reduce((first, last) -> last);
        Optional<Token> head = word.flatMap(candidate.tree()::head);
        boolean modifies = word.filter(token -> MODIFIERS.contains(token.label()) && !token.pos().equals("PRP$")).isPresent() && head.filter(noun -> !HOME.contains(noun.lemma()) && !noun.equals(candidate.token())).isPresent();
        boolean from = head.filter(link -> link.lemma().equals("from")).isPresent();
        return role.sentence() != candidate.sentence() || !modifies && !from;
    }

    /** An incursion into a state, its elections, an attack that has happened: they take place there, if nothing else tells. */
    void inside(List<Role> roles, boolean real) {
        boolean election = cast.isA(candidate.entry().type(), "Election");
        if (location == null && (election || is(WITHIN) || real && cast.isA(candidate.entry().type(), "Attack"))) {
            roles.stream().filter(role -> election || UNDERGOING.contains(role.property())).filter(role -> cast.isA(role.entity(), "State") && (election || atHome(role))).findFirst()
                    .ifPresent(role -> cast.place(candidate.tree(), role.entity(), role.span()).ifPresent(place -> location = new Location(place, role.span(), role.sentence())));
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
        Optional<Entity> place = person ? Optional.empty() : cast.place(candidate.tree(), mention.entity(), mention.span());
        if (place.isPresent() && (location == null || coordinated(mention))) {
            together.add(mention);
        }
        if (place.isPresent() && (location == null || narrower(place.get(), location.place()))) {
            location = new Location(place.get(), mention.span(), mention.sentence());
        }
    }

    private boolean coordinated(Mention mention) {
        Parse tree = candidate.tree();
        return !together.isEmpty() && tree.conjuncts(tree.token(together.getFirst().head())).contains(tree.token(mention.head()));
    }

    /** The states in which it takes place, all of "in Chad and Mali". */
    List<Role> states(String property) {
        return together.stream().flatMap(mention -> cast.state(mention.entity()).stream().map(state -> new Role(property, state, mention.span(), mention.sentence()))).toList();
    }

    private boolean narrower(Entity place, Entity than) {
        boolean elsewhere = place.state() != null && than.state() != null && !place.state().equals(than.state());
        return width(place) < width(than) && !elsewhere;
    }

    /** A country is wider than a part of it, that wider than a city. */
    private int width(Entity place) {
        boolean part = cast.isA(place, "AdministrativeArea") || place.type().equals("Place") && place.state() != null && !place.known();
        return cast.isA(place, "Country") ? 2 : part ? 1 : 0;
    }

    /** Takes what is no state, which may be an actor: "control of Bamako", "transiting the strait". */
    void narrow(List<Token> nouns) {
        nouns.stream().flatMap(noun -> cast.named(candidate.tree(), noun).stream()).filter(mention -> cast.isA(mention.entity(), "Place") && !cast.isA(mention.entity(), "Country")).forEach(this::take);
    }

    boolean open() {
        return location == null;
    }

    Optional<Location> found() {
        return Optional.ofNullable(location).map(cast::narrowed);
    }
}
