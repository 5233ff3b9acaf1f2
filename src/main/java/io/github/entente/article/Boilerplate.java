package io.github.entente.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What surrounds an article on its page: navigation, banners, captions, buttons, teasers. */
final class Boilerplate {

    private static final String ELEMENTS = "script, style, noscript, template, nav, footer, aside, figure, figcaption, iframe, svg, picture, video, audio, "
            + "dialog, button, input, select, textarea, label, h1, [hidden], [aria-hidden=true], [style~=(?i)display:\\s*none], "
            + "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=dialog], [role=alertdialog], [role=search]";

    /** Words in class names and ids; whole words, for "nav" is no part of "navy" here and "ad" none of "lead". */
    private static final Set<String> NAMES = Set.of("nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "masthead", "toolbar", "skip",
            "footer", "sidebar", "pagination", "cookie", "cookies", "consent", "gdpr", "banner", "popup", "modal", "overlay", "paywall",
            "newsletter", "subscribe", "subscription", "signup", "promo", "promotion", "ad", "ads", "advert", "advertisement", "sponsored", "outbrain",
            "taboola", "share", "sharedaddy", "sharing", "social", "related", "relatedposts", "recommended", "recommendations", "trending", "popular", "teaser", "teasers",
            "comment", "comments", "disqus", "caption", "figcaption", "credit", "gallery", "slideshow", "tags", "copyright", "disclaimer");
    private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    /** Short lines that sites set between paragraphs without marking them. */
    private static final Pattern LINE = Pattern.compile("(?i)(?:advertisement|share(?: this)?(?: article| story| page)?|(?:read|see) (?:more|also)\\b.*|also read\\b.*"
            + "|related(?: articles| stories| news| coverage)?:?|print(?: this)?(?: page| article)?|listen to (?:this )?(?:article|story).*|\\d+ min(?:ute)?s? read"
            + "|(?:sign up|subscribe)\\b.*(?:newsletter|alerts|updates|today).*|follow us\\b.*|(?:©|copyright\\b).*|all rights reserved.*|back to top|click here\\b.*"
            + "|(?:this|our) (?:site|website) uses cookies.*|\\W*)");
    private static final int LONGEST_LINE = 140;

    private Boilerplate() {
    }

    /** Takes out of the page all that its markup shows to be no part of the article. */
    static void removeFrom(Document page) {
        page.select(ELEMENTS).remove();
        page.select("header").stream().filter(header -> header.closest("article, main") == null).forEach(Element::remove);
        int half = page.text().length() / 2;
        page.body().select("[class], [id]").stream().filter(Boilerplate::isNamedSo)
                .filter(element -> element.text().length() <= half).forEach(Element::remove);
    }

    /** Whether a line of text is one that no article has. */
    static boolean isLine(String text) {
        return text.length() <= LONGEST_LINE && LINE.matcher(text).matches();
    }

    private static boolean isNamedSo(Element element) {
        return WORD_BREAK.splitAsStream(element.className() + " " + element.id())
                .map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(NAMES::contains);
    }
}
