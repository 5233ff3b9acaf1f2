package io.github.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds groups that act without having a name: "unidentified gunmen", "rebel forces", "Nepalese peacekeepers".
 *
 * <p>Which group is meant nobody but the article tells: the entity is one of this article alone, and "the rebels" are those that
 * it called so before. One instance reads one article, from front to end.
 */
final class Crowds {

    private static final int LONGEST = 3;
    private static final Set<String> DESCRIBING = Set.of("amod", "compound", "nmod");
    private static final Set<String> SOURCES = Set.of("from", "of");

    private static final Set<String> LISTING = Set.of("as", "like", "including");

    private final Discourse discourse;
    private final NamingWords words;
    private final GroupsAgain again;
    private final Map<String, Entity> called = new HashMap<>();

    Crowds(Discourse discourse, NamingWords words) {
        this.discourse = discourse;
        this.words = words;
        this.again = new GroupsAgain(discourse, words);
    }

    /** Adds the group of which a word is the last to the discourse. */
    void read(Scan scan, int noun) {
        group(scan, noun).ifPresent(phrase -> discourse.add(new Mention(scan.tree().span(phrase.first, noun), scan.number(), noun, Mention.Kind.NAME, phrase.entity)));
    }

    private record Phrase(int first, Entity entity) {
    }

    private Optional<Phrase> group(Scan scan, int noun) {
        Tree tree = scan.tree();
        int first = begin(tree, noun);
        Optional<String> type = type(tree, first, noun);
        if (type.isEmpty() || !tree.pos(noun).startsWith("NN") || "compound".equals(tree.label(noun)) && !owning(tree, noun) || "appos".equals(tree.label(noun)) || "attr".equals(tree.label(noun)) || !discourse.at(scan, noun).isEmpty() || inName(scan, noun) || belongs(scan, first, noun)) {
            return Optional.empty();
        }
        String key = key(tree, noun);
        Entity before = called.get(key);
        Entity entity = before != null && first == noun ? before : first == noun && tree.is(noun - 1, "the", "these") ? again.called(scan, noun, tree.form(noun), false).orElseGet(() -> minted(scan, first, noun, type.get())) : minted(scan, first, noun, type.get());
        called.put(key, entity);
        return Optional.of(new Phrase(first, entity));
    }

    /** "Coalition" of "the Global Coalition to Defeat ISIS" */
    private boolean inName(Scan scan, int noun) {
        return scan.tree().capitalized(noun) && discourse.in(scan.number()).stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME && mention.span().covers(scan.tree().at(noun).span()));
    }

    /** "rebel positions" are the rebels'. */
    private boolean owning(Tree tree, int noun) {
        return words.type("crowd", tree.form(noun)).filter("ArmedGroup"::equals).isPresent() && !tree.capitalized(tree.head(noun)) && !words.endsOne("crowd", tree.form(tree.head(noun))) && !words.endsOne("crowd-alone", tree.form(tree.head(noun)));
    }

    /** The first of the words that describe the noun, articles and numbers left out. */
    private int begin(Tree tree, int noun) {
        int first = noun;
        while (first > 0 && DESCRIBING.contains(tree.label(first - 1)) && tree.head(first - 1) >= first && tree.head(first - 1) <= noun && !tree.pos(first - 1).equals("CD") && !words.has("counting", tree.form(first - 1))) {
            first--;
        }
        return first;
    }

    private Optional<String> type(Tree tree, int first, int noun) {
        if (words.endsOne("crowd", tree.form(noun))) {
            for (int from = Math.max(0, noun - LONGEST + 1); from <= noun; from++) {
                Optional<String> type = words.type("crowd", tree.words(from, noun));
                if (type.isPresent()) {
                    return type;
                }
            }
        }
        if (alone(tree, noun) && first > 0 && (tree.is(first - 1, "the", "both", "these", "those", "two", "three", "four") || tree.is(first, "the", "both"))) {
            return Optional.empty();
        }
        boolean harmed = "dobj".equals(tree.label(noun)) && words.has("harming", tree.lemma(tree.head(noun)));
        boolean acts = tree.subject(noun) || "pobj".equals(tree.label(noun)) && tree.is(tree.head(noun), "by") || first < noun || harmed;
        return acts ? words.type("crowd-alone", tree.form(noun)).or(() -> noun > first ? words.type("crowd-alone", tree.words(noun - 1, noun)) : Optional.empty()) : Optional.empty();
    }

    /** "AU troops", "rebels from the Sudan Liberation Army": somebody named, whose they are, acts. */
    private boolean belongs(Scan scan, int first, int noun) {
        Tree tree = scan.tree();
        boolean before = discourse.in(scan.number()).stream().anyMatch(mention -> mention.head() >= first && mention.head() < noun && mention.kind() != Mention.Kind.DEMONYM
                && !Slot.PLACES.contains(mention.entity().type()) && !Discourse.state(mention.entity()));
        boolean abbreviated = tree.is(noun - 1, ")");
        Optional<Integer> owner = tree.child(noun, "poss").filter(poss -> (alone(tree, noun) || armed(tree, noun)) && !discourse.at(scan, poss).isEmpty() && !"PRP$".equals(tree.pos(poss)));
        if (owner.isPresent()) {
            return false;
        }
        boolean possessed = tree.child(noun, "poss").isPresent();
        return before || abbreviated || possessed || listed(scan, noun) || tree.child(noun, "prep").filter(prep -> SOURCES.contains(tree.form(prep))).flatMap(prep -> tree.child(prep, "pobj"))
                .filter(object -> !discourse.at(scan, object).isEmpty()).isPresent();
    }

    /** "countries such as Chad and Mali", "partners, Chad and Mali": names tell who they are. */
    private boolean listed(Scan scan, int noun) {
        Tree tree = scan.tree();
        return IntStream.range(noun + 1, tree.size()).filter(child -> tree.head(child) == noun && ("appos".equals(tree.label(child)) || "prep".equals(tree.label(child)) && LISTING.contains(tree.form(child).toLowerCase(Locale.ROOT))))
                .anyMatch(child -> !discourse.at(scan, child).isEmpty() || tree.child(child, "pobj").filter(object -> !discourse.at(scan, object).isEmpty()).isPresent());
    }

    /** "the rebel forces" are the rebels. */
    private String key(Tree tree, int noun) {
        String before = tree.form(noun - 1).toLowerCase(Locale.ROOT);
        boolean told = words.type("crowd", before).isPresent() && DESCRIBING.contains(tree.label(noun - 1));
        return told ? before : tree.lemma(noun);
    }

    /** Countries, partners, allies: whose they are tells which. */
    private boolean alone(Tree tree, int noun) {
        return words.type("crowd-alone", tree.form(noun)).filter("Organization"::equals).isPresent();
    }

    /** Rebels and militants of a state do not act for it. */
    private boolean armed(Tree tree, int noun) {
        return words.type("crowd", tree.form(noun)).filter("ArmedGroup"::equals).isPresent();
    }

    /** "seven Somali pirates" are called Somali pirates and pirates, too. */
    private static List<String> names(Tree tree, int first, int noun, String label) {
        List<String> names = new ArrayList<>();
        if (first < noun) {
            names.add(tree.form(noun));
        }
        if (first > 0 && tree.pos(first - 1).equals("CD") && !label.startsWith(tree.form(first - 1))) {
            names.add(tree.words(first - 1, noun));
        }
        return names;
    }

    /** Of countries and parties it is told how many they are: "109 nations", "all parties". */
    private Entity minted(Scan scan, int first, int noun, String type) {
        boolean many = first > 0 && alone(scan.tree(), noun) && (scan.tree().pos(first - 1).equals("CD") || scan.tree().is(first - 1, "all"));
        int owner = alone(scan.tree(), noun) || armed(scan.tree(), noun) ? scan.tree().child(noun, "poss").filter(poss -> poss < first && !"PRP$".equals(scan.tree().pos(poss))).orElse(-1) : -1;
        String label = scan.tree().words(owner >= 0 ? owner : many ? first - 1 : first, noun) + ("compound".equals(scan.tree().label(noun)) ? "s" : "");
        boolean opens = first == 0 && scan.tree().name(0).equals("O") && !scan.tree().properNoun(0) && scan.nameAt(0).isEmpty();
        String name = !opens ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        @Nullable String state = discourse.in(scan.number()).stream().filter(mention -> mention.head() >= first && mention.head() < noun).map(Mention::entity)
                .flatMap(entity -> discourse.atlas().stateOf(entity).stream()).map(Entity::id).findFirst().orElse(null);
        return called.values().stream().filter(other -> other.label().equals(name)).findFirst()
                .orElseGet(() -> new Entity(Entity.NAMELESS + Spelling.slug(name), type, name, names(scan.tree(), first, noun, name), state, false));
    }
}
