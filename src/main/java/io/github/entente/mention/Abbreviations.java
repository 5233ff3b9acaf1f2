package io.github.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learns short titles that an article sets in brackets after the long ones: "National Security Advisors (NSAs)". */
final class Abbreviations {

    private Abbreviations() {
    }

    /** The same sentences, with the short titles found in them too. */
    static List<Scan> spelledOut(List<Scan> scans) {
        Map<String, List<Sense>> learned = new HashMap<>();
        scans.forEach(scan -> scan.titles().forEach(title -> learn(scan.tree(), title, learned)));
        return learned.isEmpty() ? scans : scans.stream().map(scan -> new Scan(scan.tree(), scan.names(), with(scan, learned))).toList();
    }

    private static void learn(Tree tree, Match title, Map<String, List<Sense>> learned) {
        int at = title.last() + 2;
        if (tree.is(at - 1, "(") && tree.is(at + 1, ")") && tree.form(at).matches("\\p{Lu}{2,}s?")) {
            String form = tree.form(at).replaceAll("s$", "");
            learned.put(form, title.senses().stream().map(sense -> new Sense(sense.known(), sense.kind(), false)).toList());
            learned.put(form + "s", title.senses().stream().map(sense -> new Sense(sense.known(), sense.kind(), true)).toList());
        }
    }

    private static List<Match> with(Scan scan, Map<String, List<Sense>> learned) {
        List<Match> titles = new ArrayList<>(scan.titles());
        for (int i = 0; i < scan.tree().size(); i++) {
            List<Sense> senses = learned.get(scan.tree().form(i));
            if (senses != null && scan.titleAt(i).isEmpty() && !scan.tree().is(i - 1, "(")) {
                titles.add(new Match(scan.tree().sentence(), scan.tree().at(i).span(), i, i, senses, null));
            }
        }
        return titles;
    }
}
