package io.github.entente.event;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** What a verb says of somebody or something: the clause that it governs ("said it would …"), or what it calls them ("called it illegal"). */
final class Content {

    private static final int DEPTH = 3;
    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");
    private static final Set<String> SAID = Set.of("ccomp", "xcomp", "parataxis", "oprd", "attr", "acomp", "dobj", "prep", "pobj", "conj", "amod", "nmod", "advmod", "compound", "relcl", "acl", "pcomp", "appos");
    private static final Set<String> APPOINTMENTS = Set.of("Meeting", "Call", "Visit", "Exercise", "Ceremony", "Decision");
    private static final Set<String> NOTHING = Set.of("plan", "intention", "role", "involvement", "knowledge", "link", "connection", "part");
    private static final Set<String> WILL = Set.of("will", "would", "shall", "'ll", "wo", "'d");
    private static final Set<String> SUBORDINATE = Set.of("relcl", "acl", "advcl");
    private static final Set<String> OUGHT = Set.of("should", "must", "ought");
    private static final Set<String> OUGHT_TO = Set.of("need", "have");

    private final Parse tree;
    private final Lexicon lexicon;
    private final Cast cast;
    private final Token verb;

    Content(Parse tree, Lexicon lexicon, Cast cast, Token verb) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.cast = cast;
        this.verb = verb;
    }

    /** Whether what is said bears out a sense. */
    boolean chooses(Entry.Trigger entry) {
        boolean says = entry.says().isEmpty() || words().stream().anyMatch(entry.says()::contains);
        return says && entry.needs().stream().allMatch(need -> switch (need) {
            case FUTURE -> helped(verb, WILL);
            case PROMISE -> promise();
            case OTHERS_ACT -> othersAct();
            case OWN_FUTURE -> ownFuture();
            case OWN_REFUSAL -> ownRefusal();
            case OWN_DENIAL -> ownDenial();
            case OBLIGATION -> obligation();
            default -> true;
        });
    }

    /** "we will do more", "Norway will ensure": not "a step that will ensure" or "he will act as mediator". */
    private boolean promise() {
        return helped(verb, WILL) && !SUBORDINATE.contains(verb.label()) && tree.fill(verb, "subject").stream()
                .anyMatch(subject -> Operators.FIRST_PERSON.contains(subject.form().toLowerCase(Locale.ROOT)) || cast.named(tree, subject).stream().anyMatch(mention -> cast.isA(mention.entity(), "State")));
    }

    /** "Chad was arming them", said by somebody else. */
    private boolean othersAct() {
        return clause().filter(clause -> clause.pos().startsWith("VB") && !own(clause) && !negated(clause) && !helped(clause, WILL) && !helped(clause, OUGHT))
                .filter(clause -> tree.fill(clause, "subject").stream().flatMap(subject -> cast.named(tree, subject).stream()).anyMatch(mention -> cast.acts(mention.entity()))).isPresent();
    }

    /** "it would train", said of the verb's own subject, and not denied; who says that he will meet or travel tells a plan and pledges nothing. */
    private boolean ownFuture() {
        return clause().filter(this::own).filter(clause -> helped(clause, WILL) && !negated(clause) && !clause.lemma().equals("be") && !appointment(clause)).isPresent();
    }

    private boolean appointment(Token clause) {
        return Stream.concat(Stream.of(clause), tree.children(clause).stream().filter(child -> Set.of("dobj", "xcomp").contains(child.label())))
                .flatMap(word -> lexicon.one(Entry.Trigger.class, tree, word).stream())
                .anyMatch(entry -> cast.isAny(entry.type(), APPOINTMENTS));
    }

    /** "it will not return". */
    private boolean ownRefusal() {
        return clause().filter(this::own).filter(clause -> helped(clause, WILL) && negated(clause)).isPresent();
    }

    /** "had not fired", "has no plans". */
    private boolean ownDenial() {
        return clause().filter(this::own).filter(clause -> !helped(clause, WILL) && !helped(clause, OUGHT) && clause.pos().startsWith("VB") && Tense.of(tree, clause) == Tense.PAST && !clause.lemma().equals("be") && negated(clause)
                || clause.lemma().equals("have") && tree.fill(clause, "object").stream().anyMatch(object -> NOTHING.contains(object.lemma()) && child(object, no -> no.lemma().equals("no")))).isPresent();
    }

    /** "Moscow must withdraw", "the two sides need to talk". */
    private boolean obligation() {
        return clause().filter(clause -> !own(clause) && !negated(clause) && tree.fill(clause, "subject").stream()
                .anyMatch(subject -> lexicon.actor(subject) || subject.pos().startsWith("NN") && !lexicon.transparent(subject) || !cast.named(tree, subject).isEmpty())).filter(clause -> helped(clause, OUGHT) || OUGHT_TO.contains(clause.lemma()) && child(clause, to -> to.label().equals("xcomp"))).isPresent();
    }

    /** Lemmas and forms, in lower case, of what is said, without who it is said of. */
    private Set<String> words() {
        Set<String> words = new HashSet<>();
        tree.children(verb).stream().filter(child -> SAID.contains(child.label())).forEach(child -> collect(child, words, DEPTH));
        return words;
    }

    private void collect(Token token, Set<String> words, int depth) {
        words.add(token.lemma().toLowerCase(Locale.ROOT));
        words.add(token.form().toLowerCase(Locale.ROOT));
        if (depth > 0) {
            tree.children(token).stream().filter(child -> SAID.contains(child.label())).forEach(child -> collect(child, words, depth - 1));
        }
    }

    private Optional<Token> clause() {
        return tree.children(verb).stream().filter(child -> CLAUSES.contains(child.label())).findFirst();
    }

    /** Whether a clause has the same subject: "it", "we", "his country", or the name again. */
    private boolean own(Token clause) {
        return tree.fill(clause, "subject").stream().anyMatch(subject -> subject.pos().equals("PRP")
                || child(subject, owner -> owner.pos().equals("PRP$")) || same(subject));
    }

    private boolean same(Token subject) {
        List<String> speakers = tree.fill(verb, "subject").stream().flatMap(speaker -> cast.named(tree, speaker).stream())
                .flatMap(mention -> Stream.of(mention.entity().id(), String.valueOf(mention.entity().state()))).toList();
        return cast.named(tree, subject).stream().anyMatch(mention -> speakers.contains(mention.entity().id()));
    }

    private boolean helped(Token clause, Set<String> auxiliaries) {
        return child(clause, aux -> aux.label().startsWith("aux") && auxiliaries.contains(aux.form().toLowerCase(Locale.ROOT)));
    }

    private boolean negated(Token clause) {
        return child(clause, negation -> negation.label().equals("neg"));
    }

    private boolean child(Token token, Predicate<Token> test) {
        return tree.children(token).stream().anyMatch(test);
    }
}
