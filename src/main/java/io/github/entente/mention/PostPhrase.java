package io.github.entente.mention;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Words that describe a post: "South Korea's former defense minister", "ambassador to the United States".
 *
 * @param first its first token, modifiers and possessor included, determiner not
 * @param last its last token, "of Japan" included
 * @param title the last token of the title itself, before "of Japan"
 * @param role the role's name as the reference data or the text has it: "defense minister", "deputy foreign minister"
 * @param known the role or post in the reference data, or null where the words name one below it
 * @param state the state that the words give, or null
 * @param body another body or place that the words give ("of Central Command", "to the United States"), or null
 * @param plural whether several hold it: "Defense Ministers"
 * @param time whether the words put it in the past or the future
 */
record PostPhrase(int first, int last, int title, String role, @Nullable Entity known, @Nullable Entity state, @Nullable Entity body,
        boolean plural, Time time) {

    /** The role of one who is called another's counterpart, before it is told what the other's is. */
    static final String COUNTERPART = "counterpart";

    enum Time {
        FORMER, PRESENT, INCOMING
    }

    Optional<Entity> ofState() {
        return Optional.ofNullable(state);
    }

    boolean counterpart() {
        return COUNTERPART.equals(role);
    }

    /** The same words with another's role in them. */
    PostPhrase withRoleOf(PostPhrase other) {
        return new PostPhrase(first, last, title, other.role, other.known == null || "Post".equals(other.known.type()) ? null : other.known, state, body, plural, time);
    }

    /** Whether it says more than a role: then it can stand beside a name, with a comma. */
    boolean specific() {
        return state != null || body != null;
    }
}
