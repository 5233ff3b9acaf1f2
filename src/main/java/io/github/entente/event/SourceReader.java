package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;


/**
 * Finds who says so: the subject of a reporting verb above, or whom "according to" names.
 *
 * <p>One reader reads one article, from front to end, for "the sources" are those named before.
 */
final class SourceReader {

    private static final Set<String> QUOTED = Set.of("ccomp", "parataxis", "advcl");

    private final Lexicon lexicon;
    private final Cast cast;
    private final String text;
    private final List<Named> anonymous = new ArrayList<>();
    private final Quotation quotation = new Quotation();
    private List<Attribution> whole = List.of();
    private List<Attribution> speaking = List.of();

    private record Named(String lemma, Attribution source) {
    }

    SourceReader(Lexicon lexicon, Cast cast, String text) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.text = text;
    }

    /** Goes on to the next sentence: who has been speaking goes on if a quotation is still open. */
    void enter(Parse tree) {
        boolean open = quotation.open();
        quotation.read(tree.sentence().span().in(text));
        if (!open) {
            speaking = List.of();
        }
        List<Attribution> named = tree.sentence().tokens().stream().filter(word -> tree.head(word).isPresent() || word.pos().startsWith("VB"))
                .flatMap(word -> speakers(tree, word).stream()).toList();
        if (!named.isEmpty()) {
            speaking = named;
        }
    }

    /** Reads a line which says whose words all that follows is: "The following is attributable to Spokesperson Ned Price:". */
    void preamble(Parse tree) {
        tree.sentence().tokens().stream().filter(word -> lexicon.all(Entry.Reporting.class, tree, word).anyMatch(e -> e.wordClass() == Entry.WordClass.ADJECTIVE))
                .findFirst().ifPresent(word -> whole = tree.fill(word, "to").stream().flatMap(noun -> source(tree, noun).stream()).toList());
    }

    List<Attribution> read(Candidate candidate) {
        List<Attribution> told = told(candidate);
        if (told.isEmpty() && quotation.continued()) {
            return speaking;
        }
        return told.isEmpty() ? whole : told;
    }

    private List<Attribution> told(Candidate candidate) {
        Parse tree = candidate.tree();
        Token word = candidate.token();
        for (int i = 0; i < tree.size(); i++) {
            List<Attribution> found = accordingTo(tree, word);
            Optional<Token> head = tree.head(word);
            if (found.isEmpty() && head.isPresent() && QUOTED.contains(word.label())) {
                found = speakers(tree, head.get());
            }
            if (!found.isEmpty() || head.isEmpty()) {
                return found;
            }
            word = head.get();
        }
        return List.of();
    }

    private List<Attribution> accordingTo(Parse tree, Token word) {
        return tree.children(word).stream()
                .filter(child -> lexicon.all(Entry.Reporting.class, tree, child).anyMatch(e -> e.wordClass() == Entry.WordClass.PREPOSITION))
                .flatMap(child -> tree.fill(word, child.form().toLowerCase(Locale.ROOT) + " to").stream())
                .flatMap(source -> source(tree, source).stream()).toList();
    }

    private List<Attribution> speakers(Parse tree, Token verb) {
        boolean reports = lexicon.all(Entry.Reporting.class, tree, verb).anyMatch(e -> e.wordClass() == Entry.WordClass.VERB);
        return !reports ? List.of() : tree.fill(verb, "subject").stream().flatMap(subject -> source(tree, subject).stream()).toList();
    }

    private Optional<Attribution> source(Parse tree, Token noun) {
        int sentence = tree.sentence().index();
        Optional<Mention> whole = cast.named(tree, noun).stream().filter(mention -> mention.head() == noun.index()).findFirst();
        if (whole.isPresent() && cast.acts(whole.get().entity())) {
            Entity entity = whole.get().entity();
            String called = whole.get().kind() == Mention.Kind.ANAPHOR ? entity.label() : whole.get().span().in(text);
            return Optional.of(new Attribution(called, entity, null, whole.get().span(), sentence));
        }
        boolean speaks = noun.pos().startsWith("NN") && lexicon.actor(noun);
        return speaks ? Optional.of(anonymous(tree, noun)) : Optional.empty();
    }

    /** A source without a name; "the sources" are the ones last called by that noun. */
    private Attribution anonymous(Parse tree, Token noun) {
        Span span = Cast.phrase(tree, noun);
        boolean definite = tree.children(noun).stream().allMatch(child -> child.label().equals("det") && child.lemma().equals("the") || child.label().equals("punct"))
                && !tree.children(noun).isEmpty();
        Optional<Attribution> before = definite ? anonymous.reversed().stream().filter(named -> named.lemma().equals(noun.lemma()))
                .map(Named::source).findFirst() : Optional.empty();
        return before.orElseGet(() -> {
            Entity side = cast.named(tree, noun).stream().map(Mention::entity).filter(cast::acts).findFirst().orElse(null);
            Attribution source = new Attribution(span.in(text), null, side, span, tree.sentence().index());
            anonymous.add(new Named(noun.lemma(), source));
            return source;
        });
    }
}
