package io.github.entente.text;

import io.github.entente.base.Span;

/**
 * A word of a sentence with what the parser says of it.
 *
 * @param index its place in the sentence, from 0
 * @param span its place in the article's text
 * @param form the word as written, with typographic quotes and dashes made plain
 * @param lemma its dictionary form in lower case, of names too; of a number the number itself
 * @param pos part of speech, Penn Treebank tag set
 * @param head the index of the word it depends on, or -1 at the root
 * @param label the dependency to its head, in the parser's own label set
 * @param name the kind of named entity it belongs to (PERSON, ORG, GPE, NORP, FAC, LOC, EVENT, DATE …, OntoNotes), with B-, I-, L-, U- in front, or "O"
 */
public record Token(int index, Span span, String form, String lemma, String pos, int head, String label, String name) {
}
