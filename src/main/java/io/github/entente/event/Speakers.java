package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Finds whoever speaks by the words of one sentence: subjects of reporting verbs and of acts of speech, whom "according to" names. */
final class Speakers {

    private static final Set<String> QUOTED = Set.of("ccomp", "xcomp", "parataxis", "advcl", "conj");
    private static final Set<String> ASIDE = Set.of("acl", "advcl", "ccomp", "xcomp");
    private static final Set<String> BESIDE = Set.of("advcl", "acl", "xcomp", "parataxis", "relcl");

    private final Lexicon lexicon;
    private final Cast cast;
    private final SourceNames names;
    private List<Attribution> pronouns = List.of();

    Speakers(Lexicon lexicon, Cast cast, SourceNames names) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.names = names;
    }

    /** Whom "he" and "it" mean if nothing else tells. */
    void meaning(List<Attribution> spokeLast) {
        pronouns = spokeLast;
    }

    /** The source that a noun names. */
    List<Attribution> named(Parse tree, Token noun) {
        List<Attribution> known = names.read(tree, noun).stream().toList();
        return known.isEmpty() && noun.pos().equals("PRP") ? pronouns.stream().filter(one -> fits(noun, one)).toList() : known;
    }

    private boolean fits(Token pronoun, Attribution one) {
        boolean thing = pronoun.lemma().equals("it");
        return one.agent().map(agent -> cast.isA(agent, "Person") != thing).orElse(thing || !names.written(one));
    }

    /** Whoever speaks by a verb: its subject, and of "quoted officials" its object too. */
    List<Attribution> of(Parse tree, Token verb) {
        return reporting(tree, verb).map(entry -> speakers(tree, verb, entry)).orElse(List.of());
    }

    private List<Attribution> speakers(Parse tree, Token verb, Entry.Reporting entry) {
        List<Token> inverted = afterQuotation(tree, verb);
        if (!inverted.isEmpty()) {
            return inverted.stream().flatMap(noun -> named(tree, noun).stream()).toList();
        }
        if (entry.cites() && verb.pos().equals("VBG")) {
            return tree.fill(verb, "object").stream().flatMap(noun -> named(tree, noun).stream()).distinct().toList();
        }
        List<Token> nouns = new ArrayList<>(participial(tree, verb).map(above -> tree.fill(above, "subject")).orElseGet(() -> tree.fill(verb, "subject")));
        if (entry.cites()) {
            nouns.addAll(tree.fill(verb, "object"));
        }
        if (verb.pos().equals("VBN")) {
            tree.fill(verb, "in").stream().filter(lexicon::document).forEach(nouns::add);
        }
        quotedAs(tree, verb).ifPresent(quoted -> {
            nouns.addAll(tree.fill(quoted, "object"));
            nouns.addAll(tree.fill(quoted, "subject"));
        });
        return nouns.stream().flatMap(noun -> named(tree, noun).stream()).distinct().toList();
    }

    /** Whoever gives a text that follows after a colon: "X provided the following readout:", "The following is a statement by X:". */
    List<Attribution> giving(Parse tree, Token colon) {
        return tree.sentence().tokens().stream().limit(colon.index()).filter(noun -> noun.pos().startsWith("NN") && lexicon.document(noun)).flatMap(text -> Stream.concat(
                tree.head(text).filter(verb -> verb.pos().startsWith("VB") && text.label().equals("dobj")).stream().flatMap(verb -> tree.fill(verb, "subject").stream()),
                Stream.of("by", "from").flatMap(slot -> tree.fill(text, slot).stream()))).flatMap(noun -> named(tree, noun).stream()).distinct().toList();
    }

    /** "condemned Chad saying that …": the verb above, whose subject speaks; not "a statement saying", "was quoted as saying". */
    private Optional<Token> participial(Parse tree, Token verb) {
        boolean participle = verb.pos().equals("VBG") && ASIDE.contains(verb.label()) && tree.children(verb).stream().noneMatch(child -> child.label().equals("aux"));
        Optional<Token> above = participle ? tree.head(verb) : Optional.empty();
        if (above.filter(noun -> noun.pos().startsWith("NN") && (lexicon.document(noun) || noun.label().startsWith("nsubj"))).isPresent()) {
            return Optional.empty();
        }
        while (above.isPresent() && !above.get().pos().startsWith("VB")) {
            above = tree.head(above.get());
        }
        return above;
    }

    /** "confirmed plans as listed below:" does not say what follows. */
    static boolean lists(Parse tree) {
        return tree.sentence().tokens().stream().noneMatch(word -> word.form().equalsIgnoreCase("following"))
                && tree.sentence().tokens().stream().filter(word -> word.head() < 0).flatMap(verb -> tree.children(verb).stream()).anyMatch(child -> child.label().equals("dobj") && child.pos().startsWith("NN"));
    }

    /** "…, according to officials" at the end of a sentence, on whatever word the parser hangs it. */
    List<Attribution> closing(Parse tree, Token word) {
        return tree.sentence().tokens().stream().filter(link -> link.index() > word.index() && tree.token(link.index() - 1).form().equals(",") && link.form().equals("according"))
                .filter(link -> tree.sentence().tokens().stream().skip(link.index()).noneMatch(later -> later.pos().startsWith("VB") && later != link))
                .flatMap(link -> tree.children(link).stream()).filter(to -> to.lemma().equals("to")).flatMap(to -> tree.children(to).stream()).filter(child -> child.label().equals("pobj"))
                .flatMap(noun -> tree.conjuncts(noun).stream()).flatMap(noun -> named(tree, noun).stream()).distinct().toList();
    }

    /** "…", added Holm: the parser may take whoever speaks for the object. */
    private static List<Token> afterQuotation(Parse tree, Token verb) {
        boolean quoted = IntStream.rangeClosed(Math.max(0, verb.index() - 2), verb.index() - 1).mapToObj(tree::token)
                .anyMatch(token -> token.pos().equals("''"));
        return !quoted ? List.of() : tree.children(verb).stream().filter(child -> child.label().equals("dobj")).toList();
    }

    /** "was quoted as saying" */
    private Optional<Token> quotedAs(Parse tree, Token verb) {
        return tree.head(verb).filter(as -> verb.label().equals("pcomp") && as.lemma().equals("as")).flatMap(tree::head)
                .filter(quoted -> reporting(tree, quoted).filter(Entry.Reporting::cites).isPresent());
    }

    private Optional<Entry.Reporting> reporting(Parse tree, Token verb) {
        return lexicon.all(Entry.Reporting.class, tree, verb).filter(e -> e.wordClass() == Entry.WordClass.VERB).findFirst();
    }

    /**
     * Whoever says what hangs on a word.
     *
     * @param word the head of the clause that is said
     * @param head what it hangs on: "said", "denied", "accused … of", "the report that"
     */
    List<Attribution> above(Parse tree, Token word, Token head) {
        if (head.pos().startsWith("NN")) {
            boolean said = word.label().equals("ccomp") || word.label().equals("acl") && tree.children(word).stream().anyMatch(child -> child.label().equals("mark"));
            return said && lexicon.document(head) ? named(tree, head) : List.of();
        }
        boolean clause = QUOTED.contains(word.label()) && !marked(tree, word);
        if (word.label().equals("conj")) {
            return List.of();
        }
        List<Attribution> found = clause ? opened(tree, word, head).map(speaker -> named(tree, speaker)).orElseGet(() -> of(tree, head)) : List.of();
        return found.isEmpty() ? asserted(tree, word, head) : found;
    }

    /** "Holm joined: "…"", with whatever verb: who stands before the colon speaks. */
    private static Optional<Token> opened(Parse tree, Token word, Token verb) {
        boolean colon = IntStream.range(verb.index(), Math.max(verb.index(), word.index())).anyMatch(i -> tree.token(i).form().equals(":") && tree.token(i + 1).pos().equals("``"));
        return colon ? tree.fill(verb, "subject").stream().findFirst() : Optional.empty();
    }

    /** "denied that a deal was signed", "accused them of attacking". */
    private List<Attribution> asserted(Parse tree, Token word, Token head) {
        boolean of = word.label().equals("pcomp") && (head.lemma().equals("of") || head.lemma().equals("for"));
        Optional<Token> verb = of ? tree.head(head) : Optional.of(head).filter(act -> word.label().equals("ccomp") && act.pos().startsWith("VB"));
        return verb.filter(act -> lexicon.all(Entry.Trigger.class, tree, act).anyMatch(entry -> cast.asserts(entry.type())
                        && (!of || entry.type().equals("Accusation"))))
                .stream().flatMap(act -> tree.fill(act, "subject").stream()).flatMap(noun -> named(tree, noun).stream()).distinct().toList();
    }

    private static boolean marked(Parse tree, Token word) {
        boolean adverbial = word.label().equals("advcl");
        return adverbial && tree.children(word).stream().anyMatch(child -> child.label().equals("mark") || child.pos().equals("WRB") || child.pos().equals("TO"));
    }

    /** Whom "according to" beside a word names. */
    List<Attribution> according(Parse tree, Token word) {
        return tree.children(word).stream().flatMap(child -> accordingTo(tree, word, child)).toList();
    }

    /** Whom a phrase beside a word names: "according to X", "as X said", "citing X". */
    List<Attribution> beside(Parse tree, Token word) {
        return tree.children(word).stream().flatMap(child -> Stream.concat(accordingTo(tree, word, child), aside(tree, child))).toList();
    }

    private Stream<Attribution> accordingTo(Parse tree, Token word, Token child) {
        boolean reports = lexicon.all(Entry.Reporting.class, tree, child).anyMatch(e -> e.wordClass() == Entry.WordClass.PREPOSITION);
        if (!reports) {
            return Stream.empty();
        }
        String preposition = child.form().toLowerCase(Locale.ROOT);
        return Stream.of(preposition + " to", preposition).flatMap(slot -> tree.fill(word, slot).stream()).flatMap(noun -> named(tree, noun).stream());
    }

    private Stream<Attribution> aside(Parse tree, Token child) {
        boolean verb = BESIDE.contains(child.label()) && child.pos().startsWith("VB");
        boolean as = verb && tree.children(child).stream().anyMatch(mark -> mark.label().equals("mark") && mark.lemma().equals("as"));
        boolean citing = verb && child.pos().equals("VBG") && reporting(tree, child).filter(Entry.Reporting::cites).isPresent();
        return as || citing ? of(tree, child).stream() : Stream.empty();
    }
}
