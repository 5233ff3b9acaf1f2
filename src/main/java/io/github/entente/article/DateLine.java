package io.github.entente.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line near the top of a text by which it tells its own date.
 *
 * <p>A date counts only where nothing else can be meant: after "Date", "Published", "Updated" …; as a line of its own or the
 * last part of a byline ("By M. Sato | January 21, 2026"); or in an agency's dateline ("TOKYO, Jan. 21, 2026 —"). The date in
 * a caption or a sentence is the date of something else, and a dateline without a year does not tell the year.
 */
final class DateLine {

    private static final int LINES = 8;
    private static final int LONGEST = 120;
    private static final Pattern LABELED = Pattern.compile(
            "^(?:date|dated|published|posted|issued|released|updated|for immediate release)\\b[:,]?(?:\\s+(?:on|at))?\\s*(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    /** What may stand beside a date on its own line: weekday, time of day and zone. */
    private static final Pattern NOTHING_MORE = Pattern.compile(
            "[\\s,.()]*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[\\s,.]*)?"
                    + "(?:(?:at\\s+)?T?\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?[\\s,]*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{2,4})?)?[\\s,.()]*",
            Pattern.CASE_INSENSITIVE);
    /** A place in capitals, and whatever follows up to the dash. */
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}{2}[\\p{L}\\d\\s.,'’()/-]{6,80}?(?:[—–]|--|\\s-\\s)");

    private DateLine() {
    }

    /** The date in the words of the line that tells it, if one of the first lines does. */
    static Optional<String> in(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES)
                .map(DateLine::told).flatMap(Optional::stream).findFirst().map(LocalDate::toString);
    }

    private static Optional<LocalDate> told(String line) {
        return dateline(line).or(() -> line.length() > LONGEST ? Optional.empty() : labeled(line).or(() -> alone(line)));
    }

    private static Optional<LocalDate> dateline(String line) {
        Matcher dateline = DATELINE.matcher(line);
        return dateline.find() ? PublicationDate.dayIn(dateline.group()) : Optional.empty();
    }

    private static Optional<LocalDate> labeled(String line) {
        Matcher label = LABELED.matcher(line);
        return label.find() ? PublicationDate.dayIn(label.group("rest")) : Optional.empty();
    }

    private static Optional<LocalDate> alone(String line) {
        String last = line.substring(line.lastIndexOf('|') + 1);
        return NOTHING_MORE.matcher(PublicationDate.withoutDays(last)).matches() ? PublicationDate.dayIn(last) : Optional.empty();
    }
}
