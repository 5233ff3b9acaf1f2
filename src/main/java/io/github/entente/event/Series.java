package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Token;

/** Orders the meetings, visits and exercises of a series by the words that tell their place in it: "the next round", "their last meeting". */
final class Series {

    static final String RULE = "place-in-a-series";
    private static final Set<String> HELD = Set.of("Meeting", "Call", "Visit", "Exercise", "Training", "WeaponsTest", "Conference", "Negotiation");
    private static final Set<String> LATER = Set.of("next", "second", "third", "another", "further", "subsequent", "follow-up", "additional");
    private static final Set<String> EARLIER = Set.of("last", "previous", "earlier", "prior");

    private final Taxonomy taxonomy;

    Series(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<Linker.Link> read(List<List<Draft>> events) {
        List<Linker.Link> links = new ArrayList<>();
        for (List<Draft> event : events) {
            for (Draft draft : event) {
                word(draft, LATER).ifPresent(word -> other(event, events).ifPresent(before -> links.add(new Linker.Link(draft, Kind.FOLLOWS, before.getFirst(), word.span(), RULE))));
                word(draft, EARLIER).ifPresent(word -> other(event, events).ifPresent(after -> links.add(new Linker.Link(after.getFirst(), Kind.FOLLOWS, draft, word.span(), RULE))));
            }
        }
        return links;
    }

    private static Optional<Token> word(Draft draft, Set<String> words) {
        Parse tree = draft.candidate().tree();
        Token noun = draft.candidate().token();
        Stream<Token> nouns = Stream.concat(Stream.of(noun), tree.head(noun).filter(of -> of.lemma().equals("of")).flatMap(tree::head).filter(measure -> measure.lemma().equals("round")).stream());
        return draft.candidate().verbal() ? Optional.empty() : nouns.flatMap(one -> tree.children(one).stream()).filter(child -> child.index() < noun.index() && words.contains(child.lemma())).findFirst();
    }

    /** Of the events of one's own class that were told before the one that was told last. */
    private Optional<List<Draft>> other(List<Draft> event, List<List<Draft>> events) {
        String held = HELD.stream().filter(type -> taxonomy.isA(event.getFirst().type(), type)).findFirst().orElse("");
        return held.isEmpty() ? Optional.empty() : events.stream().filter(other -> other != event && other.getFirst().sentence() <= event.getFirst().sentence() && taxonomy.isA(other.getFirst().type(), held))
                .filter(other -> alike(event, other)).max(Comparator.comparingInt(other -> other.getFirst().sentence()));
    }

    /** With somebody in common; what takes place each year comes after others of its own name. */
    private static boolean alike(List<Draft> event, List<Draft> other) {
        boolean yearly = event.stream().anyMatch(draft -> draft.children().anyMatch(child -> child.lemma().equals("annual")));
        return Draft.actors(event).isEmpty() && !yearly || Draft.actors(event).stream().anyMatch(Draft.actors(other)::contains);
    }
}
