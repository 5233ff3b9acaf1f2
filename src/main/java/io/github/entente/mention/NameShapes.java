package io.github.entente.mention;

import java.util.regex.Pattern;

/** What of its form alone tells that a word is, or is not, a person's name. */
final class NameShapes {

    private static final Pattern KOREAN_GIVEN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{1,6}");

    /** "MQ-9", "F/A-18F" */
    private static final Pattern MODEL = Pattern.compile("\\p{Lu}[\\p{Lu}/]{0,3}-?\\d{1,3}\\p{Lu}{0,2}");

    /** "al-Burhan" */
    static final String ARTICLED = "(?i:al|el|ul|as|ash|at|an|ar|az|ad)-\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?";

    private final Scan scan;
    private final Tree tree;
    private final NamingWords words;

    NameShapes(Scan scan, NamingWords words) {
        this.scan = scan;
        this.tree = scan.tree();
        this.words = words;
    }

    /** "Lloyd Austin", whom the parser takes for a body. */
    boolean given(int i) {
        return words.has("given-name", tree.form(i)) && tree.properNoun(i) && !tree.properNoun(i - 1) && givenEnd(i) > i && !tree.is(i - 1, "the") && scan.nameAt(i).isEmpty();
    }

    int givenEnd(int first) {
        int end = first;
        while (tree.properNoun(end + 1) && tree.capitalized(end + 1) && end < first + 3 && scan.nameStarting(end + 1).filter(match -> match.last() > match.first()).isEmpty()
                && !"DATE".equals(tree.name(end + 1)) && !"PERSON".equals(tree.name(end + 1))) {
            end++;
        }
        boolean body = words.has("body", tree.form(end)) || words.has("force", tree.form(end)) || words.has("place", tree.form(end)) || words.has("no-name", tree.form(end)) || end > first + 2;
        return body ? first : end;
    }

    boolean korean(int i) {
        return KOREAN_GIVEN_NAME.matcher(tree.form(i)).matches() && tree.properNoun(i) && scan.nameAt(i).isEmpty() && scan.titleAt(i).isEmpty()
                && (tree.properNoun(i - 1) && tree.capitalized(i - 1) || "ORG".equals(tree.name(i)));
    }

    /** Whether a Korean given name stands here with its family name before it. */
    boolean koreanFrom(int given) {
        return KOREAN_GIVEN_NAME.matcher(tree.form(given)).matches() && familyName(given - 1);
    }

    /** "Kim Jong Un", of which the parser saw "Kim Jong": the last syllable of a Korean name written in three words. */
    boolean koreanNext(int begin, int end) {
        return end == begin + 1 && words.has("korean-family-name", tree.form(begin)) && tree.capitalized(end + 1) && tree.form(end + 1).matches("\\p{Lu}\\p{Ll}{1,5}")
                && scan.nameAt(end + 1).isEmpty() && scan.titleAt(end + 1).isEmpty() && !words.has("no-name", tree.form(end + 1));
    }

    /** "Jonas Arild Berg", of which the parser saw a person in "Jonas Arild" and the rest as what they name. */
    boolean goesOn(int end) {
        int next = end + 1;
        boolean one = "compound".equals(tree.label(end)) && tree.head(end) == next && tree.properNoun(next) && (tree.capitalized(next) || tree.form(next).matches(ARTICLED)) && !"DATE".equals(tree.name(next));
        return one && scan.nameAt(next).isEmpty() && scan.titleAt(next).isEmpty() && tree.form(next).matches("\\p{Lu}\\p{Ll}+|" + ARTICLED) && !words.has("body", tree.form(next)) && !words.has("force", tree.form(next))
                && !words.has("place", tree.form(next)) && !words.has("no-name", tree.form(next)) && !words.has("vessel", tree.form(next));
    }

    /** A Korean family name that the parser did not see, at the head of a sentence: "Ban Ki-moon". */
    private boolean familyName(int token) {
        return tree.capitalized(token) && tree.form(token).length() <= 6 && tree.head(token) == token + 1 && "compound".equals(tree.label(token))
                && scan.nameAt(token).isEmpty() && scan.titleAt(token).isEmpty();
    }

    /** "F/A-18F Super Hornet", "MQ-9 Reaper": what follows is the name of a weapon. */
    static boolean model(Tree tree, int i) {
        return MODEL.matcher(tree.form(i)).matches();
    }

    /** "CET", "IRIS T-SLM" */
    boolean code(int first, int last) {
        return tree.form(last).matches("[\\p{Lu}\\d]{3,}|\\p{Lu}+-\\p{Lu}+") && (first == last || tree.form(first).matches("\\p{Lu}{3,}"));
    }
}
