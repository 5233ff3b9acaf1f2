package io.github.entente.mention;

import java.util.List;
import java.util.Optional;

/** Resolves "the North" and "the South", where the article speaks of one state with that half in its name. */
final class HalfNames {

    private final Discourse discourse;

    HalfNames(Discourse discourse) {
        this.discourse = discourse;
    }

    Optional<Reference> read(Scan scan, int token) {
        Tree tree = scan.tree();
        if (!List.of("North", "South").contains(tree.form(token)) || !tree.is(token - 1, "the") || scan.nameAt(token).isPresent() || tree.properNoun(token + 1) && tree.head(token) == token + 1) {
            return Optional.empty();
        }
        List<Entity> states = discourse.all(entity -> Discourse.state(entity) && entity.label().startsWith(tree.form(token) + " "));
        return states.size() == 1 ? Optional.of(Reference.to(token, token, token, states)) : Optional.empty();
    }
}
