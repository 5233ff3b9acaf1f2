package io.github.entente.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

/** A title that takes in, word by word, what stands around it. */
final class PostGrowth {

    private final NamingWords words;
    private final Atlas atlas;
    private final Scan scan;
    private final Tree tree;
    private final IntPredicate person;
    private final PostQualifier qualifiers;
    private final Sense sense;
    private int first;
    private int last;
    private final int title;
    private String below = "";
    private String field = "";
    private @Nullable Entity state;
    private @Nullable Entity body;
    private PostPhrase.Time time = PostPhrase.Time.PRESENT;

    PostGrowth(Scan scan, Match title, IntPredicate person, NamingWords words, Atlas atlas) {
        this.words = words;
        this.atlas = atlas;
        this.scan = scan;
        this.tree = scan.tree();
        this.person = person;
        qualifiers = new PostQualifier(scan, words, person);
        this.sense = title.sense(one -> "Role".equals(one.entity().type())).orElse(title.senses().getFirst());
        first = title.first();
        last = title.last();
        this.title = title.last();
        state = post() ? atlas.stateOf(sense.entity()).orElse(null) : null;
        String form = tree.form(first);
        int inside = title.span().begin() - tree.at(first).span().begin();
        if (inside > 0 && inside <= form.length()) {
            tell(form.substring(0, inside).replace("-", ""));
        }
        String tail = tree.form(last).toLowerCase(Locale.ROOT);
        if (tail.contains("-") && words.has("incoming", tail.substring(tail.lastIndexOf('-') + 1))) {
            time = PostPhrase.Time.INCOMING;
        }
    }

    PostPhrase grow() {
        while (takeBefore()) {
            continue;
        }
        while (takeAfter()) {
            continue;
        }
        boolean plain = below.isEmpty() && field.isEmpty();
        String role = below + atlas.roleOf(sense.entity()).label().toLowerCase(Locale.ROOT) + field;
        return new PostPhrase(first, last, title, role, plain ? sense.entity() : null, state, body, sense.plural(), time);
    }

    private boolean post() {
        return "Post".equals(sense.entity().type());
    }

    private boolean takeBefore() {
        int before = first - 1;
        if (before < 0 || person.test(before)) {
            return false;
        }
        if (tell(tree.form(before))) {
            first = before;
            return true;
        }
        if (words.has("below", tree.form(before)) && below.isEmpty() && state == null) {
            below = tree.form(before).toLowerCase(Locale.ROOT) + " ";
            first = before;
            return true;
        }
        return takeOwner(before);
    }

    private boolean takeOwner(int before) {
        int end = "POS".equals(tree.pos(before)) ? before - 1 : tree.is(before, ")") && tree.is(before - 2, "(") ? before - 3 : before;
        Optional<Match> owner = scan.nameEnding(end).filter(match -> !Owner.there(scan, match));
        if (owner.isEmpty() || state != null && !post() || owner.get().first() >= first || "Person".equals(owner.get().senses().getFirst().entity().type())) {
            return false;
        }
        if (!"POS".equals(tree.pos(before)) && afterTitle(owner.get().first())) {
            return false;
        }
        take(owner.get());
        first = owner.get().first();
        return true;
    }

    /** "Special Representative for the DPRK Ambassador Kim": the state belongs to the title before it. */
    private boolean afterTitle(int owner) {
        int preposition = tree.is(owner - 1, "the") ? owner - 2 : owner - 1;
        return tree.is(preposition, "of", "for", "to") && scan.titleAt(preposition - 1).isPresent();
    }

    private void take(Match owner) {
        Optional<Entity> named = owner.properState();
        if (named.isPresent()) {
            state = state == null ? named.get() : state;
        } else if (body == null) {
            body = owner.senses().getFirst().entity();
        }
    }

    private boolean takeAfter() {
        if (tree.is(last + 1, "-elect", "elect", "designate", "-designate")) {
            time = PostPhrase.Time.INCOMING;
            last++;
            return true;
        }
        Optional<PostQualifier.Taken> taken = post() ? Optional.empty() : qualifiers.after(last);
        taken.ifPresent(more -> {
            last = more.last();
            state = state == null ? more.state() : state;
            body = body == null ? more.body() : body;
            field += more.field();
        });
        return taken.isPresent();
    }

    private boolean tell(String word) {
        if (words.has("former", word)) {
            time = PostPhrase.Time.FORMER;
        } else if (words.has("incoming", word)) {
            time = PostPhrase.Time.INCOMING;
        } else {
            return words.has("holding", word);
        }
        return true;
    }
}
