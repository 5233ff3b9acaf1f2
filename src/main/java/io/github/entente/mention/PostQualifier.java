package io.github.entente.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/** Reads what follows a title: "of Japan", "to the United States", "of U.S. Central Command", "for Asian and Oceanian Affairs". */
final class PostQualifier {

    /** Beyond this many words "on" opens no field of duty but something else. */
    private static final int LONGEST_FIELD = 6;

    /**
     * What was read.
     *
     * @param last its last token
     * @param state the state that the post belongs to, or null
     * @param body another body, or the state that an envoy is sent to, or null
     * @param field the duties in the article's words, with a space before, or ""
     */
    record Taken(int last, @Nullable Entity state, @Nullable Entity body, String field) {
    }

    private final Scan scan;
    private final Tree tree;
    private final NamingWords words;
    private final IntPredicate person;

    PostQualifier(Scan scan, NamingWords words, IntPredicate person) {
        this.scan = scan;
        this.tree = scan.tree();
        this.words = words;
        this.person = person;
    }

    /** @param last the last token before it */
    Optional<Taken> after(int last) {
        int preposition = last + 1;
        if (!tree.is(preposition, "of", "for", "to", "at", "on") || tree.capitalized(preposition)) {
            return Optional.empty();
        }
        int start = tree.is(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        return start >= tree.size() || person.test(start) ? Optional.empty() : named(preposition, start).or(() -> field(preposition, start));
    }

    private Optional<Taken> named(int preposition, int start) {
        Optional<Match> match = scan.nameStarting(start).filter(name -> !person.test(name.last()));
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Match name = match.get();
        if (goesOn(name.last() + 1) && scan.titleAt(name.last() + 1).isEmpty()) {
            return Optional.of(body(start, name));
        }
        int last = tree.is(name.last() + 1, "(") && tree.is(name.last() + 3, ")") ? name.last() + 3 : name.last();
        Entity first = name.senses().getFirst().entity();
        if (!tree.is(preposition, "of")) {
            return Optional.of(new Taken(last, null, name.state().orElse(first), ""));
        }
        return Optional.of(name.properState().map(state -> new Taken(last, state, null, "")).orElseGet(() -> new Taken(last, null, first, "")));
    }

    private boolean goesOn(int token) {
        return tree.capitalized(token) && tree.properNoun(token) && !person.test(token)
                && !words.has("honorific", tree.form(token)) && !words.has("rank", tree.form(token));
    }

    private Taken body(int start, Match owner) {
        int end = owner.last() + 1;
        while (goesOn(end + 1)) {
            end++;
        }
        String label = tree.words(start, end);
        String state = owner.properState().map(Entity::id).orElse(null);
        return new Taken(end, null, new Entity("organization/" + Spelling.slug(label), "Organization", label, List.of(), state, false), "");
    }

    private Optional<Taken> field(int preposition, int start) {
        int end = start;
        while (end < tree.size() && fieldWord(end)) {
            end++;
        }
        boolean place = tree.is(preposition, "at", "on") && end - start > LONGEST_FIELD;
        if (end == start || !tree.capitalized(start) || scan.titleAt(start).isPresent() || place) {
            return Optional.empty();
        }
        return Optional.of(new Taken(end - 1, null, null, " " + tree.words(preposition, end - 1).toLowerCase(Locale.ROOT)));
    }

    private boolean fieldWord(int token) {
        return !person.test(token) && (tree.capitalized(token) || tree.is(token, "and") && tree.capitalized(token + 1) && !person.test(token + 1));
    }
}
