package io.github.entente.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.When;
import io.github.entente.text.Text;
import io.github.entente.text.TimeExpression;
import io.github.entente.text.Token;


/** Gives an event the time that its own words, its support verb or the clause around it tell; the nearest wins. */
final class DatingReader {

    /** As long as " and " with its blanks. */
    private static final int AND = 5;
    private static final int FAR = 3;
    private static final String OPEN = "/..";

    private final Cast cast;
    private final When issued;
    private final LocalDate today;
    private final Map<Integer, List<TimeExpression>> bySentence;
    private final TimeAttachment attachment;
    private final Phases phases;
    private final Performatives performatives;

    DatingReader(Lexicon lexicon, Cast cast, Text text) {
        this.cast = cast;
        this.issued = text.article().issued();
        this.today = text.article().date();
        this.bySentence = text.times().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
        this.attachment = new TimeAttachment(lexicon, cast, today);
        this.phases = new Phases(lexicon);
        this.performatives = new Performatives(cast, issued, cast.official(text.article().publisher()));
    }

    /**
     * @param own whether it stands on nobody else's word
     * @param setting words beside its clause that tell when that was
     */
    Optional<Dating> read(Candidate candidate, Ascent ascent, Outlook outlook, boolean own, List<Token> setting) {
        List<TimeExpression> all = bySentence.getOrDefault(candidate.sentence(), List.of());
        List<TimeExpression> times = all.stream().filter(time -> all.stream().noneMatch(first -> goesOn(first, time))).toList();
        Optional<Dating> told = Stream.concat(around(candidate, ascent).stream(), setting.stream())
                .flatMap(word -> times.stream().filter(time -> attachment.of(candidate.tree(), time).contains(word))
                        .min(Comparator.comparingInt(time -> Math.abs(time.span().begin() - candidate.words().begin()))).stream())
                .filter(time -> !(momentary(candidate) && ofLate(time) || firstSince(candidate, time))).findFirst().map(time -> narrower(candidate, time, times))
                .map(time -> then(candidate, dating(time, all, one -> ahead(candidate, ascent, one, outlook)))).filter(dating -> !(outlook.ahead() && outlook.certainty() != Certainty.UNSPECIFIED && over(dating.when()) && !once(candidate, ascent)));
        return told.or(() -> own ? performatives.read(candidate, outlook) : Optional.empty());
    }

    /** "July 29 and 30" is one time. */
    private Dating dating(TimeExpression time, List<TimeExpression> all, Predicate<TimeExpression> ahead) {
        When first = meant(time, ahead);
        return all.stream().filter(next -> goesOn(time, next) && first.endLatest() != null && first.endLatest().plusDays(1).equals(meant(next, ahead).beginEarliest())).findFirst()
                .map(next -> new Dating(When.lasting(first.endLatest(), first.endLatest().plusDays(1)), time.span().to(next.span()), time.sentence()))
                .orElseGet(() -> new Dating(first, time.span(), time.sentence()));
    }

    /** "since Monday, when Chad killed ten", "since June, when": that was on Monday, in June. */
    private static Dating then(Candidate candidate, Dating dating) {
        When when = dating.when();
        LocalDate begin = when.beginEarliest();
        boolean clause = candidate.clauseWord().label().equals("relcl") && candidate.tree().head(candidate.clauseWord()).filter(time -> dating.span().overlaps(time.span())).isPresent();
        if (begin == null || !clause || !when.edtf().endsWith(OPEN)) {
            return dating;
        }
        String bare = when.edtf().substring(0, when.edtf().length() - OPEN.length());
        LocalDate end = bare.equals(begin.toString()) ? begin : bare.equals(YearMonth.from(begin).toString()) ? YearMonth.from(begin).atEndOfMonth() : null;
        return end == null ? dating : new Dating(When.within(bare, begin, end), dating.span(), dating.sentence());
    }

    /** Whether a time is the day after another and told with it: "on Wednesday and Thursday". */
    private static boolean goesOn(TimeExpression first, TimeExpression next) {
        int gap = next.span().begin() - first.span().end();
        LocalDate day = first.past().endLatest();
        boolean days = day != null && day.equals(first.past().beginEarliest()) && next.past().beginEarliest() != null && next.past().beginEarliest().equals(next.past().endLatest());
        return gap > 0 && gap <= AND && days && (day.plusDays(1).equals(next.past().beginEarliest())
                || first.future().endLatest() != null && first.future().endLatest().plusDays(1).equals(next.future().beginEarliest()));
    }

    private static When meant(TimeExpression time, Predicate<TimeExpression> ahead) {
        return ahead.test(time) ? time.future() : time.past();
    }

    /** "this year from September 3 to 14": of two times that hang on one word, the one that lies within the other. */
    private TimeExpression narrower(Candidate candidate, TimeExpression wide, List<TimeExpression> times) {
        return times.stream().filter(time -> wide.past().encloses(time.past()) || wide.future().encloses(time.future()))
                .filter(time -> attachment.of(candidate.tree(), wide).stream().anyMatch(attachment.of(candidate.tree(), time)::contains)).findFirst().orElse(wide);
    }

    /**
     * Which of both days a date without a year means: what was called off or put off was meant for the nearer one, and so is what goes
     * on ("runs from June 2 to 14"); what "was to take place in August" for the last one, if the next is far; "a summit to be held in May" for the next.
     */
    private boolean ahead(Candidate candidate, Ascent ascent, TimeExpression time, Outlook outlook) {
        boolean off = Set.of(Status.POSTPONED, Status.CANCELLED, Status.SUSPENDED).contains(outlook.status());
        boolean present = !momentary(candidate) && Tense.of(candidate.tree(), candidate.clauseWord()) == Tense.PRESENT;
        boolean open = off || present || once(candidate, ascent) && distance(time.past()) * FAR < distance(time.future());
        return toCome(candidate, time) || (open ? distance(time.future()) < distance(time.past()) : outlook.ahead());
    }

    /** "a summit to be held in May" */
    private boolean toCome(Candidate candidate, TimeExpression time) {
        Parse tree = candidate.tree();
        return !candidate.verbal() && tree.children(candidate.token()).stream().filter(verb -> verb.label().equals("acl") || verb.label().equals("relcl"))
                .filter(verb -> tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"))).anyMatch(verb -> attachment.of(tree, time).contains(verb));
    }

    /** "The drill is expected in June": that is the day of the drill. */
    private boolean expected(Candidate candidate, Token verb) {
        return verb.pos().equals("VBN") && attachment.plans(candidate.tree(), verb);
    }

    /** Whether it was planned once: "was to visit", "had been due to begin". */
    private static boolean once(Candidate candidate, Ascent ascent) {
        return ascent.operators().stream().map(Ascent.Met::word).anyMatch(word -> word.pos().equals("VBD") || candidate.tree().children(word).stream().anyMatch(child -> child.pos().equals("VBD")));
    }

    private long distance(When when) {
        LocalDate day = when.beginEarliest() != null ? when.beginEarliest() : when.endLatest();
        return day == null ? 0 : Math.abs(day.toEpochDay() - today.toEpochDay());
    }

    private boolean over(When when) {
        return when.endLatest() != null && when.endLatest().isBefore(today);
    }

    /** "the first visit since 2009": then was the last one. */
    private static boolean firstSince(Candidate candidate, TimeExpression time) {
        Parse tree = candidate.tree();
        boolean since = tree.sentence().tokens().stream().anyMatch(word -> word.lemma().equals("since") && word.span().end() <= time.span().end() && word.span().end() >= time.span().begin() - 1);
        return since && tree.children(candidate.token()).stream().anyMatch(child -> child.lemma().equals("first"));
    }

    private boolean momentary(Candidate candidate) {
        return cast.speech(candidate.entry().type());
    }

    /** "over the past year", "in the coming months": a time that reaches up to today or begins there is that of what is spoken of. */
    private boolean ofLate(TimeExpression time) {
        return Stream.of(time.past(), time.future()).filter(when -> !when.equals(issued)).anyMatch(when -> today.equals(when.endLatest()) && when.beginEarliest() != null && when.beginEarliest().isBefore(today)
                || today.equals(when.beginEarliest()) && !today.equals(when.endLatest()));
    }

    /** The words to which its time can hang, the nearest first. */
    private List<Token> around(Candidate candidate, Ascent ascent) {
        List<Token> words = new ArrayList<>();
        words.add(candidate.token());
        candidate.supportVerb().ifPresent(words::add);
        words.addAll(phases.of(candidate, ascent));
        ascent.steps().stream().filter(step -> step.equals(candidate.clauseWord()) || !attachment.speech(candidate.tree(), step) || expected(candidate, step)).forEach(words::add);
        candidate.presented().ifPresent(words::add);
        Stream.of("at", "during").flatMap(slot -> candidate.tree().fill(candidate.token(), slot).stream()).filter(occasion -> attachment.event(candidate.tree(), occasion)).forEach(words::add);
        if (ascent.sameOccasion(candidate.tree())) {
            ascent.end().ifPresent(words::add);
        }
        return words;
    }
}
