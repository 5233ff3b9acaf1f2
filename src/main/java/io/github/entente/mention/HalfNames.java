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
        Optional<Entity> other = coordinated(scan, token);
        if (other.isPresent()) {
            return other.map(state -> Reference.to(token, token, token, List.of(state)));
        }
        if (!List.of("North", "South").contains(tree.form(token)) || !tree.is(token - 1, "the") || scan.nameAt(token).isPresent() || tree.properNoun(token + 1) && tree.head(token) == token + 1) {
            return Optional.empty();
        }
        List<Entity> states = discourse.all(entity -> Discourse.state(entity) && entity.label().startsWith(tree.form(token) + " "));
        return states.size() == 1 ? Optional.of(Reference.to(token, token, token, states)) : Optional.empty();
    }

    /** "North" of "North and South Korea". */
    private Optional<Entity> coordinated(Scan scan, int token) {
        Tree tree = scan.tree();
        boolean half = List.of("North", "South", "East", "West").contains(tree.form(token)) && tree.is(token + 1, "and", "or") && tree.is(token + 2, "north", "south", "east", "west");
        Optional<Match> whole = half ? scan.nameStarting(token + 2).filter(match -> match.last() == token + 3 && match.properState().isPresent()) : Optional.empty();
        return whole.flatMap(match -> discourse.atlas().entity("state/" + Spelling.slug(tree.form(token) + " " + tree.form(token + 3))));
    }
}
