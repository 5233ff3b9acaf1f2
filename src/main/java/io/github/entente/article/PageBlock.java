package io.github.entente.article;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text that its layout sets apart.
 *
 * @param owner the block element in which it stands
 * @param text its words, white space as shown; a single {@code \n} is a line break within it
 * @param linked how many of its characters are links
 */
record PageBlock(Element owner, String text, int linked) {

    private static final double MOSTLY = 0.7;

    boolean isHeading() {
        return owner.normalName().matches("h[1-6]");
    }

    boolean isListItem() {
        return owner.closest("li") != null;
    }

    /** Whether it only leads elsewhere: a teaser, a menu, "Read more". */
    boolean isLink() {
        return linked >= MOSTLY * text.length();
    }
}
