package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;

/** "the first meeting since the one held in Malaysia": a word that stands for an event of the kind just named, but another one. */
final class ProForm {

    private static final Set<String> TIES = Set.of("acl", "relcl", "prep");

    private ProForm() {
    }

    /** The other event, as the same entry read from the word "one". */
    static Optional<Candidate> another(Parse tree, List<Draft> drafts) {
        return tree.sentence().tokens().stream().filter(token -> standsForNoun(tree, token)).findFirst()
                .flatMap(one -> drafts.stream().filter(draft -> !draft.candidate().verbal() && draft.candidate().words().end() <= one.span().begin())
                        .reduce((first, last) -> last).map(antecedent -> candidate(tree, one, antecedent.candidate())));
    }

    private static boolean standsForNoun(Parse tree, Token token) {
        boolean the = tree.children(token).stream().anyMatch(child -> child.label().equals("det"));
        return token.form().equalsIgnoreCase("one") && the && tree.children(token).stream().anyMatch(child -> TIES.contains(child.label()));
    }

    private static Candidate candidate(Parse tree, Token one, Candidate antecedent) {
        Optional<Token> verb = tree.children(one).stream().filter(child -> child.pos().equals("VBN")).findFirst();
        Entry.Trigger entry = antecedent.entry();
        Entry.Support support = new Entry.Support("one", List.of("one"), Entry.WordClass.VERB, Entry.Carries.OBJECT, null, null);
        return new Candidate(entry, tree, one, one.span(), verb.orElse(null), verb.isPresent() ? support : null);
    }
}
