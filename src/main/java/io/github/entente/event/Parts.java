package io.github.entente.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.article.Article;
import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;
import io.github.entente.text.Token;

/** Weighs whether one event took place in the course of another, by who took part, when and where. */
final class Parts {

    private static final Set<String> FIGHTS = Set.of("Attack", "Incursion", "Operation");
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

    Parts(Lexicon lexicon, Taxonomy taxonomy, Cast cast, Article article) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
        this.cast = cast;
        this.today = article.date();
        this.release = cast.official(article.publisher());
        this.visits = new VisitParts(taxonomy, cast);
    }

    /** How well a whole fits a part; 0 if it does not. */
    int strength(List<Draft> whole, List<Draft> part) {
        String type = whole.getFirst().type();
        boolean fight = FIGHTS.stream().anyMatch(kind -> taxonomy.isA(type, kind));
        if (!sameProspect(whole, part) || !(fight ? sinceItBegan(whole, part) : sameTime(whole, part))) {
            return 0;
        }
        if (taxonomy.isA(type, "Negotiation") || whole.stream().anyMatch(one -> taxonomy.isA(one.type(), "Negotiation"))) {
            return 0;
        }
        if (fight) {
            return inWar(whole, part);
        }
        return taxonomy.isA(type, "Visit") ? visits.strength(whole, part) : inTalks(whole, part);
    }

    /** A single attack in a war of the same side. */
    private int inWar(List<Draft> war, List<Draft> attack) {
        boolean operation = taxonomy.isA(attack.getFirst().type(), "Operation");
        Set<String> sides = operation || taxonomy.isA(war.getFirst().type(), "Operation") ? DOERS : Set.of();
        Set<Entity> belligerents = of(war, sides);
        boolean ofIt = of(attack, sides).stream().anyMatch(one -> stands(one, belligerents));
        boolean single = !lasts(attack) && attack.stream().noneMatch(Parts::ahead) && (!operation || attack.stream().allMatch(draft -> draft.candidate().verbal() && draft.report().status() == Status.OCCURRED));
        boolean before = attack.getFirst().sentence() < war.getFirst().sentence() || war.stream().allMatch(Parts::ahead);
        return single && ofIt && !before && (lasts(war) || goesOn(war)) ? FAIR : 0;
    }

    /** "the war", "the invasion": a noun that tells something that goes on. */
    private static boolean lasts(List<Draft> event) {
        return event.stream().anyMatch(draft -> draft.candidate().entry().usual() == Status.ONGOING);
    }

    /** "an offensive has begun", "continues to advance" */
    private static boolean goesOn(List<Draft> event) {
        return event.stream().anyMatch(draft -> draft.report().status() == Status.ONGOING);
    }

    private boolean sameProspect(List<Draft> whole, List<Draft> part) {
        boolean lasts = whole.stream().flatMap(one -> one.report().when().stream()).map(dating -> dating.when().endLatest())
                .anyMatch(end -> end != null && !end.isBefore(today));
        return part.stream().anyMatch(one -> lasts || whole.stream().anyMatch(other -> ahead(other) == ahead(one) || other.report().certainty() == Certainty.UNSPECIFIED))
                && Stream.concat(part.stream(), whole.stream()).noneMatch(one -> Set.of(Status.CANCELLED, Status.DENIED, Status.POSTPONED, Status.SUSPENDED).contains(one.report().status()));
    }

    private static boolean ahead(Draft draft) {
        return draft.report().status() == Status.PLANNED || draft.report().status() == Status.PROPOSED;
    }

    /** A fight that goes on is dated by its begin. */
    private static boolean sinceItBegan(List<Draft> war, List<Draft> part) {
        List<LocalDate> begins = war.stream().flatMap(one -> one.report().when().stream()).map(dating -> dating.when().beginEarliest()).filter(Objects::nonNull).toList();
        return part.stream().flatMap(one -> one.report().when().stream()).map(dating -> dating.when().endLatest()).filter(Objects::nonNull).allMatch(end -> begins.stream().noneMatch(end::isBefore));
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
