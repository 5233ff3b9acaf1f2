package io.github.entente.article;

import org.jspecify.annotations.Nullable;

/** What a format found at one place of a file. */
sealed interface Found {

    /** Where in the file, to follow its name: {@code ", line 3"}; empty if the file holds one article. */
    String place();

    /**
     * An article as far as its file tells of it; nothing has been checked.
     *
     * @param place where in the file
     * @param title the headline, if told
     * @param publisher the publisher, if told
     * @param date the date in the file's own words, if told
     * @param url where it was taken from, if told
     * @param text the body, lines parted by {@code \n}
     */
    record Draft(String place, @Nullable String title, @Nullable String publisher, @Nullable String date,
            @Nullable String url, String text) implements Found {

        Draft at(String newPlace) {
            return new Draft(newPlace, title, publisher, date, url, text);
        }
    }

    /** Nothing that could be an article, and why. */
    record Unusable(String place, String reason) implements Found {
    }
}
