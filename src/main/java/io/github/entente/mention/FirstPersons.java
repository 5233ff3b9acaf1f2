package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Resolves "I" and "we": outside quotes those whose release it is, inside quotes whoever is quoted; "we" of an official are
 * the state for which he speaks. One instance reads one article from front to end.
 */
final class FirstPersons {

    private static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> OWNING = Set.of("compound", "nmod", "poss");
    private static final String QUOTE = "\"";

    private final Discourse discourse;
    private final NamingWords words;
    private final List<Entity> speakers;
    private List<Entity> issuers;
    private boolean quoted;
    /** Whether "he said:" came before, after which the words are his though no quotes stand around them. */
    private boolean announced;
    private boolean[] inQuotes = {};
    private @Nullable Entity quotedSpeaker;

    /**
     * @param speakers those whose statement it is by its title
     * @param issuer the state that published it, if one did
     */
    FirstPersons(Discourse discourse, NamingWords words, List<Entity> speakers, Optional<Entity> issuer) {
        this.discourse = discourse;
        this.words = words;
        this.speakers = List.copyOf(speakers);
        this.issuers = speakers.size() > 1 ? this.speakers : issuer.map(List::of).orElse(List.of());
    }

    /** The first persons outside quotes of the next sentence, as far as it can be told who they are. */
    List<Reference> outside(Scan scan) {
        boolean unquoted = announced && quotedSpeaker != null && !quoted && !QUOTE.equals(scan.tree().form(0));
        inQuotes = new boolean[scan.tree().size()];
        for (int i = 0; i < inQuotes.length; i++) {
            quoted ^= QUOTE.equals(scan.tree().form(i));
            inQuotes[i] = quoted || unquoted;
        }
        int colon = IntStream.range(1, scan.tree().size()).filter(i -> scan.tree().is(i, ":") && words.has("saying", scan.tree().lemma(i - 1))).findFirst().orElse(-1);
        announced = scan.tree().is(scan.tree().size() - 1, ":") || colon > 0 && !QUOTE.equals(scan.tree().form(colon + 1)) || announced && unquoted;
        for (int i = colon + 1; colon > 0 && i < inQuotes.length; i++) {
            inQuotes[i] = true;
        }
        return read(scan, false, speakers.size() == 1 ? speakers : List.of(), issuers);
    }

    /** Those inside the quotes of the same sentence, once the rest of it is resolved. */
    List<Reference> inside(Scan scan) {
        speaker(scan).ifPresent(who -> quotedSpeaker = who);
        Optional<Entity> speaker = Optional.ofNullable(quotedSpeaker);
        return read(scan, true, speaker.filter(Discourse::person).stream().toList(), speaker.map(who -> discourse.atlas().stateOf(who).orElse(who)).stream().toList());
    }

    /** Parsers hang it on the pronoun, or make it a second subject. */
    private static Optional<Integer> otherName(Tree tree, int we) {
        return tree.child(we, "appos").or(() -> IntStream.range(we + 2, tree.size()).filter(i -> tree.is(we + 1, ",") && tree.subject(i) && tree.head(i) == tree.head(we)).boxed().findFirst());
    }

    private List<Reference> read(Scan scan, boolean inside, List<Entity> one, List<Entity> several) {
        Tree tree = scan.tree();
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            String form = inQuotes[i] == inside && tree.pos(i).startsWith("PRP") ? tree.form(i).toLowerCase(Locale.ROOT) : "";
            List<Entity> who = SINGULAR.contains(form) ? one : PLURAL.contains(form) ? several : List.of();
            if (!who.isEmpty()) {
                found.add(Reference.to(i, i, i, who));
            }
        }
        return found;
    }

    /** "We, the leaders of Chad and Mali": from now on "we" means them. */
    List<Reference> introduced(Scan scan) {
        Tree tree = scan.tree();
        List<Reference> found = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            boolean we = PLURAL.contains(tree.form(i).toLowerCase(Locale.ROOT)) && !inQuotes[i] && discourse.at(scan, i).isEmpty();
            List<Entity> named = we ? otherName(tree, i).map(noun -> discourse.group(scan, noun)).orElse(List.of()) : List.of();
            if (named.size() > 1) {
                issuers = named;
                found.add(Reference.to(i, i, i, named));
            }
        }
        return found;
    }

    /** "A Foreign Office spokesperson": the body for which he speaks. */
    private List<Entity> spokesman(Scan scan, int noun) {
        return IntStream.range(0, scan.tree().size()).filter(child -> scan.tree().head(child) == noun && OWNING.contains(scan.tree().label(child))).boxed()
                .flatMap(child -> discourse.in(scan.number()).stream().filter(mention -> mention.head() == child)).map(Mention::entity).filter(Discourse::body).distinct().toList();
    }

    /** Who is quoted in a sentence, "the official" for the person named last: the subject of a word of saying beside a quote. */
    private Optional<Entity> speaker(Scan scan) {
        Tree tree = scan.tree();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.subject(i) && words.has("saying", tree.lemma(tree.head(i)))) {
                List<Entity> named = discourse.at(scan, i);
                boolean again = named.isEmpty() && words.has("person-noun", tree.form(i)) && tree.is(i - 1, "the") && tree.pos(i).equals("NN");
                List<Entity> last = again ? discourse.last(scan.number(), i, Integer.MAX_VALUE, Discourse::person).stream().toList() : List.of();
                List<Entity> said = (named.isEmpty() ? last.isEmpty() ? spokesman(scan, i) : last : named).stream().filter(entity -> Discourse.person(entity) || Discourse.body(entity)).toList();
                if (said.size() == 1) {
                    return Optional.of(said.getFirst());
                }
            }
        }
        return Optional.empty();
    }
}
