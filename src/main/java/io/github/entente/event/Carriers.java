package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.text.Token;

/** Finds the verb that carries a word which names an event: "held" of "talks", "remains" of "committed". */
final class Carriers {

    private static final Set<String> COPULAS = Set.of("be", "remain", "stay", "stand", "feel", "become", "seem", "sound", "appear");
    private static final Set<String> PREDICATES = Set.of("acomp", "attr", "oprd");
    private static final Entry.Support COPULA = new Entry.Support("copula", List.of("be"), Entry.WordClass.VERB, Entry.Carries.OBJECT, null, null);

    private final Lexicon lexicon;

    Carriers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The word as the name of an event, or empty if it stands where its entry names none. */
    Optional<Candidate> candidate(Parse tree, Token head, Entry.Trigger entry) {
        if (entry.wordClass() == Entry.WordClass.ADJECTIVE) {
            return predicate(tree, head, entry);
        }
        Span words = words(tree, head, entry);
        Token token = root(tree, head, words);
        if (entry.wordClass() == Entry.WordClass.NOUN) {
            Token outer = measured(tree, token);
            for (Token verb : carriers(tree, outer)) {
                Optional<Entry.Support> support = lexicon.all(Entry.Support.class, tree, verb)
                        .filter(e -> e.carries() == carries(tree, outer, verb, e)).findFirst();
                if (support.isPresent()) {
                    return Optional.of(new Candidate(entry, tree, token, words, verb, support.get()));
                }
            }
        }
        return Optional.of(new Candidate(entry, tree, token, words, null, null));
    }

    /** "is committed", "remains critical of": an adjective names an event where it is said of somebody. */
    private static Optional<Candidate> predicate(Parse tree, Token adjective, Entry.Trigger entry) {
        if (adjective.pos().equals("VBN") && tree.children(adjective).stream().anyMatch(child -> child.label().equals("auxpass"))) {
            return Optional.of(new Candidate(entry, tree, adjective, adjective.span(), null, null));
        }
        return tree.head(adjective).filter(verb -> PREDICATES.contains(adjective.label()) && COPULAS.contains(verb.lemma()))
                .map(verb -> new Candidate(entry, tree, adjective, adjective.span(), verb, COPULA));
    }

    /** Of "a series of meetings" the word "series", which stands in the sentence for the meetings. */
    private Token measured(Parse tree, Token noun) {
        return tree.head(noun).filter(of -> noun.label().equals("pobj") && of.form().equals("of")).flatMap(tree::head)
                .filter(lexicon::transparent).orElse(noun);
    }

    private static Span words(Parse tree, Token head, Entry.Trigger entry) {
        int others = entry.words().size() - 1;
        if (others == 0 || entry.wordClass() != Entry.WordClass.NOUN) {
            return head.span();
        }
        return tree.token(head.index() - others).span().to(head.span());
    }

    /** Of the words of a phrase the one on which the others hang: "search" of "search and rescue exercise". */
    private static Token root(Parse tree, Token head, Span words) {
        if (tree.head(head).map(above -> !words.covers(above.span())).orElse(true)) {
            return head;
        }
        return IntStream.rangeClosed(0, head.index()).mapToObj(tree::token).filter(token -> words.covers(token.span()))
                .filter(token -> tree.head(token).map(above -> !words.covers(above.span())).orElse(true))
                .findFirst().orElse(head);
    }

    /** The verbs of which the noun is object or subject, also by "held" of "the talks held in Seoul". */
    private static List<Token> carriers(Parse tree, Token noun) {
        List<Token> verbs = new ArrayList<>();
        tree.head(noun).ifPresent(head -> {
            if (head.pos().startsWith("VB") && !(noun.label().equals("dobj") && tree.predicate(head).isPresent())) {
                verbs.add(head);
            } else if (noun.label().equals("pobj")) {
                tree.head(head).filter(verb -> verb.pos().startsWith("VB")).ifPresent(verbs::add);
            } else if (noun.label().equals("conj")) {
                verbs.addAll(carriers(tree, head));
            }
        });
        tree.children(noun).stream().filter(child -> Set.of("acl", "relcl").contains(child.label()) && tree.children(child).stream().noneMatch(clause -> clause.label().equals("ccomp"))).forEach(verbs::add);
        names(tree, noun).flatMap(name -> tree.children(name).stream()).filter(child -> child.label().equals("relcl")).forEach(verbs::add);
        return verbs;
    }

    /** "a visit to Cairo, which took place in May": the clause may stand with a name in the noun's own phrase. */
    private static Stream<Token> names(Parse tree, Token noun) {
        return tree.children(noun).stream().filter(child -> child.label().equals("prep")).flatMap(preposition -> tree.children(preposition).stream())
                .filter(object -> object.label().equals("pobj") && object.pos().startsWith("NNP"));
    }

    private static Entry.Carries carries(Parse tree, Token noun, Token verb, Entry.Support support) {
        boolean passive = verb.pos().equals("VBN");
        if (noun.label().equals("pobj") && tree.head(noun).flatMap(tree::head).filter(verb::equals).isPresent()) {
            String preposition = tree.head(noun).orElseThrow().form();
            return support.words().getLast().equalsIgnoreCase(preposition) ? Entry.Carries.OBJECT : Entry.Carries.SUBJECT;
        }
        boolean below = Set.of("acl", "relcl").contains(verb.label()) && tree.head(verb).filter(noun::equals).isPresent();
        boolean subject = noun.label().equals("nsubj") && !(below && passive) || !passive && Set.of("acl", "relcl").contains(verb.label()) && !noun.label().equals("dobj");
        return subject ? Entry.Carries.SUBJECT : Entry.Carries.OBJECT;
    }
}
