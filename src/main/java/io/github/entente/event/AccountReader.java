package io.github.entente.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.Text;
import io.github.entente.text.Token;

/** Reads the account that a sense of a word gives, by rules: status, parts, sources, time and place; or says what rules have against it. */
final class AccountReader {

    private final Cast cast;
    private final Governors governors;
    private final StatusReader statuses;
    private final RoleReader roles;
    private final DatingReader datings;
    private final Setting settings;
    private final SourceReader sources;
    private final Plausibility filter;
    private final LocalDate published;

    AccountReader(Lexicon lexicon, Cast cast, Text text) {
        this.cast = cast;
        this.published = Objects.requireNonNull(text.article().issued().endLatest());
        this.filter = new Plausibility(lexicon, cast);
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

    /** Takes note of a sentence before its senses are read. */
    void enter(Parse tree) {
        sources.enter(tree);
    }

    /** A sense as an account, and what rules say against it. */
    record Attempt(Optional<Draft> draft, Optional<String> against) {
    }

    /**
     * Most senses fall by their words or by who takes part, and their sources, times and places need not be found.
     *
     * @param all whether to find them nevertheless
     */
    Attempt attempt(Sense sense, boolean all) {
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

    /** The account of a word of which rules have nothing to ask. */
    Draft draft(Candidate candidate) {
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
