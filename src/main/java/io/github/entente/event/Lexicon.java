package io.github.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.event.Entry.WordClass;
import io.github.entente.text.Token;


/**
 * The words by which events, their status, sources and relations are read, found by the head word of each entry.
 *
 * @param byHead the entries by the lemma of their head, the more specific first
 * @param usual the status of a noun that nothing governs, by event class, where it is not {@code Occurred}
 * @param lists the mere words, in lower case
 */
public record Lexicon(Map<String, List<Entry>> byHead, Map<String, Status> usual, Map<WordList, Set<String>> lists) {

    /** What mere words are listed for. */
    public enum WordList {
        /** Common nouns for people and bodies that act: officials, government, forces. */
        ACTORS,
        /** Nouns that only count or measure what follows "of": series, round, number. */
        MEASURES,
        /** Nouns under which an event is only talked about in general: importance, need, risk. */
        GENERAL,
        /** Nouns for what happens, which is told of even without an article: violence, protest, attack. */
        HAPPENINGS,
        /** Determiners by which a noun looks back to what was told: the, this, its. */
        DEFINITE,
        /** Determiners and adjectives by which a noun opens something new: a, another, second. */
        OPENING,
        /** Adjectives that tell which of several events it is, by time or order: new, recent, previous, ongoing. */
        SEQUENCE,
        /** Nouns for what is written or broadcast, and says things: statement, report, television. */
        DOCUMENTS,
        /** Verbs for what an attack does to people and things: kill, injure, hit. */
        HARM,
        /** Words by which an act is told as another one, and no more of one told before: again, another, later. */
        ANEW,
        /** Verbs whose object is who hears, or meets whoever speaks: tell, brief, meet. */
        AUDIENCE,
        /** Verbs of keeping something from an attack: defend, protect. */
        GUARD,
        /** Verbs of bearing an attack: face, withstand. */
        FACING,
        /** No words, but what tells relations that no word does: same people, reaction. */
        RULES
    }

    /** How many words before its last a preposition may begin. */
    private static final int LONGEST = 4;
    private static final Set<String> PARTICLE_LABELS = Set.of("prt", "dobj", "nsubjpass", "attr", "acomp", "oprd", "prep", "advmod");

    private static final Comparator<Entry> SPECIFIC = Comparator.<Entry>comparingInt(entry -> -entry.words().size())
            .thenComparingInt(Lexicon::generality).thenComparing(Entry::id);

    /** A lexicon of these entries. */
    public static Lexicon of(List<Entry> entries, Map<String, Status> usual, Map<WordList, Set<String>> lists) {
        return new Lexicon(entries.stream().sorted(SPECIFIC).collect(Collectors.groupingBy(Lexicon::head)), Map.copyOf(usual), Map.copyOf(lists));
    }

    private static int generality(Entry entry) {
        return switch (entry) {
            case Entry.Trigger trigger when trigger.wants().isEmpty() && !trigger.choosing() -> 1;
            case Entry.Operator operator when operator.via().isEmpty() -> 1;
            default -> 0;
        };
    }

    private static String head(Entry entry) {
        return entry.wordClass() == WordClass.NOUN ? entry.words().getLast() : entry.words().getFirst();
    }

    /** The verbs that only carry the noun that is their object: hold, make, pay. */
    Set<String> lightVerbs() {
        return byHead.values().stream().flatMap(List::stream).filter(Entry.Support.class::isInstance).map(Entry.Support.class::cast)
                .filter(support -> support.carries() == Entry.Carries.OBJECT && support.words().size() == 1)
                .map(support -> support.words().getFirst()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a common noun is one for people and bodies who act for others: officials, government, forces. */
    boolean actor(Token token) {
        return listed(WordList.ACTORS, token.lemma()) || listed(WordList.ACTORS, token.form());
    }

    /** Whether a noun only counts or measures what follows "of": series, round, number. */
    boolean transparent(Token token) {
        return listed(WordList.MEASURES, token.lemma());
    }

    /** Whether a word, without regard to capitals, is on a list. */
    boolean listed(WordList list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a common noun is one for what is written or broadcast: statement, report, television. */
    boolean document(Token token) {
        return listed(WordList.DOCUMENTS, token.lemma());
    }

    /** All entries of a kind that these words can be, the most specific first. */
    <T extends Entry> Stream<T> all(Class<T> kind, Parse tree, Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        List<Entry> byLemma = byHead.getOrDefault(lemma, List.of());
        List<Entry> byForm = form.equals(lemma) ? List.of() : byHead.getOrDefault(form, List.of());
        Stream<Entry> either = Stream.concat(byLemma.stream(), byForm.stream());
        return Stream.concat(byLemma.isEmpty() || byForm.isEmpty() ? either : either.sorted(SPECIFIC), hyphenated(token))
                .filter(kind::isInstance).map(kind::cast)
                .filter(entry -> fits(entry.wordClass(), token) && phrase(entry, tree, token) && (!(entry instanceof Entry.Trigger trigger) || !trigger.refuses() || negated(tree, token))).distinct();
    }

    /**
     * An entry where it stands.
     *
     * @param first its first word
     */
    record Found<T extends Entry>(T entry, Token first) {
    }

    /** The longest preposition, of one word or several, that ends with a word: "in response to". */
    <T extends Entry> Optional<Found<T>> ending(Class<T> kind, Parse tree, Token last) {
        for (int first = Math.max(0, last.index() - LONGEST); first <= last.index(); first++) {
            Token word = tree.token(first);
            Optional<T> entry = all(kind, tree, word).filter(one -> one.wordClass() == WordClass.PREPOSITION && word.index() + one.words().size() - 1 == last.index()).findFirst();
            if (entry.isPresent()) {
                return entry.map(one -> new Found<>(one, word));
            }
        }
        return Optional.empty();
    }

    /** "does not recognize", but not "whether or not to recognize". */
    private static boolean negated(Parse tree, Token verb) {
        return tree.children(verb).stream().anyMatch(child -> child.label().equals("neg")) && tree.children(verb).stream().noneMatch(child -> child.lemma().equals("whether"));
    }

    /** "test-fired": the parser knows no lemma of verbs with a hyphen. */
    private Stream<Entry> hyphenated(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        boolean inflected = token.pos().startsWith("VB") && form.indexOf('-') > 0;
        return !inflected ? Stream.empty() : Stream.of("ed", "d", "ing", "s").filter(form::endsWith).map(ending -> form.substring(0, form.length() - ending.length()))
                .flatMap(stem -> Stream.of(stem, stem + "e")).flatMap(lemma -> byHead.getOrDefault(lemma, List.of()).stream());
    }

    /** The most specific entry of a kind that these words are. */
    <T extends Entry> Optional<T> one(Class<T> kind, Parse tree, Token token) {
        return all(kind, tree, token).findFirst();
    }

    private static boolean fits(WordClass wordClass, Token token) {
        String pos = token.pos();
        return switch (wordClass) {
            case VERB -> pos.startsWith("VB");
            case NOUN -> pos.startsWith("NN") || pos.equals("CD");
            case ADJECTIVE -> pos.startsWith("JJ") || pos.startsWith("VB") || pos.startsWith("RB") || pos.equals("RP") || pos.equals("DT");
            case ADVERB -> pos.startsWith("RB") || pos.startsWith("JJ") || pos.equals("DT") || token.label().equals("preconj");
            case MODAL -> pos.equals("MD");
            case PREPOSITION -> true;
        };
    }

    /** Whether the other words of a phrase stand where they must. */
    private static boolean phrase(Entry entry, Parse tree, Token token) {
        List<String> words = entry.words();
        return switch (entry.wordClass()) {
            case NOUN -> before(words, tree, token);
            case VERB -> below(words, tree, token);
            default -> after(words, tree, token);
        };
    }

    private static boolean before(List<String> words, Parse tree, Token token) {
        int start = token.index() - words.size() + 1;
        return start >= 0 && matches(words.subList(0, words.size() - 1), tree, start);
    }

    private static boolean after(List<String> words, Parse tree, Token token) {
        return matches(words.subList(1, words.size()), tree, token.index() + 1);
    }

    private static boolean matches(List<String> words, Parse tree, int start) {
        for (int i = 0; i < words.size(); i++) {
            if (start + i >= tree.size() || !is(tree.token(start + i), words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** "call off the visit", "called it off", "put the talks on hold": the second word hangs on the verb or follows it, others follow that. */
    private static boolean below(List<String> words, Parse tree, Token verb) {
        if (words.size() == 1) {
            return true;
        }
        String second = words.get(1);
        return Stream.concat(next(tree, verb), tree.children(verb).stream().filter(child -> PARTICLE_LABELS.contains(child.label()))
                .filter(child -> !child.label().equals("prep") || child.index() == verb.index() + 1 || words.size() > 2))
                .anyMatch(token -> is(token, second) && matches(words.subList(2, words.size()), tree, token.index() + 1));
    }

    private static Stream<Token> next(Parse tree, Token token) {
        return token.index() + 1 < tree.size() ? Stream.of(tree.token(token.index() + 1)) : Stream.empty();
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }
}
