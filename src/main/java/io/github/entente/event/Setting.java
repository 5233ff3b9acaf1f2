package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/**
 * Finds the words beside a clause that tell where and when somebody said or did something: "Speaking in Oslo on Monday, he warned",
 * "condemned it in a statement on Monday", "'We condemn it,' he told reporters in Oslo".
 */
final class Setting {

    /** What one says or decides in a statement, at talks, on a visit. */
    private static final Set<String> SAID = Set.of("SpeechAct", "Decision", "Sanction", "Expulsion", "Appointment", "Agreement", "Invitation");
    private static final Set<String> OCCASIONS = Set.of("Statement", "Meeting", "Conference", "Visit", "Call", "Ceremony", "Negotiation");
    private static final Set<String> DURING = Set.of("in", "at", "during", "on", "through");
    private static final Set<String> AFTER = Set.of("after", "following");
    /** After what one has done with others, one speaks where it was. */
    private static final Set<String> HELD = Set.of("Meeting", "Conference", "Visit", "Call", "Negotiation", "Election");
    private static final Set<String> AUDIENCE = Set.of("tell", "address", "brief");
    private static final Set<String> SPEAKING = Set.of("speak", "talk", "address", "appear", "testify", "brief", "meet", "meeting", "visit", "tour", "gather", "write");
    private static final List<String> AROUND = List.of("in", "near", "off", "at", "outside", "inside", "aboard");
    private static final Set<String> PAST_PARTICIPLES = Set.of("VBN", "VBD");

    /** So many words a clause may hang below its occasion: "a meeting with the leaders of Peru, where". */
    private static final int REACH = 5;

    private final Lexicon lexicon;
    private final Cast cast;

    Setting(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** @param self whether the one who is said to do it says it: "said it condemned the raid" */
    List<Token> of(Candidate candidate, Ascent ascent, boolean self) {
        Parse tree = candidate.tree();
        if (!cast.isAny(candidate.entry().type(), SAID)) {
            return occasion(tree, candidate.clauseWord()).stream().toList();
        }
        Optional<Token> saying = ascent.end().filter(verb -> self && spoken(candidate, ascent));
        List<Token> found = new ArrayList<>();
        Stream.concat(Stream.of(first(tree, candidate.clauseWord())), saying.stream()).forEach(verb -> {
            if (saying.filter(verb::equals).isPresent()) {
                found.add(verb);
            }
            tree.children(verb).stream().filter(child -> speaking(tree, child) || when(tree, child) && child.index() < verb.index()).forEach(found::add);
            occasions(candidate, verb).forEach(found::add);
            occasion(tree, verb).ifPresent(found::add);
        });
        return found;
    }

    /** "We condemn it, he said", "said it condemned the raid"; not "said it had condemned", "would condemn". */
    private static boolean spoken(Candidate candidate, Ascent ascent) {
        Parse tree = candidate.tree();
        Token verb = candidate.clauseWord();
        return ascent.link() == Ascent.Link.REPORTED && candidate.verbal() && tree.children(verb).stream().noneMatch(child -> child.label().equals("aux") && !child.lemma().equals("be"));
    }

    /** "a meeting last month, where they condemned the raid": the occasion of which a clause tells more. */
    private Optional<Token> occasion(Parse tree, Token verb) {
        boolean where = verb.label().equals("relcl") && tree.children(verb).stream().anyMatch(child -> child.lemma().equals("where") || child.label().equals("prep") && DURING.contains(child.lemma())
                && tree.children(child).stream().anyMatch(which -> which.lemma().equals("which")));
        Optional<Token> noun = where ? tree.head(verb) : Optional.empty();
        for (int i = 0; i < REACH && noun.filter(word -> !is(tree, word, OCCASIONS)).isPresent(); i++) {
            noun = noun.flatMap(tree::head);
        }
        return noun.filter(word -> word.pos().startsWith("NN") && is(tree, word, OCCASIONS));
    }

    /** "condemned the raid and called for talks": the first of the verbs. */
    private static Token first(Parse tree, Token verb) {
        boolean second = verb.label().equals("conj") && tree.children(verb).stream().noneMatch(child -> child.label().startsWith("nsubj"));
        return second ? tree.head(verb).filter(above -> above.pos().startsWith("VB")).map(above -> first(tree, above)).orElse(verb) : verb;
    }

    /** "When the truce ended last week, Chad warned": what was at that time. */
    private static boolean when(Parse tree, Token child) {
        return child.label().equals("advcl") && tree.children(child).stream().anyMatch(word -> word.lemma().equals("when"));
    }

    private static boolean speaking(Parse tree, Token child) {
        boolean participle = child.label().equals("advcl") && child.form().endsWith("ing") && SPEAKING.contains(child.lemma());
        return participle && tree.children(child).stream().noneMatch(below -> below.label().startsWith("nsubj") || below.label().equals("mark") || below.pos().equals("WRB"));
    }

    /** "statement" of "in a statement on Monday", "visit" of "in remarks made after a visit". */
    private List<Token> occasions(Candidate candidate, Token word) {
        Parse tree = candidate.tree();
        List<Token> found = new ArrayList<>();
        for (Token link : tree.children(word)) {
            String preposition = link.lemma().toLowerCase(Locale.ROOT);
            boolean told = link.label().equals("dobj") && AUDIENCE.contains(word.lemma());
            Stream<Token> nouns = told ? Stream.of(link) : link.label().equals("prep") ? tree.children(link).stream() : Stream.of();
            nouns.filter(noun -> !noun.equals(candidate.token()) && noun.pos().startsWith("NN") && (AFTER.contains(preposition) ? is(tree, noun, HELD)
                    : (told || DURING.contains(preposition)) && (lexicon.document(noun) || is(tree, noun, OCCASIONS)))).forEach(noun -> {
                        found.add(noun);
                        tree.children(noun).stream().filter(made -> made.label().equals("acl") && PAST_PARTICIPLES.contains(made.pos())).forEach(made -> {
                            found.add(made);
                            found.addAll(occasions(candidate, made));
                        });
                    });
        }
        return found;
    }

    private boolean is(Parse tree, Token noun, Set<String> types) {
        return lexicon.all(Entry.Trigger.class, tree, noun).anyMatch(entry -> cast.isAny(entry.type(), types));
    }

    /** Where one of these words says that it was. */
    Optional<Location> place(Candidate candidate, List<Token> words) {
        Whereabouts where = new Whereabouts(lexicon, cast, candidate);
        Parse tree = candidate.tree();
        for (Token word : words) {
            if (where.open()) {
                AROUND.forEach(slot -> where.fill(word, slot));
            }
            if (where.open() && is(tree, word, Set.of("Visit"))) {
                where.outer(word);
            }
            if (where.open() && word.pos().startsWith("VB")) {
                Stream.of("to", "object").flatMap(slot -> tree.fill(word, slot).stream()).filter(lexicon::actor).forEach(hearer -> AROUND.forEach(slot -> where.fill(hearer, slot)));
            }
        }
        return where.found();
    }
}
