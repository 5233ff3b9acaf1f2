package io.github.entente.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sentence as a graph in which voice, control, relative clauses and coordination no longer show: who does what to whom,
 * by the names of slots.
 *
 * <table>
 * <caption>Slots</caption>
 * <tr><td>subject</td><td>who does it: subject of an active verb, "by" of a passive one, understood subjects</td></tr>
 * <tr><td>object</td><td>to whom it is done: object of an active verb, subject of a passive one</td></tr>
 * <tr><td>prep:in, prep:with …</td><td>what follows the preposition; several words for stacked ones: "prep:in response to"</td></tr>
 * <tr><td>possessive</td><td>"Kim" of "Kim's visit"</td></tr>
 * <tr><td>modifier</td><td>adjectives and nouns before a noun</td></tr>
 * <tr><td>appositive</td><td>the other name of the same, before or after</td></tr>
 * <tr><td>attribute</td><td>what "be" or "become" says the subject is</td></tr>
 * <tr><td>complementSubject</td><td>who is to do what is asked: "Iran" of "demanded that Iran stop"</td></tr>
 * <tr><td>complementObject</td><td>to whom it is to be done: "Chad" of "pledged to support Chad"</td></tr>
 * <tr><td>time</td><td>noun phrases used as adverbs: "last November"</td></tr>
 * </table>
 *
 * <p>A light verb and its noun ("held a meeting in Nara") share subject and prepositions, to whichever of the two the parser gave them.
 */
public final class Arguments {

    private static final String PREP = "prep:";

    private final Tree tree;
    private final Relatives relatives;
    private final Clauses clauses;
    private final Complements complements;
    private final NounPhrases nouns;
    private final Prepositions prepositions;
    private final Set<String> lightVerbs;
    /** The sentence's verbs that only carry a noun. */
    private final List<Token> carrying;
    /** The sentence's words as written, in lower case: a preposition that is none of them fills no slot. */
    private final Set<String> words;
    /** What fills the slots asked for before: each is asked for again and again while a sentence is read. */
    private final Map<Slot, List<Token>> filled = new HashMap<>();

    private record Slot(int predicate, String name) {
    }

    private Arguments(Tree tree, Set<String> lightVerbs) {
        this.tree = tree;
        this.relatives = new Relatives(tree);
        this.clauses = new Clauses(tree, relatives);
        this.complements = new Complements(tree, relatives);
        this.nouns = new NounPhrases(tree, relatives);
        this.prepositions = new Prepositions(tree, relatives);
        this.lightVerbs = Set.copyOf(lightVerbs);
        this.carrying = tree.sentence().tokens().stream().filter(word -> Clauses.isVerb(word) && light(word)).toList();
        this.words = tree.sentence().tokens().stream().map(word -> word.form().toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * @param tree the sentence
     * @param lightVerbs lemmas of the verbs that only carry a noun: hold, make, pay
     */
    public static Arguments of(Tree tree, Set<String> lightVerbs) {
        return new Arguments(tree, lightVerbs);
    }

    /**
     * The heads of the phrases that fill a slot, coordinated ones each for itself, in order of discovery.
     *
     * @param predicate any verb or noun of the sentence
     * @param slot a slot's name as in the table above; an unknown one has no fillers
     */
    public List<Token> fill(Token predicate, String slot) {
        return filled.computeIfAbsent(new Slot(predicate.index(), slot), none -> found(predicate, slot));
    }

    private List<Token> found(Token predicate, String slot) {
        Set<Token> found = new LinkedHashSet<>(slot.startsWith(PREP)
                ? prepositional(predicate, slot) : plain(predicate, slot));
        found.remove(predicate);
        return List.copyOf(found);
    }

    /** The prepositional slots that the predicate has, single words only. */
    public Set<String> prepositions(Token predicate) {
        Set<String> names = new LinkedHashSet<>();
        hosts(predicate).forEach(host -> prepositions.of(host).forEach(preposition -> names.add(PREP + preposition)));
        return names;
    }

    private List<Token> prepositional(Token predicate, String slot) {
        List<String> stacked = List.of(slot.substring(PREP.length()).split(" "));
        if (!words.contains(stacked.getFirst()) && !Prepositions.IN.equals(stacked)) {
            return List.of();
        }
        return hosts(predicate).stream().flatMap(host -> prepositions.fillers(host, stacked).stream()).toList();
    }

    private List<Token> plain(Token predicate, String slot) {
        return switch (slot) {
            case "subject" -> subject(predicate);
            case "object" -> object(predicate);
            case "possessive" -> nouns.possessive(predicate);
            case "modifier" -> nouns.modifiers(predicate);
            case "appositive" -> nouns.appositive(predicate);
            case "attribute" -> expanded(tree.children(predicate, "attr", "acomp", "oprd"));
            case "complementSubject" -> complements.subject(predicate);
            case "complementObject" -> complements.object(predicate);
            case "time" -> tree.children(predicate, "npadvmod");
            default -> List.of();
        };
    }

    private List<Token> subject(Token predicate) {
        if (!Clauses.isVerb(predicate)) {
            return carrier(predicate).stream().flatMap(verb -> subject(verb).stream()).toList();
        }
        return clauses.passive(predicate) ? clauses.agents(predicate) : clauses.surfaceSubject(predicate);
    }

    private List<Token> object(Token verb) {
        if (!Clauses.isVerb(verb)) {
            return List.of();
        }
        if (clauses.passive(verb)) {
            return clauses.surfaceSubject(verb);
        }
        List<Token> own = expanded(tree.children(verb, "dobj"));
        if (!own.isEmpty()) {
            return own;
        }
        List<Token> raised = tree.children(verb, "xcomp", "ccomp").stream().filter(this::infinitive)
                .flatMap(clause -> tree.children(clause, "nsubj").stream()).toList();
        return raised.isEmpty() ? sharedObject(verb) : expanded(raised);
    }

    /** "the accord they signed" leaves the object to its head, "signed and ratified the accord" to the second verb. */
    private List<Token> sharedObject(Token verb) {
        boolean gap = (verb.label().equals("relcl") || verb.label().equals("acl")) && tree.hasChild(verb, "nsubj") && !tree.hasChild(verb, "ccomp", "xcomp", "advmod", "attr", "acomp")
                && tree.subtree(verb).stream().noneMatch(Relatives::isPronoun);
        if (gap) {
            return tree.head(verb).map(List::of).orElse(List.of());
        }
        return tree.children(verb, "conj").stream().filter(next -> near(verb, next))
                .flatMap(next -> object(next).stream()).toList();
    }

    /** Nothing but "and" and adverbs stands between the two. */
    private boolean near(Token verb, Token next) {
        return IntStream.range(verb.index() + 1, next.index()).mapToObj(tree::at).allMatch(word -> word.pos().equals("CC") || word.pos().equals("RB"));
    }

    private boolean infinitive(Token clause) {
        return tree.children(clause, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
    }

    /** The word itself, and the light verb or the noun that shares its complements. */
    private List<Token> hosts(Token predicate) {
        List<Token> hosts = new ArrayList<>(List.of(predicate));
        hosts.addAll(Clauses.isVerb(predicate) ? light(predicate) ? object(predicate) : List.of() : carrier(predicate));
        return hosts;
    }

    /** Not "called" of "called the talks a success". */
    private boolean light(Token verb) {
        return lightVerbs.contains(verb.lemma()) && tree.children(verb, "oprd").isEmpty();
    }

    /** The light verb that carries a noun. */
    private List<Token> carrier(Token noun) {
        return carrying.stream().filter(verb -> object(verb).contains(noun)).toList();
    }

    private List<Token> expanded(List<Token> fillers) {
        return fillers.stream().flatMap(filler -> relatives.expanded(filler).stream()).toList();
    }
}
