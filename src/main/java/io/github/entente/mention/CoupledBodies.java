package io.github.entente.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Resolves the bodies of several states under one noun: "the Chadian and Malian armies" and, after that or where two states
 * were coupled, "the two armies". One instance reads one article, from front to end.
 */
final class CoupledBodies {

    private static final String SECTION = "bodies";

    private final Discourse discourse;
    private final NamingWords words;
    private final BodyFinder bodies;
    private final Map<String, List<Entity>> told = new HashMap<>();

    CoupledBodies(Discourse discourse, NamingWords words) {
        this.discourse = discourse;
        this.words = words;
        this.bodies = new BodyFinder(words, discourse.atlas());
    }

    Optional<Reference> read(Scan scan, int token) {
        Tree tree = scan.tree();
        Optional<String> type = tree.pos(token).startsWith("NN") ? words.type(SECTION, tree.form(token)) : Optional.empty();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        int begin = token;
        while (begin > 0 && tree.head(begin - 1) == token && "compound".equals(tree.label(begin - 1)) && scan.nameAt(begin - 1).isEmpty()) {
            begin--;
        }
        int first = begin;
        List<Entity> owners = scan.nameEnding(first - 1).flatMap(Match::properState).flatMap(state -> Coupled.groups(scan).stream().filter(group -> group.contains(state)).findFirst()).orElse(List.of());
        String own = (first < token ? tree.words(first, token - 1) + " " : "") + tree.lemma(token);
        List<Entity> meant = owners.isEmpty() ? again(scan, first, own) : owners.stream().map(state -> bodies.of(type.orElseThrow(), state, said(scan, state), own)).toList();
        if (meant.size() > 1) {
            told.put(own, meant);
            return Optional.of(Reference.to(first, token, token, meant));
        }
        return Optional.empty();
    }

    private static String said(Scan scan, Entity state) {
        return scan.names().stream().filter(match -> match.properState().filter(state::equals).isPresent()).findFirst().map(match -> scan.tree().words(match.first(), match.last())).orElse(state.label());
    }

    /** "The two armies", "both ministries". */
    private List<Entity> again(Scan scan, int first, String own) {
        int number = GroupNouns.number(scan.tree(), first - 1);
        List<Entity> before = told.getOrDefault(own, List.of());
        return number > 1 && number == before.size() ? before : List.of();
    }
}
