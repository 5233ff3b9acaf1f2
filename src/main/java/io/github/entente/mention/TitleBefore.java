package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands before a name: honorifics, ranks, and the posts that end there. */
final class TitleBefore {
    private final Scan scan;
    private final NamingWords words;
    private final List<PostPhrase> phrases;
    private final List<PostPhrase> found = new ArrayList<>();
    private final int start;
    private int from;
    private String gender = "";

    TitleBefore(Scan scan, NamingWords words, List<PostPhrase> phrases, int first) {
        this.scan = scan;
        this.words = words;
        this.phrases = phrases;
        start = first;
        from = first;
        while (takePost(from - 1) || takeHonorific()) {
            continue;
        }
        takeApposition();
        takeCounterpart();
    }

    private boolean takeHonorific() {
        for (int length = 3; length > 0; length--) {
            if (from - length >= 0) {
                String phrase = scan.tree().words(from - length, from - 1);
                Optional<String> honorific = words.type("honorific", phrase);
                boolean capital = scan.tree().capitalized(from - length) || length > 1 && scan.tree().is(from - length, "the");
                if (capital && (honorific.isPresent() || words.has("rank", phrase))) {
                    gender = honorific.filter(type -> !type.isEmpty()).orElse(gender);
                    from -= length;
                    return true;
                }
            }
        }
        return false;
    }

    private boolean takePost(int last) {
        boolean joined = scan.tree().is(last, "and") && from < start;
        int end = joined ? last - 1 : last;
        // "the Secretary General and President Costa" are two people
        Optional<PostPhrase> post = phrases.stream().filter(phrase -> phrase.last() == end && !(joined && scan.tree().is(phrase.first() - 1, "the"))).reduce((outer, inner) -> inner);
        post.ifPresent(phrase -> {
            found.add(phrase);
            from = phrase.first();
        });
        return post.isPresent();
    }

    /** "the South Korean defense minister, Ahn Gyu-back" */
    private void takeApposition() {
        if (scan.tree().is(from - 1, ",") && found.isEmpty()) {
            phrases.stream().filter(phrase -> phrase.last() == from - 2 && !phrase.plural())
                    .filter(phrase -> phrase.specific() || scan.tree().is(phrase.first() - 1, "the"))
                    .filter(phrase -> !scan.tree().is(phrase.first() - 1, ",") && !(scan.tree().is(phrase.first() - 1, "the", "a") && scan.tree().is(phrase.first() - 2, ",") && "PERSON".equals(scan.tree().name(phrase.first() - 3))))
                    .reduce((outer, inner) -> inner).ifPresent(found::add);
        }
    }

    /** "his South Korean counterpart[,] Ahn Gyu-back": the role is that of the other, told later by {@link Tenures}. */
    private void takeCounterpart() {
        int noun = scan.tree().is(from - 1, ",") ? from - 2 : from - 1;
        if (found.isEmpty() && words.has("counterpart", scan.tree().form(noun))) {
            Optional<Owner> owner = Owner.before(scan, noun);
            int first = owner.map(Owner::first).orElse(noun);
            found.add(new PostPhrase(first, noun, noun, PostPhrase.COUNTERPART, null, owner.map(Owner::state).orElse(null), null, false, PostPhrase.Time.PRESENT));
        }
    }

    List<PostPhrase> posts() {
        return found;
    }

    int from() {
        return from;
    }

    String gender() {
        return gender;
    }
}
