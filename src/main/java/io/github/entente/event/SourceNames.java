package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.Span;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;

/**
 * Tells which source a noun names: somebody known, a document of somebody, or people who are only called something.
 *
 * <p>One instance reads one article, from front to end, for "the sources" are those named before.
 */
final class SourceNames {

    private static final Set<String> BELONGING = Set.of("for", "from", "at", "in", "with");
    private static final Set<String> ISSUED = Set.of("by", "from", "of");
    private static final Set<String> ISSUING = Set.of("issue", "release", "publish", "post", "make", "give", "send", "read", "deliver", "circulate", "distribute", "write", "sign");
    /** Participles that tell how a source came to know: "people briefed on the plan". */
    private static final Set<String> KNOWING = Set.of("brief", "involve", "acquaint", "inform");

    private final Lexicon lexicon;
    private final Cast cast;
    private final String text;
    private final List<Named> called = new ArrayList<>();

    /** A source that is no name, by the lemma of its noun. */
    private record Named(String lemma, Attribution source) {
    }

    SourceNames(Lexicon lexicon, Cast cast, String text) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.text = text;
    }

    /** Whether a source was called by a noun for something written or broadcast, so that "he" is not it. */
    boolean written(Attribution source) {
        return called.stream().anyMatch(named -> named.source().equals(source) && lexicon.listed(Lexicon.WordList.DOCUMENTS, named.lemma()));
    }

    /** The source that a noun names. */
    Optional<Attribution> read(Parse tree, Token noun) {
        Optional<Mention> whole = cast.named(tree, noun).stream()
                .filter(mention -> (mention.head() == noun.index() || agency(tree, mention, noun)) && cast.acts(mention.entity()) && !mention.entity().nameless()).findFirst();
        if (whole.isPresent()) {
            Entity entity = whole.get().entity();
            Span span = whole.get().kind() == Mention.Kind.ANAPHOR ? cast.lastNamed(entity, tree.sentence().index()).orElse(null) : whole.get().span();
            String name = span == null ? entity.label() : span.in(text);
            return Optional.of(new Attribution(name, entity, null, whole.get().span(), tree.sentence().index()));
        }
        boolean common = noun.pos().startsWith("NN");
        if (common && lexicon.document(noun)) {
            return Optional.of(document(tree, noun));
        }
        boolean somebody = cast.named(tree, noun).stream().anyMatch(mention -> mention.head() == noun.index() && cast.acts(mention.entity()));
        return common && (somebody || lexicon.actor(noun)) ? Optional.of(anonymous(tree, noun)) : Optional.empty();
    }

    /** "the KCNA news agency" */
    private boolean agency(Parse tree, Mention name, Token noun) {
        return cast.isA(name.entity(), "NewsOrganization") && tree.token(name.head()).label().equals("compound") && tree.token(name.head()).head() == noun.index();
    }

    /** "a Pentagon report", "a statement released by the White House": the word of whoever issued it, else of nobody known. */
    private Attribution document(Parse tree, Token noun) {
        return before(tree, noun).or(() -> giving(tree, noun).map(source -> remembered(noun, source))).orElseGet(() -> {
            Entity issuer = issuer(tree, noun);
            Span span = from(tree, noun);
            return remembered(noun, new Attribution(span.in(text), issuer, null, span, tree.sentence().index()));
        });
    }

    /** "a statement from the prime minister's office" */
    private static Span from(Parse tree, Token noun) {
        Span own = phrase(tree, noun);
        return tree.children(noun).stream().filter(child -> child.lemma().equals("from")).flatMap(child -> tree.children(child).stream())
                .filter(child -> child.label().equals("pobj")).findFirst().map(child -> own.to(phrase(tree, child))).orElse(own);
    }

    private @Nullable Entity issuer(Parse tree, Token noun) {
        List<Token> naming = new ArrayList<>(List.of(noun));
        tree.children(noun).forEach(child -> {
            if (child.label().equals("acl") && child.pos().equals("VBN")) {
                ISSUED.forEach(by -> naming.addAll(tree.fill(child, by)));
                naming.addAll(tree.fill(child, "subject"));
            }
        });
        return naming.stream().flatMap(token -> cast.named(tree, token).stream()).map(Mention::entity)
                .flatMap(entity -> cast.body(entity).stream()).findFirst().orElse(null);
    }

    /** A source without a name; "the sources" are the ones last called by that noun. */
    private Attribution anonymous(Parse tree, Token noun) {
        return before(tree, noun).orElseGet(() -> {
            Entity side = cast.named(tree, noun).stream().map(Mention::entity).filter(entity -> cast.acts(entity) && !entity.nameless()).findFirst().orElse(null);
            Span span = knowing(tree, noun).map(told -> phrase(tree, noun).to(tree.span(told))).orElseGet(() -> phrase(tree, noun));
            return remembered(noun, new Attribution(span.in(text), null, side, span, tree.sentence().index()));
        });
    }

    /** "briefed on the plan", right behind whom it tells of. */
    private static Optional<Token> knowing(Parse tree, Token noun) {
        return tree.children(noun).stream().filter(child -> child.label().equals("acl") && child.index() == noun.index() + 1 && KNOWING.contains(child.lemma())).findFirst();
    }

    /** "Hamas said in a statement that also …", "the ministry released a statement saying …": the word of whoever gives it. */
    private Optional<Attribution> giving(Parse tree, Token document) {
        Optional<Token> head = tree.head(document);
        Optional<Token> verb = document.label().equals("pobj") ? head.filter(in -> in.lemma().equals("in")).flatMap(tree::head) : head.filter(above -> ISSUING.contains(above.lemma()) && document.label().equals("dobj"));
        return verb.filter(above -> above.pos().startsWith("VB")).stream().flatMap(above -> tree.fill(above, "subject").stream())
                .filter(subject -> !lexicon.document(subject)).flatMap(subject -> read(tree, subject).stream()).findFirst();
    }

    private Attribution remembered(Token noun, Attribution source) {
        called.add(new Named(noun.lemma(), source));
        return source;
    }

    private Optional<Attribution> before(Parse tree, Token noun) {
        List<Token> children = tree.children(noun);
        boolean definite = !children.isEmpty() && children.stream()
                .allMatch(child -> child.label().equals("det") && child.lemma().equals("the") || child.label().equals("punct"));
        return definite ? called.reversed().stream().filter(named -> named.lemma().equals(noun.lemma())).map(Named::source).findFirst() : Optional.empty();
    }

    /** The words of a phrase without the clauses that hang on it: "several Japanese government sources". */
    private static Span phrase(Parse tree, Token noun) {
        Span span = noun.span();
        for (Token child : tree.children(noun)) {
            boolean belongs = child.label().equals("prep") && BELONGING.contains(child.lemma()) && child.index() == noun.index() + 1;
            if (child.pos().startsWith("VB")) {
                continue;
            }
            if (belongs || Set.of("det", "nmod", "amod", "compound", "poss", "nummod", "predet", "advmod", "appos").contains(child.label())
                    || child.label().equals("prep") && child.form().equalsIgnoreCase("of")) {
                span = span.to(phrase(tree, child));
            } else if (child.label().equals("pobj") || child.label().equals("case")) {
                span = span.to(phrase(tree, child));
            }
        }
        return span;
    }
}
