package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation.Kind;
import io.github.entente.text.Token;

/** Reads at or in what something took place that the syntax ties to it: "a speech in which she urged …", "the report accuses …". */
final class Occasions {

    private static final String RELATIVE = "relative-place";
    private static final String SUBJECT = "subject";
    private static final String STAGE = "stage";
    private static final String VISIT = "Visit";
    private static final int REACH = 9;
    private static final Set<String> AT = Set.of("in", "at", "during", "through", "under");

    private final Lexicon lexicon;
    private final Taxonomy taxonomy;

    Occasions(Lexicon lexicon, Taxonomy taxonomy) {
        this.lexicon = lexicon;
        this.taxonomy = taxonomy;
    }

    /**
     * The whole of which a draft is part by its own clause.
     *
     * @param before what the last sentence tells that tells anything
     */
    Optional<Linker.Link> read(Draft draft, List<Draft> told, List<Draft> before) {
        return relative(draft, told).or(() -> says(draft, told)).or(() -> document(draft, before)).or(() -> stage(draft, told));
    }

    /** "The letter asks": the letter of which the last sentence told that it was published. */
    private Optional<Linker.Link> document(Draft draft, List<Draft> before) {
        Candidate candidate = draft.candidate();
        Parse tree = candidate.tree();
        Optional<Token> document = candidate.verbal() && taxonomy.isA(draft.type(), "SpeechAct") ? tree.fill(candidate.token(), SUBJECT).stream().filter(lexicon::document)
                .filter(noun -> tree.children(noun).stream().anyMatch(word -> lexicon.listed(Lexicon.WordList.DEFINITE, word.lemma()))).findFirst() : Optional.empty();
        return document.flatMap(noun -> before.stream().filter(whole -> taxonomy.isA(whole.type(), "Statement") || taxonomy.isA(whole.type(), "Agreement"))
                .filter(whole -> whole.candidate().tree().sentence().tokens().stream().anyMatch(word -> word.lemma().equals(noun.lemma()))).findFirst()
                .map(whole -> new Linker.Link(draft, Kind.PART_OF, whole, candidate.words(), SUBJECT)));
    }

    /** "will return to the Gulf, visiting Oman" */
    private Optional<Linker.Link> stage(Draft draft, List<Draft> told) {
        boolean visiting = draft.candidate().verbal() && taxonomy.isA(draft.type(), VISIT) && draft.ascent().link() == Ascent.Link.ACCOMPANYING && draft.candidate().token().pos().equals("VBG");
        return draft.ascent().end().filter(verb -> visiting).flatMap(verb -> told.stream().filter(whole -> whole != draft && taxonomy.isA(whole.type(), VISIT) && whole.candidate().clauseWord().equals(verb)).findFirst())
                .map(whole -> new Linker.Link(draft, Kind.PART_OF, whole, draft.candidate().words(), STAGE));
    }

    /** "a meeting where they agreed", "an exercise in which missiles were fired" */
    private static Optional<Linker.Link> relative(Draft draft, List<Draft> told) {
        Token clause = draft.candidate().clauseWord();
        Parse tree = draft.candidate().tree();
        Token first = first(tree, clause);
        return Optional.of(first).filter(verb -> verb.label().equals("relcl")).flatMap(verb -> place(tree, verb).flatMap(word -> above(tree, verb).flatMap(noun -> told.stream()
                        .filter(whole -> whole != draft && whole.candidate().token().equals(noun))).findFirst()
                .map(whole -> new Linker.Link(draft, Kind.PART_OF, whole, word.span(), RELATIVE))));
    }

    /** "where they condemned the launch and resolved to respond": the verb that opens the clause. */
    private static Token first(Parse tree, Token clause) {
        return clause.label().equals("conj") ? tree.head(clause).filter(verb -> verb.label().equals("relcl")).orElse(clause) : clause;
    }

    /** "talks with the leaders of Oman and Chad, where they agreed": the nouns that lead up from the last one, on which the parser hangs the clause. */
    private static Stream<Token> above(Parse tree, Token clause) {
        return Stream.iterate(tree.head(clause), Optional::isPresent, word -> word.flatMap(tree::head)).map(Optional::orElseThrow).limit(REACH)
                .takeWhile(word -> !word.pos().startsWith("VB"));
    }

    private static Optional<Token> place(Parse tree, Token clause) {
        return tree.children(clause).stream().flatMap(child -> child.lemma().equals("where") ? Stream.of(child)
                : AT.contains(child.lemma()) ? tree.children(child).stream().filter(which -> which.lemma().equals("which")) : Stream.empty()).findFirst();
    }

    /** What a statement or an agreement says is part of it. */
    private Optional<Linker.Link> says(Draft draft, List<Draft> told) {
        Candidate candidate = draft.candidate();
        if (!candidate.verbal() || !taxonomy.isA(draft.type(), "SpeechAct")) {
            return Optional.empty();
        }
        List<Token> subjects = candidate.tree().fill(candidate.token(), "subject");
        return told.stream().filter(whole -> whole != draft && !whole.candidate().verbal() && subjects.contains(whole.candidate().token()))
                .filter(whole -> taxonomy.isA(whole.type(), "SpeechAct") || taxonomy.isA(whole.type(), "Agreement")).findFirst()
                .map(whole -> new Linker.Link(draft, Kind.PART_OF, whole, candidate.words(), SUBJECT));
    }
}
