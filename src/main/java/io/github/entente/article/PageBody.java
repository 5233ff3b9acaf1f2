package io.github.entente.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds an article's body in its page: what the page marks as such, else the innermost element that holds most of the
 * running text once navigation and the like are gone.
 *
 * @param blocks the body's blocks in order
 */
record PageBody(List<PageBlock> blocks) {

    /** Shorter blocks are as often labels as sentences, and do not help to find the body. */
    private static final int RUNNING_TEXT = 40;
    /** The innermost element that still holds this share of the running text is the body. */
    private static final double MOST = 0.75;
    /** An element marked as the article must hold this share, or it is a teaser. */
    private static final double MUCH = 0.4;

    PageBody {
        blocks = List.copyOf(blocks);
    }

    /** The body of a page. The page itself loses what is boilerplate, so read its metadata before. */
    static PageBody of(Document page) {
        Boilerplate.removeFrom(page);
        List<PageBlock> all = PageBlocks.below(page.body());
        Map<Element, Integer> weights = weights(all);
        Set<Element> owners = all.stream().map(PageBlock::owner).collect(Collectors.toSet());
        Element body = marked(page, weights).orElse(page.body());
        Optional<Element> inner = Optional.of(body);
        while (inner.isPresent()) {
            body = inner.get();
            double most = MOST * weights.getOrDefault(body, 0);
            inner = body.children().stream().filter(child -> most > 0 && weights.getOrDefault(child, 0) >= most && !owners.contains(child)).findFirst();
        }
        return new PageBody(PageBlocks.below(body));
    }

    /**
     * The paragraphs, headings and list items, parted by empty lines; list items begin with a hyphen.
     *
     * @param title the headline, which is kept apart from the text
     */
    String text(String title) {
        List<PageBlock> kept = new ArrayList<>(blocks.stream()
                .filter(block -> !block.isLink() && !Boilerplate.isLine(block.text()) && !block.text().equals(title)).toList());
        while (!kept.isEmpty() && kept.getLast().isHeading()) {
            kept.removeLast(); // it headed something that was dropped
        }
        return kept.stream().map(block -> block.isListItem() ? "- " + block.text() : block.text()).collect(Collectors.joining("\n\n"));
    }

    /** How many characters of running text each element holds. */
    private static Map<Element, Integer> weights(List<PageBlock> blocks) {
        Map<Element, Integer> weights = new HashMap<>();
        blocks.stream().filter(block -> block.text().length() >= RUNNING_TEXT && !block.isLink())
                .forEach(block -> Stream.concat(Stream.of(block.owner()), block.owner().parents().stream())
                        .forEach(element -> weights.merge(element, block.text().length(), Integer::sum)));
        return weights;
    }

    private static Optional<Element> marked(Document page, Map<Element, Integer> weights) {
        double much = MUCH * weights.getOrDefault(page.body(), 0);
        return Stream.of("[itemprop=articleBody]", "article", "main", "[role=main]")
                .flatMap(query -> page.select(query).stream())
                .filter(element -> much > 0 && weights.getOrDefault(element, 0) >= much).findFirst();
    }
}
