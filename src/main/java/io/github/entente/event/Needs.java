package io.github.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.entente.text.Token;

/** Tells whether a sentence has what an entry asks for before its word counts as an event. */
final class Needs {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "dobj", "nsubjpass", "pcomp");
    private static final Set<String> CLAUSES = Set.of("ccomp", "csubj");
    private static final Set<Entry.Need> BY_WORDS = Set.of(Entry.Need.AFFECTED, Entry.Need.CLAUSE, Entry.Need.INFINITIVE, Entry.Need.SUPPORTED, Entry.Need.ACTED, Entry.Need.COUNTERPART, Entry.Need.CRAFT, Entry.Need.FINITE);
    private static final Set<Entry.Need> BY_REPORT = Set.of(Entry.Need.DESTINATION, Entry.Need.ACTUAL);
    private static final Ascent NOTHING = new Ascent(List.of(), List.of(), null, null, null, Ascent.Link.ROOT);
    /** "the ICG urges": a body that the parser takes for a common noun. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");
    private static final Set<String> BEYOND = Set.of("object", "with", "to", "on", "upon");

    private final Lexicon lexicon;
    private final Cast cast;

    Needs(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /**
     * What is known of a candidate before sources, times and places are looked for.
     *
     * @param roles who takes part
     */
    record Outline(Candidate candidate, Ascent ascent, List<Role> roles) {

        Stream<Token> children() {
            return candidate.tree().children(candidate.token()).stream();
        }
    }

    /** The first thing that a trigger asks for and its sentence does not tell, by its words alone; those that take more to tell, and what comes after them, are not looked at. */
    Optional<Entry.Need> lacking(Candidate candidate) {
        Outline words = new Outline(candidate, NOTHING, List.of());
        return candidate.entry().needs().stream().sorted().takeWhile(BY_WORDS::contains).filter(need -> !met(need, words)).findFirst();
    }

    /** As above, by who takes part too. */
    Optional<Entry.Need> lacking(Outline outline) {
        return outline.candidate.entry().needs().stream().sorted().takeWhile(need -> !BY_REPORT.contains(need)).filter(need -> !met(need, outline)).findFirst();
    }

    /** As above, by all that the sentence reports. */
    Optional<Entry.Need> lacking(Draft draft) {
        Outline outline = new Outline(draft.candidate(), draft.ascent(), draft.report().roles());
        return draft.candidate().entry().needs().stream().sorted().filter(need -> switch (need) {
            case DESTINATION -> draft.report().where().isEmpty();
            case ACTUAL -> draft.report().status().isAhead() || aim(draft.candidate());
            default -> !met(need, outline);
        }).findFirst();
    }

    /** Whether the sentence tells what a trigger asks for. */
    private boolean met(Entry.Need need, Outline draft) {
        List<Role> parts = draft.roles();
        return switch (need) {
            case ACTOR -> !parts.isEmpty() || draft.candidate().verbal() && draft.candidate().doers().stream().anyMatch(lexicon::actor);
            case PARTICIPANT -> !parts.isEmpty() || draft.ascent().decider() != null;
            case PERSON -> parts.stream().anyMatch(role -> cast.isA(role.entity(), "Person") && !subjectOnly(draft, role));
            case FORCE -> any(parts, "ArmedForce") || any(parts, "MilitaryUnit") || any(parts, "Vessel") || craft(draft);
            case OBJECT -> objectNamed(draft);
            case SPEAKER -> speaks(draft);
            case AFFECTED -> !draft.candidate().tree().fill(draft.candidate().token(), "object").isEmpty() || draft.children().anyMatch(child -> COMPLEMENTS.contains(child.label())) || draft.candidate().entry().words().size() > 1 || Set.of("acl", "relcl").contains(draft.candidate().token().label());
            case CLAUSE -> governed(draft).anyMatch(child -> CLAUSES.contains(child.label()));
            case INFINITIVE -> governed(draft).anyMatch(child -> child.label().equals("xcomp") || CLAUSES.contains(child.label()) && draft.candidate().tree().children(child).stream().anyMatch(to -> to.pos().equals("TO")));
            case SUPPORTED -> draft.candidate().supportVerb().isPresent();
            case DECIDED -> draft.ascent().decider() != null;
            case ACTED -> met(Entry.Need.AFFECTED, draft) || draft.candidate().tree().fill(draft.candidate().token(), "subject").stream()
                    .anyMatch(subject -> lexicon.one(Entry.Trigger.class, draft.candidate().tree(), subject).isPresent());
            case SEVERAL -> parts.size() > 1;
            case COUNTERPART -> BEYOND.stream().flatMap(slot -> draft.candidate().tree().fill(draft.candidate().token(), slot).stream())
                    .flatMap(token -> cast.named(draft.candidate().tree(), token).stream()).anyMatch(mention -> cast.isA(mention.entity(), "Person")) && draft.children().noneMatch(child -> child.label().equals("oprd"));
            case UNSPOKEN -> acknowledged(draft) || draft.ascent().end().flatMap(word -> lexicon.one(Entry.Trigger.class, draft.candidate().tree(), word))
                    .filter(entry -> cast.speech(entry.type())).isEmpty();
            case DESTINATION, ACTUAL, FUTURE, PROMISE, NEGATED, OTHERS_ACT, OWN_FUTURE, OWN_REFUSAL, OWN_DENIAL, OBLIGATION -> true;
            case CRAFT -> craft(draft) || draft.candidate().doers().stream().flatMap(doer -> cast.named(draft.candidate().tree(), doer).stream())
                    .anyMatch(mention -> cast.isA(mention.entity(), "Vessel"));
            case FINITE -> !unfinished(draft.candidate().tree(), draft.candidate().token());
        };
    }

    /** "thanked Chad for its support": that for which somebody is thanked was given. */
    private static boolean acknowledged(Outline draft) {
        return draft.candidate().token().label().equals("pobj") && draft.candidate().tree().head(draft.candidate().token()).filter(preposition -> preposition.lemma().equals("for")).isPresent();
    }

    /** "to deepen cooperation", "the importance of deepening cooperation": what a noun names is there only what one is to do something about. */
    private static boolean aim(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        return !candidate.verbal() && noun.label().equals("dobj") && tree.head(noun).filter(verb -> unfinished(tree, verb)).isPresent();
    }

    private static boolean unfinished(Parse tree, Token verb) {
        boolean gerund = verb.pos().equals("VBG") && tree.children(verb).stream().noneMatch(child -> child.label().startsWith("aux"));
        return gerund || tree.children(verb).stream().anyMatch(child -> child.pos().equals("TO"));
    }

    /** What hangs on its word, and of an adjective what hangs on the verb that it is said with: "it is vital that they leave". */
    private static Stream<Token> governed(Outline draft) {
        Candidate candidate = draft.candidate();
        boolean adjective = candidate.entry().wordClass() == Entry.WordClass.ADJECTIVE;
        return Stream.concat(draft.children(), adjective ? candidate.supportVerb().stream().flatMap(be -> candidate.tree().children(be).stream()) : Stream.empty());
    }

    /** Whether a role is that of the subject, and not of somebody acted upon. */
    private static boolean subjectOnly(Outline draft, Role role) {
        Set<String> subject = draft.candidate().entry().slots().getOrDefault("subject", Set.of());
        return subject.contains(role.property()) && !role.property().equals("participant");
    }

    /** Whether what moves is one of the craft that the entry names. */
    private static boolean craft(Outline draft) {
        Parse tree = draft.candidate().tree();
        return tree.fill(draft.candidate().token(), "subject").stream().anyMatch(subject -> draft.candidate().entry().craft().contains(subject.lemma()));
    }

    private boolean any(List<Role> parts, String type) {
        return parts.stream().anyMatch(role -> cast.isA(role.entity(), type));
    }

    private boolean objectNamed(Outline draft) {
        Parse tree = draft.candidate().tree();
        return draft.roles().stream().anyMatch(role -> role.property().equals("beneficiary"))
                || tree.fill(draft.candidate().token(), "object").stream().anyMatch(object -> lexicon.actor(object)
                        || cast.names(tree, object) && cast.named(tree, object).stream().anyMatch(mention -> cast.acts(mention.entity())));
    }

    /** Of a participle, "urging Chad to leave", the sentence around it tells who speaks. */
    private boolean speaks(Outline draft) {
        return draft.candidate().token().pos().equals("VBG") || draft.roles().stream().anyMatch(role -> role.property().equals("agent") || role.property().equals("participant"))
                || draft.candidate().doers().stream().anyMatch(subject -> subject.pos().startsWith("PRP") || subject.pos().startsWith("NNP") || ABBREVIATION.matcher(subject.form()).matches() || lexicon.actor(subject) || lexicon.document(subject));
    }
}
