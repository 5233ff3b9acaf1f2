package io.github.entente.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.entente.text.Block;

/** Resolves "the two countries", "both sides", "the two", "the country", "the city", "the ministry". */
final class GroupNouns {

    private static final Map<String, Integer> NUMBERS = Map.of("two", 2, "both", 2, "2", 2, "three", 3, "3", 3, "four", 4, "4", 4);
    private static final Map<String, Integer> MUTUAL = Map.of("bilateral", 2, "trilateral", 3, "quadrilateral", 4, "joint", 2, "combined", 2, "mutual", 2, "reciprocal", 2, "two-way", 2, "three-way", 3);
    private static final int REACH = 3;

    private final Discourse discourse;
    private final NamingWords words;
    private final StatesSpokenOf subjects;
    private final Optional<Entity> issuer;
    private final GroupsAgain again;
    private final Capitals capitals;
    /** "The two officials" stay the same two throughout an article. */
    private final Map<String, List<Entity>> meant = new HashMap<>();

    /** @param issuer the state whose government published the article, if one did: "the Government" is its own */
    GroupNouns(Discourse discourse, NamingWords words, Optional<Entity> issuer) {
        this.issuer = issuer;
        this.capitals = new Capitals(discourse);
        this.discourse = discourse;
        this.words = words;
        this.subjects = new StatesSpokenOf(discourse);
        this.again = new GroupsAgain(discourse, words);
    }

    Optional<Reference> read(Scan scan, int token) {
        Tree tree = scan.tree();
        String form = tree.form(token).toLowerCase(java.util.Locale.ROOT);
        if ("two".equals(form) || "three".equals(form)) {
            return alone(scan, token);
        }
        if ("here".equals(form)) {
            return here(scan, token);
        }
        int number = number(tree, token - 1);
        int first = begin(tree, token);
        Optional<Reference> capital = "capital".equals(form) ? capitals.read(scan, first, token) : Optional.empty();
        if (capital.isPresent()) {
            return capital;
        }
        List<Entity> together = together(form);
        if (!together.isEmpty()) {
            return Optional.of(Reference.to(first, token, token, together));
        }
        int owner = first == token ? tree.child(token, "poss").filter(poss -> "PRP$".equals(tree.pos(poss)) && poss < token).orElse(-1) : -1;
        if ((words.has("one-state-noun", form) || "government".equals(form)) && owner >= 0) {
            List<Entity> owners = discourse.at(scan, owner);
            Optional<Entity> state = owners.size() == 1 ? discourse.atlas().stateOf(owners.getFirst()) : Optional.empty();
            return state.map(own -> Reference.to(owner, token, token, List.of(own)));
        }
        if ("administration".equals(form) && owner >= 0) {
            return administration(scan, owner, token);
        }
        boolean ours = first == token && tree.is(token - 1, "our");
        if (first == token && !ours || !discourse.at(scan, token).isEmpty()) {
            return Optional.empty();
        }
        if (tree.is(first - 1, "our", "my", "your")) {
            List<Entity> speakers = discourse.at(scan, first - 1);
            boolean theirs = words.has("state-noun", form) && speakers.size() > 1 && (number == 0 || number == speakers.size());
            return Optional.of(theirs ? Reference.to(first - 1, token, token, speakers.stream().map(one -> discourse.atlas().stateOf(one).orElse(one)).distinct().toList()) : Reference.open(first - 1, token, token, "it means those who speak, and the words do not tell who does"));
        }
        if (words.has("state-noun", form) && tree.is(first, "all") && first == token - 1 && tree.subject(token)) {
            List<Entity> people = nearest(scan, at -> new Pairs(discourse).people(at));
            if (!people.isEmpty()) {
                return Optional.of(Reference.to(first, token, token, people));
            }
        }
        if (words.has("state-noun", form) && tree.pos(token).equals("NNS")) {
            return Optional.of(number == 0 && !scan.tree().is(first, "the", "these") ? Reference.open(first, token, token, "no number tells which") : states(scan, first, token, number));
        }
        if (words.has("person-noun", form) && number > 0) {
            return Optional.of(people(scan, first, token, number));
        }
        if (words.has("person-noun", form) && tree.pos(token).equals("NNS") && first == token - 1 && tree.is(first, "the") && !tree.is(token + 1, "of", "from", "who", "that")) {
            List<Entity> couple = nearest(scan, at -> new Pairs(discourse).people(at, 2));
            return couple.isEmpty() ? Optional.empty() : Optional.of(Reference.to(first, token, token, couple));
        }
        return number == 0 && tree.is(first, "the", "that", "this") && first == token - 1 ? one(scan, first, token, form) : Optional.empty();
    }

    /** "his administration" of President Berg: the Berg administration. */
    private Optional<Reference> administration(Scan scan, int owner, int noun) {
        return discourse.at(scan, owner).stream().filter(one -> Discourse.person(one) && !one.label().contains(" of ")).findFirst().map(leader -> {
            String name = leader.label().substring(leader.label().lastIndexOf(' ') + 1) + " administration";
            String id = "organization/" + Spelling.slug(name);
            Entity body = discourse.all(one -> one.id().equals(id)).stream().findFirst().orElseGet(() -> new Entity(id, "Organization", name, List.of(), null, false));
            return Reference.to(owner, noun, noun, List.of(body));
        });
    }

    /** "arrived here": where the report was filed. */
    private Optional<Reference> here(Scan scan, int token) {
        boolean place = "RB".equals(scan.tree().pos(token)) && "advmod".equals(scan.tree().label(token));
        return discourse.mentions().stream().filter(mention -> place && "City".equals(mention.entity().type()))
                .filter(mention -> discourse.scan(mention.sentence()).filter(at -> at.tree().sentence().block().kind() == Block.Kind.DATELINE).isPresent()).findFirst()
                .map(mention -> Reference.to(token, token, token, List.of(mention.entity())));
    }

    /** "bilateral exchanges": the states that the article coupled before; nobody is rejected, for the adjective may say no more than its noun. */
    Optional<Reference> mutual(Scan scan, int token) {
        Tree tree = scan.tree();
        boolean before = "nmod".equals(tree.label(token)) && tree.pos(token).startsWith("JJ") && tree.head(token) > token;
        int size = before ? MUTUAL.getOrDefault(tree.form(token).toLowerCase(java.util.Locale.ROOT), 0) : 0;
        Reference states = size == 0 ? null : states(scan, token, token, size);
        return Optional.ofNullable(states).filter(reference -> !reference.entities().isEmpty());
    }

    /** "the two Koreas", "inter-Korean talks": states that one word names together. */
    private List<Entity> together(String form) {
        return words.type("together", form).stream().flatMap(ids -> Stream.of(ids.split("\\+"))).flatMap(id -> discourse.atlas().entity("state/" + id).stream()).toList();
    }

    /** "The two also discussed": persons. */
    private Optional<Reference> alone(Scan scan, int token) {
        Tree tree = scan.tree();
        boolean alone = tree.is(token - 1, "the") && (tree.subject(token) || "pobj".equals(tree.label(token)));
        return alone ? Optional.of(people(scan, token - 1, token, number(tree, token))) : Optional.empty();
    }

    static int number(Tree tree, int token) {
        int number = NUMBERS.getOrDefault(tree.form(token).toLowerCase(java.util.Locale.ROOT), 0);
        return number == 0 && token > 0 && !tree.is(token, "the", ".", ",") && "NNP JJ NN".contains(tree.pos(token)) && !tree.pos(token).isEmpty()
                ? NUMBERS.getOrDefault(tree.form(token - 1).toLowerCase(java.util.Locale.ROOT), 0) : number;
    }

    /** Where the phrase begins that "the", "both" or a number opens before a noun; the noun itself if nothing does. */
    static int begin(Tree tree, int noun) {
        int begin = noun;
        while (begin > 0 && noun - begin < 4 && (tree.is(begin - 1, "the", "these", "both", "all") || begin == noun && tree.is(begin - 1, "that", "this") || NUMBERS.containsKey(tree.form(begin - 1).toLowerCase(java.util.Locale.ROOT)))) {
            begin--;
        }
        return begin;
    }

    private Reference states(Scan scan, int first, int noun, int number) {
        int size = number == 0 ? 2 : number;
        List<Entity> here = new Pairs(discourse).statesBefore(scan, first, size);
        List<Entity> found = here.isEmpty() ? nearest(scan, at -> new Pairs(discourse).states(at, size)) : here;
        if (found.isEmpty() && words.has("party-noun", scan.tree().form(noun).toLowerCase(java.util.Locale.ROOT))) {
            found = nearest(scan, at -> new Pairs(discourse).opponents(at, size));
        }
        if (found.isEmpty()) {
            found = nearest(scan, at -> subjects.ofPeople(new Pairs(discourse).people(at), size));
        }
        if (found.isEmpty()) {
            found = subjects.opening(size);
        }
        if (found.isEmpty()) {
            found = subjects.prevailing(scan, size);
        }
        if (found.isEmpty() && words.has("party-noun", scan.tree().form(noun).toLowerCase(java.util.Locale.ROOT))) {
            found = fellows(nearest(scan, at -> new Pairs(discourse).sides(at, number)));
        }
        return found.isEmpty() ? Reference.open(first, noun, noun, "the article does not couple " + size + " states before") : Reference.to(first, noun, noun, found);
    }

    /** After "Berg met the Chadian side", of the two sides one is Berg's state. */
    private List<Entity> fellows(List<Entity> sides) {
        boolean mixed = sides.stream().anyMatch(Discourse::state) && sides.stream().anyMatch(Discourse::person);
        List<Entity> states = mixed ? sides.stream().map(one -> discourse.atlas().stateOf(one).orElse(one)).distinct().toList() : sides;
        return states.size() == sides.size() ? states : sides;
    }

    private Reference people(Scan scan, int first, int noun, int number) {
        List<Entity> here = new Pairs(discourse).before(scan, first, number);
        String words = scan.tree().words(first, noun).toLowerCase(java.util.Locale.ROOT);
        List<Entity> found = meant.computeIfAbsent(words, key -> here.isEmpty() ? nearest(scan, at -> new Pairs(discourse).people(at, number)) : here);
        return found.isEmpty() ? Reference.open(first, noun, noun, "the article does not couple " + number + " people before") : Reference.to(first, noun, noun, found);
    }

    /** Looks back sentence by sentence to the beginning. */
    private List<Entity> nearest(Scan scan, java.util.function.Function<Scan, List<Entity>> group) {
        return discourse.earlier(scan).map(group).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    private Optional<Reference> one(Scan scan, int first, int noun, String form) {
        if (words.has("one-state-noun", form)) {
            return Optional.of(country(scan, first, noun));
        }
        if (("government".equals(form) || "regime".equals(form)) && !"compound".equals(scan.tree().label(noun))) {
            return issuer.map(state -> Reference.to(first, noun, noun, List.of(state))).or(() -> Optional.of(country(scan, first, noun)));
        }
        if (words.has("named-body", form) && !(scan.tree().is(noun + 1, "of") && scan.tree().capitalized(noun))) {
            return body(scan, first, noun, form);
        }
        Predicate<Entity> fits = words.has("city-noun", form) ? entity -> "City".equals(entity.type()) && !("town".equals(form) && discourse.atlas().actorOf(entity).isPresent())
                : words.has("base-noun", form) ? entity -> entity.type().endsWith("Base")
                : words.type("body-noun", form).isPresent() ? entity -> words.type("body-noun", form).orElseThrow().equals(entity.type()) : entity -> false;
        if (scan.tree().is(noun + 1, "of") || "compound".equals(scan.tree().label(noun)) || scan.tree().child(noun, "appos").filter(name -> !discourse.at(scan, name).isEmpty()).isPresent()) {
            return Optional.empty();
        }
        return discourse.last(scan.number(), first, REACH, fits).map(entity -> Reference.to(first, noun, noun, List.of(entity)));
    }

    /** "the coalition", "the alliance": the body named last that has the word in one of its names. */
    private Optional<Reference> body(Scan scan, int first, int noun, String word) {
        return discourse.last(scan.number(), first, Integer.MAX_VALUE, entity -> Discourse.body(entity) && !Discourse.state(entity)
                && Stream.concat(Stream.of(entity.label()), entity.aliases().stream()).anyMatch(name -> (" " + name.toLowerCase(java.util.Locale.ROOT) + " ").contains(" " + word + " ")))
                .or(() -> scan.tree().is(noun + 1, "of") ? Optional.empty() : again.called(scan, first, word, true))
                .map(entity -> Reference.to(first, noun, noun, List.of(entity)));
    }

    /** The state that is the subject nearby, or the only one named there. */
    private Reference country(Scan scan, int first, int noun) {
        Optional<Scan> at = Optional.of(scan);
        for (int steps = 0; steps < REACH && at.isPresent(); steps++) {
            Scan sentence = at.get();
            int before = sentence == scan ? first : Integer.MAX_VALUE;
            List<Entity> subject = Discourse.mainSubject(sentence.tree()).filter(index -> index < before).map(index -> discourse.group(sentence, index)).orElse(List.of());
            List<Entity> states = discourse.named(sentence, before, entity -> Discourse.state(entity) || "Country".equals(entity.type())).stream()
                    .map(entity -> discourse.atlas().stateOf(entity).orElse(entity)).distinct().toList();
            if (subject.size() == 1 && Discourse.state(subject.getFirst()) || states.size() == 1) {
                return Reference.to(first, noun, noun, List.of(subject.size() == 1 && Discourse.state(subject.getFirst()) ? subject.getFirst() : states.getFirst()));
            }
            if (states.size() > 1) {
                break;
            }
            at = discourse.before(sentence.number());
        }
        return Reference.open(first, noun, noun, "no single state nearby");
    }
}
