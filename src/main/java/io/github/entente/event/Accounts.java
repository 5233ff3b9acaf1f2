package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Rejected;
import io.github.entente.mention.Mention;
import io.github.entente.text.Text;
import io.github.entente.text.Token;


/** Turns each sentence's candidates into accounts of events. One instance reads one article, from front to end. */
final class Accounts {

    private static final Set<String> GENERAL = Set.of("importance", "need", "value", "significance", "role", "concept", "history", "threat", "risk", "danger", "possibility");

    private final TriggerFinder triggers;
    private final Governors governors;
    private final StatusReader statuses;
    private final RoleReader roles;
    private final DatingReader datings;
    private final SourceReader sources;
    private final Cast cast;

    Accounts(Lexicon lexicon, Cast cast, Text text) {
        this.cast = cast;
        this.triggers = new TriggerFinder(lexicon, cast);
        this.governors = new Governors(lexicon);
        this.statuses = new StatusReader(lexicon, governors);
        this.roles = new RoleReader(cast);
        this.datings = new DatingReader(text);
        this.sources = new SourceReader(lexicon, cast, text.article().text());
    }

    List<Draft> read(Parse tree, List<Rejected> rejected) {
        List<Draft> drafts = new ArrayList<>();
        for (Candidate candidate : triggers.find(tree, rejected)) {
            Draft draft = draft(candidate);
            reason(draft).ifPresentOrElse(
                    reason -> rejected.add(new Rejected("event", candidate.words(), candidate.token().form(), reason)),
                    () -> drafts.add(draft));
        }
        return drafts;
    }

    private Draft draft(Candidate candidate) {
        Ascent ascent = governors.climb(candidate.tree(), candidate.token());
        Outlook outlook = statuses.read(candidate, ascent);
        RoleReader.Parts parts = roles.read(candidate, ascent);
        List<Attribution> said = sources.read(candidate);
        Optional<Dating> dating = datings.read(candidate, ascent, outlook);
        Report report = new Report(candidate.trigger(), outlook.status(), outlook.certainty(), mode(outlook, said), said,
                outlook.operators(), parts.roles(), parts.location(), dating.orElse(null));
        return new Draft(candidate, ascent, candidate.entry().type(), report);
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

    /** Why a draft is no event, if it is none. */
    private Optional<String> reason(Draft draft) {
        for (Entry.Need need : draft.candidate().entry().needs()) {
            if (!met(need, draft)) {
                return Optional.of(draft.candidate().entry().id() + " needs " + need.name().toLowerCase(java.util.Locale.ROOT) + ", and the sentence tells none");
            }
        }
        boolean bare = draft.report().roles().isEmpty() && draft.report().where().isEmpty() && draft.report().when().isEmpty();
        boolean noun = !draft.candidate().verbal();
        if (noun && bare && draft.ascent().decider() == null && !determined(draft)) {
            return Optional.of("talked about in general: nobody takes part, no place, no time, no article");
        }
        if (noun && general(draft)) {
            return Optional.of("talked about in general");
        }
        return Optional.empty();
    }

    private static boolean general(Draft draft) {
        return draft.ascent().end().filter(word -> GENERAL.contains(word.lemma())).isPresent() && draft.report().when().isEmpty();
    }

    private static boolean determined(Draft draft) {
        Parse tree = draft.candidate().tree();
        return tree.children(draft.candidate().token()).stream().anyMatch(child -> child.label().equals("det") || child.label().equals("poss"))
                || draft.candidate().supportVerb().isPresent();
    }

    private boolean met(Entry.Need need, Draft draft) {
        List<Role> parts = draft.report().roles();
        return switch (need) {
            case ACTOR, PARTICIPANT -> !parts.isEmpty();
            case PERSON -> parts.stream().anyMatch(role -> cast.isA(role.entity(), "Person"));
            case FORCE -> parts.stream().anyMatch(role -> cast.isA(role.entity(), "ArmedForce") || cast.isA(role.entity(), "MilitaryUnit") || cast.isA(role.entity(), "Vessel"));
            case DESTINATION -> draft.report().where().isPresent();
            case OBJECT -> objectNamed(draft);
        };
    }

    private boolean objectNamed(Draft draft) {
        Parse tree = draft.candidate().tree();
        for (Token object : tree.fill(draft.candidate().token(), "object")) {
            if (cast.named(tree, object).stream().map(Mention::entity).anyMatch(cast::acts)) {
                return true;
            }
        }
        return draft.report().roles().stream().anyMatch(role -> role.property().equals("beneficiary"));
    }
}
