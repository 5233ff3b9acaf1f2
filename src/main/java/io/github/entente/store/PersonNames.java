package io.github.entente.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.github.entente.graph.Ent;
import io.github.entente.identity.Grouping;
import io.github.entente.identity.PersonGrouping;

/** Gives each group of people one IRI and one label. Callers hold a write transaction. */
final class PersonNames {

    private final JoinGraph joins;
    private final PersonIndex index;
    private final PersonJoins reasons;

    PersonNames(JoinGraph joins, PersonIndex index, PersonJoins reasons) {
        this.joins = joins;
        this.index = index;
        this.reasons = reasons;
    }

    /**
     * How somebody of one article is called in the store.
     *
     * @param kept the IRI in use
     * @param label the label in use
     */
    record Called(String kept, String label) {
    }

    /**
     * Somebody of one article who is called otherwise than before.
     *
     * @param local the IRI in that article alone
     * @param own what the article alone calls them
     * @param before how they were called
     * @param now how they are called
     */
    record Change(String local, String article, String own, Called before, Called now) {
    }

    /** Names the groups, and tells who of the articles told before is called otherwise now. */
    List<Change> apply(List<Grouping.Group<PersonGrouping.Entry>> groups) {
        List<Change> changes = new ArrayList<>();
        named(groups).forEach((group, now) -> {
            reasons.write(group);
            for (PersonGrouping.Entry entry : group.members()) {
                Optional<Called> before = index.called(entry.id());
                if (before.filter(now::equals).isEmpty()) {
                    index.call(entry.id(), now);
                    before.ifPresent(old -> changes.addAll(changes(entry, old, now)));
                }
            }
        });
        return changes;
    }

    private List<Change> changes(PersonGrouping.Entry entry, Called before, Called now) {
        List<Change> changes = new ArrayList<>();
        for (String local : index.members(entry.id())) {
            if (!joins.kept(local).equals(local)) {
                joins.keep(local, now.kept());
                changes.add(new Change(local, index.article(local), entry.persona().name(), before, now));
            }
        }
        return changes;
    }

    /** How somebody of one article is called, which is noted where it is new. */
    Called of(String local) {
        Called called = index.of(local).flatMap(entry -> index.called(entry.id())).orElseThrow();
        joins.keep(local, called.kept());
        return called;
    }

    /** The IRI of the first article that has the full name; of namesakes the later ones have the article's hash behind it. */
    private static Map<Grouping.Group<PersonGrouping.Entry>, Called> named(Collection<Grouping.Group<PersonGrouping.Entry>> groups) {
        Map<Grouping.Group<PersonGrouping.Entry>, Called> named = new LinkedHashMap<>();
        Map<String, String> taken = new HashMap<>();
        for (Grouping.Group<PersonGrouping.Entry> group : groups) {
            PersonGrouping.Entry giver = group.members().stream().filter(entry -> entry.full()).findFirst().orElse(group.first());
            String id = giver.article().substring(Ent.GRAPH.length());
            String slug = giver.first().substring((Ent.ID + "person/" + id + "-").length());
            String mark = "-" + id.substring(id.lastIndexOf('-') + 1);
            boolean bare = giver.full() && taken.putIfAbsent(slug, giver.id()) == null;
            named.put(group, new Called(Ent.ID + "person/" + slug + (bare ? "" : mark), giver.persona().name()));
        }
        return named;
    }
}
