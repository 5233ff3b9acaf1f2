package io.github.entente.event;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A row of the lexicon: a word or phrase and what it does for the reading.
 *
 * <p>Rows come from {@code ontology/lexicon}; {@code ontology/lexicon/README.md} describes their Turtle form.
 */
public sealed interface Entry {

    /** The entry's IRI, as it ends: {@code meet-v}. */
    String id();

    /** Lemmas in lower case; of a noun phrase the last is the head, of a verb phrase the first. */
    List<String> words();

    /** The word class of the head. */
    WordClass wordClass();

    enum WordClass {
        VERB, NOUN, ADJECTIVE, ADVERB, MODAL, PREPOSITION
    }

    /** What must be there before a trigger counts. */
    enum Need {
        /** Somebody who acts fills a role. */
        ACTOR,
        /** A person fills a role, or a role that only persons hold. */
        PERSON,
        /** An armed force, a military unit or a vessel fills a role, or one of the entry's craft moves. */
        FORCE,
        /** Anybody or anything known fills a role. */
        PARTICIPANT,
        /** The verb has an object that is somebody or something known. */
        OBJECT,
        /** A place is told. */
        DESTINATION,
        /** Its subject is somebody who speaks: a person, a body or a pronoun, not a thing. */
        SPEAKER,
        /** It has an object or a complement, known or not. */
        AFFECTED,
        /** It governs a clause: "agreed that …". */
        CLAUSE,
        /** It governs a to-infinitive: "told them to leave". */
        INFINITIVE,
        /** A support verb carries it: "issued an order". */
        SUPPORTED,
        /** A decision acts upon it: "halted cooperation". */
        DECIDED,
        /** It has an object, a complement or a subject that is no actor: "talks stopped". */
        ACTED,
        /** Two or more take part. */
        SEVERAL,
        /** Beyond the subject stands a person. */
        COUNTERPART,
        /** It is not merely what a speech act speaks of. */
        UNSPOKEN,
        /** The verb itself stands with "will": "will continue to stand by". */
        FUTURE,
        /** We or a state will do it, and no subordinate clause says so: "we will do more". */
        PROMISE,
        /** The verb itself stands with "not": "does not recognize". */
        NEGATED,
        /** The clause that it governs tells what somebody else does or did: "claimed that Chad was arming them". */
        OTHERS_ACT,
        /** The clause that it governs tells what its subject will do: "said it would send two ships". */
        OWN_FUTURE,
        /** The clause that it governs tells what its subject will not do. */
        OWN_REFUSAL,
        /** The clause that it governs tells what its subject has not done. */
        OWN_DENIAL,
        /** The clause that it governs tells what somebody should or must do. */
        OBLIGATION,
        /** The verb is no infinitive or gerund. */
        FINITE,
        /** It goes on or has happened, and is not merely planned or wished for. */
        ACTUAL,
        /** What moves is a vessel or one of the entry's craft: "the frigate arrived". */
        CRAFT
    }

    /** Needs that choose between the senses of one word by what it governs, so that they are tried before others. */
    Set<Need> CHOOSING = Set.of(Need.FUTURE, Need.PROMISE, Need.NEGATED, Need.OTHERS_ACT, Need.OWN_FUTURE, Need.OWN_REFUSAL, Need.OWN_DENIAL, Need.OBLIGATION, Need.CRAFT);

    /** Where a support verb has the noun that names the event. */
    enum Carries {
        /** "held talks" */
        OBJECT,
        /** "the talks took place" */
        SUBJECT
    }

    /** How an operator must stand to what it bears on. */
    enum Via {
        /** In the passive, or as "is said to": only then it is hearsay. */
        PASSIVE,
        /** Above a to-infinitive: "was to receive". */
        INFINITIVE,
        /** Above an infinitive of what is over: "is supposed to have met". */
        PERFECT,
        /** Above a verb: "discussed holding talks", not "discussed the talks". */
        CLAUSE,
        /** As a modifier of the trigger or its verb. */
        MODIFIER,
        /** As what it governs and not as its subject: of "the exercise is aimed at deterring an attack" the attack. */
        COMPLEMENT
    }

    /**
     * Names an event.
     *
     * @param type the local name of its class
     * @param slots which grammatical slot fills which roles: {@code with → {participant}}
     * @param wants words of which one must stand among its object, modifiers or complements; empty: none needed
     * @param says words of which one must stand in what the verb says of somebody or something; empty: none needed
     * @param excludes words after which, as its preposition, it does not count
     * @param craft what counts as a force when it moves: aircraft, ships
     * @param needs what must be there besides
     * @param usual the status of the noun where nothing bears on it, or null for that of its class
     * @param sets of a decision, the status that it gives to what it affects, or null
     * @param before of a decision, the status of what it affects while the decision is not yet taken, or null
     */
    record Trigger(String id, List<String> words, WordClass wordClass, String type, Map<String, Set<String>> slots,
            Set<String> wants, Set<String> says, Set<String> excludes, Set<String> craft, Set<Need> needs, @Nullable Status usual,
            @Nullable Status sets, @Nullable Status before) implements Entry {

        /** Whether what the verb governs decides if this sense is meant, so that it is tried before others. */
        boolean choosing() {
            return !says.isEmpty() || needs.stream().anyMatch(CHOOSING::contains);
        }

        /** Whether it tells what is to be done by whoever speaks of it, so that "will" is part of what it says. */
        boolean promises() {
            return needs.contains(Need.FUTURE) || needs.contains(Need.PROMISE) || refuses();
        }

        /** Whether "not" is part of what it says. */
        boolean refuses() {
            return needs.contains(Need.NEGATED);
        }

        /** That of its name, since no two entries share one, and all their words take long to add up. */
        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /**
     * Bears on the status or certainty of a trigger that it governs or modifies.
     *
     * @param status the status it gives, or null where it leaves it
     * @param certainty how sure it makes it, or null where it leaves it
     * @param mode on whose word it puts it, or null where it leaves it
     * @param via how it must stand; empty: any way
     * @param settles classes of acts that are done by it, so that it leaves their status: "decided to cancel"
     */
    record Operator(String id, List<String> words, WordClass wordClass, @Nullable Status status, @Nullable Certainty certainty,
            @Nullable Mode mode, Set<Via> via, Set<String> settles) implements Entry {
    }

    /**
     * Lends tense and subject to a noun that names an event.
     *
     * @param carries where it has that noun
     * @param subjectRole the role of its subject, where it is not the one that the noun's frame gives, or null
     * @param objectRole the role of its object, if the noun is its subject and it has one, or null: "the drill involved Chad"
     */
    record Support(String id, List<String> words, WordClass wordClass, Carries carries, @Nullable String subjectRole, @Nullable String objectRole)
            implements Entry {
    }

    /**
     * Only reports: its subject is the source of what it governs.
     *
     * @param cites whether its object is the source, too: "Yonhap quoted officials"
     */
    record Reporting(String id, List<String> words, WordClass wordClass, boolean cites) implements Entry {
    }

    /**
     * Ties one event to another.
     *
     * @param kind the relation
     * @param fromGoverned whether the event below the word (or its object) has the relation, and not the one above it (or its subject)
     */
    record Link(String id, List<String> words, WordClass wordClass, Relation.Kind kind, boolean fromGoverned) implements Entry {
    }

    /** Names no event, though one of its words could: "attack helicopter", "meet a need". */
    record Idiom(String id, List<String> words, WordClass wordClass) implements Entry {
    }
}
