package io.github.entente.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;

/** Gathers roles; a place goes to the location, whoever acts to the roles. */
final class RoleCollector {

    /** Slots in which whom one meets stands. */
    private static final Set<String> OURS = Set.of("our", "my", "we");
    private static final Set<String> PARTNER = Set.of("with", "object");
    /** Slots in which a thing does not stand for its owner. */
    private static final Set<String> OUTER = Set.of("subject", "object", "with", "between", "among", "on", "against", "to", "for", "dative");
    /** What a frame tells of other events, and of nobody who takes part. */
    private static final Set<String> EVENTS = Set.of("affects", "causedBy");

    /** Of an attack on a city or aid to an island, that is also where. */
    private static final Set<String> UNDERGOING = Set.of("target", "beneficiary");
    /** Of these a thing stands for its owner: "a Turkish airstrike killed", "shelled Ukrainian cities". */
    private static final Set<String> HARMING = Set.of("subject", "object", "on", "against");

    /** Where stands what is struck and is nobody: "rockets on towns". */
    private static final Set<String> STRUCK = Set.of("on", "at", "against");

    private static final Set<String> ENDING = Set.of("denuclearization", "denuclearisation", "disarmament", "demilitarization", "defeat", "destruction", "elimination", "containment", "isolation");
    private static final Set<String> COUNTED = Set.of("hundred", "thousand", "dozen", "score", "ten", "million");
    private static final Set<String> OTHERS = Set.of("with", "object", "to", "against", "on", "for", "dative", "alongside", "in", "at", "near", "off");

    /** What persons decide, and states do. */
    private static final Set<String> STATES = Set.of("Aid", "ArmsTransfer", "Sanction", "Deployment", "LogisticSupport", "WeaponsDevelopment", "WeaponsTest", "Withdrawal", "Training");

    private static final String MODIFIER = "modifier";

    private final Lexicon lexicon;
    private final Cast cast;
    private final Candidate candidate;
    private final Set<Role> roles = new LinkedHashSet<>();
    private final Whereabouts where;
    private boolean unnamed;
    private boolean done;

    RoleCollector(Lexicon lexicon, Cast cast, Candidate candidate) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.candidate = candidate;
        this.where = new Whereabouts(lexicon, cast, candidate);
    }

    Whereabouts where() {
        return where;
    }

    void fill(Token word, String slot, Set<String> names) {
        Parse tree = candidate.tree();
        for (Token filler : where.fillers(word, slot)) {
            if (!candidate.words().overlaps(filler.span())) {
                unnamed |= PARTNER.contains(slot) && names.contains("participant") && lexicon.actor(filler) && cast.named(tree, filler).isEmpty() && !ofElsewhere(tree, filler);
                attacked(filler, slot, names);
                done |= !OTHERS.contains(slot) && !cast.named(tree, filler).isEmpty();
                boolean stands = stands(tree, filler, slot);
                (Parse.owned(slot) ? theirs(tree, filler) : cast.named(tree, filler)).stream().filter(mention -> !mutual(mention, slot) && !itsName(mention, slot)).forEach(mention -> names.stream().sorted()
                        .filter(name -> name.equals(RoleReader.PLACE) ? !where.bare(filler) : stands).forEach(name -> take(name, mention, filler)));
            }
        }
    }

    /** Whoever a word names takes that part. */
    void take(Token word, String role) {
        cast.named(candidate.tree(), word).forEach(mention -> take(role, mention, word));
    }

    /** "The president announced aid": his state gives it. */
    void onBehalf(Token speaker, Set<String> names) {
        cast.named(candidate.tree(), speaker).stream().filter(mention -> cast.isA(mention.entity(), "Person")).forEach(mention -> cast.state(mention.entity()).ifPresent(state -> {
            names.forEach(name -> add(new Role(name, state, mention.span(), mention.sentence())));
            done = true;
        }));
    }

    private static boolean mutual(Mention mention, String slot) {
        return slot.equals(MODIFIER) && mention.kind() == Mention.Kind.ANAPHOR;
    }

    /** Whose a thing is; "our allies" are those of whoever speaks, who is not for that one of those to whom he does it. */
    private List<Mention> theirs(Parse tree, Token thing) {
        return tree.children(thing).stream().anyMatch(owner -> owner.label().equals("poss") && OURS.contains(owner.lemma())) ? List.of() : cast.owners(tree, thing);
    }

    /** "the Keen Lance exercise": what nobody knows otherwise is its name. */
    private boolean itsName(Mention mention, String slot) {
        return slot.equals(MODIFIER) && !mention.entity().known() && mention.kind() == Mention.Kind.NAME && cast.isA(candidate.entry().type(), "Exercise")
                && mention.span().end() < candidate.words().begin() && !mention.entity().type().equals("ArmedForce");
    }

    /** "bilateral exchanges", where nobody is named: those whom the adjective means. */
    void mutual(Token noun, Set<String> names) {
        Parse tree = candidate.tree();
        if (roles.isEmpty()) {
            tree.fill(noun, MODIFIER).stream().flatMap(adjective -> cast.named(tree, adjective).stream()).filter(mention -> mutual(mention, MODIFIER))
                    .forEach(mention -> names.forEach(name -> take(name, mention, noun)));
        }
    }

    /** Elections of which nothing else tells whose they are: those of the one state that the sentence names. */
    void within() {
        List<Mention> states = cast.states(candidate.tree());
        if (roles.isEmpty() && where.open() && states.stream().map(Mention::entity).distinct().count() == 1) {
            cast.state(states.getFirst().entity()).ifPresent(state -> add(new Role("participant", state, states.getFirst().span(), states.getFirst().sentence())));
        }
    }

    /** "ROK officials" stand for their state, "Russian concerns" do not; who commits himself to the defeat of Chad promises nothing to Chad; whose visit it is, a possessor or modifier always tells. */
    private boolean stands(Parse tree, Token filler, String slot) {
        boolean hostile = cast.isA(candidate.entry().type(), "Attack");
        boolean itsDoing = slot.equals("subject") && tree.children(filler).stream().anyMatch(child -> child.label().equals("poss"));
        boolean punished = cast.isA(candidate.entry().type(), "Sanction") && STRUCK.contains(slot);
        if (cast.speech(candidate.entry().type()) && slot.equals("to") && ENDING.contains(filler.lemma())) {
            return false;
        }
        return !OUTER.contains(slot) || itsDoing || punished || hostile && HARMING.contains(slot) || cast.names(tree, filler) || lexicon.actor(filler) || COUNTED.contains(filler.lemma());
    }

    /** "attacked Mali", "aid to the people of Gaza", and not "attacked soldiers from Mali". */
    private boolean there(Token filler) {
        return candidate.tree().children(filler).stream().noneMatch(child -> child.lemma().equals("from"));
    }

    private void take(String name, Mention mention, Token filler) {
        boolean itself = !candidate.verbal() && mention.head() == candidate.token().index();
        if (EVENTS.contains(name) || itself) {
            return;
        }
        if (name.equals(RoleReader.PLACE)) {
            where.take(mention);
        } else {
            actor(mention.entity(), name).ifPresent(entity -> add(new Role(name, entity, mention.span(), mention.sentence())));
            if (UNDERGOING.contains(name) && !cast.speech(candidate.entry().type()) && cast.isA(mention.entity(), "Place") && there(filler)) {
                where.take(mention);
            }
        }
    }

    /** Who acts; for a place that is a host, a city that is attacked or a part of a state, whose it is. A place elsewhere takes no part. */
    private Optional<Entity> actor(Entity entity, String role) {
        if (cast.acts(entity)) {
            return Optional.of(entity);
        }
        boolean host = role.equals("host");
        boolean base = cast.isA(entity, "Base");
        boolean struck = role.equals("target") && cast.isA(candidate.entry().type(), "Attack") && cast.isA(entity, "City");
        boolean part = entity.type().equals("Place") && entity.state() != null;
        return !base && host || struck || part || cast.isA(entity, "Country") ? cast.state(entity) : Optional.empty();
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
        if (company && unnamed) {
            where.states("participant").forEach(this::add);
        }
    }

    /** "European diplomats" are not those of the place where one meets them. */
    private static boolean ofElsewhere(Parse tree, Token partner) {
        return tree.children(partner).stream().anyMatch(child -> child.index() < partner.index() && Character.isUpperCase(child.form().charAt(0)));
    }

    /** "fired rockets on towns in Chad": whose that is which is attacked where it stands. */
    private void attacked(Token filler, String slot, Set<String> names) {
        Parse tree = candidate.tree();
        if (STRUCK.contains(slot) && names.contains("target") && cast.isA(candidate.entry().type(), "Attack") && cast.named(tree, filler).isEmpty()) {
            tree.fill(filler, "in").stream().flatMap(place -> cast.named(tree, place).stream()).forEach(place -> cast.state(place.entity()).ifPresent(state -> add(new Role("target", state, place.span(), place.sentence()))));
        }
    }

    /** "President Berg announced aid", "plans to send troops": what takes a state's means, his state does. */
    private void states() {
        Set<String> doers = candidate.entry().slots().getOrDefault("subject", Set.of());
        List<Role> before = cast.isAny(candidate.entry().type(), STATES) ? List.copyOf(roles) : List.of();
        for (Role role : before) {
            Optional<Entity> state = doers.contains(role.property()) && cast.isA(role.entity(), "Person") ? cast.state(role.entity()) : Optional.empty();
            state.ifPresent(acting -> {
                roles.remove(role);
                add(new Role(role.property(), acting, role.span(), role.sentence()));
            });
        }
    }

    RoleReader.Parts parts(boolean real) {
        hosts();
        states();
        where.inside(List.copyOf(roles), real);
        roles.removeIf(role -> role.property().equals("host") && roles.stream().anyMatch(other -> other.property().equals("visitor") && cast.isA(other.entity(), "Person") && role.entity().id().equals(other.entity().state())));
        return new RoleReader.Parts(List.copyOf(roles), where.found().orElse(null));
    }
}
