package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;

/** Finds the surnames of an article's people where the parser saw no person: "Howard", "Ki-moon". */
final class Surnames {

    private final NamingWords words;

    Surnames(NamingWords words) {
        this.words = words;
    }

    List<PersonName> find(Scan scan, List<PersonName> found, Cast cast) {
        List<PersonName> more = new ArrayList<>();
        Tree tree = scan.tree();
        for (int i = 0; i < tree.size(); i++) {
            int token = i;
            boolean taken = found.stream().anyMatch(name -> name.covers(token)) || scan.nameAt(i).isPresent() || scan.titleAt(i).isPresent();
            if (!taken && tree.capitalized(i) && tree.properNoun(i) && cast.calls(Spelling.key(tree.form(i))) && stands(tree, i)) {
                more.add(new PersonName(scan, i, i, i, List.of(), null, ""));
            }
        }
        return more;
    }

    /** A name that stands for itself, not one in "the Bush administration" or "Obama Foundation", nor the month of May. */
    private boolean stands(Tree tree, int token) {
        if (words.has("month-surname", tree.form(token)) && !tree.subject(token) && !"PERSON".equals(tree.name(token))) {
            return false;
        }
        boolean before = tree.capitalized(token - 1) && tree.properNoun(token - 1) && tree.head(token - 1) == token;
        boolean within = "compound".equals(tree.label(token)) && tree.head(token) == token + 1 && (tree.capitalized(token + 1) || words.has("body", tree.form(token + 1)));
        return !before && !within;
    }
}
