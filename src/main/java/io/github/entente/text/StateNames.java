package io.github.entente.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of states, so that it is known where one ends before anything is parsed. */
public final class StateNames {

    /** For readers without reference data. */
    public static final StateNames NONE = new StateNames(List.of());

    /** The words of each name by the first of them. */
    private final Map<String, List<List<String>>> names = new HashMap<>();

    /** @param names as written, without an article: "Japan", "United States", "Bosnia and Herzegovina" */
    public StateNames(Collection<String> names) {
        for (String name : names) {
            List<String> words = Arrays.asList(name.split(" "));
            this.names.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(words);
        }
    }

    /** After how many words the longest name ends that begins there; 0 where none does. */
    int length(List<Token> words, int from) {
        if (from >= words.size()) {
            return 0;
        }
        return names.getOrDefault(words.get(from).form(), List.of()).stream().filter(name -> stands(name, words, from)).mapToInt(List::size).max().orElse(0);
    }

    private static boolean stands(List<String> name, List<Token> words, int from) {
        for (int i = 0; i < name.size(); i++) {
            if (from + i >= words.size() || !words.get(from + i).form().equals(name.get(i))) {
                return false;
            }
        }
        return true;
    }
}
