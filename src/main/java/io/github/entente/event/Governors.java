package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.event.Ascent.Link;
import io.github.entente.event.Ascent.Met;
import io.github.entente.text.Token;


/**
 * Climbs from a trigger up its sentence as long as what stands above bears on the event: support verbs, operators, decisions.
 *
 * <p>It does not climb through any other verb: who criticizes a visit says nothing of whether it takes place.
 */
final class Governors {

    private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubjpass", "nsubj", "attr", "dative");
    private static final Set<String> COPULAS = Set.of("be", "remain", "stay");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
    private static final Set<String> ACCOMPANYING = Set.of("during", "at", "in", "on", "while", "with", "by", "through", "throughout", "alongside");

    private final Lexicon lexicon;

    Governors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Ascent climb(Parse tree, Token start) {
        return new Climb(tree, start).run();
    }

    /** One climb; its fields are the way so far. */
    private final class Climb {

        private final Parse tree;
        private final List<Token> steps = new ArrayList<>();
        private final List<Met> met = new ArrayList<>();
        private Token node;

        Climb(Parse tree, Token start) {
            this.tree = tree;
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
                case "advcl" -> Optional.of(end(head, adverbial()));
                case "relcl" -> Optional.of(end(head, Link.CLAUSE));
                case "pobj", "pcomp" -> prepositional(head);
                case "conj" -> conjunct(head);
                case "compound", "nmod", "poss" -> modifier(head);
                default -> Optional.of(end(head, Link.ARGUMENT));
            };
        }

        private Optional<Ascent> argument(Token verb, String label) {
            Optional<Entry.Trigger> decider = decider(verb, label.equals("nsubj") ? "subject" : "object");
            if (decider.isPresent()) {
                return Optional.of(decided(verb, decider.get()));
            }
            boolean predicate = verb.lemma().equals("be") && local(verb).findAny().isPresent();
            if (predicate || carries(verb, label) || operates(verb, label.equals("nsubj"))) {
                arrive(verb);
                return Optional.empty();
            }
            return Optional.of(end(verb, Link.ARGUMENT));
        }

        private boolean carries(Token verb, String label) {
            boolean subject = label.startsWith("nsubj");
            boolean object = !label.equals("nsubj");
            return lexicon.all(Entry.Support.class, tree, verb).anyMatch(
                    support -> support.carries() == Entry.Carries.SUBJECT ? subject : object);
        }

        private Optional<Ascent> complement(Token verb) {
            if (node.label().equals("xcomp")) {
                Optional<Entry.Trigger> decider = decider(verb, "object");
                if (decider.isPresent()) {
                    return Optional.of(decided(verb, decider.get()));
                }
            }
            boolean copula = verb.lemma().equals("be") && !node.label().equals("xcomp");
            if (copula || operates(verb, false) || carries(verb, "dobj")) {
                arrive(verb);
                return Optional.empty();
            }
            return Optional.of(end(verb, infinitive(node) ? Link.PURPOSE : Link.ACCOMPANYING));
        }

        private Optional<Ascent> clause(Token verb) {
            if (operates(verb, true) && lexicon.one(Entry.Reporting.class, tree, verb).isEmpty()) {
                arrive(verb);
                return Optional.empty();
            }
            boolean reported = lexicon.one(Entry.Reporting.class, tree, verb).isPresent();
            return Optional.of(end(verb, reported ? Link.REPORTED : Link.CLAUSE));
        }

        private Optional<Ascent> nounClause(Token noun) {
            if (!infinitive(node)) {
                return Optional.of(end(noun, Link.CLAUSE));
            }
            Optional<Entry.Trigger> decider = decider(noun, "to");
            if (decider.isPresent()) {
                return Optional.of(decided(noun, decider.get()));
            }
            if (operates(noun, true)) {
                arrive(noun);
                return Optional.empty();
            }
            return Optional.of(end(noun, Link.PURPOSE));
        }

        private Link adverbial() {
            boolean marked = tree.children(node).stream().anyMatch(child -> child.label().equals("mark") || child.pos().equals("WRB"));
            if (marked) {
                return Link.CLAUSE;
            }
            return infinitive(node) ? Link.PURPOSE : Link.ACCOMPANYING;
        }

        private Optional<Ascent> prepositional(Token preposition) {
            Optional<Token> above = tree.head(preposition);
            if (above.isEmpty()) {
                return Optional.of(end(preposition, Link.ARGUMENT));
            }
            Token governor = above.get();
            Optional<Entry.Trigger> decider = decider(governor, preposition.form().toLowerCase());
            if (decider.isPresent()) {
                return Optional.of(decided(governor, decider.get()));
            }
            boolean near = preposition.index() <= governor.index() + 4 && preposition.index() > governor.index();
            if (supportPhrase(governor, preposition) || near && complement(governor, preposition) && operates(governor, true)) {
                arrive(governor);
                return Optional.empty();
            }
            if (preposition.form().equalsIgnoreCase("for") && governor.pos().startsWith("VB")) {
                return Optional.of(end(governor, Link.PURPOSE));
            }
            boolean accompanying = ACCOMPANYING.contains(preposition.form().toLowerCase());
            return Optional.of(end(governor, accompanying ? Link.ACCOMPANYING : Link.CLAUSE));
        }

        /** Whether a preposition leads to what a plan, a wish or an agreement is about, and not to its time, place or company. */
        private static boolean complement(Token governor, Token preposition) {
            Set<String> leads = governor.pos().startsWith("VB") ? Set.of("on", "to", "at", "for", "about") : Set.of("on", "to", "at", "for", "about", "of", "in");
            return leads.contains(preposition.form().toLowerCase());
        }

        /** "participated in the exercise": a support verb of two words. */
        private boolean supportPhrase(Token governor, Token preposition) {
            return lexicon.all(Entry.Support.class, tree, governor)
                    .anyMatch(support -> support.words().size() > 1 && support.words().getLast().equalsIgnoreCase(preposition.form()));
        }

        /** "will meet and confirm": the second verb shares what stands above the first, and its modals if they are of one form. */
        private Optional<Ascent> conjunct(Token first) {
            boolean sameForm = first.pos().equals(node.pos());
            node = first;
            steps.add(first);
            if (sameForm) {
                local(first).filter(found -> found.entry().wordClass() == Entry.WordClass.MODAL).forEach(met::add);
            }
            return Optional.empty();
        }

        /** "exercise plans", "the summit proposal". */
        private Optional<Ascent> modifier(Token noun) {
            if (noun.pos().startsWith("NN") && node.pos().startsWith("NN") && operates(noun, true)) {
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
                operators(next).findFirst().ifPresent(entry -> met.add(new Met(entry, next, false)));
            }
            local(next).filter(found -> found.word() != below).forEach(met::add);
        }

        /** Operators that stand with the word itself: modals, negation, adverbs, adjectives, "if", a predicate. */
        private Stream<Met> local(Token word) {
            return tree.children(word).stream()
                    .filter(child -> !steps.contains(child))
                    .filter(child -> Set.of("aux", "neg", "advmod", "nmod", "amod", "det", "acomp", "prt", "predet").contains(child.label()))
                    .flatMap(child -> lexicon.all(Entry.Operator.class, tree, child)
                            .filter(entry -> modifies(entry, child)).limit(1).map(entry -> new Met(entry, child, false)));
        }

        private boolean modifies(Entry.Operator entry, Token child) {
            return switch (entry.wordClass()) {
                case MODAL, ADVERB -> true;
                case ADJECTIVE -> !child.label().equals("advmod") || COPULAS.contains(node.lemma());
                default -> false;
            };
        }

        private Stream<Entry.Operator> operators(Token word) {
            return lexicon.all(Entry.Operator.class, tree, word)
                    .filter(entry -> entry.wordClass() != Entry.WordClass.ADVERB && entry.wordClass() != Entry.WordClass.MODAL)
                    .filter(entry -> entry.wordClass() != Entry.WordClass.ADJECTIVE || word.pos().startsWith("JJ") || word.pos().startsWith("RB"))
                    .filter(entry -> !entry.via().contains(Entry.Via.MODIFIER))
                    .filter(entry -> !entry.via().contains(Entry.Via.INFINITIVE) || tree.children(word).stream().anyMatch(this::infinitive))
                    .filter(entry -> !entry.via().contains(Entry.Via.PASSIVE) || passive(word));
        }

        private boolean operates(Token word, boolean anyForm) {
            return operators(word).findAny().isPresent();
        }

        private boolean passive(Token verb) {
            return verb.pos().equals("VBN") && tree.children(verb).stream().anyMatch(child -> child.label().equals("auxpass"));
        }

        private boolean infinitive(Token verb) {
            return tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"));
        }

        private Optional<Entry.Trigger> decider(Token word, String slot) {
            return lexicon.all(Entry.Trigger.class, tree, word)
                    .filter(entry -> entry.slots().getOrDefault(slot, Set.of()).contains("affects")).findFirst();
        }

        private Ascent decided(Token word, Entry.Trigger entry) {
            return new Ascent(List.copyOf(steps), List.copyOf(met), word, entry, word, Link.ARGUMENT);
        }

        private Ascent end(@org.jspecify.annotations.Nullable Token boundary, Link link) {
            return new Ascent(List.copyOf(steps), List.copyOf(met), null, null, boundary, link);
        }
    }

    /** Whether a word makes what it stands with conditional. */
    static boolean conditional(Parse tree, Token word) {
        return tree.children(word).stream().anyMatch(
                child -> child.label().equals("mark") && CONDITIONS.contains(child.form().toLowerCase()));
    }
}
