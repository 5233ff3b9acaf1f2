package io.github.entente.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.text.Token;


/** Fills the slots of a trigger's frame, and those that its support verb lends, with what the text names there. */
final class RoleReader {

    private static final Set<String> CLAUSE_SLOTS = Set.of("subject", "in", "at", "on", "with", "to", "from", "by", "near", "off", "between", "for", "outside", "inside");
    static final String PLACE = "atPlace";
    private static final Set<String> AROUND = Set.of("in", "during", "at");
    private static final Set<String> INSIDE = Set.of("in", "during");
    /** Verbs of which the object takes part in the talk. */
    private static final Set<String> TOLD = Set.of("tell", "inform", "assure", "brief", "ask", "urge", "thank", "congratulate", "warn", "meet", "remind", "press", "invite");
    private static final Set<String> DEFENDING = Set.of("defend", "protect", "shield", "guard", "secure", "safeguard");
    /** An event that goes with another clause, or is what it is done for, takes place where that does. */
    private static final Set<Ascent.Link> OUTER_CLAUSE = Set.of(Ascent.Link.PURPOSE, Ascent.Link.ACCOMPANYING);

    private final Lexicon lexicon;
    private final Cast cast;

    RoleReader(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /**
     * Who takes part in an event, and where, by the words of one sentence.
     *
     * @param roles each once, in the order of their words
     * @param location the place, or null
     */
    record Parts(List<Role> roles, @Nullable Location location) {
    }

    Parts read(Candidate candidate, Ascent ascent) {
        RoleCollector collector = new RoleCollector(lexicon, cast, candidate);
        Map<String, Set<String>> slots = candidate.entry().slots();
        slots.forEach((slot, roles) -> collector.fill(candidate.token(), slot, roles));
        if (candidate.entry().wordClass() == Entry.WordClass.ADJECTIVE && candidate.supportVerb().isEmpty()) {
            collector.fill(candidate.token(), "object", slots.getOrDefault("subject", Set.of()));
        }
        candidate.supportVerb().ifPresent(verb -> slots.forEach((slot, roles) -> {
            if (CLAUSE_SLOTS.contains(slot) && !(slot.equals("subject") && refused(ascent))) {
                collector.fill(verb, slot, slot.equals("subject") ? subjectRoles(candidate, roles) : roles);
            }
        }));
        defended(candidate).forEach(word -> collector.take(word, "target"));
        boolean ownPhrase = candidate.entry().needs().contains(Entry.Need.PARTICIPANT);
        if (!ownPhrase) {
            whole(candidate).ifPresent(noun -> List.of("possessive", "modifier", "by").forEach(slot -> collector.fill(noun, slot, slots.getOrDefault(slot, Set.of()))));
        }
        if (!ownPhrase && !collector.acted() && !refused(ascent) && !others(candidate)) {
            Set<String> doers = slots.getOrDefault("subject", Set.of());
            together(candidate, ascent).ifPresent(verb -> {
                collector.fill(verb, "subject", doers);
                collector.fill(verb, "object", doers);
                collector.fill(verb, "to", Set.of(PLACE));
            });
            controllers(ascent).stream().filter(verb -> lexicon.one(Entry.Trigger.class, candidate.tree(), verb).filter(entry -> entry.slots().containsKey(Parse.OBJECT_OWNER)).isEmpty()).forEach(verb -> collector.fill(verb, "subject", doers));
        }
        within(candidate).ifPresent(verb -> {
            Set<String> doers = slots.getOrDefault("subject", Set.of());
            collector.fill(verb, "subject", doers);
            if (TOLD.contains(verb.lemma())) {
                collector.fill(verb, "object", doers);
            }
        });
        collector.mutual(candidate.token(), slots.getOrDefault("between", slots.getOrDefault("subject", Set.of())));
        collector.where().usual(candidate.token());
        candidate.supportVerb().ifPresent(collector.where()::usual);
        collector.where().ofOthers(candidate.token());
        candidate.supportVerb().ifPresent(collector.where()::ofOthers);
        if (OUTER_CLAUSE.contains(ascent.link())) {
            ascent.end().filter(verb -> verb.pos().startsWith("VB")).ifPresent(collector.where()::outer);
        }
        return collector.parts();
    }

    /** "attempt" of "Iran's satellite launch attempt": whose it is, his is the launch; "Japanese relief supplies" are things. */
    private Optional<Token> whole(Candidate candidate) {
        boolean part = !candidate.verbal() && !cast.isA(candidate.entry().type(), "Aid") && Set.of("compound", "nmod").contains(candidate.token().label());
        return part ? candidate.tree().head(candidate.token()).filter(noun -> noun.pos().startsWith("NN")) : Optional.empty();
    }

    /** "Chad defends itself against the attacks", "protects Mali from an invasion": who is defended is attacked. */
    private static List<Token> defended(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        if (candidate.verbal() || !noun.label().equals("pobj") || !candidate.entry().slots().getOrDefault("against", Set.of()).contains("target")) {
            return List.of();
        }
        return tree.head(noun).filter(link -> Set.of("against", "from").contains(link.lemma())).flatMap(tree::head).filter(verb -> DEFENDING.contains(verb.lemma())).stream()
                .flatMap(verb -> tree.fill(verb, "object").stream().anyMatch(object -> object.pos().equals("NNP") || object.pos().equals("NN") || object.pos().equals("NNS")) ? tree.fill(verb, "object").stream() : tree.fill(verb, "subject").stream()).toList();
    }

    /** "urged all countries to condemn it": somebody else does it, of whom no name is told. */
    private boolean others(Candidate candidate) {
        Parse tree = candidate.tree();
        return candidate.verbal() && tree.fill(candidate.token(), "subject").stream().anyMatch(subject -> subject.pos().equals("NNS") && lexicon.actor(subject) && cast.named(tree, subject).isEmpty());
    }

    /** Who declines to take part does not take part. */
    private static boolean refused(Ascent ascent) {
        return ascent.decider() != null && ascent.decider().sets() == null;
    }

    private static Set<String> subjectRoles(Candidate candidate, Set<String> usual) {
        Entry.Support support = candidate.supportEntry();
        if (support == null || support.carries() == Entry.Carries.SUBJECT) {
            return Set.of();
        }
        return support.subjectRole() == null ? usual : Set.of(support.subjectRole());
    }

    /** "invite him to Oslo for talks": who is subject and who is object both take part. */
    private static Optional<Token> together(Candidate candidate, Ascent ascent) {
        boolean noun = !candidate.verbal() && ascent.steps().size() == 1 && ascent.link() == Ascent.Link.PURPOSE;
        return noun && candidate.entry().slots().containsKey("between") ? ascent.end() : Optional.empty();
    }

    /** "told him in a call", "said in an address", "said at talks with Chad": who speaks there takes part. */
    private Optional<Token> within(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        boolean shared = candidate.entry().slots().containsKey("between") || cast.isA(candidate.entry().type(), "Statement");
        boolean talks = !candidate.verbal() && shared && noun.label().equals("pobj") && candidate.supportVerb().isEmpty()
                && tree.fill(noun, "possessive").isEmpty() && tree.fill(noun, "between").isEmpty() && lone(candidate);
        return talks ? tree.head(noun).filter(preposition -> AROUND.contains(preposition.form().toLowerCase(Locale.ROOT))).flatMap(preposition -> tree.head(preposition).flatMap(word -> INSIDE.contains(preposition.form().toLowerCase(Locale.ROOT)) ? verb(tree, word) : Optional.of(word)))
                .filter(word -> word.pos().startsWith("VB")) : Optional.empty();
    }

    /** The verb of a clause, also above the noun on which the parser hung the phrase. */
    private static Optional<Token> verb(Parse tree, Token word) {
        Optional<Token> at = Optional.of(word);
        while (at.isPresent() && !at.get().pos().startsWith("VB")) {
            at = tree.head(at.get());
        }
        return at;
    }

    /** "talks with Chad", "a call": nobody stands for both sides. */
    private boolean lone(Candidate candidate) {
        Parse tree = candidate.tree();
        return tree.children(candidate.token()).stream().noneMatch(child -> child.label().equals("prep") && child.form().equals("of")) && tree.fill(candidate.token(), "modifier").stream()
                .flatMap(token -> cast.named(tree, token).stream()).noneMatch(mention -> mention.kind() != Mention.Kind.ANAPHOR);
    }

    /** Words above the trigger whose subject does, or would do, what it names: "Japan suspended a plan to refuel". */
    private static List<Token> controllers(Ascent ascent) {
        List<Token> verbs = new ArrayList<>(ascent.steps().subList(1, ascent.steps().size()));
        ascent.decisionWord().ifPresent(verbs::add);
        verbs.removeIf(word -> !word.pos().startsWith("VB"));
        return verbs;
    }
}
