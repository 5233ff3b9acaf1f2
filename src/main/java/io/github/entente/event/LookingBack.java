package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Token;

/** Tells whether the words of an account look back to an event told before, or open a new one. */
final class LookingBack {

    private static final int NEAR = 6;
    private static final Set<String> FREE = Set.of("Meeting", "Call", "Visit", "Agreement", "Exercise", "LogisticSupport", "ArmsTransfer", "Aid", "Ceremony", "Decision", "WeaponsTest", "Deployment", "Withdrawal", "Departure");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final String CONFERENCE = "Conference";
    private static final Set<String> POINTING = Set.of("this", "these", "that", "those");
    private static final Set<String> ARTICLES = Set.of("a", "an", "any");
    private static final Set<String> TALKS = Set.of("Meeting", "Call", "Visit");

    private final Taxonomy taxonomy;
    private final Cast cast;

    private final Lexicon lexicon;
    private final Retelling retelling;

    LookingBack(Lexicon lexicon, Taxonomy taxonomy, Cast cast) {
        this.lexicon = lexicon;
        this.retelling = new Retelling(lexicon, taxonomy);
        this.taxonomy = taxonomy;
        this.cast = cast;
    }

    /** Whether a draft means that event by its words. */
    boolean means(Draft draft, List<Draft> event) {
        return effort(draft) == event.stream().allMatch(LookingBack::effort) && (definite(draft) && sameWord(draft, event) || continues(draft, event) || arrives(draft, event) || retelling.means(draft, event));
    }

    /** "the efforts to end the war" are not "the meeting", though both may be talks. */
    private static boolean effort(Draft draft) {
        return !draft.candidate().verbal() && !draft.candidate().entry().says().isEmpty();
    }

    /** A noun with "the", "this", "his" or a possessor; "planned meeting" without an article does not count. */
    private boolean definite(Draft draft) {
        return !draft.candidate().verbal() && determiners(draft).anyMatch(word -> lexicon.listed(Lexicon.WordList.DEFINITE, word) || word.equals("'s") || word.equals("s'") || word.equals("'"));
    }

    /** "the deployment" after "deployed": an act is meant again by its own word, talks and agreements by any of theirs. */
    private boolean sameWord(Draft draft, List<Draft> event) {
        boolean freely = taxonomy.isAny(draft.type(), FREE);
        boolean special = draft.candidate().entry().words().size() > 1 && event.stream().noneMatch(other -> taxonomy.isA(other.type(), draft.type()));
        boolean pointed = determiners(draft).anyMatch(POINTING::contains);
        boolean conference = taxonomy.isA(draft.type(), CONFERENCE) && event.stream().noneMatch(other -> taxonomy.isA(other.type(), CONFERENCE));
        return freely && !special && !conference || pointed || fight(draft, event) || event.stream().anyMatch(other -> other.stem().equals(draft.stem()));
    }

    /** "They shelled the town. The attack …": nothing but its kind is told of what the sentence before told; "the fighting" may be more of it. */
    private boolean fight(Draft draft, List<Draft> event) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        boolean bare = noun.pos().equals("NN") && !noun.lemma().endsWith("ing") && tree.children(noun).stream().allMatch(child -> child.label().equals("det") || child.label().equals("punct"));
        return bare && draft.sentence() - event.getLast().sentence() == 1 && taxonomy.isAny(draft.type(), FightParts.FIGHTS) && event.stream().anyMatch(other -> other.type().equals(draft.type()));
    }

    /** "a second meeting", "another visit", "the one held in May". */
    boolean opens(Draft draft) {
        boolean another = draft.candidate().token().form().equalsIgnoreCase("one");
        boolean lasts = retelling.lasts(draft);
        boolean ordinal = !draft.candidate().verbal() && determiners(draft).anyMatch(word -> ORDINAL.matcher(word).matches());
        boolean contrasted = draft.ascent().operators().stream().anyMatch(met -> met.entry().wordClass() == Entry.WordClass.PREPOSITION && met.entry().status() == Status.DENIED);
        return another || ordinal || contrasted || !draft.candidate().verbal() && determiners(draft).filter(word -> !(lasts && ARTICLES.contains(word))).anyMatch(word -> lexicon.listed(Lexicon.WordList.OPENING, word));
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
        boolean talks = taxonomy.isAny(draft.type(), TALKS);
        boolean near = draft.sentence() - last.sentence() <= NEAR;
        boolean sameStatus = event.stream().anyMatch(other -> other.report().status() == draft.report().status());
        boolean onlyTopic = !draft.candidate().entry().slots().containsKey("object");
        boolean company = draft.actors().size() > 1 || draft.candidate().verbal() && onlyTopic;
        return talks && near && sameStatus && company && Draft.actors(event).containsAll(draft.actors()) && people(draft) > 0;
    }

    /** "before he arrives": where to, his visit was told to be. */
    private boolean arrives(Draft draft, List<Draft> event) {
        boolean visit = draft.candidate().verbal() && taxonomy.isA(draft.type(), "Visit") && taxonomy.isA(event.getFirst().type(), "Visit");
        boolean nowhere = draft.candidate().tree().fill(draft.candidate().token(), "object").isEmpty() && draft.report().where().isEmpty() && draft.report().roles().stream().allMatch(role -> role.property().equals("visitor"));
        boolean journey = event.stream().anyMatch(other -> other.report().where().isPresent());
        return visit && nowhere && journey && !draft.actors().isEmpty() && Draft.actors(event).containsAll(draft.actors());
    }

    private long people(Draft draft) {
        return draft.report().roles().stream().filter(role -> cast.isA(role.entity(), "Person")).count();
    }
}
