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

    public EventReader(Lexicon lexicon, Taxonomy taxonomy, Atlas atlas) {
        this.lexicon = lexicon;
        this.lightVerbs = lexicon.lightVerbs();
        this.taxonomy = taxonomy;
        this.atlas = atlas;
    }

    /** All events of the article, and the candidates that were dropped, with the reason. */
    public Reading read(Mentions mentions) {
        Cast cast = new Cast(mentions, taxonomy, atlas);
        Accounts accounts = new Accounts(lexicon, cast, mentions.text());
        Linker linker = new Linker(lexicon, taxonomy);
        List<Rejected> rejected = new ArrayList<>(mentions.rejected());
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
        List<List<Draft>> groups = new Joiner(lexicon, taxonomy, cast).join(drafts);
        List<Linker.Link> parts = new Containment(taxonomy, new Parts(lexicon, taxonomy, cast, mentions.text().article().date())).read(groups);
        parts.stream().filter(part -> links.stream().noneMatch(link -> link.from() == part.from() && link.kind() == part.kind())).forEach(links::add);
        return new Assembly(taxonomy, cast, mentions, groups, links, meant).reading(rejected);
    }
}
