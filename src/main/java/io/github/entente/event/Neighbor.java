package io.github.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.text.Part;

/**
 * Who, or what, or a time, that is told near an account: how likely it has each part in the account by what annotated articles tell, by the likeliest of the words that name it.
 *
 * @param <T> an entity, or a time expression
 */
final class Neighbor<T> {

    private static final List<Double> STEPS = List.of(0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9);
    /** For each part and number of steps what is said of it. */
    private static final Map<Part, List<String>> NAMES = Stream.of(Part.values()).collect(Collectors.toMap(part -> part, part -> STEPS.stream().map(step -> part.term() + ">" + step).toList()));
    private static final int FAR = 2;
    private static final int UP = 3;
    private static final int DOWN = 4;

    /**
     * Words that name it.
     *
     * @param span the words
     * @param sentence the number of their sentence
     * @param head the index of the word on which the others hang
     * @param how they do: by a name, say
     */
    record Named(Span span, int sentence, int head, String how) {
    }

    private final T what;
    private final Map<Part, Double> shares = new EnumMap<>(Part.class);
    private final Map<Part, Named> by = new EnumMap<>(Part.class);

    Neighbor(T what) {
        this.what = what;
    }

    T what() {
        return what;
    }

    void add(Named named, Map<Part, Double> likely) {
        likely.forEach((part, share) -> {
            if (share > shares.getOrDefault(part, -1.0)) {
                shares.put(part, share);
                by.put(part, named);
            }
        });
    }

    double share(Part part) {
        return shares.getOrDefault(part, 0.0);
    }

    /** The words by which it likeliest has a part. */
    Named named(Part part) {
        Named named = by.get(part);
        if (named == null) {
            throw new IllegalStateException("nothing is known of its being the " + part.term());
        }
        return named;
    }

    /** How likely the likeliest of several has a part. */
    static double likeliest(Collection<? extends Neighbor<?>> near, Part part) {
        return near.stream().mapToDouble(one -> one.share(part)).max().orElse(1);
    }

    /** How likely it has a part, in steps. */
    List<String> above(Part part) {
        int steps = 0;
        while (steps < STEPS.size() && share(part) > STEPS.get(steps)) {
            steps++;
        }
        return NAMES.getOrDefault(part, List.of()).subList(0, steps);
    }

    /**
     * What speaks for and against its having a part in an account.
     *
     * @param rules what rules say of it
     * @param likeliest how likely the likeliest of all neighbors has that part
     */
    List<String> traits(Draft draft, Part part, String rules, double likeliest) {
        Named named = named(part);
        List<String> traits = new ArrayList<>();
        above(part).forEach(step -> traits.add(rules + "&" + step));
        traits.add(rules + "&sentences=" + Math.min(FAR, Math.abs(named.sentence() - draft.sentence())));
        traits.add(rules + "&by=" + named.how());
        traits.add(rules + "&class=" + draft.type());
        if (named.sentence() == draft.sentence()) {
            traits.add(rules + "&way=" + way(draft.candidate().tree(), draft.candidate().token().index(), named.head()));
        }
        if (share(part) >= likeliest) {
            traits.add(rules + "&likeliest");
        }
        return traits;
    }

    /** How many words lie up and then down the tree from one word to another. */
    private static String way(Parse tree, int from, int to) {
        List<Integer> up = tree.ancestors(from);
        List<Integer> down = tree.ancestors(to);
        int common = 0;
        while (common < up.size() && !down.contains(up.get(common))) {
            common++;
        }
        int below = common < up.size() ? down.indexOf(up.get(common)) : down.size();
        return Math.min(UP, common) + "up" + Math.min(DOWN, below) + "down";
    }
}
