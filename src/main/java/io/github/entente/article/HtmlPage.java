package io.github.entente.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: its metadata, and its article's body without what surrounds it. */
final class HtmlPage {

    /** Below this share of the body that the metadata repeat, the page's own markup was not understood. */
    private static final double LEAST_SHARE = 0.5;

    private HtmlPage() {
    }

    static Found read(String content) {
        Document page = Jsoup.parse(content);
        Found.Draft told = PageMetadata.of(page);
        String shown = PageBody.of(page).text(told.title() == null ? "" : told.title());
        String text = shown.length() < LEAST_SHARE * told.text().length() ? told.text() : shown;
        if (text.isBlank()) {
            return new Found.Unusable("", "no article text was found in the page");
        }
        String date = told.date() != null ? told.date() : DateLine.in(text).orElse(null);
        return new Found.Draft("", told.title(), told.publisher(), date, told.url(), text);
    }
}
