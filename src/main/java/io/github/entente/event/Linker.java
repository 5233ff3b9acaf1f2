package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Span;
import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Token;


/** Reads how events bear on each other: by decisions, connectives, purpose clauses and containment. */
final class Linker {

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    Linker(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    /** A relation between two accounts, before they are numbered as events. */
    record Link(Draft from, Kind kind, Draft to, Span cue, String entry) {
    }

    /** The relations within one sentence. */
    List<Link> read(List<Draft> drafts) {
        List<Link> links = new ArrayList<>();
        for (Draft draft : drafts) {
            decided(draft, drafts).ifPresent(links::add);
            connected(draft, drafts).ifPresent(links::add);
        }
        return links;
    }

    /** "canceled a plan to refuel": the decision affects what its climb came from. */
    private static Optional<Link> decided(Draft draft, List<Draft> drafts) {
        return draft.ascent().decisionWord().flatMap(word -> at(drafts, word))
                .filter(decision -> decision != draft)
                .map(decision -> new Link(decision, Kind.AFFECTS, draft, decision.candidate().words(), decision.candidate().entry().id()));
    }

    /** By the word at which the way up from a trigger ends, and what stands above it. */
    private Optional<Link> connected(Draft draft, List<Draft> drafts) {
        Parse tree = draft.candidate().tree();
        Token top = draft.ascent().top();
        return cue(tree, top).flatMap(cue -> above(tree, cue.above(), drafts, draft)
                .map(other -> cue.entry().fromGoverned() ? new Link(draft, cue.entry().kind(), other, cue.word().span(), cue.entry().id())
                        : new Link(other, cue.entry().kind(), draft, cue.word().span(), cue.entry().id())))
                .or(() -> purpose(draft, drafts));
    }

    private record Cue(Entry.Link entry, Token word, Token above) {
    }

    /** The connective between a phrase and what governs it: a preposition, or the mark of its clause. */
    private Optional<Cue> cue(Parse tree, Token top) {
        Optional<Token> head = tree.head(top);
        boolean phrase = Set.of("pobj", "pcomp").contains(top.label());
        if (phrase && head.isPresent()) {
            Token preposition = first(tree, head.get());
            return tree.head(preposition).flatMap(above -> entry(tree, preposition).map(entry -> new Cue(entry, preposition, above)));
        }
        return tree.children(top).stream().filter(child -> Set.of("mark", "advmod").contains(child.label()) && child.index() < top.index())
                .flatMap(mark -> entry(tree, mark).flatMap(entry -> head.map(above -> new Cue(entry, mark, above))).stream()).findFirst();
    }

    /** "in response to": the first word of a preposition of several. */
    private static Token first(Parse tree, Token preposition) {
        Token token = preposition;
        for (int i = 0; i < 3; i++) {
            Optional<Token> head = tree.head(token);
            if (head.isEmpty() || head.get().pos().startsWith("VB") || head.get().index() > token.index()
                    || !Set.of("pobj", "prep", "pcomp").contains(token.label()) || token.index() - head.get().index() > 2) {
                return token;
            }
            boolean phrasal = head.get().pos().equals("IN") || token.label().equals("prep") && head.get().label().equals("pobj");
            if (!phrasal) {
                return token;
            }
            token = head.get();
        }
        return token;
    }

    private Optional<Entry.Link> entry(Parse tree, Token word) {
        return lexicon.all(Entry.Link.class, tree, word)
                .filter(entry -> entry.wordClass() == Entry.WordClass.PREPOSITION || entry.wordClass() == Entry.WordClass.ADVERB)
                .findFirst();
    }

    /** The event at a word, or at the nearest word above it. */
    private static Optional<Draft> above(Parse tree, Token word, List<Draft> drafts, Draft not) {
        Optional<Token> at = Optional.of(word);
        for (int i = 0; i < 5 && at.isPresent(); i++) {
            Optional<Draft> found = at(drafts, at.get()).filter(draft -> draft != not);
            if (found.isPresent()) {
                return found;
            }
            at = tree.head(at.get());
        }
        return Optional.empty();
    }

    private static Optional<Draft> at(List<Draft> drafts, Token word) {
        return drafts.stream().filter(draft -> draft.candidate().token().equals(word)
                || draft.candidate().supportVerb().filter(word::equals).isPresent()).findFirst();
    }

    /** "travels to Seoul to meet": the means has the end as its purpose. */
    private Optional<Link> purpose(Draft draft, List<Draft> drafts) {
        if (draft.ascent().link() != Ascent.Link.PURPOSE || draft.ascent().boundary() == null) {
            return Optional.empty();
        }
        Token top = draft.ascent().top();
        return above(draft.candidate().tree(), draft.ascent().boundary(), drafts, draft)
                .map(means -> new Link(means, Kind.PURPOSE, draft, top.span(), "to-infinitive"));
    }

    /** Speech acts at a meeting, meetings on a visit: parts by what they are, where one article tells both of the same people. */
    List<Link> contained(List<List<Draft>> events) {
        List<Link> links = new ArrayList<>();
        Map<String, Set<String>> wholes = Map.of("SpeechAct", Set.of("Meeting", "Call"), "Agreement", Set.of("Meeting", "Call"), "Meeting", Set.of("Visit"));
        for (int i = 0; i < events.size(); i++) {
            Draft part = events.get(i).getFirst();
            Set<String> kinds = wholes.entrySet().stream().filter(entry -> taxonomy.isA(part.type(), entry.getKey()))
                    .map(Map.Entry::getValue).findFirst().orElse(Set.of());
            events.subList(0, i).reversed().stream().filter(whole -> kinds.stream().anyMatch(kind -> taxonomy.isA(whole.getFirst().type(), kind)))
                    .filter(whole -> holds(whole.getFirst(), part)).findFirst()
                    .ifPresent(whole -> links.add(new Link(part, Kind.PART_OF, whole.getFirst(), part.candidate().words(), "same-people")));
        }
        return links;
    }

    private static boolean holds(Draft whole, Draft part) {
        boolean sameStatus = whole.report().status() == part.report().status();
        boolean sameTime = part.report().when().isEmpty() || whole.report().when().map(w -> w.when().mayOverlap(part.report().when().get().when())).orElse(true);
        return sameStatus && sameTime && !part.actors().isEmpty() && whole.actors().containsAll(speakers(part));
    }

    private static Set<String> speakers(Draft part) {
        Set<String> agents = part.report().roles().stream().filter(role -> Set.of("agent", "participant").contains(role.property()))
                .map(role -> role.entity().id()).collect(java.util.stream.Collectors.toSet());
        return agents.isEmpty() ? Set.of("nobody " + part.type().toLowerCase(Locale.ROOT)) : agents;
    }
}
