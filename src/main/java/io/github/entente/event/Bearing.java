package io.github.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.event.Ascent.Met;
import io.github.entente.text.Token;

/** What the words of a sentence can do to an event below or beside them, by the lexicon. */
final class Bearing {

    static final Set<String> COPULAS = Set.of("be", "remain", "stay");
    private static final Set<String> PARTICLES = Set.of("advmod", "prt");
    private static final Set<Entry.WordClass> BESIDE_ONLY = Set.of(Entry.WordClass.ADVERB, Entry.WordClass.MODAL, Entry.WordClass.PREPOSITION);
    private static final Set<String> OF_VERBS = Set.of("on", "to", "at", "for");
    /** Leads from a verb to what somebody is to do, or is not to: "warned them against attacking", "kept them from leaving". */
    private static final Set<String> PREVENTING = Set.of("on", "to", "at", "for", "against", "from");
    private static final Set<String> AIMING = Set.of("aim", "hint", "look", "direct");
    private static final Set<String> OF_NOUNS = Set.of("on", "to", "at", "for", "about", "of", "in");
    private static final Set<String> ASKED = Set.of("xcomp", "dobj", "ccomp");
    private static final Set<String> BESIDE = Set.of("aux", "neg", "advmod", "nmod", "amod", "det", "acomp", "prt", "predet");

    private final Lexicon lexicon;
    private final Parse tree;

    Bearing(Lexicon lexicon, Parse tree) {
        this.lexicon = lexicon;
        this.tree = tree;
    }

    boolean carries(Token verb, String label) {
        boolean subject = label.startsWith("nsubj");
        boolean object = !label.equals("nsubj");
        return lexicon.all(Entry.Support.class, tree, verb).anyMatch(
                support -> support.carries() == Entry.Carries.SUBJECT ? subject : object);
    }

    /** Whether a preposition leads to what a plan, a wish or an agreement is about, and not to its time, place or company: "agreed at a meeting", "their pledge at the summit" tell of no meeting and summit to come; "threatened them with sanctions" tells of sanctions. */
    boolean complement(Token governor, Token preposition, Token below) {
        Set<String> ofVerb = below.label().equals("pcomp") ? PREVENTING : OF_VERBS;
        Set<String> leads = governor.pos().startsWith("VB") ? ofVerb : OF_NOUNS;
        boolean occasion = !AIMING.contains(governor.lemma()) && preposition.lemma().equals("at")
                && (below.pos().startsWith("NNP") || tree.children(below).stream().anyMatch(child -> child.label().equals("det")));
        boolean threatened = governor.lemma().equals("threaten") && preposition.lemma().equals("with");
        return threatened || !occasion && leads.contains(preposition.form().toLowerCase(Locale.ROOT));
    }

    /** Whether "be" and what goes with it tell something of its subject: "the talks are off", "the meeting will be in May". */
    boolean predicates(Token be, List<Token> steps) {
        boolean bare = tree.children(be).stream().noneMatch(child -> Set.of("acomp", "attr").contains(child.label()));
        return local(be, steps).anyMatch(found -> bare || found.entry().wordClass() != Entry.WordClass.ADVERB);
    }

    /** "participated in the exercise": a support verb of two words. */
    boolean supportPhrase(Token governor, Token preposition) {
        return lexicon.all(Entry.Support.class, tree, governor)
                .anyMatch(support -> support.words().size() > 1 && support.words().getLast().equalsIgnoreCase(preposition.form()));
    }

    /** Operators that stand with the word itself: modals, negation, adverbs, adjectives, "if", a predicate. */
    Stream<Met> local(Token word, List<Token> steps) {
        boolean saysWhat = word.lemma().equals("be") && tree.children(word).stream().anyMatch(child -> Set.of("acomp", "attr").contains(child.label()));
        Stream<Token> beside = tree.children(word).stream()
                .filter(child -> !steps.contains(child) && !(saysWhat && child.label().equals("neg")))
                .filter(child -> BESIDE.contains(child.label()));
        return Stream.concat(beside.flatMap(this::withNegation), nobody(word, steps))
                .flatMap(child -> lexicon.all(Entry.Operator.class, tree, child)
                        .filter(entry -> modifies(entry, word, child)).limit(1).map(entry -> new Met(entry, child)));
    }

    /** "no" of "no longer planned", under which the parser hangs it, before the word itself. */
    private Stream<Token> withNegation(Token child) {
        return Stream.concat(tree.children(child).stream().filter(no -> child.label().equals("advmod") && no.label().equals("neg")), Stream.of(child));
    }

    /** "no country has claimed", "no one was injured", "neither side made commitments": what nobody did. */
    private Stream<Token> nobody(Token verb, List<Token> steps) {
        Stream<Token> beside = tree.children(verb).stream().filter(child -> verb.pos().startsWith("VB") && child.label().startsWith("nsubj") && !steps.contains(child)).flatMap(subject -> tree.children(subject).stream());
        return beside.filter(child -> child.form().equalsIgnoreCase("neither") || steps.size() == 1 && child.form().equalsIgnoreCase("no"));
    }

    private static boolean modifies(Entry.Operator entry, Token word, Token child) {
        return switch (entry.wordClass()) {
            case MODAL -> true;
            case ADVERB -> !child.label().equals("acomp");
            case ADJECTIVE -> !PARTICLES.contains(child.label()) || COPULAS.contains(word.lemma());
            default -> false;
        };
    }

    /**
     * What a word does to what hangs below it.
     *
     * @param below the word below it that leads to the event
     */
    Stream<Entry.Operator> operators(Token word, Token below) {
        boolean particle = tree.children(word).stream().anyMatch(child -> child.label().equals("prt"));
        boolean subject = below.label().startsWith("nsubj");
        return lexicon.all(Entry.Operator.class, tree, word)
                .filter(entry -> !particle || entry.words().size() > 1)
                .filter(entry -> !BESIDE_ONLY.contains(entry.wordClass()))
                .filter(entry -> entry.wordClass() != Entry.WordClass.ADJECTIVE || word.pos().startsWith("JJ") || word.pos().startsWith("RB"))
                .filter(entry -> !entry.via().contains(Entry.Via.MODIFIER) && !(subject && entry.via().contains(Entry.Via.COMPLEMENT)))
                .filter(entry -> !below.label().equals("nsubj") || ofSubject(entry, word))
                .filter(entry -> !entry.via().contains(Entry.Via.INFINITIVE) || infinitive(below) || !below.label().equals("pobj") && tree.children(word).stream().anyMatch(this::infinitive))
                .filter(entry -> !entry.via().contains(Entry.Via.PERFECT) || perfect(below))
                .filter(entry -> !(entry.via().contains(Entry.Via.INFINITIVE) && COPULAS.contains(word.lemma()) && judges(word)))
                .filter(entry -> !entry.via().contains(Entry.Via.CLAUSE) || below.pos().startsWith("VB"))
                .filter(entry -> !entry.via().contains(Entry.Via.PASSIVE) || passive(word))
                .filter(entry -> entry.status() == null || !entry.status().isAhead() || !told(below))
                .sorted(Comparator.comparing(entry -> !entry.via().contains(Entry.Via.PERFECT)));
    }

    /** "they signed an agreement": what a finite clause tells as past is nobody's plan, whatever stands above it. */
    private boolean told(Token clause) {
        return clause.label().equals("ccomp") && clause.pos().equals("VBD") && tree.children(clause).stream().anyMatch(child -> child.label().equals("nsubj"));
    }

    /** "is right to urge": "be" and the adjective, and not "be" and the infinitive. */
    private boolean judges(Token be) {
        return tree.children(be).stream().anyMatch(child -> child.label().equals("acomp"));
    }

    /** "to have met" */
    private boolean perfect(Token verb) {
        return tree.children(verb).stream().anyMatch(child -> child.label().startsWith("aux") && child.lemma().equals("have"));
    }

    /** "the talks continue", "the drill began": of its active subject a verb tells phases; "the visit seeks to …" tells nothing of the visit. */
    private boolean ofSubject(Entry.Operator entry, Token verb) {
        boolean phase = entry.status() == null || entry.status() == Status.ONGOING || entry.status() == Status.OCCURRED;
        return phase || verb.lemma().equals("be") || entry.status() == Status.PLANNED && tree.children(verb).stream().noneMatch(child -> ASKED.contains(child.label()));
    }

    /** "ahead of the talks": what a preposition tells of what follows it. */
    Optional<Met> preposition(Token last) {
        return lexicon.ending(Entry.Operator.class, tree, last).map(found -> new Met(found.entry(), found.first()));
    }

    boolean operates(Token word, Token below) {
        return operators(word, below).findAny().isPresent();
    }

    private boolean passive(Token verb) {
        return verb.pos().equals("VBN") && (verb.label().equals("acl") || tree.children(verb).stream().anyMatch(child -> child.label().equals("auxpass")));
    }

    boolean infinitive(Token verb) {
        return tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"));
    }

    /** "a series of meetings": what is said of the series is said of the meetings. */
    boolean transparent(Token noun) {
        return lexicon.transparent(noun);
    }

    Optional<Entry.Trigger> decider(Token word, String slot) {
        return lexicon.all(Entry.Trigger.class, tree, word)
                .filter(entry -> entry.slots().getOrDefault(slot, Set.of()).contains("affects")).findFirst();
    }
}
