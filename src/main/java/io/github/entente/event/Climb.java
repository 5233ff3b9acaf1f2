package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.event.Ascent.Link;
import io.github.entente.event.Ascent.Met;
import io.github.entente.text.Token;

/** One climb from a trigger up its sentence; its fields are the way so far. {@link Governors} tells what for. */
final class Climb {

    private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubjpass", "nsubj", "attr", "dative");
    private static final Set<String> ACCOMPANYING = Set.of("during", "at", "in", "on", "while", "with", "by", "through", "throughout", "alongside");

    private static final Set<String> OR = Set.of("or", "nor");
    private static final Set<String> ASSERTIONS = Set.of("accusation", "allegation", "claim", "charge", "suggestion", "speculation", "rumor", "rumour", "assertion", "report", "notion", "idea");

    private final Parse tree;
    private final Bearing bearing;
    private final Lexicon lexicon;
    private final List<Token> steps = new ArrayList<>();
    private final List<Met> met = new ArrayList<>();
    private Token node;

    Climb(Lexicon lexicon, Parse tree, Token start) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.bearing = new Bearing(lexicon, tree);
        this.node = start;
    }

    Ascent run() {
        arrive(node);
        while (steps.size() < tree.size()) {
            Optional<Token> head = tree.head(node);
            if (head.isEmpty()) {
                return end(null, Link.ROOT);
            }
            Optional<Ascent> end = step(head.get());
            if (end.isPresent()) {
                return end.get();
            }
        }
        throw new IllegalStateException("the parse of sentence " + tree.sentence().index() + " is not a tree");
    }

    /** Goes one step up, or ends the way. */
    private Optional<Ascent> step(Token head) {
        String label = node.label();
        if (ARGUMENTS.contains(label)) {
            return argument(head, label);
        }
        return switch (label) {
            case "acomp", "oprd", "xcomp" -> complement(head);
            case "ccomp", "csubj", "csubjpass", "parataxis" -> clause(head);
            case "acl" -> nounClause(head);
            case "advcl" -> forThem() ? complement(head) : Optional.of(end(head, adverbial()));
            case "relcl" -> Optional.of(end(head, Link.CLAUSE));
            case "pobj", "pcomp" -> prepositional(head);
            case "conj" -> conjunct(head);
            case "appos" -> apposition(head);
            case "compound", "nmod", "poss" -> modifier(head);
            default -> Optional.of(end(head, Link.ARGUMENT));
        };
    }

    private Optional<Ascent> argument(Token verb, String label) {
        Optional<Token> raised = tree.children(verb).stream().filter(child -> label.startsWith("nsubj") && child.label().equals("xcomp")
                && bearing.decider(child, role(child)).isPresent()).findFirst();
        if (raised.isPresent()) {
            return Optional.of(decided(raised.get(), bearing.decider(raised.get(), role(raised.get())).orElseThrow()));
        }
        Optional<Entry.Trigger> decider = bearing.decider(verb, label.equals("nsubj") ? "subject" : "object");
        if (decider.isPresent()) {
            return Optional.of(decided(verb, decider.get()));
        }
        if (label.equals("dobj") && judged(verb)) {
            return Optional.of(end(verb, Link.ARGUMENT));
        }
        boolean predicate = verb.lemma().equals("be") && bearing.predicates(verb, steps);
        if (predicate || bearing.carries(verb, label) || bearing.operates(verb, node)) {
            arrive(verb);
            return Optional.empty();
        }
        return Optional.of(end(verb, Link.ARGUMENT));
    }

    /** "called the attack a crime", "considers the talks useful": who says what it is tells nothing of whether it is. */
    private boolean judged(Token verb) {
        return tree.predicate(verb).filter(what -> lexicon.one(Entry.Operator.class, tree, what).isEmpty()).isPresent();
    }

    /** "the talks are to resume", "the talks had to be postponed" */
    private String role(Token infinitive) {
        return tree.children(infinitive).stream().anyMatch(child -> child.label().equals("auxpass")) ? "object" : "subject";
    }

    private Optional<Ascent> complement(Token verb) {
        if (node.label().equals("xcomp")) {
            Optional<Entry.Trigger> decider = bearing.decider(verb, "object");
            if (decider.isPresent()) {
                return Optional.of(decided(verb, decider.get()));
            }
        }
        boolean copula = verb.lemma().equals("be") && !node.label().equals("xcomp");
        if (copula || bearing.operates(verb, node) || bearing.carries(verb, "dobj")) {
            arrive(verb);
            return Optional.empty();
        }
        return Optional.of(end(verb, bearing.infinitive(node) ? Link.PURPOSE : Link.ACCOMPANYING));
    }

    private Optional<Ascent> clause(Token verb) {
        if (bearing.operates(verb, node) && lexicon.one(Entry.Reporting.class, tree, verb).isEmpty()) {
            arrive(verb);
            return Optional.empty();
        }
        boolean reported = lexicon.one(Entry.Reporting.class, tree, verb).isPresent();
        return Optional.of(end(verb, reported ? Link.REPORTED : Link.CLAUSE));
    }

    private Optional<Ascent> nounClause(Token noun) {
        boolean told = lexicon.document(noun) && tree.children(node).stream().anyMatch(child -> child.label().equals("mark"));
        boolean denied = told && tree.head(noun).filter(verb -> noun.label().equals("dobj") && bearing.operates(verb, noun)).isPresent();
        if (denied) {
            node = noun;
            return Optional.empty();
        }
        Optional<Met> contested = contested(noun);
        if (contested.isPresent()) {
            met.add(contested.get());
            return Optional.of(end(noun, Link.CLAUSE));
        }
        if (!bearing.infinitive(node)) {
            return Optional.of(end(noun, Link.CLAUSE));
        }
        Optional<Entry.Trigger> decider = bearing.decider(noun, "to");
        if (decider.isPresent()) {
            return Optional.of(decided(noun, decider.get()));
        }
        if (bearing.operates(noun, node)) {
            arrive(noun);
            return Optional.empty();
        }
        return Optional.of(end(noun, Link.PURPOSE));
    }

    /** "denied claims that it had shelled the town": whoever denies that it is so said denies what is said. */
    private Optional<Met> contested(Token noun) {
        boolean that = ASSERTIONS.contains(noun.lemma()) && noun.label().equals("dobj") && tree.children(node).stream().anyMatch(child -> child.label().equals("mark"));
        return !that ? Optional.empty() : tree.head(noun).flatMap(verb -> bearing.operators(verb, node).filter(operator -> operator.status() == Status.DENIED).findFirst().map(operator -> new Met(operator, verb)));
    }

    /** "called for Oman to leave": what somebody is to do. */
    private boolean forThem() {
        return bearing.infinitive(node) && tree.children(node).stream().anyMatch(child -> child.label().equals("mark") && child.form().equalsIgnoreCase("for"));
    }

    private Link adverbial() {
        boolean marked = tree.children(node).stream().anyMatch(child -> child.label().equals("mark") || child.pos().equals("WRB"));
        if (marked) {
            return Link.CLAUSE;
        }
        return bearing.infinitive(node) ? Link.PURPOSE : Link.ACCOMPANYING;
    }

    private Optional<Ascent> prepositional(Token preposition) {
        Optional<Token> above = tree.head(preposition);
        if (above.isEmpty()) {
            return Optional.of(end(preposition, Link.ARGUMENT));
        }
        Token governor = above.get();
        if (preposition.form().equals("of") && bearing.transparent(governor) || preposition.form().equals("in") && governor.name().endsWith("MONEY")) {
            node = governor;
            return Optional.empty();
        }
        Optional<Entry.Trigger> decider = bearing.decider(governor, preposition.form().toLowerCase(Locale.ROOT));
        if (decider.isPresent()) {
            return Optional.of(decided(governor, decider.get()));
        }
        bearing.preposition(preposition).ifPresent(met::add);
        boolean near = preposition.index() <= governor.index() + 4 && preposition.index() > governor.index();
        if (bearing.supportPhrase(governor, preposition) || near && bearing.complement(governor, preposition, node) && bearing.operates(governor, node)) {
            arrive(governor);
            return Optional.empty();
        }
        if (preposition.form().equalsIgnoreCase("for") && governor.pos().startsWith("VB")) {
            return Optional.of(end(governor, Link.PURPOSE));
        }
        boolean accompanying = ACCOMPANYING.contains(preposition.form().toLowerCase(Locale.ROOT));
        return Optional.of(end(governor, accompanying ? Link.ACCOMPANYING : Link.CLAUSE));
    }

    /** "will meet and confirm", "has not tested or launched": the second verb shares what stands above the first, its modals if they are of one form, and before "or" its "not". */
    private Optional<Ascent> conjunct(Token first) {
        if (tree.children(node).stream().anyMatch(child -> child.label().startsWith("nsubj"))) {
            return Optional.of(end(first, Link.CLAUSE));
        }
        boolean sameForm = first.pos().equals(node.pos());
        node = first;
        steps.add(first);
        Token second = steps.get(steps.size() - 2);
        boolean or = tree.children(first).stream().anyMatch(link -> link.label().equals("cc") && OR.contains(link.lemma()) && link.index() < second.index());
        bearing.local(first, steps).filter(found -> sameForm && found.entry().wordClass() == Entry.WordClass.MODAL || or && found.word().label().equals("neg")).forEach(met::add);
        return Optional.empty();
    }

    /** "Keen Lance, an exercise, was canceled": what a name is said to be is what is told of the name. */
    private Optional<Ascent> apposition(Token name) {
        if (!name.pos().startsWith("NNP") || !node.pos().equals("NN") || !name.label().startsWith("nsubj") && !name.label().equals("dobj")) {
            return Optional.of(end(name, Link.ARGUMENT));
        }
        node = name;
        return Optional.empty();
    }

    /** "exercise plans", "the summit proposal". */
    private Optional<Ascent> modifier(Token noun) {
        if (noun.pos().startsWith("NN") && node.pos().startsWith("NN") && bearing.operates(noun, node)) {
            arrive(noun);
            return Optional.empty();
        }
        return Optional.of(end(noun, Link.ARGUMENT));
    }

    private void arrive(Token next) {
        Token below = node;
        node = next;
        steps.add(next);
        if (next != below) {
            bearing.operators(next, below).findFirst().ifPresent(entry -> met.add(new Met(entry, next)));
        }
        bearing.local(next, steps).filter(found -> found.word() != below).forEach(met::add);
    }

    private Ascent decided(Token word, Entry.Trigger entry) {
        return new Ascent(List.copyOf(steps), List.copyOf(met), word, entry, word, Link.ARGUMENT);
    }

    private Ascent end(@Nullable Token boundary, Link link) {
        return new Ascent(List.copyOf(steps), List.copyOf(met), null, null, boundary, link);
    }
}
