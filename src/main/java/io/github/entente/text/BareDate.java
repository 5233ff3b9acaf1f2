package io.github.entente.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A date that follows a name without a preposition: "will travel to Palau August 29-September 1, Chad September 2-3". In a parser's
 * eyes the two are one name.
 */
final class BareDate {

    private static final Set<String> MONTHS = WordLists.PHRASES.get("month");
    private static final Pattern DAYS = Pattern.compile("\\d{1,2}(?:[-/]\\d{1,2})?");
    private static final Pattern INTO_NEXT = Pattern.compile("\\d{1,2}-(?:" + String.join("|", MONTHS) + ")");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Set<String> NAMES_OF_DAYS = WordLists.PHRASES.get("weekday");

    private BareDate() {
    }

    /**
     * Where such a date ends.
     *
     * @param words those of a sentence
     * @param begin the place of a word
     * @return the place after its last word; {@code begin} if no date begins there
     */
    static int end(List<Token> words, int begin) {
        if (begin < 2 || begin + 1 >= words.size() || !MONTHS.contains(words.get(begin).form()) || !follows(words.get(begin - 1).form())) {
            return begin;
        }
        String days = words.get(begin + 1).form();
        boolean intoNext = INTO_NEXT.matcher(days).matches() && begin + 2 < words.size() && DAYS.matcher(words.get(begin + 2).form()).matches();
        int end = intoNext ? begin + 3 : DAYS.matcher(days).matches() ? begin + 2 : begin;
        boolean through = end == begin + 2 && end + 2 < words.size() && words.get(end).form().equals("--") && MONTHS.contains(words.get(end + 1).form()) && DAYS.matcher(words.get(end + 2).form()).matches();
        if (through) {
            return end + 3;
        }
        boolean year = end > begin && end + 1 < words.size() && words.get(end).form().equals(",") && YEAR.matcher(words.get(end + 1).form()).matches();
        return year ? end + 2 : end;
    }

    /** A name stands before it, and no month or weekday, to which it would belong. */
    private static boolean follows(String before) {
        return Character.isUpperCase(before.charAt(0)) && Character.isLetter(before.charAt(before.length() - 1)) && !MONTHS.contains(before) && !NAMES_OF_DAYS.contains(before);
    }

    /** A word of it, hung on the name before. */
    static Token restored(Token word, int name) {
        boolean month = Character.isLetter(word.form().charAt(0));
        boolean mark = !Character.isLetterOrDigit(word.form().charAt(0));
        String pos = mark ? word.form().equals(",") ? "," : ":" : month ? "NNP" : "CD";
        return new Token(word.index(), word.span(), word.form(), word.form(), pos, name, mark ? "punct" : month ? "npadvmod" : "nummod", mark ? "O" : "I-DATE");
    }
}
