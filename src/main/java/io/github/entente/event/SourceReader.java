package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.entente.text.Token;

/**
 * Finds who says so: whoever speaks in the clauses above, whom "according to" names, or whose quotation goes on.
 *
 * <p>One reader reads one article, from front to end.
 */
final class SourceReader {

    /** For how many sentences "he added" may mean whoever spoke last. */
    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final Cast cast;
    private final String text;
    private final Speakers speakers;
    private final Quotation quotation = new Quotation();
    private List<Attribution> whole = List.of();
    private List<Attribution> introduced = List.of();
    private int introducedFrom;
    private List<Attribution> speaking = List.of();
    private List<Attribution> last = List.of();
    private int lastSentence;
    private int begin;

    SourceReader(Lexicon lexicon, Cast cast, String text) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.text = text;
        this.speakers = new Speakers(lexicon, cast, new SourceNames(lexicon, cast, text));
    }

    /** Goes on to the next sentence: who has been speaking goes on if a quotation is still open, or another one begins it. */
    void enter(Parse tree) {
        boolean open = quotation.open();
        begin = tree.sentence().span().begin();
        quotation.read(tree.sentence().span().in(text));
        speakers.meaning(tree.sentence().index() - lastSentence <= REACH ? last : List.of());
        if (!open) {
            speaking = quotation.any() && tree.sentence().index() - lastSentence <= 1 ? last : List.of();
        }
        List<Attribution> named = main(tree);
        introduce(tree, named);
        if (!named.isEmpty()) {
            speaking = named;
            last = named;
            lastSentence = tree.sentence().index();
        }
    }

    /** "The Foreign Secretary said:", "The spokesman provided the following readout:" as a paragraph of its own: all that follows without another speaker are these words. */
    private void introduce(Parse tree, List<Attribution> named) {
        Optional<Token> colon = tree.sentence().tokens().stream().filter(token -> token.form().equals(":")).findFirst();
        List<Attribution> giving = colon.map(sign -> speakers.giving(tree, sign)).filter(found -> named.isEmpty()).orElse(named);
        if (!giving.isEmpty()) {
            boolean opens = named.isEmpty() || tree.sentence().tokens().getLast().form().equals(":") && !Speakers.lists(tree);
            introduced = opens ? giving : List.of();
            introducedFrom = colon.map(sign -> sign.span().end()).orElse(0);
        }
    }

    /** Whoever speaks in the clause of the sentence that stands highest. */
    private List<Attribution> main(Parse tree) {
        return tree.sentence().tokens().stream().filter(word -> word.pos().startsWith("VB") && !quotation.holds(word.span().begin() - begin))
                .sorted(Comparator.comparingInt((Token word) -> tree.ancestors(word.index()).size()).thenComparing(Token::index))
                .map(word -> speakers.of(tree, word)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** Reads a line which says whose words all that follows is: "The following is attributable to Spokesperson Ned Price:". */
    void preamble(Parse tree) {
        introduce(tree, main(tree));
        tree.sentence().tokens().stream().filter(word -> lexicon.all(Entry.Reporting.class, tree, word).anyMatch(e -> e.wordClass() == Entry.WordClass.ADJECTIVE))
                .findFirst().ifPresent(word -> whole = tree.fill(word, "to").stream().flatMap(noun -> speakers.named(tree, noun).stream()).toList());
    }

    /** Whether something stands on nobody's word but that of whoever issued all of it. */
    boolean own(List<Attribution> said) {
        return said.isEmpty() || said.equals(whole) || said.equals(introduced);
    }

    List<Attribution> read(Candidate candidate) {
        List<Attribution> told = told(candidate);
        boolean quoted = quotation.continued() || quotation.holds(candidate.words().begin() - begin);
        if (told.isEmpty() && quoted) {
            return speaking.isEmpty() ? whole : speaking;
        }
        if (told.isEmpty() && !introduced.isEmpty() && candidate.words().begin() >= introducedFrom) {
            return introduced;
        }
        return told.isEmpty() ? whole : told;
    }

    /** All who say so, the nearest first: "Yonhap reported that Iran had denied the attack" has two. */
    private List<Attribution> told(Candidate candidate) {
        Parse tree = candidate.tree();
        Set<Attribution> found = new LinkedHashSet<>();
        List<Token> way = new ArrayList<>(List.of(candidate.token()));
        while (way.size() <= tree.size()) {
            Token word = way.getLast();
            boolean speech = way.size() == 1 && cast.speech(candidate.entry().type());
            found.addAll(speech ? speakers.according(tree, word) : speakers.beside(tree, word));
            Optional<Token> head = tree.head(word);
            if (head.isEmpty()) {
                break;
            }
            found.addAll(speakers.above(tree, word, head.get()));
            way.add(head.get());
        }
        return found.isEmpty() && !quotation.holds(candidate.words().begin() - begin) ? speakers.closing(tree, candidate.token()) : List.copyOf(found);
    }
}
