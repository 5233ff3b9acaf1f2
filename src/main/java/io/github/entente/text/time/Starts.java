package io.github.entente.text.time;

import java.util.HashSet;
import java.util.Set;

/**
 * What the first word of a match can be, so that the rules which cannot fit are not tried.
 *
 * @param words the words themselves
 * @param classes classes of words
 */
record Starts(Set<String> words, Set<String> classes) {

    static final Starts NONE = new Starts(Set.of(), Set.of());

    Starts {
        words = Set.copyOf(words);
        classes = Set.copyOf(classes);
    }

    Starts or(Starts other) {
        Set<String> allWords = new HashSet<>(words);
        Set<String> allClasses = new HashSet<>(classes);
        allWords.addAll(other.words);
        allClasses.addAll(other.classes);
        return new Starts(allWords, allClasses);
    }

    boolean fit(Word word) {
        if (words.contains(word.text())) {
            return true;
        }
        for (String type : word.classes().keySet()) {
            if (classes.contains(type)) {
                return true;
            }
        }
        return false;
    }
}
