package io.github.entente.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;
import io.github.entente.text.Token;

/** Weighs whether one event took place in the course of another, by who took part, when and where. */
final class Parts {

    static final Set<String> DOERS = Set.of("agent", "participant", "visitor");
    private static final Set<String> REACHED = Set.of("target", "invitee", "beneficiary");
    private static final Set<String> BACKGROUND = Set.of("after", "since", "before", "follow", "following");
    private static final Set<String> SPEAKERS = Set.of("we", "i", "our", "my");
    /** For how many sentences after it what was said may be taken as said there: by a release that tells of talks, and by the press, which goes on to what others say. */
    private static final int NEAR = 5;
    private static final int NEAR_IN_NEWS = 2;
    static final int WEAK = 1;
    static final int FAIR = 4;
    static final int STRONG = 7;

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;
    private final Cast cast;
    private final LocalDate today;
    private final boolean release;
    private final VisitParts visits;
    private final FightParts fights;
    private final AidParts aid = new AidParts();

    Parts(Lexicon lexicon, Taxonomy taxonomy, Cast cast, Article article) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.cast = cast;
        this.today = article.date();
        this.release = cast.official(article.publisher());
        this.visits = new VisitParts(taxonomy, cast);
        this.fights = new FightParts(taxonomy);
    }

    /** How well a whole fits a part; 0 if it does not. */
    int strength(List<Draft> whole, List<Draft> part) {
        String type = whole.getFirst().type();
        if (taxonomy.isA(type, "Aid")) {
            return release ? aid.strength(whole, part) : 0;
        }
        boolean negotiation = whole.stream().anyMatch(one -> taxonomy.isA(one.type(), "Negotiation"));
        if (negotiation || !sameProspect(whole, part)) {
            return 0;
        }
        if (fights.fight(type)) {
            return fights.strength(whole, part);
        }
        if (!sameTime(whole, part)) {
            return 0;
        }
        return taxonomy.isA(type, "Visit") ? visits.strength(whole, part) : inTalks(whole, part);
    }

    private boolean sameProspect(List<Draft> whole, List<Draft> part) {
        boolean lasts = whole.stream().flatMap(one -> one.report().when().stream()).map(dating -> dating.when().endLatest())
                .anyMatch(end -> end != null && !end.isBefore(today));
        return part.stream().anyMatch(one -> lasts || whole.stream().anyMatch(other -> ahead(other) == ahead(one) || other.report().certainty() == Certainty.UNSPECIFIED))
                && Stream.concat(part.stream(), whole.stream()).noneMatch(one -> Set.of(Status.CANCELLED, Status.DENIED, Status.POSTPONED, Status.SUSPENDED).contains(one.report().status()));
    }

    static boolean ahead(Draft draft) {
        return draft.report().status().isAhead();
    }

    private static boolean sameTime(List<Draft> whole, List<Draft> part) {
        return part.stream().flatMap(one -> one.report().when().stream()).allMatch(when -> whole.stream()
                .flatMap(other -> other.report().when().stream()).allMatch(other -> other.when().mayOverlap(when.when())));
    }

    /** What those say who talk with each other, once their talks were told. */
    private int inTalks(List<Draft> talks, List<Draft> part) {
        int after = part.getFirst().sentence() - talks.getFirst().sentence();
        int order = after == 0 ? 2 : opens(talks) ? 1 : 0;
        boolean prospect = talks.stream().allMatch(Parts::ahead) == part.stream().allMatch(Parts::ahead);
        boolean mentioned = !prospect || !opens(talks) && talks.stream().noneMatch(Parts::told);
        boolean since = performed(part.getFirst()) && talks.stream().anyMatch(one -> one.report().status() == Status.OCCURRED);
        boolean earlier = talks.stream().anyMatch(Parts::background) && talks.stream().noneMatch(one -> one.candidate().verbal() || one.candidate().supportVerb().isPresent());
        if (mentioned || since || earlier || after < 0 || mereNoun(part) || after == 0 && !(before(talks.getFirst(), part.getFirst()) && there(talks.getFirst(), part.getFirst()))) {
            return 0;
        }
        Set<Entity> present = of(talks, Set.of());
        Set<Entity> speakers = of(part, DOERS);
        boolean near = release ? opens(talks) || after <= NEAR : after <= NEAR_IN_NEWS;
        if (speakers.isEmpty()) {
            return near && (unnamed(part.getFirst(), opens(talks)) || after <= 2 && reached(part)) ? WEAK + order : 0;
        }
        if (release && opens(talks) && speakers.stream().allMatch(Entity::nameless)) {
            return WEAK + order;
        }
        if (!near || 2 * speakers.stream().filter(speaker -> stands(speaker, present)).count() < speakers.size()) {
            return 0;
        }
        Set<Entity> reached = of(part, REACHED);
        return !reached.isEmpty() && reached.stream().allMatch(one -> stands(one, present)) ? STRONG + order : FAIR + order;
    }

    /** "at talks in Rome they agreed", "they met and agreed"; not "recalling the talks in Rome, they agreed". */
    private static boolean there(Draft talks, Draft part) {
        Parse tree = part.candidate().tree();
        boolean clause = talks.candidate().verbal() || talks.candidate().supportVerb().isPresent();
        Token word = part.candidate().clauseWord();
        while (word.label().equals("conj") && tree.head(word).isPresent()) {
            word = tree.head(word).orElseThrow();
        }
        return clause || talks.ascent().end().filter(word::equals).isPresent();
    }

    /** A verb tells that they talked, and so do a date, a place or "during"; "the importance of the talks" only mentions them. */
    private static boolean told(Draft talks) {
        return talks.candidate().verbal() || talks.candidate().supportVerb().isPresent() || talks.report().when().isPresent() || talks.report().where().isPresent()
                || (talks.ascent().link() == Ascent.Link.ACCOMPANYING || talks.ascent().link() == Ascent.Link.CLAUSE) && talks.ascent().end().filter(word -> word.pos().startsWith("VB")).isPresent();
    }

    /** "following their meeting in Rome", "since the talks": only what came before or comes after is told by them. */
    private static boolean background(Draft talks) {
        Parse tree = talks.candidate().tree();
        return !talks.candidate().verbal() && talks.candidate().supportVerb().isEmpty() && tree.head(talks.candidate().token()).filter(preposition -> BACKGROUND.contains(preposition.lemma())
                || preposition.form().equalsIgnoreCase("following")).isPresent();
    }

    /** "The President thanks …", "Norway will continue to support …": what somebody does by saying so now, after the talks. */
    private static boolean performed(Draft part) {
        Candidate candidate = part.candidate();
        boolean now = candidate.verbal() && (Tense.of(candidate.tree(), candidate.clauseWord()) == Tense.PRESENT || candidate.entry().needs().contains(Entry.Need.FUTURE));
        return now && candidate.doers().stream().anyMatch(doer -> doer.pos().startsWith("NNP"));
    }

    private static boolean before(Draft one, Draft other) {
        return one.candidate().words().begin() < other.candidate().words().begin();
    }

    /** "their agreement of 2019": only spoken of, and not made there. */
    private boolean mereNoun(List<Draft> part) {
        return taxonomy.isA(part.getFirst().type(), "Agreement") && part.getFirst().report().certainty() == Certainty.UNSPECIFIED;
    }

    /** Whether the article is about it: told in its first sentences. */
    private static boolean opens(List<Draft> talks) {
        return talks.getFirst().sentence() <= 1;
    }

    /** "An agreement was reached" soon after talks. */
    private boolean reached(List<Draft> part) {
        return taxonomy.isA(part.getFirst().type(), "Agreement") && of(part, Set.of()).isEmpty() && part.stream().anyMatch(draft -> !draft.candidate().verbal() && draft.candidate().supportVerb().isPresent());
    }

    /** "Both sides", "they", "the minister": somebody of whom it is not known who he is. */
    private boolean unnamed(Draft draft, boolean ourselves) {
        Parse tree = draft.candidate().tree();
        List<Token> subjects = Stream.of("subject", "possessive").flatMap(slot -> tree.fill(draft.candidate().clauseWord(), slot).stream()).toList();
        return subjects.stream().anyMatch(subject -> lexicon.actor(subject)
                || subject.pos().startsWith("PRP") && (ourselves || !SPEAKERS.contains(subject.lemma())));
    }

    /** Whether somebody is among others, by himself or by his state. */
    static boolean stands(Entity one, Set<Entity> among) {
        return among.stream().anyMatch(other -> other.id().equals(one.id()) || other.id().equals(one.state()) || one.id().equals(other.state()));
    }

    static Set<Entity> of(Collection<Draft> drafts, Set<String> roles) {
        return drafts.stream().flatMap(draft -> draft.report().roles().stream()).filter(role -> roles.isEmpty() || roles.contains(role.property()))
                .map(Role::entity).collect(Collectors.toSet());
    }
}
