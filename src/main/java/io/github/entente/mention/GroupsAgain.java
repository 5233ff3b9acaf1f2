package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells which group or body with a name a later word takes up that is no part of its name: "the militants" and "the group" after "Boko Haram", "the bloc" after "the African Union". */
final class GroupsAgain {

    private static final int REACH = 3;

    private final Discourse discourse;
    private final NamingWords words;

    GroupsAgain(Discourse discourse, NamingWords words) {
        this.discourse = discourse;
        this.words = words;
    }

    /**
     * @param before the token before which the group must have been named
     * @param noun the word that takes it up
     * @param nameless whether it may be a group that has no name
     * @return the only one of its kind in the nearest sentence that has one, or the subject of that sentence
     */
    Optional<Entity> called(Scan scan, int before, String noun, boolean nameless) {
        Optional<String> type = words.type("group-again", noun);
        Predicate<Entity> fits = entity -> type.filter(entity.type()::equals).isPresent() && (nameless || !entity.nameless());
        Optional<Scan> at = type.isEmpty() ? Optional.empty() : Optional.of(scan);
        for (int steps = 0; steps <= REACH && at.isPresent(); steps++) {
            Scan sentence = at.get();
            List<Entity> named = discourse.in(sentence.number()).stream().filter(mention -> sentence != scan || mention.head() < before).map(Mention::entity).filter(fits).distinct().toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? Optional.of(named.getFirst()) : subject(sentence, named);
            }
            at = discourse.before(sentence.number());
        }
        return Optional.empty();
    }

    private Optional<Entity> subject(Scan sentence, List<Entity> named) {
        return Discourse.mainSubject(sentence.tree()).map(index -> discourse.at(sentence, index)).filter(subjects -> subjects.size() == 1 && named.contains(subjects.getFirst())).map(List::getFirst);
    }
}
