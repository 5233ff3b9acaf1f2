package io.github.entente.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final Map<Part, Steps> STEPS = Stream.of(Part.values()).collect(Collectors.toMap(part -> part, part -> new Steps(part.term())));
    private static final int FAR = 2;

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
        return steps(part).below(share(part));
    }

    private static Steps steps(Part part) {
        return Objects.requireNonNull(STEPS.get(part));
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
        traits.addAll(steps(part).below(share(part), rules));
        traits.add(rules + "&sentences=" + Math.min(FAR, Math.abs(named.sentence() - draft.sentence())));
        traits.add(rules + "&by=" + named.how());
        traits.add(rules + "&class=" + draft.type());
        if (named.sentence() == draft.sentence()) {
            traits.add(rules + "&way=" + draft.candidate().tree().way(draft.candidate().token().index(), named.head()));
        }
        if (share(part) >= likeliest) {
            traits.add(rules + "&likeliest");
        }
        return traits;
    }
}
