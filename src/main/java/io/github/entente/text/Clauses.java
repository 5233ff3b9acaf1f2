package io.github.entente.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What English grammar leaves out of a clause: who does what "planned to visit", "visiting", "held in Seoul" and "which" mean.
 *
 * <p>It works on the labels of the parser, so it changes with the parser.
 */
final class Clauses {

    private static final Set<String> REDUCED = Set.of("acl", "nmod", "compound", "advcl");
    /** Words that make an infinitive after a noun its relative clause: "the first minister to visit Japan". */
    private static final Set<String> SINGLING_OUT = Set.of("first", "second", "third", "last", "latest", "next", "only", "youngest", "oldest");
    /** "They promised Seoul to come" is the promiser's coming, unlike with all other verbs. */
    private static final Set<String> SUBJECT_CONTROL = WordLists.CONTROL.get("subject");

    /** "accused Russia of invading", "thanked Chad for hosting", "warned Iran against attacking": the object is to do it. */
    private static final Set<String> OF_OBJECT = WordLists.CONTROL.get("object");

    /** "called on Russia to withdraw", "appealed to Chad to stop": who follows the preposition is to do it. */
    private static final Set<String> ADDRESSING = WordLists.CONTROL.get("addressed");
    private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "with", "for");

    /** "rebels engaged in fighting": participles of which the noun before is who does it. */
    private static final Set<String> TAKING_PART = WordLists.CONTROL.get("part");

    private final Tree tree;
    private final Relatives relatives;
    private final Company company;

    Clauses(Tree tree, Relatives relatives) {
        this.tree = tree;
        this.relatives = relatives;
        this.company = new Company(tree, relatives);
    }

    static boolean isVerb(Token token) {
        return token.pos().startsWith("VB");
    }

    private static boolean isNominal(Token token) {
        return token.pos().startsWith("N") || token.pos().equals("PRP") || token.pos().equals("CD") || token.pos().equals("DT")
                || token.pos().startsWith("W") || token.pos().equals("PRP$");
    }

    /** Whether the surface subject of a verb undergoes what it says. */
    boolean passive(Token verb) {
        if (tree.hasChild(verb, "auxpass", "nsubjpass", "csubjpass")) {
            return true;
        }
        boolean participle = verb.pos().equals("VBN") || verb.pos().equals("VBD") && verb.label().equals("acl");
        if (!participle || tree.children(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"))) {
            return false;
        }
        boolean takesPart = verb.label().equals("acl") && TAKING_PART.contains(verb.lemma()) && tree.children(verb, "prep").stream().anyMatch(in -> in.lemma().equals("in"));
        if (takesPart) {
            return false;
        }
        boolean sharesPassive = verb.label().equals("conj") && !tree.hasChild(verb, "nsubj", "aux", "dobj")
                && tree.head(verb).filter(head -> isVerb(head) && passive(head)).isPresent();
        return sharesPassive || REDUCED.contains(verb.label()) && !tree.hasChild(verb, "nsubj");
    }

    /** The subject by position, whatever the voice, also where the clause leaves it to be understood. */
    List<Token> surfaceSubject(Token verb) {
        List<Token> own = tree.children(verb, "nsubj", "nsubjpass").stream().filter(subject -> !subject.pos().equals("EX")).toList();
        if (!own.isEmpty()) {
            return own.stream().flatMap(subject -> Stream.concat(relatives.expanded(subject).stream(), company.of(verb, subject))).toList();
        }
        return tree.head(verb).map(head -> understoodSubject(verb, head)).orElse(List.of());
    }

    private List<Token> understoodSubject(Token verb, Token head) {
        return switch (verb.label()) {
            case "conj" -> isVerb(head) || head.label().equals("root") ? surfaceSubject(head) : List.of();
            case "xcomp", "ccomp" -> controller(head);
            case "advcl", "dep", "parataxis" -> !accompanying(verb, head).isEmpty() ? accompanying(verb, head) : predicate(head) ? surfaceSubject(head) : ofNoun(verb, head);
            case "acl", "relcl" -> ofNoun(verb, head);
            case "nmod", "compound" -> tree.conjuncts(head);
            case "pcomp" -> ofPreposition(head);
            case "aux", "auxpass" -> surfaceSubject(head);
            default -> List.of();
        };
    }

    private boolean predicate(Token token) {
        return isVerb(token) || tree.hasChild(token, "nsubj", "nsubjpass", "cop");
    }

    /** Who does the infinitive or gerund after a verb or adjective. */
    private List<Token> controller(Token governor) {
        if (!isVerb(governor)) {
            return ofPredicative(governor);
        }
        List<Token> objects = passive(governor) || SUBJECT_CONTROL.contains(governor.lemma()) ? List.of() : Stream.concat(tree.children(governor, "dobj", "dative").stream(), addressed(governor)).toList();
        return objects.isEmpty() ? surfaceSubject(governor) : tree.conjuncts(objects.getFirst());
    }

    private Stream<Token> addressed(Token verb) {
        return !ADDRESSING.contains(verb.lemma()) ? Stream.of() : tree.children(verb, "prep").stream().filter(prep -> ADDRESSED.contains(prep.lemma())).flatMap(prep -> tree.children(prep, "pobj").stream());
    }

    /** "Talks broke down, with Chad accusing Mali": who stands between "with" and the participle. */
    private List<Token> accompanying(Token participle, Token head) {
        return tree.children(head, "prep").stream().filter(with -> with.lemma().equals("with") && participle.pos().matches("VB[GN]")).flatMap(with -> tree.children(with, "pobj").stream())
                .filter(noun -> tree.subtree(noun).getLast().index() == participle.index() - 1).flatMap(noun -> tree.conjuncts(noun).stream()).toList();
    }

    /** Who is meant by "to visit" in "keen to visit", "a plan to visit", "the first to visit". */
    private List<Token> ofNoun(Token verb, Token noun) {
        boolean infinitive = tree.children(verb, "aux").stream().anyMatch(aux -> aux.pos().equals("TO"));
        if (!isNominal(noun)) {
            return ofPredicative(noun);
        }
        boolean singledOut = tree.children(noun).stream().anyMatch(child -> SINGLING_OUT.contains(child.lemma()));
        if (singledOut && noun.label().equals("attr")) {
            return tree.head(noun).filter(Clauses::isVerb).map(this::surfaceSubject).filter(subjects -> !subjects.isEmpty()).orElse(List.of(noun));
        }
        return infinitive && !singledOut ? holder(noun) : List.of(noun);
    }

    private List<Token> ofPreposition(Token preposition) {
        Optional<Token> governor = tree.head(preposition);
        if (governor.isEmpty()) {
            return List.of();
        }
        return switch (governor.get()) {
            case Token verb when OF_OBJECT.contains(verb.lemma()) && isVerb(verb) && !undergoing(verb).isEmpty() -> undergoing(verb);
            case Token verb when predicate(verb) -> surfaceSubject(verb);
            case Token noun when isNominal(noun) -> holder(noun);
            case Token other when other.label().equals("prep") -> ofPreposition(other);
            case Token other -> ofPredicative(other);
        };
    }

    private List<Token> undergoing(Token verb) {
        return passive(verb) ? surfaceSubject(verb) : tree.children(verb, "dobj").stream().flatMap(object -> tree.conjuncts(object).stream()).toList();
    }

    /** "keen", "ready" or a noun that is said of the subject. */
    private List<Token> ofPredicative(Token adjective) {
        return tree.head(adjective).filter(Clauses::isVerb).map(this::surfaceSubject).orElse(List.of());
    }

    /** Whose plan, effort or offer it is: its possessor, or who does something with it. */
    private List<Token> holder(Token noun) {
        List<Token> possessors = tree.children(noun, "poss");
        if (!possessors.isEmpty()) {
            return tree.conjuncts(possessors.getFirst());
        }
        List<Token> parties = parties(noun);
        if (!parties.isEmpty()) {
            return parties;
        }
        Optional<Token> head = tree.head(noun);
        if (head.isEmpty()) {
            return List.of();
        }
        return switch (noun.label()) {
            case "dobj", "attr", "dative", "oprd" -> passive(head.get()) ? List.of() : surfaceSubject(head.get());
            case "nsubj" -> List.of();
            case "nsubjpass" -> agents(head.get());
            case "pobj" -> ofPreposition(head.get());
            case "conj" -> holder(head.get());
            default -> List.of();
        };
    }

    /** "a decision by Chad to leave", "progress between Chad and Mali in discussing" */
    private List<Token> parties(Token noun) {
        return tree.children(noun, "prep").stream().filter(prep -> Set.of("by", "between", "among").contains(prep.lemma()))
                .flatMap(prep -> tree.children(prep, "pobj").stream()).flatMap(party -> relatives.expanded(party).stream()).toList();
    }

    /** Who does it, after "by"; who has "troops deployed" deploys them. */
    List<Token> agents(Token verb) {
        List<Token> holders = verb.label().equals("acl") ? tree.head(verb).filter(noun -> noun.label().equals("dobj")).flatMap(tree::head).filter(has -> has.lemma().equals("have")).map(this::surfaceSubject).orElse(List.of()) : List.of();
        return !holders.isEmpty() ? holders : tree.children(verb, "agent").stream().flatMap(by -> tree.children(by, "pobj").stream())
                .flatMap(agent -> relatives.expanded(agent).stream()).toList();
    }
}
