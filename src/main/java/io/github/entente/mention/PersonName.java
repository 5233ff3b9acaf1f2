package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;

/**
 * A person's name in a sentence, before the article as a whole has told whose it is.
 *
 * @param scan its sentence
 * @param first the first token of the name itself
 * @param last the last one, possessive left out
 * @param from where the title before it begins; {@code first} if there is none
 * @param posts the posts that the words around it give
 * @param state the state that the words give besides ("Jake Sullivan of the United States"), or null
 * @param gender "he" or "she" where an honorific tells, else ""
 */
record PersonName(Scan scan, int first, int last, int from, List<PostPhrase> posts, @Nullable Entity state, String gender) {

    PersonName {
        posts = List.copyOf(posts);
    }

    /** What the words are compared by, one key a word; hyphened names stay one. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String key = Spelling.key(tree().form(i));
            if (Character.isLetter(key.charAt(0))) {
                keys.add(key);
            }
        }
        return keys;
    }

    Tree tree() {
        return scan.tree();
    }

    String text() {
        return tree().words(first, last);
    }

    String titled() {
        return tree().words(from, last);
    }

    Span span() {
        return tree().span(from, last);
    }

    int head() {
        return tree().headOf(first, last);
    }

    boolean covers(int token) {
        return from <= token && token <= last;
    }

    Optional<Entity> ofState() {
        return posts.stream().flatMap(post -> post.ofState().stream()).findFirst().or(() -> Optional.ofNullable(state));
    }
}
