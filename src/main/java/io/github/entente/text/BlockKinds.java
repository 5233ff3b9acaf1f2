package io.github.entente.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by its form what a line is on a page of news. */
final class BlockKinds {

    /** Longer lines are running text even if their last period was forgotten. */
    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_CAPTION = 400;

    private static final String DAY = "(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?|January|February|March|April|May|June|July"
            + "|August|September|October|November|December)";
    private static final String DATE = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:" + DAY + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + DAY
            + "(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'\\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\\u2019-]*|of|de|al-\\p{L}+)){0,3}";
    private static final String AGENCY = "\\([^()]{2,40}\\)";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\\u2019 -]+";
    private static final String LONG_DASH = "\\s*(?:-{2,3}|[\\u2014\\u2015])";
    private static final String ANY_DASH = "(?:" + LONG_DASH + "|\\s+[-\\u2012\\u2013](?=\\s))";

    /** "YOKOSUKA, Jan. 30 —", "TOKYO (Kyodo) —", "Seoul, South Korea (AP) -"; a place alone only before a long dash. */
    private static final Pattern DATELINE = Pattern.compile("(?:(?:" + CAPITALS + "(?:, " + PLACE + "){1,2}"
            + "|(?:" + CAPITALS + "|" + PLACE + ")(?:, " + PLACE + "){0,2}(?:, " + DATE + "(?: " + AGENCY + ")?|,? " + AGENCY + "))" + ANY_DASH
            + "|" + PLACE + "(?:, " + PLACE + "){0,2}" + LONG_DASH + ")\\s*(?=[\\p{Lu}\"\\u201C]|$)");
    private static final Pattern DATE_ONLY = Pattern.compile("(?i)(?:(?:published|updated|posted|released?|date)(?: on| at)?:? )*(?:" + PLACE + ",? )?"
            + DATE + "(?:[,;|]? (?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?");
    private static final Pattern CREDIT = Pattern.compile("(?i)(?:.*\\b(?:file photo|photo(?:graph)?s?(?: (?:by|courtesy|credit|provided))?:?|handout"
            + "|courtesy of|getty images|ap photo|afp|screengrab)\\b.*|.*/(?:reuters|ap|afp|kyodo|yonhap|jiji|epa)\\b.*|\\((?:photo|file|image)\\b.*\\)|image: .*)");
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Reported by|Written by|Reporting by) \\p{Lu}.*|.*\\b(?:Staff Writer|Staff Reporter|Correspondent)s?"
            + "|(?:Office|Bureau) of .*(?:Spokesperson|Press|Secretary|Affairs).*|" + PLACE + ", (?:.* )?(?:Spokesperson|Spokesman|Secretary|Editor|Reporter)\\b.*"
            + "|(?:For )?(?:Immediate Release|IMMEDIATE RELEASE)");
    private static final Pattern ATTRIBUTION = Pattern.compile("The (?:following|below|foregoing) (?:statement )?(?:is|was) .*\\battributable to\\b.*");
    /** Captions are often whole sentences; these give themselves away at either end. */
    private static final Pattern PICTURE = Pattern.compile("(?s)(?:(?:FILE PHOTO|FILE|PHOTO|Photo|Caption)(?::| -) .*|In this .{0,60}\\bphoto\\b.*"
            + "|.{20,}(?i:\\((?:[^()]*\\b(?:photo|file|handout|courtesy|pool)\\b[^()]*|AP|AFP|Reuters|Kyodo|Yonhap|Jiji)\\)|\\breuters/[\\w .-]+))");
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
        boolean isShort = line.length() <= LONGEST_HEADING;
        boolean heading = isShort && !endsSentence(line);
        if (isShort && ATTRIBUTION.matcher(line).matches()) {
            return Block.Kind.HEADING;
        }
        if (heading && BYLINE.matcher(line).matches()) {
            return Block.Kind.BYLINE;
        }
        boolean placed = !begun && dateline(line) == line.length();
        if (isShort && (placed || DATE_ONLY.matcher(line).matches())) {
            return Block.Kind.DATELINE;
        }
        if (line.length() <= LONGEST_CAPTION && PICTURE.matcher(line).matches()) {
            return Block.Kind.CAPTION;
        }
        if (heading && CREDIT.matcher(line).matches()) {
            return Block.Kind.CREDIT;
        }
        if (heading && !begun && CAPTION.matcher(line).matches()) {
            return Block.Kind.CAPTION;
        }
        return heading ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }
}
