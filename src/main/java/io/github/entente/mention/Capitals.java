package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells which city is meant by "the Malian capital", "Mali's capital", "the capital of Mali"; "the capital" alone is that of the one state that was told of last. */
final class Capitals {

    private static final int REACH = 3;
    /** A capital of anything else, as of a rebel group, is none of the state in which it lies. */
    private static final Set<String> STATES = Set.of("State", "Country", "Government");

    private final Discourse discourse;

    Capitals(Discourse discourse) {
        this.discourse = discourse;
    }

    Optional<Reference> read(Scan scan, int first, int token) {
        Tree tree = scan.tree();
        boolean named = tree.child(token, "appos").filter(name -> !discourse.at(scan, name).isEmpty()).isPresent();
        if (named || !"NN".equals(tree.pos(token)) || "compound".equals(tree.label(token))) {
            return Optional.empty();
        }
        int owner = tree.is(token - 1, "'s", "'") ? token - 2 : token - 1;
        int after = tree.is(token + 2, "the") ? token + 3 : token + 2;
        List<Entity> told = states(scan, mention -> mention.head() == (tree.is(token + 1, "of") ? after : owner) && STATES.contains(mention.entity().type()));
        List<Entity> near = told.isEmpty() && first == token - 1 && tree.is(first, "the") && !tree.is(token + 1, "of") ? near(scan, first) : told;
        return Optional.of(near).filter(states -> states.size() == 1).flatMap(states -> discourse.atlas().capitalOf(states.getFirst()))
                .map(city -> Reference.to(first, token, token, List.of(city)));
    }

    /** Of the nearest sentence that tells of a state, or of something that belongs to one. */
    private List<Entity> near(Scan scan, int before) {
        List<Entity> here = states(scan, mention -> mention.head() < before);
        return !here.isEmpty() ? here : discourse.earlier(scan).limit(REACH).map(at -> states(at, mention -> true)).filter(told -> !told.isEmpty()).findFirst().orElse(List.of());
    }

    private List<Entity> states(Scan scan, Predicate<Mention> fits) {
        return discourse.in(scan.number()).stream().filter(fits).map(Mention::entity).filter(entity -> !Discourse.person(entity))
                .flatMap(entity -> discourse.atlas().stateOf(entity).stream()).distinct().toList();
    }
}
