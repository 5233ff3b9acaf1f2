package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads the descriptions of posts around the titles of a sentence. */
final class PostFinder {

    private final NamingWords words;
    private final Atlas atlas;

    PostFinder(NamingWords words, Atlas atlas) {
        this.words = words;
        this.atlas = atlas;
    }

    /**
     * @param scan the sentence
     * @param person which tokens belong to a person's name, where no description goes on
     */
    List<PostPhrase> find(Scan scan, IntPredicate person) {
        List<PostPhrase> found = new ArrayList<>();
        for (Match title : scan.titles()) {
            boolean rank = words.has("rank", scan.tree().words(title.first(), title.last())) || words.has("honorific", scan.tree().words(title.first(), title.last()));
            if (!person.test(title.first()) && !insideName(scan, title) && !rank) {
                found.add(new PostGrowth(scan, title, person, words, atlas).grow());
            }
        }
        return found;
    }

    /** A title within a longer known name is none: "Defense Minister" in "ASEAN Defense Ministers' Meeting". */
    private static boolean insideName(Scan scan, Match title) {
        return scan.names().stream().anyMatch(name -> name.span().covers(title.span()));
    }
}
