package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.github.entente.base.Span;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

/**
 * Questions to a sentence's dependency tree, by token index; -1 stands for no token.
 *
 * @param sentence the sentence
 */
record Tree(Sentence sentence) {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj");

    int size() {
        return sentence.tokens().size();
    }

    Token at(int index) {
        return sentence.tokens().get(index);
    }

    /** The word as written, or "" outside the sentence. */
    String form(int index) {
        return index < 0 || index >= size() ? "" : at(index).form();
    }

    boolean is(int index, String... forms) {
        if (index < 0 || index >= size()) {
            return false;
        }
        String form = at(index).form();
        for (String one : forms) {
            if (form.equalsIgnoreCase(one)) {
                return true;
            }
        }
        return false;
    }

    String lemma(int index) {
        return index < 0 || index >= size() ? "" : at(index).lemma();
    }

    String label(int index) {
        return index < 0 || index >= size() ? "" : at(index).label();
    }

    String pos(int index) {
        return index < 0 || index >= size() ? "" : at(index).pos();
    }

    int head(int index) {
        return index < 0 || index >= size() ? -1 : at(index).head();
    }

    /** The token among these whose own head stands outside; the last of them if several do. */
    int headOf(int first, int last) {
        return IntStream.rangeClosed(first, last).map(i -> first + last - i)
                .filter(i -> head(i) < first || head(i) > last).filter(i -> Character.isLetterOrDigit(form(i).charAt(0)))
                .findFirst().orElse(last);
    }

    /** Up through coordination, to the conjunct whose relation all share. */
    int firstConjunct(int index) {
        int at = index;
        for (int steps = 0; steps < size() && "conj".equals(label(at)) && head(at) >= 0; steps++) {
            at = head(at);
        }
        return at;
    }

    /** The conjuncts that hang below one another, the given one first. */
    List<Integer> conjuncts(int first) {
        return IntStream.range(first, size()).filter(i -> i == first || "conj".equals(label(i)) && firstConjunct(i) == first).boxed().toList();
    }

    /** Up through names and coordination to a noun's relation: the index whose label tells what the phrase does. */
    boolean subject(int index) {
        return SUBJECTS.contains(label(index));
    }

    Optional<Integer> child(int head, String... labels) {
        for (Token token : sentence.tokens()) {
            if (token.head() == head && List.of(labels).contains(token.label())) {
                return Optional.of(token.index());
            }
        }
        return Optional.empty();
    }

    /** Whether {@code below} hangs under {@code above}, or is it. */
    boolean under(int below, int above) {
        int at = below;
        for (int steps = 0; at >= 0 && steps <= size(); steps++) {
            if (at == above) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** Whether a word is written as names are: "Burhan", "al-Burhan". */
    boolean capitalized(int index) {
        return !form(index).isEmpty() && Character.isUpperCase(form(index).charAt(0)) || form(index).matches(NameShapes.ARTICLED);
    }

    boolean properNoun(int index) {
        return pos(index).startsWith("NNP");
    }

    /** The kind of named entity that the parser sees here, without position: "PERSON", or "O". */
    String name(int index) {
        String name = index < 0 || index >= size() ? "O" : at(index).name();
        return name.length() > 2 ? name.substring(2) : "O";
    }

    Span span(int first, int last) {
        return at(first).span().to(at(last).span());
    }

    /** The words from one to the other, as written, one space between them. */
    String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean glued = i == first || at(i).span().begin() == at(i - 1).span().end();
            words.append(glued ? "" : " ").append(form(i));
        }
        return words.toString();
    }
}
