package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.base.Span;
import io.github.entente.text.WordLists.Abbreviation;

/**
 * Cuts text into words as the Penn Treebank does, but for hyphens and slashes, which keep a word together:
 * "Gyu-back", "U.S.-ROK", "HA/DR". Contractions and possessives are cut ("did n't", "Japan 's").
 */
final class Tokenizer {

    /**
     * A word and where it stands.
     *
     * @param span its place in the text
     * @param form the word with typographic quotes and dashes made plain
     */
    record Word(Span span, String form) {

        /** An abbreviation, an initial or an acronym, written with a period of its own. */
        boolean abbreviated() {
            return form.length() > 1 && form.endsWith(".") && Character.isLetter(form.charAt(0));
        }
    }

    /** One piece of a word: "U.S.", "1,200", "155mm", "Takaichi". */
    private static final String PIECE = "(?:\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?|\\d+(?:[.,:]\\d+)*[\\p{L}\\p{M}\\p{N}]*|[\\p{L}\\p{M}\\p{N}_\\u00AD]+)";
    private static final String APOSTROPHE = "['\\u2019\\u02BC]";
    private static final Pattern NEXT = Pattern.compile(String.join("|",
            "(?<address>(?:https?://|www\\.)\\S*[\\w/]|[\\w.+-]+@[\\w-]+(?:\\.\\w+)+|[@#]\\w+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|gov|mil|net|edu|int)\\b)",
            "(?<![\\s\\p{Z}])(?<clitic>" + APOSTROPHE + "(?:s|d|m|ll|re|ve)(?!\\p{L}))",
            "(?<decade>" + APOSTROPHE + "\\d\\ds?\\b)",
            "(?<currency>(?:US|A|C|NZ|HK|NT|S|R)?\\$)",
            "(?<word>" + PIECE + "(?:(?:[-\\u2010\\u2011\\u2013&/+]|" + APOSTROPHE + "(?=\\p{L}))" + PIECE + ")*(?:-(?=\\s+(?:and|or|to)\\b))?)",
            "(?<decimal>\\.\\d[\\w-]*)",
            "(?<dots>\\.{2,}|\\u2026|\\.(?: \\.){2})",
            "(?<dash>-{2,}|[\\u2012-\\u2015])",
            "(?<mark>[^\\s\\p{Z}\\p{Cf}\\p{Cc}])"));
    private static final Pattern CONTRACTION = Pattern.compile("(?i)(.+)(n" + APOSTROPHE + "t|" + APOSTROPHE + "(?:s|d|m|ll|re|ve))|(can)(not)");

    private Tokenizer() {
    }

    /** The words of a stretch of text, in order. */
    static List<Word> words(String text, Span within) {
        List<Word> words = new ArrayList<>();
        Matcher next = NEXT.matcher(text).useTransparentBounds(true).region(within.begin(), within.end());
        while (next.find()) {
            int end = next.group("word") == null ? next.end() : endWithPeriod(text, next.start(), next.end(), within.end());
            add(words, text, new Span(next.start(), end));
            next.region(end, within.end());
        }
        return words;
    }

    private static int endWithPeriod(String text, int begin, int end, int limit) {
        boolean period = end < limit && text.charAt(end) == '.' && (end + 1 == limit || text.charAt(end + 1) != '.');
        return period && takesPeriod(text.substring(begin, end), text.substring(end + 1, limit).stripLeading()) ? end + 1 : end;
    }

    private static boolean takesPeriod(String word, String rest) {
        Abbreviation kind = WordLists.ABBREVIATIONS.get(word);
        if (kind == Abbreviation.NUMBER) {
            return !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return kind != null || initial && !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
    }

    private static void add(List<Word> words, String text, Span span) {
        Matcher contraction = CONTRACTION.matcher(span.in(text));
        if (contraction.matches()) {
            int cut = span.begin() + Math.max(contraction.start(2), contraction.start(4));
            words.add(new Word(new Span(span.begin(), cut), plain(text.substring(span.begin(), cut))));
            words.add(new Word(new Span(cut, span.end()), plain(text.substring(cut, span.end()))));
        } else {
            words.add(new Word(span, plain(span.in(text))));
        }
    }

    /** Quotes and dashes as the parser learned them. */
    private static String plain(String written) {
        boolean plain = written.chars().allMatch(c -> c < 128 && c != '`') && !written.contains("''");
        return written.equals(". . .") ? "..." : plain ? written : replaced(written);
    }

    private static String replaced(String written) {
        return switch (written) {
            case "\u2012", "\u2013", "\u2014", "\u2015" -> "--";
            case "\u2026" -> "...";
            default -> written.replaceAll("[\u2018\u2019\u201A\u201B\u02BC\u2032`\u00B4]", "'")
                    .replaceAll("[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]|''", "\"")
                    .replaceAll("[\u2010\u2011\u2013]", "-").replaceAll("[\u00AD\u200B-\u200D\uFEFF]", "");
        };
    }
}
