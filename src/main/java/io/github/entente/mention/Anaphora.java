package io.github.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.entente.base.Rejected;

/**
 * Tells whom pronouns and descriptions mean, sentence by sentence, so that what is resolved helps with what follows.
 *
 * <p>It never guesses: what cannot be told exactly gives no mention but a {@link Rejected}. {@link FirstPersons} tells who
 * "I" and "we" are.
 */
final class Anaphora {

    private final Discourse discourse;
    private final FirstPersons firstPersons;
    private final PersonFinder people;
    private final Pronouns pronouns;
    private final GroupNouns groups;
    private final RoleNouns roles;
    private final Counterparts counterparts;
    private final CoupledBodies bodies;
    private final HalfNames halves;
    private final Crowds crowds;

    Anaphora(Discourse discourse, NamingWords words, Cast cast, Map<Persona, Entity> entities, List<Entity> speakers,
            Optional<Entity> issuer) {
        this.firstPersons = new FirstPersons(discourse, words, speakers, issuer);
        this.discourse = discourse;
        this.people = new PersonFinder(words, discourse.atlas());
        pronouns = new Pronouns(discourse, words, genders(cast, entities, speakers));
        groups = new GroupNouns(discourse, words, issuer);
        roles = new RoleNouns(discourse, words);
        counterparts = new Counterparts(discourse, words);
        bodies = new CoupledBodies(discourse, words);
        halves = new HalfNames(discourse);
        crowds = new Crowds(discourse, words);
    }

    private static Map<String, String> genders(Cast cast, Map<Persona, Entity> entities, List<Entity> speakers) {
        Map<String, String> genders = new HashMap<>();
        cast.people().stream().filter(persona -> !persona.gender().isEmpty()).forEach(persona -> genders.put(entities.get(persona).id(), persona.gender()));
        // whoever says "I" is not the one called "he"
        speakers.forEach(who -> genders.put(who.id(), "I"));
        return genders;
    }

    /** Adds what it resolves to the discourse, and what it cannot to {@code rejected}. */
    void read(Scan scan, List<PersonName> named, List<Rejected> rejected) {
        firstPersons.outside(scan).forEach(reference -> put(scan, reference, rejected));
        List<PostPhrase> bare = new ArrayList<>(people.bare(scan, named));
        for (int token = 0; token < scan.tree().size(); token++) {
            int at = token;
            Optional<Reference> role = bare.stream().filter(phrase -> phrase.title() == at).findFirst().flatMap(phrase -> roles.read(scan, phrase));
            groups.mutual(scan, at).ifPresent(reference -> put(scan, reference, rejected));
            Stream.of(halves.read(scan, at), pronouns.read(scan, at), bodies.read(scan, at), counterparts.read(scan, at), role, role.isPresent() ? Optional.<Reference>empty() : groups.read(scan, at))
                    .flatMap(Optional::stream).filter(reference -> free(scan, reference)).findFirst().ifPresent(reference -> put(scan, reference, rejected));
            crowds.read(scan, at);
        }
        firstPersons.inside(scan).forEach(reference -> put(scan, reference, rejected));
        firstPersons.introduced(scan).forEach(reference -> put(scan, reference, rejected));
    }

    private boolean free(Scan scan, Reference reference) {
        return discourse.in(scan.number()).stream().noneMatch(mention -> mention.head() == reference.head() && mention.kind() != Mention.Kind.DEMONYM);
    }

    private void put(Scan scan, Reference reference, List<Rejected> rejected) {
        Tree tree = scan.tree();
        if (reference.entities().isEmpty()) {
            rejected.add(new Rejected("mention", tree.span(reference.first(), reference.last()), tree.words(reference.first(), reference.last()), reference.reason()));
        }
        for (Entity entity : reference.entities()) {
            discourse.add(new Mention(tree.span(reference.first(), reference.last()), scan.number(), reference.head(), Mention.Kind.ANAPHOR, entity));
        }
    }
}
