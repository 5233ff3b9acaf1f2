package io.github.entente.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its form what a line is on a page of news. */
final class BlockKinds {

    /** Longer lines are running text even if their last period was forgotten. */
    private static final int LONGEST_HEADING = 120;

    private static final String DAY = "(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July"
            + "|August|September|October|November|December)";
    private static final String DATE = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + DAY + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + DAY
            + "(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'\\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\\u2019-]*|of|de|al-\\p{L}+)){0,3}";
    private static final String AGENCY = "\\([^()]{2,40}\\)";
    private static final String DASH = "(?:-{1,3}|[\\u2012-\\u2015])";

    /** "YOKOSUKA, Jan. 30 —", "TOKYO (Kyodo) —", "Seoul, South Korea (AP) -". */
    private static final Pattern DATELINE = Pattern.compile("(?:"
            + "\\p{Lu}[\\p{Lu}.'\\u2019 -]+(?:, " + PLACE + "){0,2}(?:, " + DATE + ")?(?: " + AGENCY + ")?"
            + "|" + PLACE + "(?:, " + PLACE + "){0,2}(?:(?:, " + DATE + ")(?: " + AGENCY + ")?| " + AGENCY + ")"
            + "|" + PLACE + "(?:, " + PLACE + "){0,2}(?= ?(?:\\u2014|-- )))"
            + "\\s*" + DASH + "\\s*(?=[\\p{Lu}\"\\u201C])");
    private static final Pattern DATE_ONLY = Pattern.compile("(?i)(?:(?:published|updated|posted|released?|date)(?: on| at)?:? )*(?:" + PLACE + ",? )?"
            + DATE + "(?:[,;|]? (?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?");
    private static final Pattern CREDIT = Pattern.compile("(?i)(?:.*\\b(?:file photo|photo(?:graph)?s?(?: (?:by|courtesy|credit|provided))?:?|handout"
            + "|courtesy of|getty images|ap photo|afp|screengrab)\\b.*|.*/(?:reuters|ap|afp|kyodo|yonhap|jiji|epa)\\b.*|\\((?:photo|file|image)\\b.*\\)|image: .*)");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Reported by|Written by|Reporting by) \\p{Lu}.*|.*\\b(?:Staff Writer|Staff Reporter|Correspondent)s?"
            + "|(?:Office|Bureau) of .*(?:Spokesperson|Press|Secretary|Affairs).*|" + PLACE + ", (?:.* )?(?:Spokesperson|Spokesman|Secretary|Editor|Reporter)\\b.*"
            + "|The (?:following|below|foregoing) (?:statement )?(?:is|was) .*\\battributable to\\b.*|(?:For )?(?:Immediate Release|IMMEDIATE RELEASE)");
    private static final Pattern CAPTION = Pattern.compile("(?:\\(?(?:From )?(?:left|right|L-R|From left)\\b.*|.*\\((?:left|right|center|L|R|C)\\).*|.*, (?:left|right),? .*"
            + "|(?:\\p{Lu}[\\p{L}.'\\u2019-]*|of|the|and|for|de|al-\\p{L}+)(?: (?:\\p{Lu}[\\p{L}.'\\u2019-]*|of|the|and|for|de|al-\\p{L}+)){0,8})");
    private static final Pattern LIST_ITEM = Pattern.compile("(?:[-\\u2013\\u2014*\\u2022\\u00B7\\u25AA\\u25CF\\u25E6\\uF0B7]|\\(?(?:\\d{1,2}|[a-h]|[ivx]{1,4})[.)])\\s+(?=\\S)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.!?:;\\u2026,][\"'\\u201D\\u2019)\\]]*");

    private BlockKinds() {
    }

    static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    static boolean isListItem(String line) {
        return LIST_ITEM.matcher(line).lookingAt();
    }

    /** How many chars at the beginning of a list item only mark it as one. */
    static int bullet(String line) {
        Matcher bullet = LIST_ITEM.matcher(line);
        return bullet.lookingAt() ? bullet.end() : 0;
    }

    /** How many chars at the beginning of a paragraph are its dateline, the dash included; 0 if it has none. */
    static int dateline(String paragraph) {
        Matcher dateline = DATELINE.matcher(paragraph);
        return dateline.lookingAt() ? dateline.end() : 0;
    }

    /**
     * @param line a line or paragraph that is neither the headline nor a list item
     * @param begun whether a paragraph of the story came before
     */
    static Block.Kind of(String line, boolean begun) {
        if (line.length() <= LONGEST_HEADING && BYLINE.matcher(line).matches()) {
            return Block.Kind.BYLINE;
        }
        if (DATE_ONLY.matcher(line).matches()) {
            return Block.Kind.DATELINE;
        }
        if (line.length() > LONGEST_HEADING || endsSentence(line)) {
            return Block.Kind.PARAGRAPH;
        }
        if (CREDIT.matcher(line).matches()) {
            return Block.Kind.CREDIT;
        }
        return !begun && CAPTION.matcher(line).matches() ? Block.Kind.CAPTION : Block.Kind.HEADING;
    }
}
