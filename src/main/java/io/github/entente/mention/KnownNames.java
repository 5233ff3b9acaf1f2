package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.github.entente.base.Rejected;
import io.github.entente.text.Block;

/** Chooses between the readings of a known name by what it does in its sentence. */
final class KnownNames {

    private final NamingWords words;
    private final Atlas atlas;
    private final SlotReader slots;

    KnownNames(NamingWords words, Atlas atlas) {
        this.words = words;
        this.atlas = atlas;
        slots = new SlotReader(words);
    }

    /**
     * @param context the ids of what the article names without doubt
     * @return the name with its entity, or empty where nothing tells which is meant
     */
    Optional<Found> resolve(Scan scan, Match match, Set<String> context) {
        Tree tree = scan.tree();
        Slot slot = tree.sentence().block().kind() == Block.Kind.DATELINE ? Slot.PLACE : slot(tree, match);
        Optional<Sense> sense = match.sense(one -> one.kind() == Name.Kind.DEMONYM).isPresent() ? demonym(tree, match, slot) : bySlot(scan, match, slot, context);
        return sense.map(one -> new Found(tree, match.span(), match.first(), match.last(), kind(one, slot), entity(one)));
    }

    /** "Tokyo officials" are Japan's, "Tokyo talks" are in the city; a "Japan visit" goes there, a "Japan-U.S. summit" does not. */
    private Slot slot(Tree tree, Match match) {
        Slot slot = slots.of(tree, match.first(), match.last());
        if (slot != Slot.MODIFIER) {
            return slot;
        }
        String noun = tree.lemma(tree.head(tree.headOf(match.first(), match.last())));
        boolean capital = match.properState().isEmpty() && match.sense(sense -> sense.kind() == Name.Kind.METONYM).isPresent();
        boolean place = capital ? !words.has("actor-noun", noun) : words.has("motion", noun) && match.sense(sense -> sense.kind() == Name.Kind.DEMONYM).isEmpty();
        return place ? Slot.PLACE : Slot.MODIFIER;
    }

    /** Why {@link #resolve} found nobody. */
    Rejected rejection(Match match) {
        String reason = match.sense(one -> one.kind() == Name.Kind.DEMONYM).isPresent() ? "an adjective that stands for nobody here"
                : "it could be " + String.join(" or ", match.senses().stream().map(one -> one.entity().id()).distinct().limit(3).toList());
        return new Rejected("mention", match.span(), match.span().length() == 0 ? "" : match.senses().getFirst().known().entity().label(), reason);
    }

    /** "The Government of Japan" is Japan, as "the Japanese government" is; the Kremlin stays itself. */
    private Entity entity(Sense sense) {
        boolean national = sense.entity().state() != null && sense.entity().id().endsWith(sense.entity().state().substring(sense.entity().state().indexOf('/')));
        boolean government = "Government".equals(sense.entity().type()) && sense.kind() == Name.Kind.NAME && national;
        return government ? atlas.stateOf(sense.entity()).orElse(sense.entity()) : sense.entity();
    }

    private static Mention.Kind kind(Sense sense, Slot slot) {
        boolean state = "State".equals(sense.entity().type());
        return slot == Slot.MODIFIER && state ? Mention.Kind.DEMONYM : Mention.Kind.NAME;
    }

    /** "the Ecuadorians" are their state; "19 Palestinians" are not. */
    private static Optional<Sense> demonym(Tree tree, Match match, Slot slot) {
        boolean before = tree.pos(match.last() + 1).startsWith("NN") || tree.pos(match.last() + 1).startsWith("JJ");
        boolean people = tree.is(match.first() - 1, "the") || tree.pos(match.last()).endsWith("S") || "U.S.".equals(tree.form(match.last()));
        if (tree.form(match.last()).matches(".*[^s]s") && match.sense(one -> one.kind() != Name.Kind.DEMONYM).isEmpty() && !tree.is(match.first() - 1, "the", "and")) {
            return Optional.empty();
        }
        Optional<Sense> sense = match.sense(one -> one.kind() == Name.Kind.DEMONYM);
        boolean name = match.sense(one -> one.kind() == Name.Kind.NAME && "State".equals(one.entity().type())).isPresent();
        return slot == Slot.MODIFIER || before || people || name || tree.form(match.last()).contains("-") ? sense : slot == Slot.PLACE && tree.label(match.last()).equals("nmod") ? sense : Optional.empty();
    }

    private static Optional<Sense> bySlot(Scan scan, Match match, Slot slot, Set<String> context) {
        Predicate<Sense> place = one -> Slot.PLACES.contains(one.entity().type());
        Predicate<Sense> named = one -> one.kind() == Name.Kind.NAME;
        if (slot == Slot.PLACE && match.sense(place).isPresent()) {
            return only(match.senses().stream().filter(place).filter(one -> context.contains(one.entity().state())).toList()).or(() -> match.sense(place));
        }
        List<Sense> actors = match.senses().stream().filter(place.negate()).filter(one -> !"Person".equals(one.entity().type())).toList();
        if (actors.isEmpty()) {
            return match.sense(place);
        }
        List<Sense> byName = actors.stream().filter(named).toList();
        return single(scan, match, byName.isEmpty() ? actors : byName, context);
    }

    /** Several ministries have one name: the state beside it decides, else what the article names in full, else whose state it names. */
    private static Optional<Sense> single(Scan scan, Match match, List<Sense> senses, Set<String> context) {
        if (senses.stream().map(one -> one.entity().id()).distinct().count() == 1) {
            return Optional.of(senses.getFirst());
        }
        return owner(scan, match).flatMap(state -> senses.stream().filter(one -> state.id().equals(one.entity().state())).findFirst())
                .or(() -> only(senses.stream().filter(one -> context.contains(one.entity().id())).toList()))
                .or(() -> only(senses.stream().filter(one -> one.entity().state() != null && context.contains(one.entity().state())).toList()))
                .or(() -> only(senses.stream().filter(one -> one.entity().state() == null).toList()));
    }

    private static Optional<Sense> only(List<Sense> senses) {
        return senses.stream().map(one -> one.entity().id()).distinct().count() == 1 ? Optional.of(senses.getFirst()) : Optional.empty();
    }

    private static Optional<Entity> owner(Scan scan, Match match) {
        Tree tree = scan.tree();
        int before = "POS".equals(tree.pos(match.first() - 1)) ? match.first() - 2 : match.first() - 1;
        int after = tree.is(match.last() + 2, "the") ? match.last() + 3 : match.last() + 2;
        boolean possessive = before < match.first() - 1;
        return scan.nameEnding(before).flatMap(owner -> possessive ? owner.state() : owner.properState())
                .or(() -> tree.is(match.last() + 1, "of") ? scan.nameStarting(after).flatMap(Match::properState) : Optional.empty());
    }
}
