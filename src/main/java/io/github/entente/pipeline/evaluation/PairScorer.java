package io.github.entente.pipeline.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.pipeline.evaluation.Matching.Pair;

/**
 * Compares two events that count as one: class, participants, status, time, place, sources.
 *
 * @param goldNames of the entities that people annotated
 * @param readNames of those that were read
 * @param findings told of each difference
 */
record PairScorer(Names goldNames, Names readNames, Findings findings) {

    void score(Pair pair, Tally tally) {
        AnnotatedEvent gold = pair.gold().event();
        AnnotatedEvent read = pair.read().event();
        tally.add(Count.FOUND, 1);
        tally.add(Count.CORE_FOUND, gold.central());
        tally.add(Count.EXACT, pair.exact());
        participants(pair, tally);
        boolean status = gold.status().equals(read.status());
        tally.add(Count.STATUS_RIGHT, status);
        tally.add(Count.UNREAL, !gold.real());
        tally.add(Count.UNREAL_RIGHT, !gold.real() && status);
        check(pair, Finding.Kind.TYPE, pair.exact(), gold.type(), read.type());
        check(pair, Finding.Kind.STATUS, status, gold.status(), read.status());
        time(pair, tally);
        place(pair, tally);
        sources(pair, tally);
    }

    private void participants(Pair pair, Tally tally) {
        List<String> left = new ArrayList<>(pair.read().event().participants());
        List<String> missed = new ArrayList<>();
        for (String one : pair.gold().event().participants()) {
            if (!removeFirst(left, one)) {
                missed.add(one);
            }
        }
        tally.add(Count.PARTICIPANTS_FOUND, pair.gold().event().participants().size() - missed.size());
        check(pair, Finding.Kind.PARTICIPANT, missed.isEmpty() && left.isEmpty(), goldNames.labels(missed), readNames.labels(left));
    }

    private boolean removeFirst(List<String> left, String wanted) {
        for (Iterator<String> others = left.iterator(); others.hasNext();) {
            if (goldNames.same(wanted, readNames, others.next())) {
                others.remove();
                return true;
            }
        }
        return false;
    }

    private void time(Pair pair, Tally tally) {
        String gold = Objects.requireNonNullElse(pair.gold().event().time(), "");
        String read = Objects.requireNonNullElse(pair.read().event().time(), "");
        boolean right = !gold.isEmpty() && !read.isEmpty() && Days.of(gold).agreesWith(Days.of(read));
        tally.add(Count.TIMED, !gold.isEmpty());
        tally.add(Count.TIME_RIGHT, right);
        check(pair, Finding.Kind.TIME, right || gold.isEmpty() && read.isEmpty(), gold, read);
    }

    private void place(Pair pair, Tally tally) {
        String gold = Objects.requireNonNullElse(pair.gold().event().place(), "");
        String read = Objects.requireNonNullElse(pair.read().event().place(), "");
        boolean right = !gold.isEmpty() && !read.isEmpty() && goldNames.same(gold, readNames, read);
        tally.add(Count.PLACED, !gold.isEmpty());
        tally.add(Count.PLACE_RIGHT, right);
        check(pair, Finding.Kind.PLACE, right || gold.isEmpty() && read.isEmpty(), goldNames.labels(List.of(gold)), readNames.labels(List.of(read)));
    }

    private void sources(Pair pair, Tally tally) {
        List<String> gold = pair.gold().event().attributedTo();
        List<String> read = pair.read().event().attributedTo();
        Set<String> wanted = Names.words(gold);
        Set<String> shared = new HashSet<>(Names.words(read));
        shared.retainAll(wanted);
        boolean right = !gold.isEmpty() && shared.size() * 2 >= wanted.size();
        tally.add(Count.SOURCED, !gold.isEmpty());
        tally.add(Count.SOURCE_RIGHT, right);
        check(pair, Finding.Kind.SOURCE, right || gold.isEmpty() && read.isEmpty(), String.join(", ", gold), String.join(", ", read));
    }

    private void check(Pair pair, Finding.Kind kind, boolean right, String gold, String read) {
        if (!right) {
            findings.note(pair.gold(), kind, pair.gold().event().type() + ": " + shown(gold) + " read as " + shown(read), Findings.entries(pair.read()));
        }
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "nothing" : value;
    }
}
