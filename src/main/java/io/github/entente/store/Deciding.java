package io.github.entente.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

import io.github.entente.base.EntenteException;
import io.github.entente.graph.Ent;
import io.github.entente.identity.PersonaReader;
import io.github.entente.identity.Rulings;

/**
 * Decisions of people on identity, kept as data, so that they hold when articles are read anew, and taken back as easily.
 *
 * <p>Every method is a transaction of its own.
 */
public final class Deciding {

    private static final Pattern LOCAL = Pattern.compile(Pattern.quote(Ent.ID) + "(?:event|person)/(\\d{4}-\\d\\d-\\d\\d-.+?-[0-9a-f]{12})-.+");
    private static final int SHOWN = 5;

    private final Transactions transactions;
    private final DatasetGraph database;
    private final Identities identities;
    private final DecisionsGraph decisions;
    private final JoinGraph joins;

    Deciding(Transactions transactions, Identities identities) {
        this.transactions = transactions;
        this.database = transactions.database();
        this.identities = identities;
        this.decisions = new DecisionsGraph(database);
        this.joins = new JoinGraph(database);
    }

    /**
     * Makes two things one.
     *
     * @param a an event's or a person's IRI, the one in use or that of one article
     * @param b the other
     * @return the IRI in use for both
     * @throws EntenteException of kind USAGE if the store lacks one, if they are no two of a kind, or if another decision says the contrary
     */
    public String merge(String a, String b, String by, String reason) {
        return transactions.write(() -> {
            String one = local(a);
            decide(new Decision(Decision.Kind.MERGE, pair(one, local(b)), "", by, Instant.now(), reason));
            return joins.kept(one);
        });
    }

    /**
     * Makes two things two; of people the first stands alone from then on.
     *
     * @throws EntenteException as {@link #merge} does
     */
    public void split(String a, String b, String by, String reason) {
        transactions.write(() -> {
            String one = local(a);
            decide(new Decision(Decision.Kind.SPLIT, pair(one, local(b)), one, by, Instant.now(), reason));
            return one;
        });
    }

    /**
     * Takes what one article tells of out of what it is joined with.
     *
     * @param iri the IRI in that article
     * @return the IRI under which it is kept from now on
     * @throws EntenteException as {@link #merge} does, and if the IRI is joined with nothing
     */
    public String split(String iri, String by, String reason) {
        return transactions.write(() -> {
            String local = described(iri);
            List<String> others = identities.mates(local);
            if (others.isEmpty()) {
                throw usage("<" + iri + "> is joined with nothing, so there is nothing to split");
            }
            others.forEach(other -> decide(new Decision(Decision.Kind.SPLIT, pair(local, other), local, by, Instant.now(), reason)));
            return joins.kept(local);
        });
    }

    /**
     * Takes a decision on two things back.
     *
     * @throws EntenteException of kind USAGE if there is none
     */
    public void undo(Decision.Kind kind, String a, String b) {
        undo(kind, List.of(a, b));
    }

    /**
     * Takes all decisions of a kind on one thing back.
     *
     * @throws EntenteException of kind USAGE if there is none
     */
    public void undo(Decision.Kind kind, String iri) {
        undo(kind, List.of(iri));
    }

    private void undo(Decision.Kind kind, List<String> things) {
        transactions.write(() -> {
            List<Decision> past = decisions.all().stream().filter(one -> one.kind() == kind
                    && things.stream().allMatch(thing -> means(one.pair().one(), thing) || means(one.pair().other(), thing))).toList();
            if (past.isEmpty()) {
                throw usage("nobody has decided that on " + String.join(" and ", things) + "; `entente decisions` lists what is decided");
            }
            past.forEach(one -> {
                decisions.remove(one);
                reconsider(one.pair());
            });
            return past;
        });
    }

    /** By the IRI in its article, that in use, or that which would be in use without the decision. */
    private boolean means(String local, String thing) {
        Matcher matcher = LOCAL.matcher(local);
        return local.equals(thing) || joins.kept(local).equals(thing)
                || matcher.matches() && local.contains("/person/") && PersonaReader.inArticle(Ent.article(matcher.group(1)), local).equals(thing);
    }

    /** All decisions, the oldest first. */
    public List<Decision> all() {
        return transactions.read(decisions::all);
    }

    /**
     * Takes decisions over from another store, or from a file; those on articles that this store lacks hold once it has them.
     *
     * @param graph statements with {@code ent:Merge} and {@code ent:Split}; others are passed over
     * @return how many were taken over
     * @throws EntenteException of kind USAGE if one says the contrary of another; then none is
     */
    public int take(Graph graph) {
        List<Decision> taken = DecisionsGraph.read(graph);
        return transactions.write(() -> {
            taken.forEach(this::decide);
            return taken.size();
        });
    }

    private void decide(Decision decision) {
        decisions.against(decision).ifPresent(past -> {
            throw usage(past.by() + " decided on " + past.at().toString().substring(0, 10) + " that <" + past.pair().one() + "> and <" + past.pair().other() + "> are "
                    + (past.kind() == Decision.Kind.MERGE ? "one" : "two") + "; take that back first with `entente "
                    + past.kind().name().toLowerCase(java.util.Locale.ROOT) + " --undo " + past.pair().one() + " " + past.pair().other() + "`");
        });
        decisions.add(decision);
        reconsider(decision.pair());
    }

    private void reconsider(Rulings.Pair pair) {
        Set<String> articles = new LinkedHashSet<>();
        List.of(pair.one(), pair.other()).forEach(local -> {
            Matcher matcher = LOCAL.matcher(local);
            if (matcher.matches()) {
                articles.add(Ent.article(matcher.group(1)));
            }
        });
        Map<Node, Graph> again = new LinkedHashMap<>();
        articles.stream().map(NodeFactory::createURI).filter(database::containsGraph).forEach(article -> again.put(article, identities.given(article)));
        identities.put(again, Set.of(pair.one(), pair.other()));
    }

    private static Rulings.Pair pair(String a, String b) {
        if (a.equals(b)) {
            throw usage("<" + a + "> is one thing already");
        }
        boolean person = a.startsWith(Ent.ID + "person/");
        if (person != b.startsWith(Ent.ID + "person/")) {
            throw usage("an event and a person cannot be one");
        }
        return Rulings.Pair.of(a, b);
    }

    /** The IRI in one article: of what is in use that of the first. */
    private String local(String iri) {
        return identities.isDescribed(iri) ? iri : identities.first(iri).orElseThrow(() -> usage("the store has no event and no person <" + iri + ">"));
    }

    private String described(String iri) {
        if (identities.isDescribed(iri)) {
            return iri;
        }
        List<String> locals = new ArrayList<>(joins.locals(iri));
        throw usage(locals.isEmpty() ? "the store has no event and no person <" + iri + ">"
                : "<" + iri + "> is what all articles tell of; name what one of them tells: " + String.join(", ", locals.stream().sorted().limit(SHOWN).toList()));
    }

    private static EntenteException usage(String message) {
        return new EntenteException(EntenteException.Kind.USAGE, message);
    }
}
