package io.github.entente.ontology;

import java.util.Comparator;

/**
 * Something that a check finds wrong, told as a linter does.
 *
 * @param where the file, query or graph: {@code ontology/entente.ttl}, {@code graph/2026-01-13-talks}
 * @param term what is at fault in it: {@code ent:Meeting}, {@code event/a-e2}, {@code line 12}
 * @param rule the rule that it breaks: {@code P08-undocumented}, {@code shape Decision}, {@code undeclared}
 * @param advice what is wrong and what to do
 */
public record Fault(String where, String term, String rule, String advice) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER =
            Comparator.comparing(Fault::where).thenComparing(Fault::term).thenComparing(Fault::rule).thenComparing(Fault::advice);

    /** By place, then by term and rule. */
    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** One line: {@code place: term: rule: advice}. */
    @Override
    public String toString() {
        return String.join(": ", where, term, rule, advice).replaceAll("\\s*\\R\\s*", " ");
    }
}
