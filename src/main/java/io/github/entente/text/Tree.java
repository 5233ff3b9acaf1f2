package io.github.entente.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.github.entente.base.Span;

/** A sentence's dependency tree, to walk in. Label names are the parser's; {@link Arguments} hides them. */
public final class Tree {

    private final Sentence sentence;
    private final List<List<Token>> children;

    private Tree(Sentence sentence) {
        this.sentence = sentence;
        List<List<Token>> lists = new ArrayList<>();
        sentence.tokens().forEach(token -> lists.add(new ArrayList<>()));
        sentence.tokens().stream().filter(token -> token.head() >= 0).forEach(token -> lists.get(token.head()).add(token));
        this.children = lists.stream().map(List::copyOf).toList();
    }

    public static Tree of(Sentence sentence) {
        return new Tree(sentence);
    }

    public Sentence sentence() {
        return sentence;
    }

    /** The word with that index in the sentence. */
    public Token at(int index) {
        return sentence.tokens().get(index);
    }

    /** What the word depends on; empty at the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(at(token.head()));
    }

    /** The words that depend on it, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** Those of its children that have one of these labels. */
    public List<Token> children(Token token, String... labels) {
        List<Token> found = new ArrayList<>();
        for (Token child : children(token)) {
            if (has(child, labels)) {
                found.add(child);
            }
        }
        return found;
    }

    boolean hasChild(Token token, String... labels) {
        return children(token).stream().anyMatch(child -> has(child, labels));
    }

    private static boolean has(Token token, String... labels) {
        for (String label : labels) {
            if (label.equals(token.label())) {
                return true;
            }
        }
        return false;
    }

    /** The words above it, nearest first, the root last; empty for the root itself. */
    public List<Token> pathToRoot(Token token) {
        List<Token> path = new ArrayList<>();
        for (Optional<Token> head = head(token); head.isPresent(); head = head(head.get())) {
            path.add(head.get());
        }
        return path;
    }

    /** Whether {@code token} is {@code ancestor} or lies below it. */
    public boolean isUnder(Token token, Token ancestor) {
        return token.equals(ancestor) || pathToRoot(token).contains(ancestor);
    }

    /** The word and all below it, in order. */
    public List<Token> subtree(Token token) {
        List<Token> found = new ArrayList<>();
        collect(token, found);
        found.sort(Comparator.comparingInt(Token::index));
        return found;
    }

    private void collect(Token token, List<Token> found) {
        found.add(token);
        children(token).forEach(child -> collect(child, found));
    }

    /** From the first to the last word of its subtree, in the article's text. */
    public Span span(Token token) {
        List<Token> subtree = subtree(token);
        return subtree.getFirst().span().to(subtree.getLast().span());
    }

    /** The word and all that are coordinated with it after it: of "Japan" in "Japan, the U.S. and South Korea" all three. */
    public List<Token> conjuncts(Token token) {
        List<Token> found = new ArrayList<>();
        found.add(token);
        children(token, "conj").forEach(child -> found.addAll(conjuncts(child)));
        return found;
    }
}
