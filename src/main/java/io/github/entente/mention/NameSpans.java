package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which tokens of a sentence are people's names, titles left out: pairs of first and last token. */
final class NameSpans {


    private final Scan scan;
    private final Tree tree;
    private final NamingWords words;
    private final NameShapes shapes;
    private final List<int[]> found = new ArrayList<>();

    NameSpans(Scan scan, NamingWords words) {
        this.scan = scan;
        this.tree = scan.tree();
        this.words = words;
        this.shapes = new NameShapes(scan, words);
    }

    List<int[]> find() {
        for (int i = 0; i < tree.size(); i++) {
            if ("PERSON".equals(tree.name(i)) && PlaceNames.called(tree, words, i)) {
                i = chunkEnd(i);
            } else if ("PERSON".equals(tree.name(i))) {
                int end = chunkEnd(i);
                add(i, end);
                i = end;
            } else if (shapes.given(i)) {
                int end = shapes.givenEnd(i);
                add(i, end);
                i = end;
            } else if (shapes.korean(i)) {
                add(tree.capitalized(i - 1) && scan.nameAt(i - 1).isEmpty() && scan.titleAt(i - 1).isEmpty() && tree.form(i - 1).length() <= 6 ? i - 1 : i, i);
            } else {
                scan.nameStarting(i).filter(NameSpans::person).ifPresent(match -> add(match.first(), match.last()));
            }
        }
        return found;
    }

    /** "the USS Ronald Reagan" */
    private boolean ship(int begin, int last) {
        return IntStream.rangeClosed(begin, last).anyMatch(i -> words.has("vessel-prefix", tree.form(i)));
    }

    private static boolean person(Match match) {
        return match.senses().stream().anyMatch(sense -> "Person".equals(sense.entity().type()));
    }

    private int chunkEnd(int begin) {
        int end = begin;
        while (end + 1 < tree.size() && "PERSON".equals(tree.name(end + 1)) && !tree.at(end + 1).name().startsWith("B") && !tree.at(end + 1).name().startsWith("U")) {
            end++;
        }
        while (tree.properNoun(end + 1) && (tree.form(end).matches("\\p{Lu}\\.") || words.has("name-suffix", tree.form(end + 1))) && scan.nameAt(end + 1).isEmpty()) {
            end++;
        }
        if (shapes.koreanNext(begin, end) || shapes.goesOn(end)) {
            end++;
        }
        return tree.is(end + 1, ",") && words.has("name-suffix", tree.form(end + 2)) ? end + 2 : end;
    }

    private void add(int begin, int end) {
        int last = end;
        while (last >= begin && ("POS".equals(tree.pos(last)) || !Character.isLetter(tree.form(last).charAt(0)))) {
            last--;
        }
        int first = shapes.koreanFrom(begin) ? begin - 1 : begin;
        while (first <= last && (!Character.isLetter(tree.form(first).charAt(0)) || titled(first, last) || tree.is(first, "of", "the") || honorific(first, last) || acronym(first, last) || stateBefore(first, last))) {
            first++;
        }
        int start = first;
        boolean overlaps = found.stream().anyMatch(name -> name[1] >= start);
        if (first <= last && !overlaps && (tree.properNoun(last) || tree.capitalized(last)) && !known(first, last) && !administration(last) && !PlaceFinder.settled(tree, words, first)
                && (monthly(first, last) || !words.has("no-name", tree.form(last)) && !words.has("no-name", tree.form(first))) && !shapes.code(first, last)
                && !ship(begin, last) && !NameShapes.model(tree, first - 1) && !words.has("vessel", tree.form(first - 1))) {
            found.add(new int[] {first, last});
        }
    }

    /** "Theresa May" and "Mrs May", but not "met Berg May 5". */
    private boolean monthly(int first, int last) {
        boolean surname = words.has("month-surname", tree.form(last)) && "PERSON".equals(tree.name(last)) && !tree.pos(last + 1).equals("CD");
        return surname && (first < last || words.has("honorific", tree.form(last - 1)));
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
}
