package io.github.entente.mention;

import java.util.List;

/** Names that only their title gives away. */
final class TitledNames {

    private static final int LONGEST = 6;

    private TitledNames() {
    }

    /** Adds the names that stand after a title though the parser did not see a person: "Special Representative Kim". */
    static void add(Scan scan, NamingWords words, List<PostPhrase> phrases, List<int[]> names) {
        Tree tree = scan.tree();
        afterCounterpart(scan, words, names);
        afterRank(scan, words, names);
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

    /** "his Indonesian counterpart Prabowo Subianto", whom the parser takes for a place. */
    private static void afterCounterpart(Scan scan, NamingWords words, List<int[]> names) {
        for (int i = 0; i < scan.tree().size(); i++) {
            int first = i + 1;
            int last = first;
            while (words.has("counterpart", scan.tree().form(i)) && last < first + LONGEST && last < scan.tree().size() && nameWord(scan, words, last)) {
                last++;
            }
            if (last > first + 1 && names.stream().noneMatch(name -> name[1] >= first && name[0] <= first + 1)) {
                names.add(new int[] {first, last - 1});
            }
        }
    }

    /** "General MM Lind", whom the parser takes for a body. */
    private static void afterRank(Scan scan, NamingWords words, List<int[]> names) {
        Tree tree = scan.tree();
        for (int i = 0; i < tree.size(); i++) {
            int first = i + 1;
            int last = first;
            boolean rank = tree.capitalized(i) && words.has("rank", tree.form(i)) && tree.properNoun(first) && !words.has("rank", tree.form(first)) && scan.nameAt(i).isEmpty();
            while (rank && last < first + LONGEST && last < tree.size() && nameWord(scan, words, last)) {
                last++;
            }
            if (last > first && names.stream().noneMatch(name -> name[1] >= first && name[0] <= first + 1)) {
                names.add(new int[] {first, last - 1});
            }
        }
    }

    private static boolean nameWord(Scan scan, NamingWords words, int token) {
        Tree tree = scan.tree();
        boolean particle = words.has("name-particle", tree.form(token)) && tree.properNoun(token + 1) && !tree.capitalized(token);
        boolean odd = tree.capitalized(token) && tree.is(token, "to") && tree.properNoun(token + 1);
        return particle || odd || tree.properNoun(token) && tree.capitalized(token) && scan.nameAt(token).isEmpty() && scan.titleAt(token).isEmpty()
                && !words.has("no-name", tree.form(token)) && !"DATE".equals(tree.name(token));
    }
}
