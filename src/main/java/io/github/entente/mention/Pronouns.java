package io.github.entente.mention;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Resolves "he", "her", "it", "their": the subject of the clause, or of a clause above it, or of one of the two sentences
 * before. Where that leaves several, nobody is meant.
 */
final class Pronouns {

    private static final Map<String, String> GENDER = Map.ofEntries(Map.entry("he", "he"), Map.entry("him", "he"), Map.entry("his", "he"), Map.entry("himself", "he"),
            Map.entry("she", "she"), Map.entry("her", "she"), Map.entry("hers", "she"), Map.entry("herself", "she"),
            Map.entry("it", "it"), Map.entry("its", "it"), Map.entry("itself", "it"),
            Map.entry("they", "they"), Map.entry("them", "they"), Map.entry("their", "they"), Map.entry("theirs", "they"), Map.entry("themselves", "they"));
    private static final int REACH = 2;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

    private final Discourse discourse;
    private final NamingWords words;
    private final Map<String, String> genders;
    private final Adjoining adjoining;

    /** @param genders the ids of people of whom an honorific told "he" or "she" */
    Pronouns(Discourse discourse, NamingWords words, Map<String, String> genders) {
        this.discourse = discourse;
        this.words = words;
        this.genders = genders;
        this.adjoining = new Adjoining(discourse);
    }

    Optional<Reference> read(Scan scan, int token) {
        Tree tree = scan.tree();
        boolean again = "NNS".equals(tree.pos(token)) && tree.subject(token) && words.has("they-noun", tree.form(token)) && tree.child(token, "prep", "nmod", "compound", "nummod", "poss").isEmpty();
        @Nullable String gender = again ? "they" : tree.pos(token).startsWith("PRP") ? GENDER.get(tree.form(token).toLowerCase(Locale.ROOT)) : null;
        if (gender == null || "it".equals(gender) && !refers(tree, token)) {
            return Optional.empty();
        }
        List<Entity> right = adjoining.before(scan, token, gender);
        List<Entity> beside = !right.isEmpty() ? right : "it".equals(gender) && reflexive(tree, token) ? last(scan, token) : beside(scan, token, gender);
        List<Entity> found = beside.isEmpty() ? inSentence(scan, token, gender) : beside;
        if (found.isEmpty() && !subjectOfOthers(tree, token, gender) && !unnamed(scan, token, gender)) {
            found = before(scan, gender, speakers(scan, token));
        }
        found = found.isEmpty() ? ahead(scan, token, gender) : found;
        return Optional.of(found.isEmpty() ? Reference.open(token, token, token, "no single subject nearby that \"" + tree.form(token) + "\" can mean")
                : Reference.to(token, token, token, found));
    }

    /** "arms for Chad so it can defend itself" */
    private static boolean reflexive(Tree tree, int token) {
        return tree.subject(token) && tree.child(tree.head(token), "dobj").filter(object -> tree.is(object, "itself")).isPresent();
    }

    private List<Entity> last(Scan scan, int token) {
        List<Entity> named = discourse.named(scan, token, entity -> fits("it").test(entity) || "Country".equals(entity.type()));
        return named.isEmpty() ? List.of() : List.of(discourse.atlas().actorOf(named.getLast()).orElse(named.getLast()));
    }

    /** "Chad and its allies": the owner is the first part of the same coordination. */
    private List<Entity> beside(Scan scan, int token, String gender) {
        Tree tree = scan.tree();
        int noun = tree.head(token);
        boolean own = "poss".equals(tree.label(token)) && "conj".equals(tree.label(noun)) && tree.head(noun) < token;
        List<Entity> judged = "poss".equals(tree.label(token)) ? judged(scan, noun, gender) : List.of();
        return !judged.isEmpty() ? judged : own ? discourse.at(scan, tree.firstConjunct(noun)).stream().filter(fits(gender)).limit(1).toList() : List.of();
    }

    /** "thanked Chad for its help", "grateful to Chad and Mali for their efforts", "imposed sanctions on Chad over its tests": whoever is thanked, or punished. */
    private List<Entity> judged(Scan scan, int noun, String gender) {
        Tree tree = scan.tree();
        int preposition = tree.head(tree.firstConjunct(noun));
        int governor = tree.head(preposition);
        boolean punished = words.has("punishing", tree.lemma(governor));
        if (!tree.is(preposition, "for", "on", "over", "of") || !punished && !words.has("judging", tree.lemma(governor))) {
            return List.of();
        }
        Optional<Integer> object = punished ? IntStream.range(governor, preposition).filter(on -> tree.is(on, "on", "against")).boxed().findFirst().flatMap(on -> tree.child(on, "pobj")) : tree.child(governor, "dobj", "nsubjpass").or(() -> tree.child(governor, "prep").filter(to -> tree.is(to, "to", "with")).flatMap(to -> tree.child(to, "pobj")));
        List<Entity> group = object.filter(index -> index < preposition).map(index -> discourse.group(scan, index)).orElse(List.of());
        return "they".equals(gender) || group.size() == 1 ? group.stream().filter(entity -> "they".equals(gender) || fits(gender).test(entity)).toList() : List.of();
    }

    /** "It" is told as a subject or possessor alone; as an object, and in "it is clear that", it mostly means no body. */
    private static boolean refers(Tree tree, int token) {
        return "poss".equals(tree.label(token)) || tree.subject(token) && !"be".equals(tree.lemma(tree.head(token)));
    }

    /** "sources said they": a plural subject that is no name in the same sentence is what "they" means. */
    private boolean subjectOfOthers(Tree tree, int token, String gender) {
        if (!"they".equals(gender)) {
            return false;
        }
        for (int i = 0; i < token; i++) {
            if (tree.subject(i) && tree.pos(i).equals("NNS") && tree.under(token, tree.head(i))) {
                return true;
            }
        }
        return false;
    }

    /** "the president said he": somebody without a name is meant. */
    private boolean unnamed(Scan scan, int token, String gender) {
        Tree tree = scan.tree();
        return Set.of("he", "she").contains(gender) && IntStream.range(0, token).filter(i -> tree.subject(i) && "NN".equals(tree.pos(i)) && tree.under(token, tree.head(i)))
                .anyMatch(i -> discourse.at(scan, i).isEmpty() && (scan.titleAt(i).isPresent() || words.has("person-noun", tree.form(i))));
    }

    private List<Entity> inSentence(Scan scan, int token, String gender) {
        Tree tree = scan.tree();
        boolean own = "poss".equals(tree.label(token));
        int at = tree.head(token);
        boolean clause = own;
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            Optional<Integer> subject = tree.child(at, "nsubj", "nsubjpass");
            if (subject.isPresent() && subject.get() != token && !tree.under(token, subject.get())) {
                List<Entity> fitting = fitting(scan, subject.get(), gender);
                List<Entity> meant = fitting.isEmpty() && "they".equals(gender) && tree.subject(token) && "ccomp".equals(tree.label(tree.head(token))) && at == tree.head(tree.head(token)) ? sayers(scan, subject.get()) : fitting;
                if (clause && !meant.isEmpty() && subject.get() < token) {
                    return meant;
                }
                clause = true;
            } else if (subject.isPresent()) {
                clause = true;
            } else {
                List<Entity> asked = asked(scan, at, token, gender);
                if (clause && !asked.isEmpty()) {
                    return asked;
                }
                clause |= !asked.isEmpty();
            }
            at = tree.head(at);
        }
        return alone(scan, token, gender);
    }


    /** "Hamas said they would": a body whose members speak. */
    private List<Entity> sayers(Scan scan, int subject) {
        List<Entity> group = discourse.group(scan, subject);
        return group.size() == 1 && Discourse.body(group.getFirst()) ? group : List.of();
    }

    /** "called on Chad to halt its tests": who is asked to do it. */
    private List<Entity> asked(Scan scan, int infinitive, int token, String gender) {
        Tree tree = scan.tree();
        int governor = tree.head(infinitive);
        boolean asks = ("xcomp".equals(tree.label(infinitive)) || "advcl".equals(tree.label(infinitive)) || "ccomp".equals(tree.label(infinitive)))
                && words.has("asking", tree.lemma(governor)) && tree.child(infinitive, "aux").filter(to -> "TO".equals(tree.pos(to))).isPresent();
        Optional<Integer> object = !asks ? Optional.empty() : tree.child(governor, "dobj", "dative").or(() -> tree.child(governor, "prep").filter(on -> tree.is(on, "on", "upon")).flatMap(on -> tree.child(on, "pobj")));
        List<Entity> group = object.filter(index -> index < token).map(index -> discourse.group(scan, index)).orElse(List.of());
        return "they".equals(gender) || group.size() == 1 ? group.stream().filter(entity -> "they".equals(gender) || fits(gender).test(entity)).toList() : List.of();
    }

    /** The only one in the sentence before the pronoun. */
    private List<Entity> alone(Scan scan, int token, String gender) {
        if ("they".equals(gender) || "it".equals(gender) && !"poss".equals(scan.tree().label(token))) {
            return List.of();
        }
        Tree tree = scan.tree();
        List<Entity> people = discourse.named(scan, token, fits(gender));
        if ("it".equals(gender)) {
            return people.size() == 1 && IntStream.range(0, token).filter(tree::subject).noneMatch(i -> tree.pos(i).equals("NN") || tree.pos(i).equals("NNP")) ? people : List.of();
        }
        boolean object = "dobj".equals(tree.label(token)) || "pobj".equals(tree.label(token));
        List<Entity> subjects = object ? tree.child(tree.firstConjunct(tree.head(token)), "nsubj").map(subject -> discourse.group(scan, subject)).orElse(people) : List.of();
        List<Entity> others = people.stream().filter(one -> !subjects.contains(one)).toList();
        return others.size() == 1 ? others : List.of();
    }

    /** "During his visit, Berg met …": a phrase that opens the sentence can look ahead to its subject. */
    private List<Entity> ahead(Scan scan, int token, String gender) {
        Tree tree = scan.tree();
        Optional<Integer> subject = Discourse.mainSubject(tree).filter(index -> index > token && !tree.under(token, index));
        boolean opens = subject.isPresent() && IntStream.range(0, token).noneMatch(tree::subject);
        return opens ? fitting(scan, subject.get(), gender) : List.of();
    }

    /** "'We will receive her,' Wiratmo said": whoever says it in a quotation is not the one called "her" there. */
    private List<Entity> speakers(Scan scan, int token) {
        Tree tree = scan.tree();
        boolean quoted = IntStream.range(0, token).filter(i -> QUOTES.contains(tree.form(i))).count() % 2 == 1;
        return quoted ? Discourse.mainSubject(tree).filter(subject -> subject > token).map(subject -> discourse.group(scan, subject)).orElse(List.of()) : List.of();
    }

    private List<Entity> before(Scan scan, String gender, List<Entity> speakers) {
        Scan at = scan;
        for (int steps = 0; steps < REACH; steps++) {
            Optional<Scan> previous = discourse.before(at.number());
            if (previous.isEmpty()) {
                return List.of();
            }
            at = previous.get();
            Scan sentence = at;
            List<Entity> subject = Discourse.mainSubject(at.tree()).map(index -> fitting(sentence, index, gender)).filter(group -> Collections.disjoint(group, speakers)).orElse(List.of());
            List<Entity> meant = subject.isEmpty() ? others(at, gender, speakers) : subject;
            int others = discourse.named(at, Integer.MAX_VALUE, fits(gender).and(one -> !speakers.contains(one))).size();
            if (!meant.isEmpty() || others > ("they".equals(gender) ? 1 : 0)) {
                return meant;
            }
        }
        return List.of();
    }

    private List<Entity> others(Scan scan, String gender, List<Entity> speakers) {
        if ("they".equals(gender)) {
            return new Pairs(discourse).people(scan, 2);
        }
        List<Entity> all = discourse.named(scan, Integer.MAX_VALUE, fits(gender).and(one -> !speakers.contains(one)));
        return all.size() == 1 && !"it".equals(gender) ? all : List.of();
    }

    private List<Entity> fitting(Scan scan, int subject, String gender) {
        List<Entity> group = discourse.group(scan, subject).stream().filter(fits(gender)).toList();
        if ("they".equals(gender)) {
            if (group.size() == 1 && (group.getFirst().nameless() || scan.tree().is(subject, "they"))) {
                return group;
            }
            List<Entity> pair = group.size() == 1 ? new Pairs(discourse).people(scan, 2) : List.of();
            List<Entity> all = group.size() == 1 && pair.isEmpty() ? new Pairs(discourse).people(scan) : pair;
            return group.size() > 1 ? group : all.isEmpty() ? ofState(scan, subject) : all;
        }
        return group.size() == 1 && discourse.group(scan, subject).size() == 1 ? group : List.of();
    }

    /** "Norwegian officials said they would": the state for which they act. */
    private List<Entity> ofState(Scan scan, int noun) {
        boolean several = "NNS".equals(scan.tree().pos(noun)) && words.has("actor-noun", scan.tree().lemma(noun)) && discourse.at(scan, noun).isEmpty();
        List<Entity> states = !several ? List.of() : discourse.in(scan.number()).stream().filter(mention -> scan.tree().head(mention.head()) == noun || scan.tree().head(scan.tree().head(mention.head())) == noun && scan.tree().is(scan.tree().head(mention.head()), "of", "from"))
                .map(Mention::entity).filter(entity -> Discourse.state(entity) || "Country".equals(entity.type())).map(entity -> discourse.atlas().stateOf(entity).orElse(entity)).distinct().toList();
        return states.size() == 1 ? states : List.of();
    }

    private Predicate<Entity> fits(String gender) {
        return switch (gender) {
            case "it" -> entity -> Discourse.body(entity) && (!entity.nameless() || words.has("one-crowd", entity.label().substring(entity.label().lastIndexOf(' ') + 1)));
            case "they" -> entity -> Discourse.body(entity) || entity.nameless() || Discourse.person(entity);
            default -> entity -> Discourse.person(entity) && gender.equals(genders.getOrDefault(entity.id(), gender));
        };
    }
}
