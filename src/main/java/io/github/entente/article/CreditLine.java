package io.github.entente.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The credit of a photo at the top of a text: "Yomiuri Shimbun file photo", "date 2026-01-21 Yomiuri Shimbun file photo".
 * Its first words are the only thing in such a file that tells the publisher; an agency's photo tells none.
 */
final class CreditLine {

    private static final int LONGEST = 120;
    private static final Pattern CREDIT = Pattern.compile(
            "^\\s*(?i:date:?\\s+)?(?i:the )?(?<publisher>\\p{Lu}[\\w&.'-]*(?: (?:of|the|and|de|\\p{Lu}[\\w&.'-]*))*?) (?i:file )?(?i:photo|picture|image)s?\\.?\\s*$",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern AGENCY = Pattern.compile("\\b(?:AP|AFP|Reuters|Getty|Pool|EPA|File|Handout|Agency|Courtesy)\\b", Pattern.CASE_INSENSITIVE);

    private CreditLine() {
    }

    /** The publisher that the credit on a text's first line names. */
    static Optional<String> publisher(String text) {
        String line = text.lines().findFirst().filter(first -> first.length() <= LONGEST).map(PublicationDate::withoutDays).orElse("");
        Matcher credit = CREDIT.matcher(line);
        return credit.find() ? Optional.of(credit.group("publisher")).filter(name -> !AGENCY.matcher(name).find()) : Optional.empty();
    }
}
