package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.text.Token;

/** Reads what an event is for where no event of ours stands for it: "is aimed at rebuilding trust", "traveled to Oslo to mend ties". */
final class PurposeReader {

    private static final Set<String> CLAUSES = Set.of("xcomp", "advcl");
    private static final Set<String> OBJECTS = Set.of("pobj", "pcomp");
    private static final Set<String> LEADS = Set.of("at", "for", "to");

    private final Cues cues;
    private final String text;

    PurposeReader(Lexicon lexicon, String text) {
        this.cues = new Cues(lexicon);
        this.text = text;
    }

    Optional<Purpose> read(Draft draft, List<Draft> told) {
        Parse tree = draft.candidate().tree();
        Stream<Token> meant = cues.verb(tree, draft.ascent()).filter(cue -> cue.entry().kind() == Relation.Kind.PURPOSE)
                .stream().flatMap(cue -> complements(tree, cue.word()));
        Stream<Token> done = tree.children(draft.candidate().clauseWord()).stream().filter(child -> child.label().equals("advcl") && infinitive(tree, child));
        return Stream.concat(meant, done).filter(token -> token.index() > draft.candidate().token().index())
                .filter(token -> told.stream().noneMatch(other -> other.candidate().token().equals(token) || other.candidate().clauseWord().equals(token)))
                .findFirst().map(token -> purpose(tree, token));
    }

    private static Stream<Token> complements(Parse tree, Token verb) {
        return tree.children(verb).stream().flatMap(child -> child.label().equals("prep") && LEADS.contains(child.lemma())
                ? tree.children(child).stream().filter(object -> OBJECTS.contains(object.label()))
                : Stream.of(child).filter(clause -> CLAUSES.contains(clause.label()) && infinitive(tree, clause)));
    }

    private static boolean infinitive(Parse tree, Token verb) {
        return tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"));
    }

    private Purpose purpose(Parse tree, Token token) {
        Span span = tree.span(token);
        return new Purpose(span.in(text), span, tree.sentence().index());
    }
}
