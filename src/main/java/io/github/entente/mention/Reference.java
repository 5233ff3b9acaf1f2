package io.github.entente.mention;

import java.util.List;

/**
 * Words that refer to what was named elsewhere, with what was made of them.
 *
 * @param first the first token
 * @param last the last token
 * @param head the token where their dependency hangs
 * @param entities whom they mean, or an empty list
 * @param reason why nobody was found; "" if somebody was
 */
record Reference(int first, int last, int head, List<Entity> entities, String reason) {

    Reference {
        entities = List.copyOf(entities);
    }

    static Reference to(int first, int last, int head, List<Entity> entities) {
        return new Reference(first, last, head, entities, "");
    }

    static Reference open(int first, int last, int head, String reason) {
        return new Reference(first, last, head, List.of(), reason);
    }
}
