package io.github.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Rejected;
import io.github.entente.text.Text;
import io.github.entente.text.Token;


/** Turns each sentence's candidates into accounts of events. One instance reads one article, from front to end. */
final class Accounts {

    private final Cast cast;
    private final Experience experience;
    private final List<Weighed> weighed = new ArrayList<>();
    private final TriggerFinder triggers;
    private final Governors governors;
    private final StatusReader statuses;
    private final RoleReader roles;
    private final DatingReader datings;
    private final Setting settings;
    private final SourceReader sources;
    private final Plausibility filter;
    private final Undergone undergone;
    private final Harm harm;
    private final LocalDate published;
    private final Itinerary itinerary;
    private final Stages stages;

    Accounts(Lexicon lexicon, Cast cast, Text text, Experience experience) {
        this.cast = cast;
        this.experience = experience;
        this.itinerary = new Itinerary(cast);
        this.stages = new Stages(cast, text);
        this.harm = new Harm(lexicon, cast);
        this.undergone = new Undergone(lexicon);
        this.published = Objects.requireNonNull(text.article().issued().endLatest());
        this.filter = new Plausibility(lexicon, cast);
        this.triggers = new TriggerFinder(lexicon, cast, experience);
        this.governors = new Governors(lexicon);
        this.statuses = new StatusReader(lexicon, governors, cast);
        this.roles = new RoleReader(lexicon, cast);
        this.settings = new Setting(lexicon, cast);
        this.datings = new DatingReader(lexicon, cast, text);
        this.sources = new SourceReader(lexicon, cast, text.article().text());
    }

    /** Takes note of a line which tells no events. */
    void preamble(Parse tree) {
        sources.preamble(tree);
    }

    /** All that the sentences read so far may tell. */
    List<Weighed> weighed() {
        return weighed;
    }

    List<Draft> read(Parse tree, List<Rejected> rejected) {
        sources.enter(tree);
        List<Draft> drafts = new ArrayList<>();
        for (List<Sense> senses : triggers.find(tree, rejected)) {
            likeliest(senses, rejected).map(stages::of).ifPresent(drafts::addAll);
        }
        ProForm.another(tree, drafts).map(this::draft).ifPresent(drafts::add);
        return itinerary.read(withUndergone(withoutOutcomes(drafts, rejected), rejected));
    }

    private List<Draft> withoutOutcomes(List<Draft> drafts, List<Rejected> rejected) {
        List<Draft> outcomes = drafts.stream().filter(draft -> drafts.stream().anyMatch(act -> harm.outcome(draft, act))).toList();
        outcomes.forEach(draft -> rejected.add(new Rejected("event", draft.candidate().words(), draft.candidate().token().form(), "only what came of an act that the sentence tells")));
        return drafts.stream().filter(draft -> !outcomes.contains(draft)).toList();
    }

    /** Each decision with what it acts upon; a decision upon nothing that the sentence tells is dropped, nouns first. */
    private List<Draft> withUndergone(List<Draft> drafts, List<Rejected> rejected) {
        List<Draft> told = new ArrayList<>(drafts);
        for (boolean verbal : new boolean[] {false, true}) {
            for (Draft draft : List.copyOf(told)) {
                if ((Undergone.decides(draft) || cast.decision(draft.type())) && draft.candidate().verbal() == verbal && told.stream().noneMatch(other -> Undergone.affects(draft, other))) {
                    undergone.unnamed(draft).map(this::draft).ifPresentOrElse(told::add, () -> {
                        told.remove(draft);
                        rejected.add(new Rejected("event", draft.candidate().words(), draft.candidate().token().form(),
                                "a decision upon nothing that the sentence tells"));
                    });
                }
            }
        }
        told.sort(Comparator.comparing(draft -> draft.candidate().words()));
        return told;
    }

    /** The likeliest sense, if it is likely enough; if none is, the reason against the first is kept. */
    private Optional<Draft> likeliest(List<Sense> senses, List<Rejected> rejected) {
        Optional<Weighed> best = Optional.empty();
        Optional<Rejected> first = Optional.empty();
        for (Sense sense : senses) {
            Candidate candidate = sense.candidate();
            boolean possible = experience.possible(candidate.tree(), candidate.token());
            Attempt attempt = attempt(sense, possible);
            Optional<Weighed> account = attempt.draft.map(draft -> experience.weigh(draft, attempt.against));
            account.ifPresent(weighed::add);
            Optional<String> against = account.filter(Experience::told).isPresent() ? Optional.empty() : attempt.against.or(() -> account.map(Experience::reason));
            first = first.or(() -> against.map(why -> new Rejected("event", candidate.words(), candidate.token().form(), why)));
            best = Stream.concat(best.stream(), account.filter(Experience::told).stream()).reduce((one, other) -> experience.better(other, one) ? other : one);
            if (best.isPresent() && !possible) {
                break;
            }
        }
        if (best.isEmpty()) {
            first.ifPresent(rejected::add);
        }
        return best.map(Weighed::draft).map(experience::stated);
    }

    /** A sense as an account, and what rules say against it. */
    private record Attempt(Optional<Draft> draft, Optional<String> against) {
    }

    /**
     * Most senses fall by their words or by who takes part, and their sources, times and places need not be found.
     *
     * @param all whether to find them nevertheless
     */
    private Attempt attempt(Sense sense, boolean all) {
        Candidate candidate = sense.candidate();
        Optional<String> byWords = sense.against().or(() -> filter.reason(candidate));
        if (byWords.isPresent() && !all) {
            return new Attempt(Optional.empty(), byWords);
        }
        Ascent ascent = governors.climb(candidate.tree(), candidate.token());
        Outlook governed = statuses.read(candidate, ascent);
        RoleReader.Parts parts = roles.read(candidate, ascent, governed.status().isReal());
        Optional<String> byRoles = byWords.or(() -> filter.reason(candidate, ascent, parts.roles()));
        if (byRoles.isPresent() && !all) {
            return new Attempt(Optional.empty(), byRoles);
        }
        Draft draft = draft(candidate, ascent, governed, parts);
        Optional<String> reason = byRoles.or(() -> filter.reason(draft));
        return new Attempt(reason.isEmpty() || all ? Optional.of(draft) : Optional.empty(), reason);
    }

    private Draft draft(Candidate candidate) {
        Ascent ascent = governors.climb(candidate.tree(), candidate.token());
        Outlook governed = statuses.read(candidate, ascent);
        return draft(candidate, ascent, governed, roles.read(candidate, ascent, governed.status().isReal()));
    }

    private Draft draft(Candidate candidate, Ascent ascent, Outlook governed, RoleReader.Parts parts) {
        List<Attribution> sources = this.sources.read(candidate);
        List<Attribution> said = others(candidate, parts, sources);
        List<Token> setting = settings.of(candidate, ascent, sources.stream().anyMatch(source -> speaksForItself(source, parts)));
        boolean before = candidate.entry().usual() == Status.OCCURRED && ascent.link() == Ascent.Link.ACCOMPANYING;
        Optional<Dating> dating = before ? Optional.empty() : datings.read(candidate, ascent, governed, this.sources.own(said), setting);
        boolean present = Tense.of(candidate.tree(), candidate.clauseWord()).present();
        boolean journey = cast.isA(candidate.entry().type(), "Visit") && Tense.of(candidate.tree(), candidate.clauseWord()) == Tense.PRESENT;
        Outlook outlook = dating.map(when -> governed.dated(when, journey ? published.minusDays(1) : published, present)).orElse(governed);
        Report report = new Report(candidate.trigger(), outlook.status(), outlook.certainty(), mode(outlook, said), said,
                outlook.operators(), parts.roles(), parts.location() != null ? parts.location() : settings.place(candidate, setting).orElse(null), dating.orElse(null));
        return new Draft(candidate, ascent, received(candidate, parts) ? "Meeting" : candidate.entry().type(), report);
    }

    /** "President Costa received Prime Minister Berg": where one person receives another, they meet. */
    private boolean received(Candidate candidate, RoleReader.Parts parts) {
        boolean receives = candidate.verbal() && candidate.entry().slots().getOrDefault("subject", Set.of()).contains("host");
        return receives && Stream.of("host", "visitor").allMatch(part -> parts.roles().stream().anyMatch(role -> role.property().equals(part) && cast.isA(role.entity(), "Person")));
    }

    /** Whoever says "I wish to thank" does so then: an act of speech is not on the word of its own speaker. */
    private List<Attribution> others(Candidate candidate, RoleReader.Parts parts, List<Attribution> said) {
        boolean own = cast.speech(candidate.entry().type()) && said.stream().allMatch(source -> source.agent().stream()
                .anyMatch(agent -> parts.roles().stream().anyMatch(role -> role.property().equals("agent") && role.entity().id().equals(agent.id()))));
        return own ? List.of() : said;
    }

    /** "The president said that the United States condemns the raid": who speaks acts, or whoever he speaks for. */
    private static boolean speaksForItself(Attribution source, RoleReader.Parts parts) {
        return Stream.concat(source.agent().stream(), Stream.ofNullable(source.side())).anyMatch(speaker -> parts.roles().stream()
                .anyMatch(role -> role.property().equals("agent") && (role.entity().id().equals(speaker.id()) || role.entity().id().equals(speaker.state()))));
    }

    private static Mode mode(Outlook outlook, List<Attribution> said) {
        if (outlook.hearsay()) {
            return Mode.HEARSAY;
        }
        if (said.isEmpty()) {
            return Mode.REPORTER_ASSERTION;
        }
        return said.stream().allMatch(Attribution::anonymous) ? Mode.ANONYMOUS_SOURCE : Mode.NAMED_SOURCE;
    }
}
