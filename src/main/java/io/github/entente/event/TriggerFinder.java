package io.github.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.base.Rejected;
import io.github.entente.base.Span;
import io.github.entente.text.Names;
import io.github.entente.text.Token;


/** Finds the words of a sentence that may name events, and the support verbs that carry them. */
final class TriggerFinder {

    private static final int REACH = 4;

    private final Lexicon lexicon;
    private final Cast cast;
    private final Experience experience;
    private final Carriers carriers;
    private final Gatherings gatherings;
    /** Entries whose sense was told before, so that "the launches" needs no more words beside it. */
    private final Set<String> told = new HashSet<>();

    TriggerFinder(Lexicon lexicon, Cast cast, Experience experience) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.experience = experience;
        this.carriers = new Carriers(lexicon);
        this.gatherings = new Gatherings(lexicon, cast);
    }

    /**
     * The senses that each word of a sentence may have as the name of an event.
     *
     * @param tree a sentence
     * @param rejected takes words that have none here
     * @return for each word that has any, its senses, the most specific first; in the order of the words, no two over the same word
     */
    List<List<Sense>> find(Parse tree, List<Rejected> rejected) {
        List<List<Sense>> found = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (!taken.contains(i)) {
                List<Sense> senses = senses(tree, tree.token(i), rejected);
                if (!senses.isEmpty()) {
                    found.addFirst(senses);
                    covered(senses.getFirst().candidate(), tree).forEach(taken::add);
                }
            }
        }
        return found;
    }

    private static IntStream covered(Candidate candidate, Parse tree) {
        return IntStream.range(0, tree.size()).filter(i -> candidate.words().overlaps(tree.token(i).span()));
    }

    private List<Sense> senses(Parse tree, Token token, List<Rejected> rejected) {
        List<Entry.Trigger> entries = lexicon.all(Entry.Trigger.class, tree, token).toList();
        if (entries.isEmpty() || token.label().startsWith("aux") || token.label().equals(Names.LABEL)) {
            return List.of();
        }
        Optional<Entry.Idiom> idiom = idiom(tree, token, entries.getFirst());
        if (idiom.isPresent()) {
            rejected.add(new Rejected("event", token.span(), token.form(), "only a word of " + idiom.get().id()));
            return List.of();
        }
        if (cast.partOfName(tree, token, entries.getFirst().type()) && !gatherings.takesPlace(tree, token, entries.getFirst())) {
            rejected.add(new Rejected("event", token.span(), token.form(), "part of a name"));
            return List.of();
        }
        if (gatherings.modifies(tree, token, entries.getFirst())) {
            rejected.add(new Rejected("event", token.span(), token.form(), "tells what kind of meeting the word after it names"));
            return List.of();
        }
        Map<List<String>, Set<String>> beside = new HashMap<>();
        Map<Boolean, List<Entry.Trigger>> wanted = entries.stream().collect(Collectors.partitioningBy(e -> wanted(tree, token, e, words -> beside.computeIfAbsent(words, phrase -> Beside.of(tree, token, phrase)))));
        Stream<Sense> borneOut = candidates(tree, token, wanted.get(true)).map(candidate -> new Sense(candidate, Optional.empty()));
        Stream<Sense> others = !experience.possible(tree, token) ? Stream.empty()
                : candidates(tree, token, wanted.get(false)).map(candidate -> new Sense(candidate, Optional.of(wants(candidate.entry()))));
        List<Sense> senses = Stream.concat(borneOut, others).toList();
        if (senses.isEmpty() && entries.stream().anyMatch(entry -> !entry.wants().isEmpty())) {
            rejected.add(new Rejected("event", token.span(), token.form(),
                    wants(entry(entries)) + ", as in " + example(entries)));
        }
        return senses;
    }

    private static String wants(Entry.Trigger entry) {
        return entry.id() + " wants one of its words beside it";
    }

    private Stream<Candidate> candidates(Parse tree, Token token, List<Entry.Trigger> entries) {
        return entries.stream().map(entry -> carriers.candidate(tree, token, entry)).flatMap(Optional::stream);
    }

    /** A phrase that the word is in, and that names no event: for a noun also one that ends further on. */
    private Optional<Entry.Idiom> idiom(Parse tree, Token token, Entry.Trigger entry) {
        Stream<Entry.Idiom> own = lexicon.all(Entry.Idiom.class, tree, token).filter(idiom -> idiom.words().size() >= entry.words().size());
        Stream<Entry.Idiom> later = IntStream.range(token.index() + 1, Math.min(token.index() + REACH, tree.size())).boxed()
                .flatMap(i -> lexicon.all(Entry.Idiom.class, tree, tree.token(i))
                        .filter(idiom -> idiom.wordClass() == Entry.WordClass.NOUN && idiom.words().size() > i - token.index()));
        return Stream.concat(own, later).findFirst();
    }

    private static Entry.Trigger entry(List<Entry.Trigger> entries) {
        return entries.stream().filter(entry -> !entry.wants().isEmpty()).findFirst().orElseThrow();
    }

    private static String example(List<Entry.Trigger> entries) {
        return entry(entries).wants().stream().sorted().limit(3).collect(Collectors.joining(", "));
    }

    /** @param beside the words that stand beside a phrase which ends with the word */
    private boolean wanted(Parse tree, Token token, Entry.Trigger entry, Function<List<String>, Set<String>> beside) {
        boolean sense = entry.wants().isEmpty() || beside.apply(entry.words()).stream().anyMatch(entry.wants()::contains)
                || told.contains(entry.id()) && tree.children(token).stream().anyMatch(child -> lexicon.listed(Lexicon.WordList.DEFINITE, child.form()));
        if (sense && !entry.wants().isEmpty()) {
            told.add(entry.id());
        }
        return sense && !excluded(tree, token, entry, beside) && (!entry.choosing() || new Content(tree, lexicon, cast, token).chooses(entry));
    }

    /** A preposition, an infinitive or an object beside it gives the word another sense. */
    private static boolean excluded(Parse tree, Token token, Entry.Trigger entry, Function<List<String>, Set<String>> beside) {
        Set<String> excludes = entry.excludes();
        return !excludes.isEmpty() && (tree.children(token).stream().anyMatch(child -> Set.of("prep", "agent").contains(child.label()) && (excludes.contains(child.form().toLowerCase(Locale.ROOT)) || tree.children(child).stream().anyMatch(object -> excludes.contains(object.lemma())))
                || child.label().equals("xcomp") && excludes.contains("to") && tree.children(child).stream().anyMatch(to -> to.pos().equals("TO")))
                || beside.apply(entry.words()).stream().anyMatch(excludes::contains));
    }
}
