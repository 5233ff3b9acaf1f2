package io.github.entente.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Who holds which post, as the titles in an article say.
 *
 * <p>A newspaper leaves out the state of its own country's ministers. Where a title has no state it is taken, in this order,
 * from the words around it; from the person's other mentions; from a pair: the article couples two states ("Tokyo and Seoul"),
 * another person holds the same role in one of them, so this one holds it in the other; and once a pair has shown which
 * country's ministers the article names without their state, from that country. Otherwise it stays open.
 */
final class Tenures {

    private final Atlas atlas;
    private final Cast cast;
    private final List<Entity> pair;
    private final Map<String, Entity> minted = new LinkedHashMap<>();

    /**
     * @param pair the two states that the article couples first, or empty
     * @param issuer the state whose government published it, if one did
     */
    Tenures(Atlas atlas, Cast cast, List<Entity> pair, Optional<Entity> issuer) {
        this.atlas = atlas;
        this.cast = cast;
        this.pair = List.copyOf(pair);
        issuer.ifPresent(this::own);
        settleStates();
    }

    /** A government calls its own officials by titles alone, and the post is one that its state is known to have. */
    private void own(Entity issuer) {
        List<Persona> bare = open().stream().filter(Tenures::bareTitle).filter(persona -> persona.posts().anyMatch(post -> post.time() == PostPhrase.Time.PRESENT && !post.counterpart()
                && atlas.entity("post/" + tail(issuer.id()) + "-" + role(post)).isPresent())).toList();
        bare.stream().filter(persona -> cast.people().stream().noneMatch(other -> other != persona && (bare.contains(other) || other.state().filter(issuer::equals).isPresent()) && rivals(persona, other)))
                .forEach(persona -> persona.belongsTo(issuer));
    }

    private void settleStates() {
        Set<Entity> homes = new LinkedHashSet<>();
        for (Persona persona : open()) {
            Optional<Entity> other = byPair(persona);
            other.ifPresent(state -> {
                persona.belongsTo(state);
                homes.add(state);
            });
        }
        if (homes.size() == 1) {
            List<Persona> bare = open().stream().filter(Tenures::bareTitle).toList();
            bare.stream().filter(persona -> bare.stream().noneMatch(other -> other != persona && rivals(persona, other)))
                    .forEach(persona -> persona.belongsTo(homes.iterator().next()));
        }
    }

    private static boolean bareTitle(Persona persona) {
        return persona.posts().findAny().isPresent() && persona.posts().allMatch(post -> post.body() == null);
    }

    /** Two presidents named side by side are not both of one state. */
    private static boolean rivals(Persona a, Persona b) {
        return a.posts().anyMatch(post -> post.time() == PostPhrase.Time.PRESENT && b.posts().anyMatch(other -> other.time() == PostPhrase.Time.PRESENT && other.role().equals(post.role())));
    }

    private List<Persona> open() {
        return cast.people().stream().filter(persona -> persona.state().isEmpty()).toList();
    }

    private Optional<Entity> byPair(Persona persona) {
        if (pair.size() != 2) {
            return Optional.empty();
        }
        for (Persona other : cast.people()) {
            Optional<Entity> state = other.state().filter(pair::contains);
            boolean sameRole = persona.posts()
                    .anyMatch(post -> post.time() == PostPhrase.Time.PRESENT && other.holds(post.role()));
            if (other != persona && state.isPresent() && sameRole) {
                return Optional.of(pair.get(pair.indexOf(state.get()) == 0 ? 1 : 0));
            }
        }
        return Optional.empty();
    }

    /** One for each title at each name, but those who are yet to take office. */
    List<TenureMention> of(PersonName name, Entity person) {
        List<TenureMention> found = new ArrayList<>();
        for (PostPhrase said : name.posts()) {
            PostPhrase post = said.counterpart() ? likeTheOther(name, said) : fuller(name, said);
            if (post.time() != PostPhrase.Time.INCOMING && !post.counterpart()) {
                int first = Math.min(said.first(), name.from());
                int last = Math.max(said.last(), name.last());
                found.add(new TenureMention(person, post(post, person.state()), post.time() == PostPhrase.Time.FORMER, name.tree().span(first, last), name.scan().number()));
            }
        }
        return found;
    }

    /** A counterpart holds the post of the last one named before with a title. */
    private PostPhrase likeTheOther(PersonName name, PostPhrase post) {
        return cast.names().filter(other -> other.span().begin() < name.span().begin()).flatMap(other -> cast.who(other).stream())
                .filter(persona -> cast.who(name).filter(persona::equals).isEmpty())
                .reduce((a, b) -> b).flatMap(persona -> persona.posts().filter(one -> !one.counterpart() && one.time() == PostPhrase.Time.PRESENT).findFirst())
                .map(post::withRoleOf).orElse(post);
    }

    /** "Minister Gallant" holds the post that "Defense Minister Yoav Gallant" tells. */
    private PostPhrase fuller(PersonName name, PostPhrase post) {
        String words = words(name, post);
        return cast.who(name).stream().flatMap(persona -> persona.names().stream())
                .flatMap(other -> other.posts().stream().filter(one -> one.time() == post.time() && (" " + words(other, one) + " ").contains(" " + words + " ")
                        && words(other, one).length() > words.length()))
                .findFirst().filter(one -> post.state() == null && post.body() == null).orElse(post);
    }

    private static String words(PersonName name, PostPhrase post) {
        return name.tree().words(post.first(), post.title()).toLowerCase(Locale.ROOT);
    }

    private Entity post(PostPhrase phrase, @Nullable String personState) {
        if (phrase.known() != null && "Post".equals(phrase.known().type())) {
            return phrase.known();
        }
        boolean elsewhere = phrase.state() == null && phrase.body() != null && phrase.body().state() != null && !Slot.PLACES.contains(phrase.body().type()) && !"State".equals(phrase.body().type());
        String state = phrase.state() != null ? phrase.state().id() : elsewhere ? phrase.body().state() : personState;
        String owner = state == null ? "" : tail(state) + "-";
        String target = phrase.body() == null ? "" : ("State".equals(phrase.body().type()) ? "-to-" : "-of-") + tail(phrase.body().id());
        String id = "post/" + owner + role(phrase) + target;
        return atlas.entity(id).orElseGet(() -> minted.computeIfAbsent(id, key -> mint(key, phrase, state)));
    }

    private static String role(PostPhrase phrase) {
        return phrase.known() == null ? Spelling.slug(phrase.role()) : tail(phrase.known().id());
    }

    private Entity mint(String id, PostPhrase phrase, @Nullable String state) {
        String of = state == null ? "" : " of " + atlas.entity(state).map(Entity::label).orElse(tail(state));
        String target = phrase.body() == null ? "" : ("State".equals(phrase.body().type()) ? " to " : ", ") + phrase.body().label();
        return new Entity(id, "Post", phrase.role() + of + target, List.of(), state, false);
    }

    private static String tail(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
