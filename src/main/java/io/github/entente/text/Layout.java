package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.entente.article.Article;
import io.github.entente.base.Span;

/** Tells headline, byline, dateline, credit, caption and headings from what tells the story, before any sentence is cut. */
final class Layout {

    private final Article article;
    private final List<Block> blocks = new ArrayList<>();

    private Layout(Article article) {
        this.article = article;
    }

    /** The blocks in order; together they hold everything but white space and list marks. */
    static List<Block> of(Article article) {
        Layout layout = new Layout(article);
        Paragraphs.of(article.text()).forEach(layout::add);
        return layout.blocks;
    }

    private void add(Span paragraph) {
        String words = paragraph.in(article.text());
        int bullet = BlockKinds.bullet(words);
        if (blocks.isEmpty() && repeatsTitle(words)) {
            blocks.add(new Block(Block.Kind.HEADLINE, paragraph));
        } else if (bullet > 0) {
            blocks.add(new Block(Block.Kind.LIST_ITEM, new Span(paragraph.begin() + bullet, paragraph.end())));
        } else {
            addPlain(paragraph, words);
        }
    }

    private void addPlain(Span paragraph, String words) {
        boolean begun = blocks.stream().anyMatch(Block::tells);
        Block.Kind kind = BlockKinds.of(words, begun);
        int dateline = kind == Block.Kind.PARAGRAPH && !begun ? BlockKinds.dateline(words) : 0;
        if (dateline > 0) {
            blocks.add(new Block(Block.Kind.DATELINE, new Span(paragraph.begin(), paragraph.begin() + words.substring(0, dateline).stripTrailing().length())));
        }
        blocks.add(new Block(kind, new Span(paragraph.begin() + dateline, paragraph.end())));
    }

    private boolean repeatsTitle(String words) {
        return letters(words).equals(letters(article.title())) && !letters(words).isEmpty();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
