package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which tokens of a sentence are people's names, titles left out: pairs of first and last token. */
final class NameSpans {

    private static final Pattern KOREAN_GIVEN_NAME = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{1,6}");
    private static final int LONGEST = 6;

    private final Scan scan;
    private final Tree tree;
    private final NamingWords words;
    private final List<int[]> found = new ArrayList<>();

    NameSpans(Scan scan, NamingWords words) {
        this.scan = scan;
        this.tree = scan.tree();
        this.words = words;
    }

    List<int[]> find() {
        for (int i = 0; i < tree.size(); i++) {
            if ("PERSON".equals(tree.name(i))) {
                int end = chunkEnd(i);
                add(i, end);
                i = end;
            } else if (given(i)) {
                int end = givenEnd(i);
                add(i, end);
                i = end;
            } else if (korean(i)) {
                add(tree.capitalized(i - 1) && scan.nameAt(i - 1).isEmpty() && scan.titleAt(i - 1).isEmpty() && tree.form(i - 1).length() <= 6 ? i - 1 : i, i);
            } else {
                scan.nameStarting(i).filter(NameSpans::person).ifPresent(match -> add(match.first(), match.last()));
            }
        }
        return found;
    }

    /** A Korean family name that the parser did not see, at the head of a sentence: "Ban Ki-moon". */
    private boolean familyName(int token) {
        return tree.capitalized(token) && tree.form(token).length() <= 6 && tree.head(token) == token + 1 && "compound".equals(tree.label(token))
                && scan.nameAt(token).isEmpty() && scan.titleAt(token).isEmpty();
    }

    /** "the USS Ronald Reagan" */
    private boolean ship(int begin, int last) {
        return IntStream.rangeClosed(begin, last).anyMatch(i -> words.has("vessel-prefix", tree.form(i)));
    }

    /** "CET", "IRIS T-SLM" */
    private boolean code(int first, int last) {
        return tree.form(last).matches("[\\p{Lu}\\d]{3,}|\\p{Lu}+-\\p{Lu}+") && (first == last || tree.form(first).matches("\\p{Lu}{3,}"));
    }

    private static boolean person(Match match) {
        return match.senses().stream().anyMatch(sense -> "Person".equals(sense.entity().type()));
    }

    /** "Lloyd Austin", whom the parser takes for a body. */
    private boolean given(int i) {
        return words.has("given-name", tree.form(i)) && tree.properNoun(i) && !tree.properNoun(i - 1) && givenEnd(i) > i && !tree.is(i - 1, "the") && scan.nameAt(i).isEmpty();
    }

    private int givenEnd(int first) {
        int end = first;
        while (tree.properNoun(end + 1) && tree.capitalized(end + 1) && end < first + 3 && scan.nameStarting(end + 1).filter(match -> match.last() > match.first()).isEmpty()
                && !"DATE".equals(tree.name(end + 1)) && !"PERSON".equals(tree.name(end + 1))) {
            end++;
        }
        boolean body = words.has("body", tree.form(end)) || words.has("force", tree.form(end)) || words.has("place", tree.form(end)) || words.has("no-name", tree.form(end)) || end > first + 2;
        return body ? first : end;
    }

    private boolean korean(int i) {
        return KOREAN_GIVEN_NAME.matcher(tree.form(i)).matches() && tree.properNoun(i) && scan.nameAt(i).isEmpty() && scan.titleAt(i).isEmpty()
                && (tree.properNoun(i - 1) && tree.capitalized(i - 1) || "ORG".equals(tree.name(i)));
    }

    private int chunkEnd(int begin) {
        int end = begin;
        while (end + 1 < tree.size() && "PERSON".equals(tree.name(end + 1)) && !tree.at(end + 1).name().startsWith("B") && !tree.at(end + 1).name().startsWith("U")) {
            end++;
        }
        while (tree.properNoun(end + 1) && (tree.form(end).matches("\\p{Lu}\\.") || words.has("name-suffix", tree.form(end + 1))) && scan.nameAt(end + 1).isEmpty()) {
            end++;
        }
        return tree.is(end + 1, ",") && words.has("name-suffix", tree.form(end + 2)) ? end + 2 : end;
    }

    private void add(int begin, int end) {
        int last = end;
        while (last >= begin && ("POS".equals(tree.pos(last)) || !Character.isLetter(tree.form(last).charAt(0)))) {
            last--;
        }
        int first = KOREAN_GIVEN_NAME.matcher(tree.form(begin)).matches() && familyName(begin - 1) ? begin - 1 : begin;
        while (first <= last && (!Character.isLetter(tree.form(first).charAt(0)) || titled(first, last) || tree.is(first, "of", "the") || honorific(first, last) || acronym(first, last) || stateBefore(first, last))) {
            first++;
        }
        int start = first;
        boolean overlaps = found.stream().anyMatch(name -> name[1] >= start);
        if (first <= last && !overlaps && (tree.properNoun(last) || tree.capitalized(last)) && !known(first, last) && !administration(last)
                && !words.has("no-name", tree.form(last)) && !words.has("no-name", tree.form(first)) && !code(first, last)
                && !ship(begin, last)) {
            found.add(new int[] {first, last});
        }
    }

    private boolean titled(int token, int last) {
        return (!rank(token) || honorific(token, last)) && scan.titleAt(token).isPresent() && scan.nameAt(token).filter(NameSpans::person).isEmpty();
    }

    private boolean honorific(int token, int last) {
        // "Gen Nakatani" has a given name, "Gen. Milley" and "Gen Mark Milley" a rank
        boolean givenName = last == token + 1 && words.has("rank", tree.form(token)) && tree.form(token).length() <= 3 && !tree.form(token).endsWith(".");
        return !givenName && rank(token);
    }

    private boolean rank(int token) {
        return words.has("honorific", tree.form(token)) || words.has("rank", tree.form(token))
                || words.has("rank", tree.words(token, Math.min(token + 1, tree.size() - 1))) || words.has("former", tree.form(token));
    }

    /** "NSA Sullivan": an abbreviated title. */
    private boolean acronym(int token, int last) {
        return token < last && tree.form(token).matches("\\p{Lu}{3,}") && !tree.form(last).matches("\\p{Lu}+");
    }

    /** "President of Finland Sauli Niinistö": the parser may take the state for a part of the name. */
    private boolean stateBefore(int token, int last) {
        return scan.nameAt(token).filter(match -> match.last() < last && match.state().isPresent() && (tree.is(match.first() - 1, "of") || tree.is(match.first() - 2, "of") || !match.covers(token + 1))).isPresent()
                && last - token >= 1 && (tree.is(token - 1, "of", "the") || scan.nameAt(token).flatMap(Match::properState).isPresent() && last - token >= 2);
    }

    /** The parser takes some known places and bodies for people. */
    private boolean known(int first, int last) {
        Optional<Match> match = scan.nameAt(first);
        return match.isPresent() && match.get().last() >= last && !person(match.get()) && scan.titleAt(first - 1).isEmpty();
    }

    /** "the Bush administration" is a body. */
    private boolean administration(int last) {
        return tree.is(last + 1, "administration", "government", "cabinet", "doctrine", "regime");
    }

    /** Adds the names that stand after a title though the parser did not see a person: "Special Representative Kim". */
    static void afterTitles(Scan scan, NamingWords words, List<PostPhrase> phrases, List<int[]> names) {
        Tree tree = scan.tree();
        for (PostPhrase phrase : phrases) {
            int first = phrase.last() + 1;
            while (words.has("rank", tree.form(first)) || words.has("honorific", tree.form(first))) {
                first++;
            }
            int last = first;
            while (last < tree.size() && last < first + LONGEST && nameWord(scan, words, last)) {
                last++;
            }
            int begin = first;
            if (last > first && phrase.last() == phrase.title() && tree.capitalized(first) && tree.capitalized(phrase.last()) | last > first + 1 && names.stream().noneMatch(name -> name[1] >= begin && name[0] <= begin + 1)) {
                names.add(new int[] {first, last - 1});
            }
        }
    }

    private static boolean nameWord(Scan scan, NamingWords words, int token) {
        Tree tree = scan.tree();
        boolean particle = words.has("name-particle", tree.form(token)) && tree.properNoun(token + 1) && !tree.capitalized(token);
        return particle || tree.properNoun(token) && tree.capitalized(token) && scan.nameAt(token).isEmpty() && scan.titleAt(token).isEmpty()
                && !words.has("no-name", tree.form(token)) && !"DATE".equals(tree.name(token));
    }
}
