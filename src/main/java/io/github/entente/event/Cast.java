package io.github.entente.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Atlas;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Known;
import io.github.entente.mention.Mention;
import io.github.entente.mention.Mentions;
import io.github.entente.text.Token;


/** Who and what an article names, to be asked by word. */
final class Cast {

    private static final Set<String> NAMED_EVENTS = Set.of("Agreement", "Conference", "SummitMeeting", "Exercise", "Ceremony", "Negotiation");
    private static final Set<String> REQUESTS = Set.of("Request", "Invitation", "Protest");
    private static final Set<String> OWNERS = Set.of("poss", "nmod", "compound");
    private static final Set<String> MAKERS = Set.of("by", "from");

    private final List<Mention> all;
    private final Map<Integer, List<Mention>> bySentence;
    private final Taxonomy taxonomy;
    private final Atlas atlas;
    private final Phrases phrases = new Phrases(this);

    Cast(Mentions mentions, Taxonomy taxonomy, Atlas atlas) {
        this.all = mentions.mentions();
        this.bySentence = mentions.mentions().stream().collect(Collectors.groupingBy(Mention::sentence));
        this.taxonomy = taxonomy;
        this.atlas = atlas;
    }

    /** Whether a word stands in a name, so that it names no event itself. */
    boolean partOfName(Parse tree, Token token, String type) {
        boolean namesEvents = taxonomy.isAny(type, NAMED_EVENTS);
        return in(tree).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME && mention.span().covers(token.span())
                && !(namesEvents && !mention.entity().known() && mention.head() == token.index()) && !NAMED_EVENTS.contains(mention.entity().type()));
    }

    /** Whether a word is the last of the name of a body. */
    boolean endsName(Parse tree, Token token) {
        return in(tree).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME && mention.head() == token.index() && mention.span().end() == token.span().end()
                && taxonomy.isA(mention.entity().type(), "Organization"));
    }

    /** What a word names: the mentions of which it is the head or a part; failing that, those that stand in its phrase ("ROK officials"). */
    List<Mention> named(Parse tree, Token token) {
        return phrases.named(tree, token);
    }

    /** The name by which an entity was last called, up to a sentence. */
    Optional<Span> lastNamed(Entity entity, int sentence) {
        return IntStream.iterate(sentence, i -> i >= 0, i -> i - 1).boxed()
                .flatMap(i -> bySentence.getOrDefault(i, List.of()).reversed().stream())
                .filter(mention -> mention.kind() == Mention.Kind.NAME && mention.entity().id().equals(entity.id())).map(Mention::span).findFirst();
    }

    /** Whether a word itself names somebody or something. */
    boolean names(Parse tree, Token token) {
        return in(tree).stream().anyMatch(mention -> mention.head() == token.index() || mention.span().covers(token.span()));
    }

    /** Whose a thing is: "Russia" of "Russia's invasion of Ukraine" of "the Russian invasion" and of "the invasion by Russia". */
    List<Mention> owners(Parse tree, Token noun) {
        List<Mention> before = tree.children(noun).stream().filter(child -> OWNERS.contains(child.label())).flatMap(child -> named(tree, child).stream()).distinct().toList();
        Stream<Token> makers = Stream.concat(Stream.of(noun), tree.children(noun).stream().filter(child -> child.label().equals("acl") && child.pos().equals("VBN"))).flatMap(word -> tree.children(word).stream());
        return !before.isEmpty() ? before : makers.filter(child -> (child.label().equals("prep") || child.label().equals("agent")) && MAKERS.contains(child.lemma())).flatMap(from -> tree.children(from).stream())
                .flatMap(maker -> tree.conjuncts(maker).stream()).flatMap(maker -> named(tree, maker).stream()).distinct().toList();
    }

    /** The states, or their territories, that a sentence names, as its adjectives too. */
    List<Mention> states(Parse tree) {
        return in(tree).stream().filter(mention -> taxonomy.isAny(mention.entity().type(), Set.of("State", "Country"))).toList();
    }

    /** Who and what the article names, in order. */
    List<Mention> all() {
        return all;
    }

    /** Who and what a sentence names, in order. */
    List<Mention> in(Parse tree) {
        return bySentence.getOrDefault(tree.sentence().index(), List.of());
    }

    /** Whether an entity can act: a person or a body, not a mere place. */
    boolean acts(Entity entity) {
        return taxonomy.isA(entity.type(), "Agent") || taxonomy.isA(entity.type(), "Vessel");
    }

    boolean isA(Entity entity, String type) {
        return taxonomy.isA(entity.type(), type);
    }

    boolean isAny(Entity entity, Collection<String> types) {
        return taxonomy.isAny(entity.type(), types);
    }

    /** The place that an entity is or stands for: a state's territory. */
    Optional<Entity> place(Entity entity) {
        return taxonomy.isA(entity.type(), "Place") ? Optional.of(entity) : atlas.placeOf(entity);
    }

    /** Where that is which words name: "Algiers" that suffers is Algeria, and it suffers in Algiers. */
    Optional<Entity> place(Parse tree, Entity entity, Span words) {
        return atlas.capitalOf(entity).filter(city -> isA(entity, "State") && tree.sentence().tokens().stream().anyMatch(word -> word.span().equals(words) && word.form().equals(city.label()))).or(() -> place(entity));
    }

    /** Where that is which a state's name follows: Oslo, of "Oslo, Norway"; else the place itself. */
    Location narrowed(Location place) {
        boolean country = isA(place.place(), "Country");
        return !country ? place : bySentence.getOrDefault(place.sentence(), List.of()).stream().filter(before -> before.span().end() + 2 == place.span().begin() && isA(before.entity(), "Place") && !isA(before.entity(), "Country"))
                .filter(before -> place.place().state() != null && place.place().state().equals(before.entity().state())).findFirst()
                .map(before -> new Location(before.entity(), before.span(), before.sentence())).orElse(place);
    }

    /** Who acts by an entity's name: itself, or the body that a place stands for. */
    Optional<Entity> body(Entity entity) {
        return acts(entity) ? Optional.of(entity) : atlas.actorOf(entity).filter(this::acts);
    }

    /** Who may act by an entity's name: for a country its state, else the entity itself. */
    Entity actor(Entity entity) {
        return isA(entity, "Country") ? state(entity).orElse(entity) : entity;
    }

    /** Whether a publisher speaks for itself: a government, a ministry, an organization. */
    boolean official(String publisher) {
        return atlas.official(publisher);
    }

    /** The state to which a place belongs, or that an entity is. */
    Optional<Entity> state(Entity entity) {
        return atlas.stateOf(entity);
    }

    /** Whether a class of events lies below another or is it. */
    boolean isA(String type, String ancestor) {
        return taxonomy.isA(type, ancestor);
    }

    /** Whether a class of events is one of several others or lies below one of them. */
    boolean isAny(String type, Collection<String> several) {
        return taxonomy.isAny(type, several);
    }

    /** Whether a class of events is one of acts upon other events. */
    boolean decision(String type) {
        return taxonomy.isA(type, "Decision");
    }

    /** Whether a class of events is one of speech acts. */
    boolean speech(String type) {
        return taxonomy.isA(type, "SpeechAct");
    }

    /** Whether who does it says that something is so: denies, accuses, warns, but does not ask or invite. */
    boolean asserts(String type) {
        return speech(type) && !taxonomy.isAny(type, REQUESTS);
    }

    /** Whether a post is of that role or of a narrower one: {@code post/japan-defense-minister} of {@code role/minister}. */
    boolean ofRole(String post, String role) {
        return atlas.known(post).map(Known::broader).orElseGet(() -> rolesNamed(post)).stream().anyMatch(broader -> atlas.lies(broader, role));
    }

    /** A post that was minted is named by its state and its role, or by its role alone. */
    private List<String> rolesNamed(String post) {
        String slug = post.substring(post.indexOf('/') + 1);
        return IntStream.range(0, slug.length()).filter(i -> i == 0 || slug.charAt(i - 1) == '-').mapToObj(i -> "role/" + slug.substring(i))
                .filter(role -> atlas.known(role).isPresent()).findFirst().map(List::of).orElse(List.of());
    }
}
