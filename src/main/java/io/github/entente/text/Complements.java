package io.github.entente.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who stands in what a verb or noun asks for or promises. */
final class Complements {

    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "acl", "relcl");
    private static final Set<String> DONE = Set.of("xcomp", "acl", "pcomp", "ccomp");
    private static final Set<String> TOWARD = Set.of("with", "to", "for", "alongside");
    /** What is to happen to somebody, and is not promised to him. */
    private static final Set<String> UNDOING = Set.of("denuclearization", "denuclearisation", "disarmament", "dismantlement", "defeat", "isolation", "containment");
    private static final int DEPTH = 3;

    private final Tree tree;
    private final Relatives relatives;

    Complements(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
    }

    /** Who is to do it: "Iran" of "called for Iran to stop" and "demanded that Iran stop". A subject that is understood is not told here. */
    List<Token> subject(Token governor) {
        return tree.children(governor).stream().filter(clause -> CLAUSES.contains(clause.label()) && clause.index() > governor.index() && asked(clause))
                .flatMap(clause -> tree.children(clause, "nsubj", "nsubjpass").stream()).flatMap(subject -> relatives.expanded(subject).stream())
                .filter(subject -> !Relatives.isPronoun(subject)).toList();
    }

    /** An infinitive with "for", or a clause in the subjunctive or with a modal. */
    private boolean asked(Token clause) {
        List<Token> helpers = tree.children(clause, "aux");
        boolean infinitive = helpers.stream().anyMatch(aux -> aux.pos().equals("TO"));
        boolean bare = clause.pos().equals("VB") || clause.pos().equals("VBP") || helpers.stream().anyMatch(aux -> aux.pos().equals("MD"));
        return infinitive || clause.label().equals("ccomp") && bare;
    }

    /** To whom it is to be done: "Chad" of "pledged to support Chad", "said it would support Chad", "committed to working with Chad", "commitment to the defense of Chad". */
    List<Token> object(Token governor) {
        return object(governor, DEPTH).distinct().toList();
    }

    private Stream<Token> object(Token governor, int depth) {
        if (depth == 0) {
            return Stream.of();
        }
        Stream<Token> infinitives = tree.children(governor).stream().filter(child -> DONE.contains(child.label()) && child.index() > governor.index())
                .flatMap(child -> acted(child, depth));
        Stream<Token> afterTo = tree.children(governor, "prep", "dative").stream().filter(prep -> prep.lemma().equals("to"))
                .flatMap(to -> tree.children(to, "pobj", "pcomp").stream()).flatMap(token -> tree.conjuncts(token).stream())
                .flatMap(token -> Clauses.isVerb(token) ? acted(token, depth) : owners(token));
        return Stream.concat(infinitives, afterTo);
    }

    private Stream<Token> acted(Token verb, int depth) {
        return tree.conjuncts(verb).stream().filter(Clauses::isVerb).flatMap(one -> Stream.concat(direct(one), object(one, depth - 1)));
    }

    private Stream<Token> direct(Token verb) {
        Stream<Token> objects = tree.children(verb, "dobj", "dative").stream();
        Stream<Token> toward = tree.children(verb, "prep", "dative").stream().filter(prep -> TOWARD.contains(prep.lemma())).flatMap(prep -> tree.children(prep, "pobj").stream());
        return Stream.concat(objects, toward).flatMap(token -> relatives.expanded(token).stream())
                .filter(token -> !UNDOING.contains(token.lemma())).flatMap(token -> Stream.concat(Stream.of(token), owners(token)));
    }

    /** "the defense of Chad", "Chad's defense", "Chad's people", "help to Chad": whom a thing concerns; not "the disarmament of Chad". */
    private Stream<Token> owners(Token noun) {
        if (noun.pos().startsWith("NNP") || UNDOING.contains(noun.lemma())) {
            return Stream.of();
        }
        Stream<Token> after = tree.children(noun, "prep").stream().filter(prep -> Set.of("of", "to", "for", "with").contains(prep.lemma()))
                .flatMap(prep -> tree.children(prep, "pobj").stream());
        Stream<Token> before = tree.children(noun, "poss").stream().filter(owner -> !owner.pos().equals("PRP$"));
        return Stream.concat(before, after).flatMap(token -> relatives.expanded(token).stream());
    }
}
