package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;

/** Tells whether the words of an account look back to an event told before, or open a new one. */
final class LookingBack {

    private static final int NEAR = 6;
    private static final int STEM = 4;
    private static final Set<String> FREE = Set.of("Meeting", "Call", "Visit", "Agreement", "Exercise", "LogisticSupport", "ArmsTransfer", "Aid", "Ceremony", "Decision");
    private static final Set<String> TALKS = Set.of("Meeting", "Call", "Visit");

    private static final Set<String> LASTING = Set.of("CooperationProgramme", "WeaponsDevelopment", "Operation", "Sanction");

    private final Taxonomy taxonomy;
    private final Cast cast;

    private final Lexicon lexicon;

    LookingBack(Lexicon lexicon, Taxonomy taxonomy, Cast cast) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.cast = cast;
    }

    /** Whether a draft means that event by its words. */
    boolean means(Draft draft, List<Draft> event) {
        return definite(draft) && sameWord(draft, event) || continues(draft, event) || again(draft, event) || goesOn(draft, event)
                || bothDecided(draft, event);
    }

    /** A noun with "the", "this", "his" or a possessor; "planned meeting" without an article does not count. */
    private boolean definite(Draft draft) {
        return !draft.candidate().verbal() && determiners(draft).anyMatch(word -> lexicon.listed(Lexicon.WordList.DEFINITE, word) || word.equals("'s") || word.equals("s'") || word.equals("'"));
    }

    /** "the deployment" after "deployed": an act is meant again by its own word, talks and agreements by any of theirs. */
    private boolean sameWord(Draft draft, List<Draft> event) {
        boolean freely = FREE.stream().anyMatch(type -> taxonomy.isA(draft.type(), type));
        String stem = stem(draft);
        boolean special = draft.candidate().entry().words().size() > 1;
        return freely && !special || event.stream().anyMatch(other -> stem(other).equals(stem));
    }

    private static String stem(Draft draft) {
        String lemma = draft.candidate().token().lemma();
        return lemma.substring(0, Math.min(STEM, lemma.length()));
    }

    /** "a second meeting", "another visit", "the one held in May". */
    boolean opens(Draft draft) {
        boolean another = draft.candidate().token().form().equalsIgnoreCase("one");
        return another || !draft.candidate().verbal() && determiners(draft).anyMatch(word -> lexicon.listed(Lexicon.WordList.OPENING, word));
    }

    private static Stream<String> determiners(Draft draft) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        return tree.children(noun).stream().filter(child -> child.index() < noun.index())
                .flatMap(child -> child.label().equals("poss") ? possessor(tree, child) : Stream.of(child.form().toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> possessor(Parse tree, Token noun) {
        return noun.pos().equals("PRP$") ? Stream.of(noun.form().toLowerCase(Locale.ROOT)) : Stream.of("'s");
    }

    /** A verb of talking or traveling tells on about the talks of the same people: "met … They discussed …". */
    private boolean continues(Draft draft, List<Draft> event) {
        Draft last = event.getLast();
        boolean talks = TALKS.stream().anyMatch(type -> taxonomy.isA(draft.type(), type));
        boolean near = draft.sentence() - last.sentence() <= NEAR;
        boolean sameStatus = event.stream().anyMatch(other -> other.report().status() == draft.report().status());
        boolean onlyTopic = !draft.candidate().entry().slots().containsKey("object");
        boolean company = draft.actors().size() > 1 || draft.candidate().verbal() && onlyTopic;
        return talks && near && sameStatus && company && Draft.actors(event).containsAll(draft.actors()) && people(draft) > 0;
    }

    /** "is prepared to test a missile … will test the missile": the same act of the same actors upon the same, known object. */
    private boolean again(Draft draft, List<Draft> event) {
        Parse tree = draft.candidate().tree();
        boolean known = tree.children(draft.candidate().token()).stream().filter(child -> child.label().equals("dobj"))
                .anyMatch(object -> tree.children(object).stream().anyMatch(child -> lexicon.listed(Lexicon.WordList.DEFINITE, child.form())));
        return known && draft.candidate().verbal() && !cast.speech(draft.type()) && draft.type().equals(event.getFirst().type())
                && !draft.actors().isEmpty() && draft.actors().equals(Draft.actors(event));
    }

    /** Programs and developments go on; the same words mean the same one. */
    private boolean goesOn(Draft draft, List<Draft> event) {
        boolean lasting = LASTING.stream().anyMatch(type -> taxonomy.isA(draft.type(), type)) && !draft.candidate().verbal();
        return lasting && event.stream().anyMatch(other -> other.candidate().entry().equals(draft.candidate().entry()));
    }

    /** "canceled a plan to refuel … suspended a plan to provide refueling": what the same actors gave up is told twice. */
    private static boolean bothDecided(Draft draft, List<Draft> event) {
        return draft.ascent().decider() != null && event.stream().anyMatch(other -> other.ascent().decider() != null
                && other.type().equals(draft.type()) && other.actors().size() > 1 && other.actors().equals(draft.actors()));
    }

    private long people(Draft draft) {
        return draft.report().roles().stream().filter(role -> cast.isA(role.entity(), "Person")).count();
    }
}
