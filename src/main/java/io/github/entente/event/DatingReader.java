package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.entente.text.Text;
import io.github.entente.text.TimeExpression;
import io.github.entente.text.Token;


/** Gives an event the time that its own words, its support verb or the clause around it tell; the nearest wins. */
final class DatingReader {

    private final Lexicon lexicon;
    private final Map<Integer, List<TimeExpression>> bySentence;

    DatingReader(Lexicon lexicon, Text text) {
        this.lexicon = lexicon;
        this.bySentence = text.times().stream().collect(Collectors.groupingBy(TimeExpression::sentence));
    }

    Optional<Dating> read(Candidate candidate, Ascent ascent, Outlook outlook) {
        List<TimeExpression> times = bySentence.getOrDefault(candidate.sentence(), List.of());
        return around(candidate, ascent).stream()
                .flatMap(word -> times.stream().filter(time -> attached(candidate.tree(), time).contains(word))
                        .min(Comparator.comparingInt(time -> Math.abs(time.span().begin() - candidate.words().begin()))).stream())
                .findFirst()
                .map(time -> new Dating(outlook.ahead() ? time.future() : time.past(), time.span(), time.sentence()));
    }

    /** The words to which its time can hang, the nearest first. */
    private static List<Token> around(Candidate candidate, Ascent ascent) {
        List<Token> words = new ArrayList<>();
        words.add(candidate.token());
        candidate.supportVerb().ifPresent(words::add);
        words.addAll(ascent.steps());
        boolean sameTime = ascent.link() == Ascent.Link.ACCOMPANYING || ascent.link() == Ascent.Link.PURPOSE;
        if (sameTime) {
            ascent.end().ifPresent(words::add);
        }
        return words;
    }

    /** The words of which a time expression can tell the time, upwards: nouns on the way, at last a verb, or a noun that names an event. */
    private List<Token> attached(Parse tree, TimeExpression time) {
        List<Token> found = new ArrayList<>();
        Optional<Token> token = tree.sentence().tokens().stream().filter(word -> time.span().overlaps(word.span()))
                .filter(word -> tree.head(word).map(head -> !time.span().overlaps(head.span())).orElse(true))
                .findFirst().flatMap(tree::head);
        while (token.isPresent()) {
            Token word = token.get();
            found.add(word);
            boolean last = word.pos().startsWith("VB") || lexicon.one(Entry.Trigger.class, tree, word).isPresent() && !word.pos().startsWith("NNP");
            token = last ? Optional.empty() : tree.head(word);
        }
        return found;
    }
}
