package io.github.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.entente.mention.Mention;
import io.github.entente.text.Token;

/** Finds the words around an event that tell who takes part in it though they do not hang on its own. */
final class Surroundings {

    private static final Set<String> AT_INVITATION = Set.of("at", "on", "upon");
    private static final Set<String> AROUND = Set.of("in", "during", "at");
    private static final Set<String> AFTER = Set.of("after", "following");
    private static final Set<String> INSIDE = Set.of("in", "during");
    private static final Set<String> ENDS = Set.of("end", "halt", "stop", "cessation");

    private static final int REACH = 3;

    private final Lexicon lexicon;
    private final Cast cast;

    Surroundings(Lexicon lexicon, Cast cast) {
        this.lexicon = lexicon;
        this.cast = cast;
    }

    /** "attempt" of "Iran's satellite launch attempt": whose it is, his is the launch; "Japanese relief supplies" are things. */
    Optional<Token> whole(Candidate candidate) {
        boolean part = !candidate.verbal() && !cast.isA(candidate.entry().type(), "Aid") && Set.of("compound", "nmod").contains(candidate.token().label());
        return part ? candidate.tree().head(candidate.token()).filter(noun -> noun.pos().startsWith("NN")) : Optional.empty();
    }

    /** "weapons" of "Chad's weapons of mass destruction and missile programs": the noun whose owner is that of all that is listed. */
    Optional<Token> listed(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean part = !candidate.verbal() && candidate.token().label().equals("conj") && tree.children(candidate.token()).stream().noneMatch(child -> Set.of("poss", "det").contains(child.label()));
        Optional<Token> at = part ? tree.head(candidate.token()) : Optional.empty();
        for (int steps = 0; steps < REACH && at.isPresent(); steps++) {
            Token noun = at.get();
            if (noun.pos().startsWith("NN") && tree.children(noun).stream().anyMatch(child -> child.label().equals("poss"))) {
                return at;
            }
            at = noun.pos().startsWith("VB") ? Optional.empty() : tree.head(noun);
        }
        return Optional.empty();
    }

    /** "aid" of "provide $1 million in aid to Chad": the noun further down by which it is told to whom. */
    Optional<Token> carried(Candidate candidate) {
        Parse tree = candidate.tree();
        boolean gives = candidate.verbal() && candidate.entry().slots().getOrDefault("to", Set.of()).contains("beneficiary") && tree.fill(candidate.token(), "to").isEmpty();
        return gives ? tree.fill(candidate.token(), "object").stream().flatMap(object -> Stream.concat(Stream.of(object), tree.children(object).stream().filter(child -> child.label().equals("prep")).flatMap(of -> tree.children(of).stream())))
                .filter(noun -> !tree.fill(noun, "to").isEmpty()).findFirst() : Optional.empty();
    }

    /** "met Vega to reaffirm their ties": the talks at which both speak. */
    Optional<Token> talks(Candidate candidate, Ascent ascent) {
        boolean speech = candidate.verbal() && cast.isA(candidate.entry().type(), "SpeechAct") && ascent.link() == Ascent.Link.PURPOSE && !oneSided(candidate);
        return speech ? ascent.end().filter(verb -> lexicon.all(Entry.Trigger.class, candidate.tree(), verb).anyMatch(entry -> cast.isA(entry.type(), "Meeting"))) : Optional.empty();
    }

    /** "met with Vega to reaffirm Norway's commitment": what is only one side's. */
    private boolean oneSided(Candidate candidate) {
        return candidate.tree().fill(candidate.token(), "object").stream().flatMap(object -> candidate.tree().children(object).stream())
                .anyMatch(owner -> owner.label().equals("poss") && owner.pos().startsWith("NNP"));
    }

    /** "called for an end to Chad's attacks": what is to end, by which the one is told who is to end it. */
    Stream<Token> ended(Candidate candidate) {
        boolean asks = cast.isA(candidate.entry().type(), "Request");
        return asks ? Stream.of("for", "object").flatMap(slot -> candidate.tree().fill(candidate.token(), slot).stream()).filter(noun -> ENDS.contains(noun.lemma())) : Stream.of();
    }

    /** "condemns the tests and, once more, calls on Chad": the subject of the sentence, where the parser finds none of a finite verb. */
    Optional<Token> mainVerb(Candidate candidate) {
        Parse tree = candidate.tree();
        Token verb = candidate.token();
        boolean finite = candidate.verbal() && Set.of("VBZ", "VBD").contains(verb.pos()) && !Set.of("relcl", "acl", "advcl").contains(verb.label()) && tree.fill(verb, "subject").isEmpty();
        return finite ? tree.sentence().tokens().stream().filter(word -> tree.head(word).isEmpty() && word.pos().startsWith("VB") && word.index() < verb.index()).findFirst() : Optional.empty();
    }

    /** "defeat" of "a campaign to defeat the rebels": what a fight is for. */
    Stream<Token> aims(Candidate candidate) {
        boolean fight = !candidate.verbal() && candidate.entry().slots().getOrDefault("against", Set.of()).contains("target");
        return fight ? Stream.concat(candidate.tree().children(candidate.token()).stream().filter(child -> Set.of("acl", "xcomp").contains(child.label()) && child.pos().equals("VB")), next(candidate).stream())
                .flatMap(verb -> candidate.tree().conjuncts(verb).stream()) : Stream.of();
    }

    /** "play a role in the operation to liberate the city": the infinitive next to the noun, which the parser may hang on the verb. */
    private static Optional<Token> next(Candidate candidate) {
        Parse tree = candidate.tree();
        int to = candidate.token().index() + 1;
        return Optional.of(to).filter(index -> index < tree.size() && tree.token(index).pos().equals("TO")).flatMap(index -> tree.head(tree.token(index)))
                .filter(verb -> verb.label().equals("advcl") && verb.pos().equals("VB"));
    }

    /** "is visiting Oslo at the invitation of Chad": who visits is invited. */
    Optional<Token> invited(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        boolean goesWith = !candidate.verbal() && cast.isA(candidate.entry().type(), "Invitation") && noun.label().equals("pobj") && candidate.supportVerb().isEmpty() && tree.fill(noun, "to").isEmpty();
        return goesWith ? tree.head(noun).filter(preposition -> AT_INVITATION.contains(preposition.lemma())).flatMap(preposition -> verb(tree, preposition)) : Optional.empty();
    }

    /** "urged all countries to condemn it": somebody else does it, of whom no name is told. */
    boolean others(Candidate candidate) {
        Parse tree = candidate.tree();
        return candidate.verbal() && tree.fill(candidate.token(), "subject").stream().anyMatch(subject -> subject.pos().equals("NNS") && lexicon.actor(subject) && cast.named(tree, subject).isEmpty());
    }

    /** "invite him to Oslo for talks": who is subject and who is object both take part. */
    Optional<Token> together(Candidate candidate, Ascent ascent) {
        boolean noun = !candidate.verbal() && ascent.steps().size() == 1 && ascent.link() == Ascent.Link.PURPOSE;
        return noun && candidate.entry().slots().containsKey("between") && !cast.isAny(candidate.entry().type(), FightParts.FIGHTS) ? ascent.end() : Optional.empty();
    }

    /** "force" of "appointed commander of the force", "adviser to the board": the body in which somebody is given an office. */
    Stream<Token> office(Candidate candidate) {
        Parse tree = candidate.tree();
        Stream<Token> offices = candidate.verbal() && cast.isA(candidate.entry().type(), "Appointment") ? Stream.of("attribute", "as", "object").flatMap(slot -> tree.fill(candidate.token(), slot).stream()) : Stream.of();
        return offices.flatMap(office -> Stream.of("of", "to", "for", "in").flatMap(slot -> tree.fill(office, slot).stream()))
                .filter(body -> cast.named(tree, body).stream().anyMatch(mention -> cast.isA(mention.entity(), "Organization") && !cast.isA(mention.entity(), "State")));
    }

    /** "told him in a call", "said in an address", "said at talks with Chad", "on a visit": who speaks there takes part. */
    Optional<Token> within(Candidate candidate) {
        Parse tree = candidate.tree();
        Token noun = candidate.token();
        boolean shared = candidate.entry().slots().containsKey("between") || cast.isA(candidate.entry().type(), "Statement") || visit(candidate);
        boolean talks = !candidate.verbal() && shared && noun.label().equals("pobj") && candidate.supportVerb().filter(verb -> !verb.label().equals("acl") || !tree.fill(verb, "subject").isEmpty()).isEmpty()
                && tree.fill(noun, "possessive").isEmpty() && tree.fill(noun, "between").isEmpty() && lone(candidate);
        return talks ? tree.head(noun).filter(preposition -> goesWith(candidate, preposition.form().toLowerCase(Locale.ROOT))).flatMap(preposition -> tree.head(preposition).flatMap(word -> INSIDE.contains(preposition.form().toLowerCase(Locale.ROOT)) ? verb(tree, word) : Optional.of(word)))
                .filter(word -> word.pos().startsWith("VB")) : Optional.empty();
    }

    boolean visit(Candidate candidate) {
        return cast.isA(candidate.entry().type(), "Visit");
    }

    /** "in a call", "on a visit"; also "after talks with Chad", which whoever then speaks has held. */
    private boolean goesWith(Candidate candidate, String preposition) {
        boolean held = AFTER.contains(preposition) && !candidate.tree().fill(candidate.token(), visit(candidate) ? "to" : "with").isEmpty() && candidate.tree().fill(candidate.token(), "by").isEmpty();
        return AROUND.contains(preposition) || held || preposition.equals("on") && visit(candidate);
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
        return (visit(candidate) || tree.children(candidate.token()).stream().noneMatch(child -> child.label().equals("prep") && child.form().equals("of"))) && tree.fill(candidate.token(), "modifier").stream()
                .flatMap(token -> cast.named(tree, token).stream()).noneMatch(mention -> mention.kind() != Mention.Kind.ANAPHOR);
    }
}
