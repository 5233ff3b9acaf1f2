package io.github.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.text.Arguments;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;
import io.github.entente.text.Tree;

/** A sentence's tree together with its slots, as the lexicon names them: {@code subject}, {@code object}, {@code in}, {@code with}. */
final class Parse {

    /** Whose the object is: "Russia" of "condemned Russia's invasion". */
    static final String OBJECT_OWNER = "objectOwner";
    private static final String OWNER = "Owner";
    private static final Set<String> PLAIN = Set.of("subject", "object", "possessive", "modifier", "appositive", "attribute", "complementSubject", "complementObject");
    private static final String DATIVE = "dative";
    private static final int UP = 3;
    private static final int DOWN = 4;

    private final Tree tree;
    private final Arguments arguments;
    /** The ways up that were asked for before, by the index of the word where they begin: the senses of a word share one. */
    private final Map<Integer, Ascent> ascents = new HashMap<>();

    Parse(Sentence sentence, Set<String> lightVerbs) {
        this.tree = Tree.of(sentence);
        this.arguments = Arguments.of(tree, lightVerbs);
    }

    Sentence sentence() {
        return tree.sentence();
    }

    int size() {
        return sentence().tokens().size();
    }

    Token token(int index) {
        return tree.at(index);
    }

    /** The way up from a word, worked out once. */
    Ascent ascent(Token start, Function<Token, Ascent> climb) {
        return ascents.computeIfAbsent(start.index(), none -> climb.apply(start));
    }

    Optional<Token> head(Token token) {
        return tree.head(token);
    }

    /** How many words lie up and then down the tree from one word to another, {@code 1up2down}; many are as good as more. */
    String way(int from, int to) {
        List<Integer> up = ancestors(from);
        List<Integer> down = ancestors(to);
        int common = 0;
        while (common < up.size() && !down.contains(up.get(common))) {
            common++;
        }
        int below = common < up.size() ? down.indexOf(up.get(common)) : down.size();
        return Math.min(UP, common) + "up" + Math.min(DOWN, below) + "down";
    }

    /** The indexes of a word, of what it hangs on, and so on up to the root. */
    List<Integer> ancestors(int word) {
        List<Integer> found = new ArrayList<>();
        for (int at = word; at >= 0 && found.size() <= size(); at = token(at).head()) {
            found.add(at);
        }
        return found;
    }

    List<Token> children(Token token) {
        return tree.children(token);
    }

    /** The word and all that are coordinated with it after it. */
    List<Token> conjuncts(Token token) {
        return tree.conjuncts(token);
    }

    /** What a verb says that its object is: "crime" of "called the attack a crime". */
    Optional<Token> predicate(Token verb) {
        return children(verb).stream().filter(child -> child.label().equals("oprd") && (child.pos().startsWith("NN") || child.pos().startsWith("JJ"))).findFirst();
    }

    /** From the first to the last word of all that hangs below a word. */
    Span span(Token token) {
        return tree.span(token);
    }

    /** The prepositions that hang on a word. */
    Set<String> prepositions(Token word) {
        return arguments.prepositions(word).stream().map(slot -> slot.substring(slot.indexOf(':') + 1)).collect(Collectors.toSet());
    }

    /** Whether a slot tells whose the thing is that stands there: {@code objectOwner}, {@code aboutOwner}. */
    static boolean owned(String slot) {
        return slot.endsWith(OWNER);
    }

    /** The heads of the phrases that fill a slot: a name of {@link Arguments}, or a bare preposition, of "is due in Oslo" also where the parser hangs it on "due". */
    List<Token> fill(Token predicate, String slot) {
        if (slot.equals(DATIVE)) {
            return tree.children(predicate).stream().filter(child -> child.label().equals(DATIVE) && child.pos().startsWith("N")).toList();
        }
        if (owned(slot)) {
            return fill(predicate, slot.substring(0, slot.length() - OWNER.length()));
        }
        if (PLAIN.contains(slot)) {
            return arguments.fill(predicate, slot);
        }
        List<Token> found = arguments.fill(predicate, "prep:" + slot);
        if (!slot.equals("in") && !(found.isEmpty() && predicate.lemma().equals("be"))) {
            return found;
        }
        List<Token> here = slot.equals("in") ? tree.children(predicate).stream().filter(child -> child.label().equals("advmod") && child.lemma().equalsIgnoreCase("here")).toList() : List.of();
        List<Token> said = found.isEmpty() && predicate.lemma().equals("be") ? tree.children(predicate).stream().filter(child -> child.label().equals("acomp"))
                .flatMap(due -> arguments.fill(due, "prep:" + slot).stream()).toList() : List.of();
        return Stream.of(found, here, said).flatMap(List::stream).toList();
    }
}
