package io.github.entente.event;

import java.util.ArrayList;
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

    private static final Set<String> LED = Set.of("lead", "head");
    private static final Set<String> INCLUDING = Set.of("include", "comprise");
    private static final Set<String> NAMED_EVENTS = Set.of("Agreement", "Conference", "SummitMeeting", "Exercise", "Ceremony", "Negotiation");
    private static final Set<String> REQUESTS = Set.of("Request", "Invitation", "Protest");
    private static final Set<String> OWNERS = Set.of("poss", "nmod", "compound");
    private static final Set<String> MAKERS = Set.of("by", "from");
    private static final Set<String> INSIDE = Set.of("compound", "nmod", "amod", "poss", "appos", "conj");

    private final List<Mention> all;
    private final Map<Integer, List<Mention>> bySentence;
    private final Taxonomy taxonomy;
    private final Atlas atlas;

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
        List<Mention> leaders = leaders(tree, token);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Optional<Mention> ruler = ruler(tree, token);
        if (ruler.isPresent()) {
            return List.of(ruler.get());
        }
        List<Mention> outermost = outermost(in(tree).stream()
                .filter(mention -> mention.head() == token.index() || mention.span().covers(token.span())).toList());
        if (outermost.isEmpty()) {
            return inside(tree, token);
        }
        List<Mention> named = outermost.stream().flatMap(mention -> Stream.concat(holders(tree, mention).stream(), fellows(tree, mention).stream())).distinct().toList();
        boolean governments = (token.pos().endsWith("S") || token.form().equalsIgnoreCase("governments")) && named.size() == 1 && taxonomy.isA(named.getFirst().entity().type(), "State");
        return governments ? Stream.concat(named.stream(), inside(tree, token).stream().filter(other -> !other.entity().equals(named.getFirst().entity()))).distinct().toList() : named;
    }

    /** "a delegation led by Minister Berg", "the delegation, which included Senator Dahl": the people whom the reader is told of. */
    private List<Mention> leaders(Parse tree, Token noun) {
        if (!noun.pos().equals("NN")) {
            return List.of();
        }
        Stream<Token> led = tree.children(noun).stream().filter(child -> child.label().equals("acl") && LED.contains(child.lemma())).flatMap(verb -> tree.children(verb).stream())
                .filter(child -> child.label().equals("agent")).flatMap(by -> tree.children(by).stream());
        Stream<Token> included = tree.children(noun).stream().filter(child -> child.label().equals("relcl") && INCLUDING.contains(child.lemma())).flatMap(verb -> tree.children(verb).stream())
                .filter(child -> child.label().equals("dobj")).flatMap(one -> tree.conjuncts(one).stream());
        return Stream.concat(led, included).flatMap(leader -> named(tree, leader).stream())
                .filter(leader -> taxonomy.isA(leader.entity().type(), "Person")).distinct().toList();
    }

    /** "King Abdullah of Jordan's visit" is the king's: whoever is named before "of" and the owner, if that is his state. */
    private Optional<Mention> ruler(Parse tree, Token owner) {
        List<Mention> states = owner.label().equals("poss") ? in(tree).stream().filter(mention -> mention.head() == owner.index() && taxonomy.isA(mention.entity().type(), "State")).toList() : List.of();
        return states.stream().flatMap(state -> in(tree).stream().filter(person -> taxonomy.isA(person.entity().type(), "Person") && state.entity().id().equals(person.entity().state()) && joined(tree, person.span().end(), state.span().begin()))).findFirst();
    }

    /** Whether nothing but "of" or "of the" stands there. */
    private static boolean joined(Parse tree, int from, int to) {
        String between = tree.sentence().tokens().stream().filter(token -> token.span().begin() >= from && token.span().end() <= to).map(Token::lemma).collect(Collectors.joining(" "));
        return between.equals("of") || between.equals("of the");
    }

    /** "U.S., Chadian and Malian forces" names the forces of all three: the states that are listed before a force's name. */
    private List<Mention> fellows(Parse tree, Mention force) {
        List<Mention> found = new ArrayList<>();
        if (!taxonomy.isA(force.entity().type(), "ArmedForce")) {
            return found;
        }
        int end = force.span().begin();
        for (int i = tree.size() - 1; i > 0; i--) {
            Token joint = tree.token(i);
            int before = i - 1;
            if (joint.span().end() <= end && (joint.form().equals("and") || joint.form().equals(",")) && tree.token(i + 1).span().begin() == end) {
                Optional<Mention> state = in(tree).stream().filter(mention -> taxonomy.isA(mention.entity().type(), "State") && mention.span().end() == tree.token(before).span().end()
                        && (mention.kind() == Mention.Kind.DEMONYM || !found.isEmpty() || tree.token(before).label().equals("nmod"))).findFirst();
                if (state.isEmpty()) {
                    break;
                }
                found.add(state.get());
                end = state.get().span().begin();
            }
        }
        return found;
    }

    /** "the Japan-Australia Dialogue" names Japan and Australia; any other name its own bearer. */
    private List<Mention> holders(Parse tree, Mention name) {
        if (acts(name.entity()) != taxonomy.isA(name.entity().type(), "Organization") || taxonomy.isA(name.entity().type(), "Place")) {
            return List.of(name);
        }
        List<Mention> states = in(tree).stream().filter(half -> half != name && name.span().covers(half.span()) && taxonomy.isA(half.entity().type(), "State")).toList();
        return states.size() > 1 ? states : List.of(name);
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

    private List<Mention> inside(Parse tree, Token noun) {
        List<Mention> same = tree.children(noun).stream().filter(child -> child.label().equals("appos"))
                .flatMap(child -> tree.conjuncts(child).stream()).flatMap(child -> named(tree, child).stream()).distinct().toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Mention> listed = tree.children(noun).stream().filter(child -> child.label().equals("prep") && lists(tree, child)).flatMap(child -> tree.children(child).stream())
                .flatMap(child -> tree.conjuncts(child).stream()).flatMap(child -> named(tree, child).stream()).distinct().toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Mention> found = new ArrayList<>();
        List<Token> children = Stream.of(true, false).flatMap(after -> tree.children(noun).stream().filter(child -> child.index() > noun.index() == after)).toList();
        for (Token child : children) {
            boolean of = child.label().equals("prep") && Set.of("of", "from").contains(child.form().toLowerCase());
            if (of) {
                tree.children(child).stream().flatMap(object -> tree.conjuncts(object).stream()).forEach(object -> found.addAll(named(tree, object)));
            } else if (INSIDE.contains(child.label())) {
                boolean whose = child.pos().equals("PRP$");
                tree.conjuncts(child).forEach(part -> named(tree, part).stream().filter(mention -> !whose || !taxonomy.isA(mention.entity().type(), "Person")).forEach(found::add));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "including Chad", "such as Chad", "like Chad" */
    private static boolean lists(Parse tree, Token preposition) {
        boolean suchAs = preposition.lemma().equals("as") && tree.children(preposition).stream().anyMatch(such -> such.lemma().equals("such"));
        return suchAs || preposition.lemma().equals("include") || preposition.lemma().equals("like");
    }

    /** The states, or their territories, that a sentence names, as its adjectives too. */
    List<Mention> states(Parse tree) {
        return in(tree).stream().filter(mention -> taxonomy.isAny(mention.entity().type(), Set.of("State", "Country"))).toList();
    }

    private static List<Mention> outermost(List<Mention> mentions) {
        return mentions.stream().filter(inner -> mentions.stream()
                .noneMatch(outer -> outer.span().covers(inner.span()) && outer.span().length() > inner.span().length())).toList();
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
