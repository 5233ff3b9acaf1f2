package io.github.entente.event;

import java.util.List;
import java.util.Optional;

import io.github.entente.base.Taxonomy;
import io.github.entente.base.When;

/**
 * What those who issue a joint statement did by its words: in "The following statement was released by … The ministers reaffirmed …"
 * they reaffirm it on the day on which it is released, if no talks of theirs have a day.
 */
final class Communique {

    private final Taxonomy taxonomy;
    private final When issued;
    private final Optional<Candidate> statement;

    /**
     * @param groups all accounts of an article, by their events
     * @param release whether a government issues it
     */
    Communique(Taxonomy taxonomy, When issued, boolean release, List<List<Draft>> groups) {
        this.taxonomy = taxonomy;
        this.issued = issued;
        this.statement = groups.stream().flatMap(List::stream).map(Draft::candidate).filter(candidate -> release && Performatives.introduced(candidate)).findFirst();
    }

    /** The event, on the day of the statement if it was said in it and has no other. */
    Event dated(Event event, List<Draft> group) {
        boolean open = event.dating() == null && event.status() == Status.OCCURRED && taxonomy.isA(event.type(), "SpeechAct");
        return open && statement.isPresent() && group.stream().anyMatch(this::said)
                ? event.with(event.location(), new Dating(issued, group.getFirst().candidate().words(), group.getFirst().sentence())) : event;
    }

    private boolean said(Draft draft) {
        Candidate candidate = draft.candidate();
        boolean later = statement.filter(before -> before.sentence() < candidate.sentence()).isPresent();
        return later && candidate.verbal() && draft.report().sources().isEmpty() && Performatives.main(candidate.tree(), candidate.clauseWord())
                && candidate.clauseWord().pos().equals("VBD");
    }
}
