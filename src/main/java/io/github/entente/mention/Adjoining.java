package io.github.entente.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whom "it" and "they" mean after "as", whoever is named right before it: "support for Chad as it defends itself"; and in
 * what somebody is given, the one to whom it is given: "gave Chad the arms it needs".
 */
final class Adjoining {

    private static final Set<String> PEOPLE = Set.of("people", "citizens", "forces", "defenders");

    private static final Set<String> RECEIVING = Set.of("dobj", "dative", "prep");

    private final Discourse discourse;

    Adjoining(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Who is meant, or an empty list. */
    List<Entity> before(Scan scan, int pronoun, String gender) {
        Tree tree = scan.tree();
        boolean opens = tree.subject(pronoun) && tree.is(pronoun - 1, "as", "while");
        int end = tree.is(pronoun - 2, ",") ? pronoun - 3 : pronoun - 2;
        if (!opens || end < 0) {
            return given(scan, pronoun, gender);
        }
        Stream<Entity> meant = switch (gender) {
            case "it" -> ending(scan, end);
            case "they" -> PEOPLE.contains(tree.form(end)) ? owners(scan, end) : ending(scan, end).filter(entity -> tree.is(tree.head(end), "of") && PEOPLE.contains(tree.form(tree.head(tree.head(end)))));
            default -> Stream.empty();
        };
        List<Entity> found = meant.distinct().toList();
        return found.size() == 1 ? found : List.of();
    }

    private List<Entity> given(Scan scan, int pronoun, String gender) {
        Tree tree = scan.tree();
        int relative = tree.head(pronoun);
        int thing = tree.head(relative);
        boolean needs = tree.subject(pronoun) && "relcl".equals(tree.label(relative)) && Set.of("it", "they").contains(gender);
        int verb = !needs ? -1 : "pobj".equals(tree.label(thing)) ? tree.head(tree.head(thing)) : tree.head(thing);
        List<Entity> receivers = IntStream.range(0, needs ? thing : 0).filter(i -> i != thing && tree.head(i) == verb && RECEIVING.contains(tree.label(i)))
                .flatMap(i -> IntStream.concat(IntStream.of(i), IntStream.range(i + 1, thing).filter(object -> tree.head(object) == i && "pobj".equals(tree.label(object)))))
                .boxed().flatMap(i -> bodies(discourse.in(scan.number()).stream().filter(mention -> mention.head() == i && mention.kind() != Mention.Kind.DEMONYM))).distinct().toList();
        return receivers.size() == 1 && verb >= 0 && tree.pos(verb).startsWith("VB") ? receivers : List.of();
    }

    private Stream<Entity> ending(Scan scan, int end) {
        return bodies(discourse.in(scan.number()).stream().filter(mention -> mention.kind() != Mention.Kind.DEMONYM && mention.span().end() == scan.tree().at(end).span().end()));
    }

    /** "the Chadian people", "Chad and its people" */
    private Stream<Entity> owners(Scan scan, int people) {
        return bodies(discourse.in(scan.number()).stream().filter(mention -> scan.tree().head(mention.head()) == people));
    }

    private Stream<Entity> bodies(Stream<Mention> mentions) {
        return mentions.map(Mention::entity).map(entity -> discourse.atlas().actorOf(entity).orElse(entity)).filter(Discourse::body);
    }
}
