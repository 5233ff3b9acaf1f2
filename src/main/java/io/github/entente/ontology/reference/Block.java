package io.github.entente.ontology.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the change log: a heading, a paragraph or a list.
 *
 * @param type which of them
 * @param lines the items of a list; else one
 */
record Block(Type type, List<Prose> lines) {

    /** What the change log is made of; deeper Markdown is not used there. */
    enum Type { HEADING, PARAGRAPH, LIST }

    Block {
        lines = List.copyOf(lines);
    }

    /** Reads the headings, paragraphs and flat lists of Markdown below its title. */
    static List<Block> ofMarkdown(String text, Vocabulary vocabulary) {
        List<Block> blocks = new ArrayList<>();
        for (String chunk : text.strip().split("\n(?=#)|\n\\s*\n")) {
            if (chunk.startsWith("##")) {
                blocks.add(block(Type.HEADING, chunk.replaceFirst("^#+\\s*", ""), vocabulary));
            } else if (chunk.startsWith("- ") || chunk.startsWith("* ")) {
                List<Prose> items = List.of(chunk.substring(2).split("\n[-*] ")).stream().map(item -> Prose.of(item, vocabulary)).toList();
                blocks.add(new Block(Type.LIST, items));
            } else if (!chunk.isBlank() && !chunk.startsWith("#")) {
                blocks.add(block(Type.PARAGRAPH, chunk.strip(), vocabulary));
            }
        }
        return blocks;
    }

    private static Block block(Type type, String text, Vocabulary vocabulary) {
        return new Block(type, List.of(Prose.of(text, vocabulary)));
    }
}
