package io.github.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.text.TimeExpression;
import io.github.entente.text.Token;

/** Finds of which words a time expression can tell the time. */
final class TimeAttachment {

    private static final Set<String> LINKS = Set.of("on", "in", "of", "from", "for");
    private static final String SINCE = "since";
    /** "the 1951 treaty": before a noun a year is that noun's. */
    private static final Set<String> MODIFIERS = Set.of("nmod", "compound", "nummod", "amod", "poss");
    /** Of a delegation it is told who leads it, and not when. */
    private static final Set<String> LED = Set.of("lead", "head", "chair", "comprise", "accompany");
    /** A time of more days is at least a month. */
    private static final int MONTH = 26;

    private final Lexicon lexicon;
    private final Cast cast;
    private final LocalDate today;

    TimeAttachment(Lexicon lexicon, Cast cast, LocalDate today) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.today = today;
    }

    /** The words upwards: nouns on the way, at last a verb, or a noun that names an event; past what a participle says of a noun ("fired on a bus carrying soldiers on Monday", "met a delegation led by Berg on Monday"). */
    List<Token> of(Parse tree, TimeExpression time) {
        List<Token> found = new ArrayList<>();
        Optional<Token> opened = opened(tree, time);
        if (opened.isPresent()) {
            return List.of(opened.get());
        }
        Optional<Token> when = then(tree, time);
        Optional<Token> token = top(tree, time).flatMap(tree::head).filter(word -> !compared(tree, word));
        Optional<Token> named = token.filter(noun -> noun.pos().startsWith("NN") && top(tree, time).filter(word -> MODIFIERS.contains(word.label()) && word.index() < noun.index()).isPresent());
        if (named.isPresent()) {
            return List.of(named.get());
        }
        Optional<Token> whose = Optional.empty();
        while (token.isPresent()) {
            Token word = token.get();
            Optional<Token> nearer = word.pos().startsWith("VB") ? spokenOf(tree, word, time) : Optional.empty();
            Optional<Token> fitting = nearer.or(() -> misfits(tree, word, time) ? noun(tree, word, time) : Optional.empty());
            if (fitting.isPresent()) {
                return List.of(fitting.get());
            }
            boolean before = intended(tree, word) && past(time);
            if (!before) {
                found.add(word);
            }
            boolean led = word.label().equals("acl") && LED.contains(word.lemma());
            boolean described = led || whose.filter(word::equals).isPresent() || word.label().equals("acl") && word.pos().equals("VBG");
            whose = led ? tree.head(word) : Optional.empty();
            boolean last = !before && !described && (word.pos().startsWith("VB") || lexicon.one(Entry.Trigger.class, tree, word).isPresent() && !word.pos().startsWith("NNP") && !apart(tree, word, time));
            token = last ? Optional.empty() : tree.head(word);
        }
        Stream.concat(beside(tree, time).stream(), when.stream()).filter(word -> !found.contains(word)).forEach(found::add);
        return found;
    }

    /** "the deadliest this year", "was the fourth this month": that is the time of all among which it is the one. */
    private static boolean compared(Parse tree, Token word) {
        return word.pos().equals("JJS") || word.lemma().equals("be") && tree.children(word).stream().anyMatch(child -> child.label().equals("attr") && child.pos().startsWith("JJ"));
    }

    /** "deliver on what was pledged at the summit in May 2016": a date belongs to the event named right before it, if it hangs on a noun or an infinitive further up. */
    private Optional<Token> beside(Parse tree, TimeExpression time) {
        int first = tree.sentence().tokens().stream().filter(word -> time.span().overlaps(word.span())).mapToInt(Token::index).min().orElse(0);
        Optional<Token> governor = top(tree, time).flatMap(tree::head).flatMap(link -> LINKS.contains(link.lemma()) ? tree.head(link) : Optional.of(link));
        boolean dated = tree.sentence().tokens().stream().anyMatch(word -> time.span().overlaps(word.span()) && word.pos().equals("CD"));
        if (!dated || first < 2 || !LINKS.contains(tree.token(first - 1).lemma()) || governor.filter(word -> word.pos().equals("VB") || word.pos().startsWith("NN")).isEmpty()) {
            return Optional.empty();
        }
        return phraseOf(tree, tree.token(first - 2), governor.get()).stream().filter(word -> word.pos().startsWith("NN") && event(tree, word)).findFirst();
    }

    /** "since Tuesday, when Chad killed ten": the verb of a clause that tells what was at a time. */
    private static Optional<Token> then(Parse tree, TimeExpression time) {
        return tree.sentence().tokens().stream().filter(verb -> verb.label().equals("relcl") && tree.head(verb).filter(word -> time.span().overlaps(word.span())).isPresent())
                .filter(verb -> tree.children(verb).stream().anyMatch(child -> child.lemma().equals("when"))).findFirst();
    }

    /** Whether a word names an event. */
    boolean event(Parse tree, Token word) {
        return lexicon.one(Entry.Trigger.class, tree, word).isPresent();
    }

    /** "have protested over a drill next week", "will discuss the attack last week": a day ahead is not that of what is done, nor a day past that of what is to come. */
    private boolean misfits(Parse tree, Token verb, TimeExpression time) {
        if (!verb.pos().startsWith("VB") || !time.past().equals(time.future()) || lexicon.all(Entry.Operator.class, tree, verb).anyMatch(operator -> operator.status() != null && !operator.via().contains(Entry.Via.CLAUSE))) {
            return false;
        }
        LocalDate begin = time.past().beginEarliest();
        boolean ahead = begin != null && begin.isAfter(today);
        boolean will = tree.children(verb).stream().anyMatch(child -> child.pos().equals("MD"));
        return ahead ? Tense.of(tree, verb) == Tense.PAST : will && past(time);
    }

    /** The noun nearest before a time that names an event, in what hangs on a verb. */
    private Optional<Token> noun(Parse tree, Token verb, TimeExpression time) {
        return tree.sentence().tokens().stream().filter(word -> word.index() > verb.index() && word.span().end() <= time.span().begin() && word.pos().startsWith("NN"))
                .filter(word -> lexicon.one(Entry.Trigger.class, tree, word).isPresent()).reduce((first, last) -> last);
    }

    /** "welcomed him and his delegation to Oslo today": an adverb does not belong to a noun far before it. */
    private static boolean apart(Parse tree, Token noun, TimeExpression time) {
        Optional<Token> adverb = top(tree, time).filter(word -> word.label().equals("npadvmod") || word.label().equals("advmod"));
        return noun.pos().startsWith("NN") && adverb.isPresent() && tree.sentence().tokens().stream()
                .anyMatch(word -> word.pos().equals("IN") || word.pos().equals("TO") ? word.index() > noun.index() && word.span().end() <= time.span().begin() : false);
    }

    /** "Tonight, Adviser Holm spoke …": what stands before a comma at the begin is the time of the main verb, where the parser joins it to a name. */
    private static Optional<Token> opened(Parse tree, TimeExpression time) {
        Token first = tree.token(0);
        boolean opens = time.span().overlaps(first.span()) || tree.size() > 1 && first.pos().equals("IN") && time.span().overlaps(tree.token(1).span());
        Optional<Token> governor = top(tree, time).flatMap(tree::head);
        boolean name = governor.filter(word -> word.pos().startsWith("NNP")).isPresent();
        Optional<Token> after = tree.sentence().tokens().stream().filter(word -> word.span().begin() >= time.span().end()).findFirst();
        boolean comma = after.filter(word -> word.form().equals(",")).isPresent();
        return !opens || !name || !comma ? Optional.empty() : tree.sentence().tokens().stream().filter(word -> word.head() < 0 && word.pos().startsWith("VB")).findFirst();
    }

    private static Optional<Token> top(Parse tree, TimeExpression time) {
        return tree.sentence().tokens().stream().filter(word -> time.span().overlaps(word.span()))
                .filter(word -> tree.head(word).map(head -> !time.span().overlaps(head.span())).orElse(true)).findFirst();
    }

    /** "had canceled a plan to refuel a plane last November": what was only intended has no day in the past. */
    private static boolean intended(Parse tree, Token verb) {
        return verb.pos().equals("VB") && !verb.label().equals("advcl") && tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"))
                && tree.children(verb).stream().noneMatch(child -> child.lemma().equals("have"));
    }

    private boolean past(TimeExpression time) {
        LocalDate end = time.future().endLatest();
        return end != null && end.isBefore(today);
    }

    /** "noted the pledge at the summit in May 2016": a date after an event that is spoken of is its own, a weekday that of the speech. */
    private Optional<Token> spokenOf(Parse tree, Token verb, TimeExpression time) {
        boolean speech = speech(tree, verb);
        int first = tree.sentence().tokens().stream().filter(word -> time.span().overlaps(word.span())).mapToInt(Token::index).min().orElse(0);
        boolean month = time.past().beginLatest() != null && time.past().beginEarliest() != null && time.past().beginLatest().isAfter(time.past().beginEarliest().plusDays(MONTH));
        boolean dated = month || tree.sentence().tokens().stream().anyMatch(word -> time.span().overlaps(word.span()) && word.pos().equals("CD"));
        if (speech && first > 0 && Tense.of(tree, verb) == Tense.PRESENT && top(tree, time).filter(word -> word.label().equals("npadvmod")).isPresent()) {
            return Optional.of(tree.token(first - 1)).filter(noun -> noun.index() > verb.index() && noun.pos().startsWith("NN") && lexicon.one(Entry.Trigger.class, tree, noun).isPresent());
        }
        int link = first >= 0 && tree.token(first).lemma().equals(SINCE) ? first : first - 1;
        if (!speech || !dated || link < 1 || link < first && !LINKS.contains(tree.token(link).lemma())) {
            return Optional.empty();
        }
        Token before = tree.token(link - 1);
        return phraseOf(tree, before, verb).stream().filter(word -> word.index() > verb.index() && word.pos().startsWith("NN")
                && lexicon.one(Entry.Trigger.class, tree, word).isPresent()).findFirst();
    }

    /** Whether a word tells an act of speech: its day is that on which it was said. */
    boolean speech(Parse tree, Token word) {
        return lexicon.all(Entry.Trigger.class, tree, word).findFirst().filter(entry -> cast.speech(entry.type())).isPresent();
    }

    /** Whether a verb, by itself no report, tells of what it governs that it is planned. */
    boolean plans(Parse tree, Token verb) {
        return lexicon.one(Entry.Reporting.class, tree, verb).isEmpty() && lexicon.all(Entry.Operator.class, tree, verb).anyMatch(operator -> operator.status() == Status.PLANNED);
    }

    private static List<Token> phraseOf(Parse tree, Token word, Token verb) {
        List<Token> way = new ArrayList<>(List.of(word));
        Optional<Token> head = tree.head(word);
        while (head.isPresent() && !head.get().equals(verb) && !head.get().pos().startsWith("VB")) {
            way.add(head.get());
            head = tree.head(head.get());
        }
        return way;
    }
}
