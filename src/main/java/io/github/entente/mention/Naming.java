package io.github.entente.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Rejected;

/** The mentions by name of an article, and the tenures that its titles tell. */
final class Naming {

    private final Map<Persona, Entity> entities = new IdentityHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<TenureMention> tenures = new ArrayList<>();

    Naming(Atlas atlas, NamingWords words, List<Scan> scans, Cast cast, Optional<Entity> issuer, List<Rejected> rejected) {
        List<PersonName> people = cast.names().toList();
        List<Found> found = find(new NameFinder(words, atlas), scans, people, rejected);
        OneEntityEach each = new OneEntityEach(found);
        found.forEach(one -> mentions.add(one.mention(each.of(one.entity()))));
        addPeople(cast, people, new Tenures(atlas, cast, Coupled.firstTwo(scans), issuer));
    }

    private static List<Found> find(NameFinder finder, List<Scan> scans, List<PersonName> people, List<Rejected> rejected) {
        List<Found> all = new ArrayList<>();
        Set<String> context = context(scans);
        @Nullable Entity lastCity = null;
        for (Scan scan : scans) {
            List<Found> found = finder.find(scan, people.stream().filter(person -> person.scan() == scan).toList(), context, lastCity, rejected);
            all.addAll(found);
            for (Found one : found) {
                lastCity = "City".equals(one.entity().type()) || "city".equals(kind(one.entity())) ? one.entity() : lastCity;
            }
        }
        return all;
    }

    /** The ids of the entities whose names have one reading only, and of their states. */
    private static Set<String> context(List<Scan> scans) {
        Set<String> ids = new HashSet<>();
        for (Scan scan : scans) {
            for (Match match : scan.names()) {
                List<Entity> actors = match.senses().stream().map(Sense::entity).filter(entity -> !Slot.PLACES.contains(entity.type())).distinct().toList();
                if (actors.size() == 1) {
                    ids.add(actors.getFirst().id());
                    actors.getFirst().ofState().ifPresent(ids::add);
                }
            }
        }
        return ids;
    }

    private static String kind(Entity entity) {
        return entity.id().substring(0, entity.id().indexOf('/'));
    }

    private void addPeople(Cast cast, List<PersonName> people, Tenures held) {
        for (PersonName name : people) {
            Optional<Persona> persona = cast.who(name);
            if (persona.isPresent()) {
                Entity entity = entities.computeIfAbsent(persona.get(), one -> one.entity(known(name)));
                mentions.add(new Mention(name.span(), name.scan().number(), name.head(), Mention.Kind.NAME, entity));
                tenures.addAll(held.of(name, entity));
            }
        }
    }

    private static @Nullable Entity known(PersonName name) {
        return name.scan().nameStarting(name.first()).flatMap(match -> match.sense(sense -> "Person".equals(sense.entity().type()))).map(Sense::entity).orElse(null);
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<TenureMention> tenures() {
        return tenures;
    }

    /** Each person with the entity made of all names. */
    Map<Persona, Entity> entities() {
        return entities;
    }
}
