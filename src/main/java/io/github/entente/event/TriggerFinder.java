package io.github.entente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.github.entente.base.Rejected;
import io.github.entente.base.Span;
import io.github.entente.text.Token;


/** Finds the words of a sentence that may name events, and the support verbs that carry them. */
final class TriggerFinder {

    private final Lexicon lexicon;
    private final Cast cast;
    /** Entries whose sense was told before, so that "the launches" needs no more words beside it. */
    private final Set<Entry.Trigger> told = new HashSet<>();

    TriggerFinder(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /**
     * The senses that each word of a sentence may have as the name of an event.
     *
     * @param tree a sentence
     * @param rejected takes words that have none here
     * @return for each word that has any, its senses, the most specific first; in the order of the words, no two over the same word
     */
    List<List<Candidate>> find(Parse tree, List<Rejected> rejected) {
        List<List<Candidate>> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (!taken.contains(i)) {
                List<Candidate> senses = senses(tree, tree.token(i), rejected);
                if (!senses.isEmpty()) {
                    found.addFirst(senses);
                    covered(senses.getFirst(), tree).forEach(taken::add);
                }
            }
        }
        return found;
    }

    private static IntStream covered(Candidate candidate, Parse tree) {
        return IntStream.range(0, tree.size()).filter(i -> candidate.words().overlaps(tree.token(i).span()));
    }

    private List<Candidate> senses(Parse tree, Token token, List<Rejected> rejected) {
        List<Entry.Trigger> entries = lexicon.all(Entry.Trigger.class, tree, token).toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        if (cast.partOfName(tree, token, entries.getFirst().type())) {
            rejected.add(new Rejected("event", token.span(), token.form(), "part of a name"));
            return List.of();
        }
        List<Candidate> senses = entries.stream().filter(e -> wanted(tree, token, e)).map(e -> carried(tree, token, e)).toList();
        if (senses.isEmpty()) {
            rejected.add(new Rejected("event", token.span(), token.form(),
                    entries.getFirst().id() + " wants one of its words beside it, as in " + example(entries.getFirst())));
        }
        return senses;
    }

    private static String example(Entry.Trigger entry) {
        return entry.wants().stream().sorted().limit(3).collect(Collectors.joining(", "));
    }

    private boolean wanted(Parse tree, Token token, Entry.Trigger entry) {
        boolean excluded = tree.children(token).stream().filter(child -> child.label().equals("prep"))
                .anyMatch(child -> entry.excludes().contains(child.form().toLowerCase(Locale.ROOT)));
        boolean sense = entry.wants().isEmpty() || Beside.of(tree, token, entry.words()).stream().anyMatch(entry.wants()::contains)
                || told.contains(entry) && tree.children(token).stream().anyMatch(child -> lexicon.listed(Lexicon.WordList.DEFINITE, child.form()));
        if (sense && !entry.wants().isEmpty()) {
            told.add(entry);
        }
        return !excluded && sense;
    }

    private Candidate carried(Parse tree, Token head, Entry.Trigger entry) {
        Span words = words(tree, head, entry);
        Token token = root(tree, head, words);
        if (entry.wordClass() == Entry.WordClass.NOUN) {
            Token outer = measured(tree, token);
            for (Token verb : carriers(tree, outer)) {
                Optional<Entry.Support> support = lexicon.all(Entry.Support.class, tree, verb)
                        .filter(e -> e.carries() == carries(tree, outer, verb, e)).findFirst();
                if (support.isPresent()) {
                    return new Candidate(entry, tree, token, words, verb, support.get());
                }
            }
        }
        return new Candidate(entry, tree, token, words, null, null);
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
            if (head.pos().startsWith("VB")) {
                verbs.add(head);
            } else if (noun.label().equals("pobj")) {
                tree.head(head).filter(verb -> verb.pos().startsWith("VB")).ifPresent(verbs::add);
            } else if (noun.label().equals("conj")) {
                verbs.addAll(carriers(tree, head));
            }
        });
        tree.children(noun).stream().filter(child -> Set.of("acl", "relcl").contains(child.label())).forEach(verbs::add);
        return verbs;
    }

    private static Entry.Carries carries(Parse tree, Token noun, Token verb, Entry.Support support) {
        boolean passive = verb.pos().equals("VBN");
        if (noun.label().equals("pobj") && tree.head(noun).flatMap(tree::head).filter(verb::equals).isPresent()) {
            String preposition = tree.head(noun).orElseThrow().form();
            return support.words().getLast().equalsIgnoreCase(preposition) ? Entry.Carries.OBJECT : Entry.Carries.SUBJECT;
        }
        boolean subject = noun.label().equals("nsubj") || !passive && Set.of("acl", "relcl").contains(verb.label()) && !noun.label().equals("dobj");
        return subject ? Entry.Carries.SUBJECT : Entry.Carries.OBJECT;
    }
}
