package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.jspecify.annotations.Nullable;

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
                found.add(new Growing(scan, title, person).grow());
            }
        }
        return found;
    }

    /** A title within a longer known name is none: "Defense Minister" in "ASEAN Defense Ministers' Meeting". */
    private static boolean insideName(Scan scan, Match title) {
        return scan.names().stream().anyMatch(name -> name.span().covers(title.span()));
    }

    /** A title that takes in, word by word, what stands around it. */
    private final class Growing {
        private final Scan scan;
        private final Tree tree;
        private final IntPredicate person;
        private final Sense sense;
        private int first;
        private int last;
        private final int title;
        private String below = "";
        private String field = "";
        private @Nullable Entity state;
        private @Nullable Entity body;
        private PostPhrase.Time time = PostPhrase.Time.PRESENT;

        Growing(Scan scan, Match title, IntPredicate person) {
            this.scan = scan;
            this.tree = scan.tree();
            this.person = person;
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
            Optional<Match> owner = scan.nameEnding(end);
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
            int next = last + 1;
            if (tree.is(next, "-elect", "elect", "designate", "-designate")) {
                time = PostPhrase.Time.INCOMING;
                last = next;
                return true;
            }
            if (post() || !tree.is(next, "of", "for", "to", "at", "on")) {
                return false;
            }
            int start = tree.is(next + 1, "the") ? next + 2 : next + 1;
            if (person.test(start) || start >= tree.size()) {
                return false;
            }
            return takeNamed(next, start) || takeField(next, start);
        }

        private boolean takeNamed(int preposition, int start) {
            Optional<Match> named = scan.nameStarting(start);
            if (named.isEmpty() || person.test(named.get().last())) {
                return false;
            }
            int next = named.get().last() + 1;
            if (tree.capitalized(next) && tree.properNoun(next) && !person.test(next) && !courtesy(next) && scan.titleAt(next).isEmpty()) {
                return takeBody(start, next, named.get());
            }
            boolean target = !tree.is(preposition, "of");
            if (target && body == null) {
                body = named.get().state().orElse(named.get().senses().getFirst().entity());
            } else {
                take(named.get());
            }
            last = named.get().last();
            last = tree.is(last + 1, "(") && tree.is(last + 3, ")") ? last + 3 : last;
            return true;
        }

        private boolean courtesy(int token) {
            return words.has("honorific", tree.form(token)) || words.has("rank", tree.form(token));
        }

        /** "commander of U.S. Central Command" */
        private boolean takeBody(int start, int next, Match owner) {
            int end = next;
            while (tree.capitalized(end + 1) && tree.properNoun(end + 1) && !person.test(end + 1) && !courtesy(end + 1)) {
                end++;
            }
            String label = tree.words(start, end);
            if (body == null) {
                body = new Entity("organization/" + Spelling.slug(label), "Organization", label, List.of(), owner.properState().map(Entity::id).orElse(null), false);
            }
            last = end;
            return true;
        }

        /** "for Asian and Oceanian Affairs": what the holder is in charge of. */
        private boolean takeField(int preposition, int start) {
            int end = start;
            while (end < tree.size() && !person.test(end) && (tree.capitalized(end) || tree.is(end, "and") && tree.capitalized(end + 1) && !person.test(end + 1))
                    && scan.nameStarting(end).filter(match -> match.properState().isPresent() && "of".equals(tree.form(end(match)))).isEmpty()) {
                end++;
            }
            if (end == start || !tree.capitalized(start) || scan.titleAt(start).isPresent() || tree.is(preposition, "at", "on") && field.isEmpty() && end - start > 6) {
                return false;
            }
            field += " " + tree.words(preposition, end - 1).toLowerCase(Locale.ROOT);
            last = end - 1;
            return true;
        }

        private int end(Match match) {
            return match.first() - 1;
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
}
