package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Mends attachments that the parser is known to get wrong, where word order or names leave no doubt. */
final class Mending {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CLAUSES = Set.of("ccomp", "conj", "root");
    /** How a clause's subject, or what stands for it, hangs on its verb. */
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "attr");
    private static final Set<String> PLACED = Set.of("GPE", "LOC", "FAC", "PERSON", "DATE", "TIME");
    private static final String CONJUNCT = "conj";
    private final List<Token> tokens;

    private Mending(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with better heads and labels; what would hang words on each other in a circle is left as it was. */
    static List<Token> of(List<Token> parsed) {
        List<UnaryOperator<List<Token>>> steps = List.of(DatedPerfect::of, SharedNoun::of, VerbPhrases::of, Names::of, Participles::of, MainClause::of, ReportedSpeech::of, Enumerations::of, MassDestruction::of, by(Mending::people), by(Mending::between), by(Mending::lists), by(Mending::subjects));
        List<Token> tree = parsed;
        for (UnaryOperator<List<Token>> step : steps) {
            List<Token> mended = step.apply(tree);
            tree = tree(mended) ? mended : tree;
        }
        return tree;
    }

    private static UnaryOperator<List<Token>> by(Consumer<Mending> step) {
        return parsed -> {
            Mending mending = new Mending(parsed);
            step.accept(mending);
            return List.copyOf(mending.tokens);
        };
    }

    /** Whether the way up from each word ends at a root. */
    private static boolean tree(List<Token> tokens) {
        return tokens.stream().allMatch(token -> {
            int at = token.index();
            int steps = 0;
            while (at >= 0 && steps <= tokens.size()) {
                at = tokens.get(at).head();
                steps++;
            }
            return at < 0;
        });
    }

    /** "his counterparts, Secretary A of Japan and Director B": a person is coordinated with a person, not with a country. */
    private void people() {
        for (Token person : List.copyOf(tokens)) {
            if (person.label().equals(CONJUNCT) && person(person) && person.head() >= 0 && tokens.get(person.head()).name().endsWith("-GPE")) {
                int above = above(tokens, person.head(), word -> person(word) || FINITE.contains(word.pos()));
                if (above >= 0 && person(tokens.get(above))) {
                    hang(tokens, person, above, CONJUNCT);
                }
            }
        }
    }

    /** "built on the summit between Berg and Dahl": those between whom it is are the noun's right before, unless it is a stretch of time. */
    private void between() {
        for (Token between : List.copyOf(tokens)) {
            int before = between.index() - 1;
            boolean verbs = between.lemma().equals("between") && between.label().equals("prep") && before > 0 && between.head() < before && between.head() >= 0 && tokens.get(between.head()).pos().startsWith("VB");
            boolean people = verbs && tokens.stream().anyMatch(one -> one.head() == between.index() && one.label().equals("pobj") && one.pos().startsWith("NNP") && !one.name().endsWith("-DATE") && !one.name().endsWith("-TIME"));
            if (people && tokens.get(before).pos().startsWith("NN") && !PLACED.contains(tokens.get(before).name().replaceFirst(".*-", "")) && below(tokens, before, between.head())) {
                hang(tokens, between, before, "prep");
            }
        }
    }

    /** "We, the leaders of A, B, and C": the last of a list belongs to the list, not to the pronoun. */
    private void lists() {
        for (Token name : List.copyOf(tokens)) {
            boolean alone = name.label().equals(CONJUNCT) && name.pos().startsWith("NNP") && name.head() >= 0 && tokens.get(name.head()).pos().equals("PRP");
            if (alone) {
                tokens.stream().filter(last -> last.index() > name.head() && last.index() < name.index() && last.label().equals(CONJUNCT) && last.pos().startsWith("NNP"))
                        .reduce((first, last) -> last).ifPresent(last -> hang(tokens, name, last.index(), CONJUNCT));
            }
        }
    }

    private static boolean person(Token token) {
        return token.name().endsWith("-PERSON") && token.pos().startsWith("NN");
    }

    /** "… the invitation and Talabani was unable to come", "While in Rome, the minister had …": a verb without a subject takes the noun right before it. */
    private void subjects() {
        for (Token verb : List.copyOf(tokens)) {
            boolean clause = FINITE.contains(verb.pos()) && CLAUSES.contains(verb.label()) && verb.index() > 1;
            if (clause && tokens.stream().noneMatch(child -> child.head() == verb.index() && SUBJECTS.contains(child.label()))) {
                tokens.stream().filter(noun -> noun.index() < verb.index() && noun.pos().startsWith("NNP") && (noun.label().equals(CONJUNCT) || noun.label().equals("appos")))
                        .filter(noun -> noun.head() >= 0 && noun.head() < noun.index() && tokens.get(noun.head()).pos().startsWith("NN") && reaches(noun, verb.index()))
                        .reduce((first, last) -> first).filter(noun -> noun.label().equals(CONJUNCT) || tokens.get(noun.head()).label().equals("pobj"))
                        .ifPresent(noun -> hang(tokens, noun, verb.index(), "nsubj"));
            }
        }
    }

    /** Whether nothing stands between a noun and a word but what hangs on it, and commas; before a person's verb also "on Friday". */
    private boolean reaches(Token noun, int end) {
        for (int i = noun.index() + 1; i < end; i++) {
            if (!tokens.get(i).form().equals(",") && !below(tokens, i, noun.index()) && !(person(noun) && below(tokens, i, end))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is another or hangs on it, over whatever lies between. */
    static boolean below(List<Token> tokens, int index, int above) {
        return index == above || above(tokens, index, word -> word.index() == above) >= 0;
    }

    /** The nearest word above another for which something holds, or -1. */
    static int above(List<Token> tokens, int index, Predicate<Token> wanted) {
        int at = tokens.get(index).head();
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            if (wanted.test(tokens.get(at))) {
                return at;
            }
            at = tokens.get(at).head();
        }
        return -1;
    }

    /** The first word that hangs on another by a label. */
    static Optional<Token> child(List<Token> tokens, Token token, String label) {
        return tokens.stream().filter(child -> child.head() == token.index() && child.label().equals(label)).findFirst();
    }

    /** Gives a word another head and label. */
    static void hang(List<Token> tokens, Token token, int head, String label) {
        tokens.set(token.index(), new Token(token.index(), token.span(), token.form(), token.lemma(), token.pos(), head, label, token.name()));
    }
}
