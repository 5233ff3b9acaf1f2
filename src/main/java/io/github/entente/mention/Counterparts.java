package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves "his South Korean counterpart": who holds the same role in that state; where the article names nobody, the
 * state itself, for whom the counterpart acts.
 */
final class Counterparts {

    private final Discourse discourse;
    private final NamingWords words;

    Counterparts(Discourse discourse, NamingWords words) {
        this.discourse = discourse;
        this.words = words;
    }

    Optional<Reference> read(Scan scan, int token) {
        Tree tree = scan.tree();
        if (!words.has("counterpart", tree.form(token)) || !discourse.at(scan, token).isEmpty() || named(scan, token)) {
            return Optional.empty();
        }
        List<Match> owners = owners(scan, token);
        int first = owners.isEmpty() ? token : owners.getFirst().first();
        if (owners.isEmpty()) {
            return Optional.of(partner(scan, token));
        }
        List<Entity> found = new ArrayList<>();
        for (Match owner : owners) {
            found.add(holder(scan, token, owner.properState().orElseThrow()));
        }
        return Optional.of(Reference.to(first, token, token, found));
    }

    /** A name follows: that is the counterpart. */
    private boolean named(Scan scan, int token) {
        int next = scan.tree().is(token + 1, ",") ? token + 2 : token + 1;
        return discourse.in(scan.number()).stream().anyMatch(mention -> Discourse.person(mention.entity()) && mention.span().begin() <= position(scan, next) && position(scan, next) < mention.span().end());
    }

    private static int position(Scan scan, int token) {
        return token < scan.tree().size() ? scan.tree().at(token).span().begin() : -1;
    }

    private static List<Match> owners(Scan scan, int token) {
        List<Match> found = new ArrayList<>();
        int end = token - 1;
        Optional<Match> match = scan.nameEnding(end).filter(one -> one.properState().isPresent());
        while (match.isPresent()) {
            found.addFirst(match.get());
            end = match.get().first() - 1;
            while (scan.tree().is(end, "and", ",")) {
                end--;
            }
            match = scan.nameEnding(end).filter(one -> one.properState().isPresent());
        }
        return found;
    }

    private Entity holder(Scan scan, int token, Entity state) {
        List<String> roles = roles(scan, token);
        List<Entity> holders = discourse.tenures().stream().filter(tenure -> !tenure.former() && state.id().equals(tenure.person().state()))
                .filter(tenure -> roles.stream().anyMatch(role -> tail(tenure.post()).equals(role))).map(TenureMention::person).distinct().toList();
        return holders.size() == 1 ? holders.getFirst() : state;
    }

    /** The role of the one to whom the counterpart is a counterpart: the last person before. */
    private List<String> roles(Scan scan, int token) {
        return discourse.last(scan.number(), token, 1, Discourse::person).stream()
                .flatMap(person -> discourse.tenures().stream().filter(tenure -> tenure.person().equals(person)).map(tenure -> tail(tenure.post()))).distinct().toList();
    }

    private Reference partner(Scan scan, int token) {
        List<String> roles = roles(scan, token);
        Optional<Entity> self = discourse.last(scan.number(), token, 1, Discourse::person);
        List<Entity> others = discourse.tenures().stream().filter(tenure -> !tenure.former() && roles.contains(tail(tenure.post())))
                .map(TenureMention::person).filter(person -> self.filter(person::equals).isEmpty()).distinct().toList();
        boolean plural = scan.tree().form(token).endsWith("s");
        return plural && others.size() > 1 || others.size() == 1 && !plural ? Reference.to(token, token, token, others) : Reference.open(token, token, token, "the article does not tell whose counterpart");
    }

    private static String tail(Entity post) {
        String state = post.state() == null ? "post/" : "post/" + post.state().substring(post.state().indexOf('/') + 1) + "-";
        return post.id().startsWith(state) ? post.id().substring(state.length()) : post.id();
    }
}
