package io.github.entente.event;

import java.util.Set;

import io.github.entente.text.Names;
import io.github.entente.text.Token;

/** Tells a noun that stands for one event from one that stands for its kind, where nobody takes part and no place or time is told. */
final class Definiteness {

    private static final Set<String> DETERMINING = Set.of("det", "poss", "nummod");
    private static final Set<String> SPANS = Set.of("hour", "day", "night", "week", "month", "year", "decade");
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj");
    private static final Set<String> SIDES = Set.of("with", "between", "among");

    private final Lexicon lexicon;
    private final Cast cast;

    Definiteness(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** Whether its phrase or its verb says that it is one. */
    boolean determined(Draft draft) {
        return phrase(draft) || measured(draft) || planned(draft) || sides(draft) || told(draft);
    }

    /** With an article, a possessor, a number or a word that orders: "the talks", "12 strikes", "recent strikes"; with a name behind it, "Exercise Keen Lance"; or carried by a verb. */
    private boolean phrase(Draft draft) {
        boolean named = draft.children().anyMatch(child -> child.label().equals(Names.LABEL));
        return named || draft.children().anyMatch(child -> DETERMINING.contains(child.label()) || lexicon.listed(Lexicon.WordList.SEQUENCE, child.lemma())) || draft.candidate().supportVerb().isPresent();
    }

    /** "dozens of strikes", "two weeks of negotiations" */
    private boolean measured(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return noun.label().equals("pobj") && tree.head(noun).filter(of -> of.form().equalsIgnoreCase("of")).flatMap(tree::head).filter(counter -> lexicon.transparent(counter) || SPANS.contains(counter.lemma())).isPresent();
    }

    /** "the evacuation plan": what is known to be planned. */
    private boolean planned(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return noun.label().equals("compound") && tree.head(noun).filter(plan -> lexicon.one(Entry.Operator.class, tree, plan).isPresent() && lexicon.one(Entry.Trigger.class, tree, plan).isEmpty())
                .filter(plan -> tree.children(plan).stream().anyMatch(child -> DETERMINING.contains(child.label()))).isPresent();
    }

    /** "talks with Europe" */
    private static boolean sides(Draft draft) {
        return draft.children().anyMatch(child -> child.label().equals("prep") && SIDES.contains(child.lemma()));
    }

    /** "sanctions have slowed it", "tightened sanctions": what did something, or what something was done to, and not what was only spoken of. */
    private boolean told(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return ARGUMENTS.contains(noun.label()) && tree.head(noun).filter(verb -> verb.pos().startsWith("VB") && Tense.of(tree, verb) == Tense.PAST)
                .filter(verb -> lexicon.all(Entry.Trigger.class, tree, verb).noneMatch(entry -> cast.speech(entry.type())) && lexicon.one(Entry.Reporting.class, tree, verb).isEmpty()).isPresent();
    }
}
