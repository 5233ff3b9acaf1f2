package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import io.github.entente.base.Taxonomy;
import io.github.entente.text.Tag;
import io.github.entente.text.Text;
import io.github.entente.text.Token;

/**
 * Weighs what rules say of a word against what annotated articles make likely where it stands: whether it names an event, and which status that has. Two logistic
 * regressions, with the weights of {@code ontology/reading/told.csv} and {@code status.csv}.
 */
final class Experience {

    /** What an article tells and is not read is as bad as what is read and not told, so that F1 is best somewhat below even odds. */
    private static final double LIKELY = -0.7;
    /** Where nobody would annotate anything, a rule that speaks against an event has the last word. */
    private static final double POSSIBLE = 0.3;
    /** By so much more, in logits, must another status be likely than that of the rules. */
    private static final double CLEARLY = 0.5;
    private static final List<Status> OPEN = List.of(Status.OCCURRED, Status.ONGOING, Status.PLANNED, Status.PROPOSED);
    private static final String TOLD_FILE = "/ontology/reading/told.csv";
    private static final String STATUS_FILE = "/ontology/reading/status.csv";
    private static final List<Double> SHARES = List.of(0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97);
    private static final Steps EVENT = new Steps("event", SHARES);
    private static final Steps KIND = new Steps("kind", SHARES);
    private static final Steps STATUS = new Steps("likely", SHARES);

    private final Text text;
    private final Taxonomy taxonomy;
    private final Weights weights;

    /**
     * How much each trait speaks for something.
     *
     * @param told for a word naming an event
     * @param status for an event having a status
     */
    record Weights(TraitWeights told, TraitWeights status) {

        static Weights bundled() {
            return new Weights(TraitWeights.bundled(TOLD_FILE), TraitWeights.bundled(STATUS_FILE));
        }
    }

    Experience(Text text, Taxonomy taxonomy, Weights weights) {
        this.text = text;
        this.taxonomy = taxonomy;
        this.weights = weights;
    }

    /** Whether a word may name an event although rules speak against it. */
    boolean possible(Parse tree, Token word) {
        return text.tag(tree.sentence(), word).filter(tag -> tag.event() >= POSSIBLE).isPresent();
    }

    Weighed weigh(Draft draft, Optional<String> against) {
        Optional<Tag> tag = tag(draft);
        if (tag.isEmpty()) {
            return new Weighed(draft, against, List.of(), against.isEmpty() ? Double.MAX_VALUE : -Double.MAX_VALUE);
        }
        List<String> traits = traits(tag.get(), draft, against);
        return new Weighed(draft, against, traits, weights.told().of(traits));
    }

    private Optional<Tag> tag(Draft draft) {
        return text.tag(draft.candidate().tree().sentence(), draft.candidate().token());
    }

    /** The account with the status that is likeliest by what rules say and by annotated articles; what a decision or a denial did to it is left to the rules, and so is whether what lies ahead is planned or only thought of. */
    Draft stated(Draft draft) {
        boolean known = OPEN.contains(draft.report().status()) && draft.ascent().decider() == null && tag(draft).filter(tag -> !tag.states().isEmpty()).isPresent();
        ToDoubleFunction<Status> weight = status -> weights.status().of(traits(draft, status));
        Status likeliest = OPEN.stream().max(Comparator.comparingDouble(weight)).orElseThrow();
        boolean ahead = likeliest.isAhead() && draft.report().status().isAhead();
        return known && !ahead && weight.applyAsDouble(likeliest) > weight.applyAsDouble(draft.report().status()) + CLEARLY ? draft.with(likeliest) : draft;
    }

    /** Whether an account is better told than another one of the same word: it is likelier, or of a wider or narrower class that rules accept. */
    boolean better(Weighed account, Weighed than) {
        boolean related = taxonomy.related(account.draft().type(), than.draft().type());
        return related ? account.against().isEmpty() && than.against().isPresent() : account.weight() > than.weight();
    }

    /** What speaks for or against an account having a status. */
    List<String> traits(Draft draft, Status status) {
        List<String> traits = new ArrayList<>();
        traits.add("rules=" + draft.report().status().term() + "&is=" + status.term());
        tag(draft).map(tag -> tag.states().getOrDefault(status.term(), 0.0)).ifPresent(share -> {
            traits.addAll(STATUS.below(share));
            traits.addAll(STATUS.below(share, "is=" + status.term()));
            traits.addAll(STATUS.below(share, form(draft)));
        });
        traits.add("is=" + status.term() + "&class=" + draft.type());
        return traits;
    }

    static boolean told(Weighed account) {
        return account.weight() > LIKELY;
    }

    /** Why an account is not told that rules would tell. */
    static String reason(Weighed account) {
        return TraitWeights.reason("a word tells of it", account.weight());
    }

    private List<String> traits(Tag tag, Draft draft, Optional<String> against) {
        double kind = tag.event() * tag.kinds().entrySet().stream().filter(share -> taxonomy.related(share.getKey(), draft.type())).mapToDouble(share -> share.getValue()).sum();
        String verdict = against.isEmpty() ? "accepted" : "rejected";
        List<String> traits = new ArrayList<>();
        traits.addAll(EVENT.below(tag.event()));
        traits.addAll(KIND.below(kind));
        traits.addAll(EVENT.below(tag.event(), verdict));
        traits.addAll(KIND.below(kind, verdict));
        traits.add("rule=" + against.map(reason -> rule(reason, draft.candidate().entry().id())).orElse("accepted"));
        traits.add("class=" + draft.type());
        traits.add("status=" + draft.report().status().term());
        traits.add("form=" + form(draft));
        return traits;
    }

    private static String form(Draft draft) {
        return draft.candidate().verbal() ? "verb" : "noun";
    }

    /** "needs actor" of "meet-v needs actor, and the sentence tells none". */
    private static String rule(String reason, String entry) {
        String words = reason.startsWith(entry + " ") ? reason.substring(entry.length() + 1) : reason;
        return words.split("[,:]| as in| one of", 2)[0].strip();
    }
}
