package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds bodies that nobody knows beforehand by the last words of their names: "South Korean Air Force", "a Japanese military band". */
final class BodyFinder {

    private static final List<String> SECTIONS = List.of("unit", "force", "body");
    private static final int LONGEST_ENDING = 4;

    private final NamingWords words;
    private final Atlas atlas;

    BodyFinder(NamingWords words, Atlas atlas) {
        this.words = words;
        this.atlas = atlas;
    }

    List<Found> find(Scan scan) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < scan.tree().size(); i++) {
            endingAt(scan, i).or(ledBody(scan, i)).ifPresent(found::add);
        }
        return found;
    }

    /** "the Bush administration" */
    private Supplier<Optional<Found>> ledBody(Scan scan, int last) {
        return () -> {
            Tree tree = scan.tree();
            boolean led = last > 0 && words.has("led-body", tree.form(last)) && "PERSON".equals(tree.name(last - 1));
            int first = last;
            while (led && first > 0 && "PERSON".equals(tree.name(first - 1)) && tree.capitalized(first - 1)) {
                first--;
            }
            String label = tree.words(first, last);
            return first < last ? Optional.of(Found.of(tree, first, last, new Entity("organization/" + Spelling.slug(label), "Organization", label, List.of(), null, false))) : Optional.empty();
        };
    }

    private Optional<Found> endingAt(Scan scan, int last) {
        String word = scan.tree().form(last);
        boolean ends = words.endsOne("for-state", word) || SECTIONS.stream().anyMatch(section -> words.endsOne(section, word));
        for (int length = LONGEST_ENDING; length > 0 && ends; length--) {
            int first = last - length + 1;
            if (first >= 0) {
                String ending = scan.tree().words(first, last);
                for (String section : SECTIONS) {
                    Optional<String> type = words.type(section, ending);
                    if (type.isPresent()) {
                        return body(scan, first, last, section, type.get());
                    }
                }
                if (words.has("for-state", ending)) {
                    return forState(scan, first, last);
                }
            }
        }
        return Optional.empty();
    }

    /** "the Japanese government", "the South Korean side", "the Government of Iraq": the state itself. */
    private static Optional<Found> forState(Scan scan, int first, int last) {
        Tree tree = scan.tree();
        if ("compound".equals(tree.label(last)) || "poss".equals(tree.label(last)) && !"POS".equals(tree.pos(last + 1))) {
            return Optional.empty();
        }
        int after = tree.is(last + 2, "the") ? last + 3 : last + 2;
        Optional<Match> of = tree.is(last + 1, "of") ? scan.nameStarting(after).filter(match -> match.properState().isPresent()) : Optional.empty();
        return Owner.before(scan, first).map(owner -> Found.of(tree, owner.first(), last, owner.state()))
                .or(() -> of.map(match -> Found.of(tree, first, match.last(), match.properState().orElseThrow())));
    }

    private Optional<Found> body(Scan scan, int first, int last, String section, String type) {
        Tree tree = scan.tree();
        boolean adjective = tree.pos(last).startsWith("JJ") && !tree.capitalized(last);
        if (adjective || "GPE".equals(tree.name(last)) || "LOC".equals(tree.name(last))) {
            return Optional.empty();
        }
        boolean named = tree.capitalized(last);
        int begin = first;
        while (begin > 0 && word(scan, begin - 1, named)) {
            begin--;
        }
        int start = begin;
        Optional<Owner> owner = Owner.before(scan, begin).or(() -> shared(scan, start, section));
        int end = named && words.has("ministry-word", tree.form(last)) ? field(scan, last) : last;
        boolean bare = begin == last && end == last;
        if (owner.isEmpty() && (!named || bare || begin == first && !"body".equals(section)) || !named && "body".equals(section) && !("Ministry".equals(type) || words.has("common-body", tree.form(last))) || owner.isPresent() && bare && "unit".equals(section)) {
            return Optional.empty();
        }
        Optional<Entity> state = owner.map(Owner::state).or(() -> stateAfter(scan, end));
        int from = owner.map(Owner::first).filter(at -> !tree.is(start - 1, "and")).orElse(begin);
        int to = owner.isEmpty() && state.isPresent() ? scan.nameStarting(tree.is(end + 2, "the") ? end + 3 : end + 2).orElseThrow().last() : end;
        return Optional.of(Found.of(tree, from, to, mint(type, state, tree.words(begin, end), tree.words(from, to))));
    }

    /** "Chadian police and army": the adjective of the first is that of the second. */
    private Optional<Owner> shared(Scan scan, int begin, String section) {
        boolean joined = "force".equals(section) && scan.tree().is(begin - 1, "and") && (words.endsOne("force", scan.tree().form(begin - 2)) || scan.tree().is(begin - 2, "police"));
        return joined ? Owner.before(scan, begin - 2) : Optional.empty();
    }

    private boolean word(Scan scan, int token, boolean named) {
        Tree tree = scan.tree();
        boolean state = scan.nameAt(token).filter(match -> match.properState().isPresent()).isPresent();
        if (state || scan.titleAt(token).isPresent() && !words.has("body", tree.words(token, token + 1))) {
            return false;
        }
        return named ? tree.capitalized(token) && (tree.properNoun(token) || "JJ".equals(tree.pos(token))) && token > 0 | tree.properNoun(token)
                : !tree.capitalized(token) && ("JJ".equals(tree.pos(token)) || "NN".equals(tree.pos(token)));
    }

    /** "Ministry of Foreign Affairs" */
    private static int field(Scan scan, int last) {
        Tree tree = scan.tree();
        int end = last;
        if (tree.is(last + 1, "of", "for") && tree.capitalized(last + 2) && scan.nameStarting(last + 2).isEmpty()) {
            end = last + 2;
            while (tree.capitalized(end + 1) && tree.properNoun(end + 1) || tree.is(end + 1, "and", ",") && tree.properNoun(end + 2) && tree.is(end + 3, "and")) {
                end++;
            }
        }
        return end;
    }

    private static Optional<Entity> stateAfter(Scan scan, int end) {
        int start = scan.tree().is(end + 2, "the") ? end + 3 : end + 2;
        return scan.tree().is(end + 1, "of") ? scan.nameStarting(start).flatMap(Match::properState) : Optional.empty();
    }

    /** The body of a kind that is a state's, known or new: "army" of Oman, of whom the text says "Omani". */
    Entity of(String type, Entity state, String said, String own) {
        return mint(type, Optional.of(state), own, said + " " + own);
    }

    private Entity mint(String type, Optional<Entity> state, String own, String all) {
        String owner = state.map(of -> of.id().substring(of.id().indexOf('/') + 1) + "-").orElse("");
        Optional<Entity> known = words.type("known-body", own).filter(ending -> !owner.isEmpty()).flatMap(ending -> atlas.entity(kind(type) + "/" + owner + ending));
        return known.orElseGet(() -> named(type, state, owner + Spelling.slug(own), own, all));
    }

    private static Entity named(String type, Optional<Entity> state, String slug, String own, String all) {
        return new Entity(kind(type) + "/" + slug, type, all.replace("'s ", " ").replace(" 's ", " "), all.equals(own) ? List.of() : List.of(own), state.map(Entity::id).orElse(null), false);
    }

    static String kind(String type) {
        return switch (type) {
            case "ArmedForce" -> "force";
            case "MilitaryUnit" -> "unit";
            case "Ministry" -> "ministry";
            default -> "organization";
        };
    }
}
