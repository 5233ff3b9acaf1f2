package io.github.entente.mention;

import java.util.HashSet;
import java.util.List;

/** Whether two people's names, word by word, can be one person's. */
final class SameName {

    private final NamingWords words;

    SameName(NamingWords words) {
        this.words = words;
    }

    /** Two full names: the same words in any order, or one within the other: "Antony Blinken", "Antony J. Blinken". */
    boolean full(List<String> a, List<String> b) {
        if (new HashSet<>(a).equals(new HashSet<>(b))) {
            return true;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        return given(shorter.getFirst(), longer.getFirst()) && within(shorter, longer) && (shorter.getLast().equals(longer.getLast()) || longer.size() > 3);
    }

    private boolean within(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && (shorter.get(at).equals(word) || at == 0 && given(shorter.get(at), word))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    private boolean given(String a, String b) {
        return a.equals(b) || words.has("nickname", a + " " + b) || words.has("nickname", b + " " + a)
                || (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
    }

    /** How well a part of a name calls the person with the full name: 0 not at all, more for the surname than for the given name. */
    int part(List<String> part, List<String> full) {
        if (part.size() >= full.size() && !part.equals(full)) {
            return 0;
        }
        if (full.subList(full.size() - part.size(), full.size()).equals(part)) {
            return 3;
        }
        if (full.subList(0, part.size()).equals(part)) {
            return full.getLast().contains("-") || full.size() == 3 && part.size() == 1 ? 3 : 2;
        }
        return part.size() == 1 && part.getFirst().length() > 1 && full.contains(part.getFirst()) ? 1 : java.util.Collections.indexOfSubList(full, part) > 0 ? 1 : 0;
    }
}
