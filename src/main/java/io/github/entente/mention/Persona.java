package io.github.entente.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** All that an article calls one person, gathered while it is read. */
final class Persona {

    private final List<PersonName> names = new ArrayList<>();
    private final Set<String> roles = new TreeSet<>();
    private List<String> keys;
    private String label;
    private String gender = "";
    private @Nullable Entity state;

    Persona(PersonName first) {
        keys = first.keys();
        label = first.text();
        add(first);
    }

    void add(PersonName name) {
        names.add(name);
        name.posts().forEach(post -> roles.add(post.role()));
        if (name.keys().size() > keys.size()) {
            keys = name.keys();
            label = name.text();
        }
        gender = gender.isEmpty() ? name.gender() : gender;
        state = state == null ? name.ofState().orElse(null) : state;
    }

    List<String> keys() {
        return keys;
    }

    String label() {
        return label;
    }

    String gender() {
        return gender;
    }

    Optional<Entity> state() {
        return Optional.ofNullable(state);
    }

    void belongsTo(Entity to) {
        state = to;
    }

    boolean holds(String role) {
        return roles.contains(role);
    }

    /** "minister" is like "defense minister", but not like "prime minister". */
    boolean holdsLike(String role) {
        return roles.stream().anyMatch(held -> held.equals(role) || held.endsWith(" " + role) && !held.equals("prime minister"));
    }

    Stream<PostPhrase> posts() {
        return names.stream().flatMap(name -> name.posts().stream());
    }

    List<PersonName> names() {
        return names;
    }

    /** @param known the person in the reference data, whose id and label go before those of the article */
    Entity entity(@Nullable Entity known) {
        Map<String, String> aliases = new LinkedHashMap<>();
        if (known != null) {
            aliases.putIfAbsent(Spelling.slug(label), label);
            known.aliases().forEach(alias -> aliases.putIfAbsent(Spelling.slug(alias), alias));
        }
        for (PersonName name : names) {
            aliases.putIfAbsent(Spelling.slug(name.text()), name.text());
            aliases.putIfAbsent(Spelling.slug(name.titled()), name.titled());
        }
        String usual = known == null ? label : known.label();
        aliases.remove(Spelling.slug(usual));
        String of = state != null ? state.id() : known != null ? known.state() : null;
        return new Entity(known == null ? "person/" + Spelling.slug(label) : known.id(), "Person", usual, List.copyOf(aliases.values()), of, known != null);
    }
}
