package io.github.entente.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.entente.text.Names;
import io.github.entente.text.Token;

/**
 * One sentence's account of an event with what it was read from, before accounts of the same event are joined.
 *
 * @param candidate the trigger
 * @param ascent the way above it
 * @param type its class by this account
 * @param report the account
 */
record Draft(Candidate candidate, Ascent ascent, String type, Report report) {

    private static final int STEM = 4;

    int sentence() {
        return candidate.sentence();
    }

    /** The same account with a time. */
    Draft at(@Nullable Dating dating) {
        return new Draft(candidate, ascent, type, report.at(dating));
    }

    /** The same account of an event with another status. */
    Draft with(Status status) {
        return new Draft(candidate, ascent, type, report.with(status));
    }

    /** The same account with another report. */
    Draft with(Report other) {
        return new Draft(candidate, ascent, type, other);
    }

    /** How the trigger's lemma begins, which verb and noun share: "depl" of "deploy" and "deployment". */
    String stem() {
        String lemma = candidate.token().lemma();
        return lemma.substring(0, Math.min(STEM, lemma.length()));
    }

    /** The name that stands behind its noun, "Keen Lance" of "Exercise Keen Lance"; else nothing. */
    String name() {
        return children().filter(child -> child.label().equals(Names.LABEL)).map(Token::form).collect(Collectors.joining(" "));
    }

    /** The words that hang on the trigger. */
    Stream<Token> children() {
        return candidate.tree().children(candidate.token()).stream();
    }

    /** Whether a word beside it tells it as another one: "was hit, too". */
    boolean anew(Lexicon lexicon) {
        return children().anyMatch(child -> lexicon.listed(Lexicon.WordList.ANEW, child.lemma()));
    }

    Set<String> actors() {
        return report.roles().stream().map(role -> role.entity().id()).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody in any of several drafts. */
    static Set<String> actors(List<Draft> drafts) {
        return drafts.stream().flatMap(draft -> draft.actors().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two drafts were read from the same word. */
    boolean at(int sentence, int token) {
        return candidate.sentence() == sentence && candidate.token().index() == token;
    }
}
