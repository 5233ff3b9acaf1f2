package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends what hangs on verbs: their gerunds, purposes, and subjects. */
final class VerbPhrases {

    /** Verbs that take a gerund as their object. */
    private static final Set<String> WITH_GERUND = Set.of("rule", "consider", "avoid", "stop", "halt", "suspend", "resume", "begin", "start", "continue", "finish", "oppose", "postpone", "delay", "defer", "deny", "admit", "keep",
            "suggest", "recommend", "discuss", "favor", "favour", "risk", "mind", "contemplate", "weigh", "mull", "cease", "quit", "support", "propose", "advocate", "resist", "plan");

    private final List<Token> tokens;

    private VerbPhrases(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with better heads and labels. */
    static List<Token> of(List<Token> parsed) {
        VerbPhrases mending = new VerbPhrases(parsed);
        for (Token token : parsed) {
            mending.fighting(token);
            mending.object(token);
            mending.purpose(token);
            mending.helped(token);
            mending.introduced(token);
        }
        return List.copyOf(mending.tokens);
    }

    /** "killed in fighting between A and B": what is between two is a noun. */
    private void fighting(Token gerund) {
        boolean between = gerund.label().equals("pcomp") && gerund.pos().equals("VBG") && tokens.stream().anyMatch(child -> child.head() == gerund.index() && child.form().equals("between"))
                && tokens.stream().noneMatch(child -> child.head() == gerund.index() && child.label().equals("dobj"));
        if (between) {
            set(gerund, "NN", gerund.head(), "pobj");
        }
    }

    /** "ruled out sending troops", "considered holding talks": what stands right after such a verb is its object. */
    private void object(Token gerund) {
        int before = gerund.index() - 1;
        boolean next = gerund.pos().equals("VBG") && gerund.label().equals("advcl") && before > 0 && (gerund.head() == before || gerund.head() == before - 1 && tokens.get(before).label().equals("prt"));
        if (next && WITH_GERUND.contains(tokens.get(gerund.head()).lemma())) {
            Mending.hang(tokens, gerund, gerund.head(), "xcomp");
        }
    }

    /** "in order to end the war" is "to end the war". */
    private void purpose(Token order) {
        int at = order.index();
        boolean to = order.form().equals("order") && at > 0 && at + 2 < tokens.size() && tokens.get(at - 1).lemma().equals("in") && tokens.get(at + 1).lemma().equals("to");
        Optional<Token> verb = to ? tokens.stream().filter(below -> below.index() > at && below.head() == at && below.pos().startsWith("VB")).findFirst() : Optional.empty();
        verb.filter(found -> order.head() == at - 1 && tokens.get(at - 1).head() >= 0).ifPresent(found -> {
            Mending.hang(tokens, found, tokens.get(at - 1).head(), "advcl");
            set(tokens.get(at - 1), "IN", found.index(), "punct");
            set(order, "IN", found.index(), "punct");
        });
    }

    /** "The visit is no longer planned": nothing hangs on an auxiliary, but on the verb that it helps. */
    private void helped(Token subject) {
        Token verb = subject.head() < 0 ? subject : tokens.get(subject.head());
        boolean helped = Mending.SUBJECTS.contains(subject.label()) && Set.of("aux", "auxpass").contains(verb.label()) && verb.head() > subject.index();
        if (helped && subjects(verb.head()).isEmpty()) {
            Mending.hang(tokens, subject, verb.head(), verb.label().equals("auxpass") ? "nsubjpass" : "nsubj");
        }
    }

    /** "Kenya's president, John Banda criticized": a verb has one subject, and the name is that of the other. */
    private void introduced(Token name) {
        if (name.name().endsWith("-PERSON") && name.label().startsWith("nsubj")) {
            subjects(name.head()).stream().filter(post -> post.label().equals(name.label()) && post.index() < name.index() && WordLists.PERSONS.contains(post.lemma()))
                    .filter(post -> commaOnly(post.index() + 1, name)).findFirst().ifPresent(post -> Mending.hang(tokens, name, post.index(), "appos"));
        }
    }

    /** Whether nothing but a comma stands between a place and a name with its first words. */
    private boolean commaOnly(int from, Token name) {
        return tokens.get(from).form().equals(",") && tokens.subList(from + 1, name.index()).stream().allMatch(word -> word.head() == name.index());
    }

    private List<Token> subjects(int verb) {
        return tokens.stream().filter(other -> other.head() == verb && Mending.SUBJECTS.contains(other.label())).toList();
    }

    private void set(Token token, String pos, int head, String label) {
        tokens.set(token.index(), new Token(token.index(), token.span(), token.form(), token.form().toLowerCase(Locale.ROOT), pos, head, label, token.name()));
    }
}
