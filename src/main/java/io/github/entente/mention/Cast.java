package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.entente.base.Rejected;

/**
 * Who is who in an article: full names first, then the parts of them by which people are called later, or earlier in a headline.
 *
 * <p>Two people with one surname stay two. A surname alone that could be either's is told apart by its title, else it is
 * rejected.
 */
final class Cast {

    private final SameName same;
    private final NamingWords words;
    private final List<Persona> people = new ArrayList<>();
    private final Map<PersonName, Persona> who = new IdentityHashMap<>();
    private final List<Rejected> rejected = new ArrayList<>();

    Cast(NamingWords words, List<PersonName> names) {
        this.words = words;
        same = new SameName(words);
        names.stream().filter(this::full).filter(name -> !signatures(name, names)).forEach(this::joinFull);
        names.stream().filter(name -> !full(name)).forEach(this::joinPart);
    }

    List<Persona> people() {
        return people;
    }

    Optional<Persona> who(PersonName name) {
        return Optional.ofNullable(who.get(name));
    }

    List<Rejected> rejected() {
        return rejected;
    }

    /** Adds a bare surname found later, if it is somebody's here. */
    void addPart(PersonName name) {
        joinPart(name);
    }

    /** Whether a word is a surname, or a Korean given name, of somebody in the article; surnames may come first. */
    boolean calls(String key) {
        int least = words.has("given-name", key) ? 3 : 2;
        return key.length() > 1 && people.stream().anyMatch(one -> one.keys().size() > 1 ? same.part(List.of(key), one.keys()) >= least : one.keys().equals(List.of(key)));
    }

    /** "Anna Berg Carl Dahl", two names without anything between them under a statement: nobody of that name. */
    private boolean signatures(PersonName name, List<PersonName> names) {
        return name.keys().size() > 3 && names.stream().filter(this::full).map(PersonName::keys).filter(keys -> keys.size() < name.keys().size())
                .filter(keys -> Collections.indexOfSubList(name.keys(), keys) >= 0).distinct().count() > 1;
    }

    private boolean full(PersonName name) {
        List<String> keys = name.keys();
        return keys.size() > 1 && !words.has("name-particle", keys.getFirst());
    }

    private void joinFull(PersonName name) {
        put(name, people.stream().filter(one -> same.full(one.keys(), name.keys())).findFirst().orElse(null));
    }

    private void joinPart(PersonName name) {
        List<Persona> fitting = best(people.stream().filter(one -> gendersAgree(one, name)).toList(), name);
        if (fitting.size() > 1) {
            rejected.add(new Rejected("mention", name.span(), name.text(), "it could be " + String.join(" or ", fitting.stream().map(Persona::label).toList())));
        } else {
            put(name, fitting.isEmpty() ? null : fitting.getFirst());
        }
    }

    private List<Persona> best(List<Persona> among, PersonName name) {
        List<Persona> byPost = among.stream().filter(one -> same.part(name.keys(), one.keys()) > 0)
                .filter(one -> name.posts().stream().anyMatch(post -> one.holdsLike(post.role()))).toList();
        if (byPost.size() == 1) {
            return byPost;
        }
        int best = among.stream().mapToInt(one -> same.part(name.keys(), one.keys())).max().orElse(0);
        List<Persona> fitting = best == 0 ? List.of() : among.stream().filter(one -> same.part(name.keys(), one.keys()) == best).toList();
        if (fitting.size() < 2) {
            return fitting;
        }
        return latest(fitting, name);
    }

    /** Of several with that name, those who were named in full right before, in the same or the previous sentence. */
    private static List<Persona> latest(List<Persona> fitting, PersonName name) {
        List<Persona> near = fitting.stream().filter(one -> one.names().stream()
                .anyMatch(earlier -> earlier.span().begin() < name.span().begin() && earlier.scan().number() >= name.scan().number() - 1)).toList();
        return near.size() == 1 ? near : fitting;
    }

    private static boolean gendersAgree(Persona one, PersonName name) {
        return name.gender().isEmpty() || one.gender().isEmpty() || name.gender().equals(one.gender());
    }

    private void put(PersonName name, @org.jspecify.annotations.Nullable Persona known) {
        if (known == null) {
            Persona persona = new Persona(name);
            people.add(persona);
            who.put(name, persona);
        } else {
            known.add(name);
            who.put(name, known);
        }
    }

    /** All names in the order of the text. */
    Stream<PersonName> names() {
        return who.keySet().stream().sorted(Comparator.comparingInt((PersonName name) -> name.span().begin()));
    }
}
