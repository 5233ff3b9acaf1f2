package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.entente.base.Rejected;
import io.github.entente.text.Text;

/** Turns each sentence's candidates into accounts of events. One instance reads one article, from front to end. */
final class Accounts {

    private final AccountReader reader;
    private final Cast cast;
    private final Experience experience;
    private final List<Weighed> weighed = new ArrayList<>();
    private final TriggerFinder triggers;
    private final Undergone undergone;
    private final Harm harm;
    private final Itinerary itinerary;
    private final Stages stages;

    Accounts(Lexicon lexicon, Cast cast, Text text, Experience experience) {
        this.reader = new AccountReader(lexicon, cast, text);
        this.cast = cast;
        this.experience = experience;
        this.itinerary = new Itinerary(cast);
        this.stages = new Stages(cast, text);
        this.harm = new Harm(lexicon, cast);
        this.undergone = new Undergone(lexicon);
        this.triggers = new TriggerFinder(lexicon, cast, experience);
    }

    /** Takes note of a line which tells no events. */
    void preamble(Parse tree) {
        reader.preamble(tree);
    }

    /** All that the sentences read so far may tell. */
    List<Weighed> weighed() {
        return weighed;
    }

    List<Draft> read(Parse tree, List<Rejected> rejected) {
        reader.enter(tree);
        List<Draft> drafts = new ArrayList<>();
        for (List<Sense> senses : triggers.find(tree, rejected)) {
            likeliest(senses, rejected).map(stages::of).ifPresent(drafts::addAll);
        }
        ProForm.another(tree, drafts).map(reader::draft).ifPresent(drafts::add);
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
                    undergone.unnamed(draft).map(reader::draft).ifPresentOrElse(told::add, () -> {
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
            AccountReader.Attempt attempt = reader.attempt(sense, possible);
            Optional<Weighed> account = attempt.draft().map(draft -> experience.weigh(draft, attempt.against()));
            account.ifPresent(weighed::add);
            Optional<String> against = account.filter(Experience::told).isPresent() ? Optional.empty() : attempt.against().or(() -> account.map(Experience::reason));
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
}
