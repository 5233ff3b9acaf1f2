package io.github.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through a page and cuts its text where the layout does: at block elements and at double line breaks. */
final class PageBlocks implements NodeVisitor {

    private static final Pattern GAP = Pattern.compile("\\n\\s*\\n");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[^\\S\\n]+|[\\u00A0\\u200B]+");

    private final List<PageBlock> blocks = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int linked;

    private PageBlocks() {
    }

    /** The blocks below an element, in order, none of them empty. */
    static List<PageBlock> below(Element root) {
        PageBlocks walk = new PageBlocks();
        root.traverse(walk);
        walk.flush(root);
        return List.copyOf(walk.blocks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            append(text, parent);
        } else if (node instanceof Element element) {
            if (element.normalName().equals("br")) {
                words.append('\n');
            } else if (element.isBlock() && element.parent() != null) {
                flush(element.parent());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            flush(element);
        }
    }

    private void append(TextNode text, Element parent) {
        String shown = (parent.closest("pre") != null ? SPACES_IN_LINE : SPACES).matcher(text.getWholeText()).replaceAll(" ");
        words.append(shown);
        if (parent.closest("a") != null) {
            linked += shown.strip().length();
        }
    }

    private void flush(Element inside) {
        Element owner = inside.isBlock() ? inside : inside.closest("p, li, div, td, body");
        for (String part : GAP.split(words.toString().replaceAll(" *\\n *", "\n"))) {
            String text = part.strip().replaceAll(" {2,}", " ");
            if (!text.isEmpty()) {
                blocks.add(new PageBlock(owner == null ? inside : owner, text, linked));
            }
        }
        words.setLength(0);
        linked = 0;
    }
}
