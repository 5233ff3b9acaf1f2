package io.github.entente.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.article.Article;
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
    private final Likeness.Weights joining = Likeness.Weights.bundled();
    private final Experience.Weights telling = Experience.Weights.bundled();
    private final Involvement.Weights involving = Involvement.Weights.bundled();
    private final TraitWeights connecting = TraitWeights.bundled(Connections.FILE);

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
     * @param connections what weighs how they bear on each other
     */
    record Told(List<Draft> drafts, List<Linker.Link> links, Map<Draft, Purpose> purposes, Cast cast, Joiner joiner, List<Weighed> weighed, Experience experience, Involvement involvement, Connections connections) {
    }

    /** All events of the article, and the candidates that were dropped, with the reason. */
    public Reading read(Mentions mentions) {
        List<Rejected> rejected = new ArrayList<>(mentions.rejected());
        Told told = told(mentions, rejected);
        Joined joined = told.joiner.join(told.drafts);
        List<Linker.Link> links = told.connections.weighed(joined.events(), links(told, joined, mentions.text().article()), rejected);
        Joined whole = joined.with(event -> told.involvement.completed(event, rejected));
        Map<Draft, Draft> completed = joined.to(whole);
        Map<Draft, Purpose> purposes = new HashMap<>();
        told.purposes.forEach((draft, purpose) -> purposes.put(completed.get(draft), purpose));
        return new Assembly(taxonomy, told.cast, mentions, whole, links.stream().map(link -> link.with(completed)).toList(), purposes).reading(rejected);
    }

    /** How events bear on each other by rules. */
    List<Linker.Link> links(Told told, Joined joined, Article article) {
        List<Linker.Link> links = new ArrayList<>(told.links);
        List<Linker.Link> parts = new Containment(taxonomy, new Parts(lexicon, taxonomy, told.cast, article)).read(joined.events());
        parts.stream().filter(part -> told.links.stream().noneMatch(link -> link.from() == part.from() && link.kind() == part.kind())).forEach(links::add);
        links.addAll(new Reactions(taxonomy).read(joined.events(), links));
        links.addAll(new Series(taxonomy).read(joined.events()));
        return links;
    }

    /** The accounts of an article before they are joined. */
    Told told(Mentions mentions) {
        return told(mentions, new ArrayList<>());
    }

    private Told told(Mentions mentions, List<Rejected> rejected) {
        Cast cast = new Cast(mentions, taxonomy, atlas);
        Bonds bonds = new Bonds(mentions.text().tags());
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
        return new Told(drafts, links, meant, cast, new Joiner(lexicon, taxonomy, cast, bonds, joining), accounts.weighed(), experience, involvement,
                new Connections(mentions.text(), taxonomy, bonds, connecting));
    }
}
