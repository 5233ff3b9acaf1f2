package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Mends lists of names of one kind that the parser nests in each other: "met with President A, Head of Office B, and C" has three
 * people, however their titles were hung.
 */
final class Enumerations {

    private static final int LEAST = 3;
    private static final Set<String> KINDS = Set.of("PERSON", "GPE");
    private static final Set<String> LAST = Set.of("and", "or", "&");
    /** Small words within titles and names: "Minister of Defense", "the Republic of Chad". */
    private static final Set<String> SMALL = Set.of("of", "the", "for", "'s", "de", "von", "van");
    private static final Set<String> REST = Set.of("others", "other");
    private static final Set<String> OPENING = Set.of("--", "-", ":", "(");
    private static final Set<String> PLACING = Set.of("in", "at", "on");

    private final List<Token> tokens;

    private Enumerations(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words, with the second and later names of each list coordinated with the first. */
    static List<Token> of(List<Token> parsed) {
        Enumerations lists = new Enumerations(parsed);
        KINDS.forEach(lists::read);
        return List.copyOf(lists.tokens);
    }

    private void read(String kind) {
        int at = 0;
        while (at < tokens.size()) {
            List<Integer> list = list(at, kind);
            if (list.size() >= LEAST) {
                coordinate(list);
                told(at, list.getFirst());
            }
            at = list.isEmpty() ? at + 1 : list.getLast() + 1;
        }
    }

    /** The last words of the names that begin a list there, with "others" after them. */
    private List<Integer> list(int from, String kind) {
        List<Integer> found = new ArrayList<>();
        int at = from;
        boolean closed = false;
        while (at < tokens.size() && !closed) {
            int end = end(found.isEmpty() ? at : title(at), kind);
            boolean rest = end < 0 && found.size() > 1 && REST.contains(form(at)) && LAST.contains(form(at - 1));
            if (end < 0 && !rest) {
                break;
            }
            found.add(rest ? at : end);
            int next = after(rest ? at : end);
            closed = LAST.contains(form(at - 1)) || rest;
            boolean goesOn = !closed && (form(next).equals(",") || LAST.contains(form(next)));
            at = goesOn ? form(next).equals(",") && LAST.contains(form(next + 1)) ? next + 2 : next + 1 : tokens.size();
        }
        return closed ? found : List.of();
    }

    private String form(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).form() : "";
    }

    /** The last word of a name of that kind that begins there, or -1. */
    private int end(int index, String kind) {
        if (index >= tokens.size() || !tokens.get(index).name().endsWith("-" + kind) || !"BU".contains(tokens.get(index).name().substring(0, 1))) {
            return -1;
        }
        int end = index;
        while (end + 1 < tokens.size() && !"BUO".contains(tokens.get(end + 1).name().substring(0, 1)) && tokens.get(end + 1).name().endsWith("-" + kind)) {
            end++;
        }
        return tokens.get(end).pos().startsWith("NNP") ? end : -1;
    }

    /** Where the name begins after a title. */
    private int title(int index) {
        int at = index;
        while (at < tokens.size() && !named(at) && titular(at)) {
            at++;
        }
        return at;
    }

    private boolean named(int index) {
        return tokens.get(index).name().endsWith("-PERSON") || tokens.get(index).name().endsWith("-GPE");
    }

    private boolean titular(int index) {
        return Character.isUpperCase(form(index).charAt(0)) || SMALL.contains(form(index));
    }

    /** What stands after a name, its abbreviation in brackets and "of Chad". */
    private int after(int end) {
        int at = end + 1;
        if (form(at).equals("(")) {
            at = IntStream.range(at, tokens.size()).filter(i -> form(i).equals(")")).findFirst().orElse(tokens.size() - 1) + 1;
        }
        if (form(at).equals("of")) {
            at++;
            while (at < tokens.size() && titular(at)) {
                at++;
            }
        }
        return at;
    }

    private void coordinate(List<Integer> list) {
        for (int i = 1; i < list.size(); i++) {
            Token name = tokens.get(list.get(i));
            if (!name.label().equals("conj") || !list.contains(name.head())) {
                Mending.hang(tokens, name, list.get(i - 1), "conj");
            }
        }
        Token last = tokens.get(list.getLast());
        int verb = Mending.above(tokens, list.getFirst(), word -> word.pos().startsWith("VB"));
        if (verb >= 0) {
            tokens.stream().filter(place -> place.head() == last.index() && place.label().equals("prep") && PLACING.contains(place.form())).toList()
                    .forEach(place -> Mending.hang(tokens, place, verb, "prep"));
        }
    }

    /** "the three countries — A, B and C —": after a dash, a colon or a bracket a list tells who they are. */
    private void told(int begin, int first) {
        int noun = begin - 2;
        if (noun >= 0 && OPENING.contains(form(begin - 1)) && tokens.get(noun).pos().equals("NNS") && tokens.get(first).head() != noun && !Mending.below(tokens, noun, first)) {
            Mending.hang(tokens, tokens.get(first), noun, "appos");
        }
    }
}
