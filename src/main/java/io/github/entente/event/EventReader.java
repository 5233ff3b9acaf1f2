package io.github.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Rejected;
import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Atlas;
import io.github.entente.mention.Mentions;
import io.github.entente.text.Sentence;


/** Reads the events of an article: candidates, their accounts sentence by sentence, then which accounts tell of one event. */
public final class EventReader {

    private final Lexicon lexicon;
    private final Set<String> lightVerbs;
    private final Taxonomy taxonomy;
    private final Atlas atlas;
    private final TraitWeights joining = TraitWeights.bundled(Traits.FILE);
    private final Experience.Weights telling = Experience.Weights.bundled();
    private final Involvement.Weights involving = Involvement.Weights.bundled();

    public EventReader(Lexicon lexicon, Taxonomy taxonomy, Atlas atlas) {
        this.lexicon = lexicon;
        this.lightVerbs = lexicon.lightVerbs();
        this.taxonomy = taxonomy;
        this.atlas = atlas;
    }

    /**
     * What the sentences of an article tell, each account for itself.
     *
     * @param drafts the accounts, in order
     * @param links how those of one sentence, or of two that follow each other, bear on each other
     * @param purposes what those are for of which a sentence says so
     * @param cast who and what the article names
     * @param joiner finds out which are of one event
     * @param weighed all that the article may tell, with what speaks for it
     * @param experience what weighed it
     * @param involvement what weighed who takes part in it, and where it was
     */
    record Told(List<Draft> drafts, List<Linker.Link> links, Map<Draft, Purpose> purposes, Cast cast, Joiner joiner, List<Weighed> weighed, Experience experience, Involvement involvement) {
    }

    /** All events of the article, and the candidates that were dropped, with the reason. */
    public Reading read(Mentions mentions) {
        List<Rejected> rejected = new ArrayList<>(mentions.rejected());
        Told told = told(mentions, rejected);
        Joined joined = told.joiner.join(told.drafts);
        List<Linker.Link> links = new ArrayList<>(told.links);
        List<Linker.Link> parts = new Containment(taxonomy, new Parts(lexicon, taxonomy, told.cast, mentions.text().article())).read(joined.events());
        parts.stream().filter(part -> told.links.stream().noneMatch(link -> link.from() == part.from() && link.kind() == part.kind())).forEach(links::add);
        links.addAll(new Reactions(taxonomy).read(joined.events(), links));
        links.addAll(new Series(taxonomy).read(joined.events()));
        Map<Draft, Draft> whole = new HashMap<>();
        List<List<Draft>> events = joined.events().stream().map(event -> told.involvement.completed(event, rejected)).toList();
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < events.get(i).size(); j++) {
                whole.put(joined.events().get(i).get(j), events.get(i).get(j));
            }
        }
        Map<Draft, Purpose> purposes = new HashMap<>();
        told.purposes.forEach((draft, purpose) -> purposes.put(whole.get(draft), purpose));
        return new Assembly(taxonomy, told.cast, mentions, new Joined(events, joined.joins()), links.stream().map(link -> link.with(whole)).toList(), purposes).reading(rejected);
    }

    /** The accounts of an article before they are joined. */
    Told told(Mentions mentions) {
        return told(mentions, new ArrayList<>());
    }

    private Told told(Mentions mentions, List<Rejected> rejected) {
        Cast cast = new Cast(mentions, taxonomy, atlas);
        Experience experience = new Experience(mentions.text(), taxonomy, telling);
        Involvement involvement = new Involvement(mentions.text(), cast, involving);
        Accounts accounts = new Accounts(lexicon, cast, mentions.text(), experience);
        Linker linker = new Linker(lexicon, taxonomy);
        List<Draft> drafts = new ArrayList<>();
        List<Linker.Link> links = new ArrayList<>();
        PurposeReader purposes = new PurposeReader(lexicon, mentions.text().article().text());
        Map<Draft, Purpose> meant = new HashMap<>();
        List<Draft> before = List.of();
        for (Sentence sentence : mentions.text().sentences()) {
            Parse tree = new Parse(sentence, lightVerbs);
            if (sentence.block().tells()) {
                List<Draft> told = accounts.read(tree, rejected);
                links.addAll(linker.read(told, before));
                told.forEach(draft -> purposes.read(draft, told).ifPresent(purpose -> meant.put(draft, purpose)));
                drafts.addAll(told);
                before = told.isEmpty() ? before : told;
            } else {
                accounts.preamble(tree);
            }
        }
        return new Told(drafts, links, meant, cast, new Joiner(lexicon, taxonomy, cast, joining), accounts.weighed(), experience, involvement);
    }
}
