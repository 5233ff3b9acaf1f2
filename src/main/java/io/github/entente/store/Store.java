package io.github.entente.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCTerms;

import io.github.entente.graph.Ent;
import io.github.entente.store.search.SearchIndex;

/**
 * All that was read, in a TDB2 database: a named graph for each article, the ontology and the reference data, and what
 * follows from them, each in a graph of its own ({@link GraphNames}).
 *
 * <p>Every method is a transaction of its own; what fails leaves everything as it was. Threads may share a store; processes cannot.
 * Open a directory once in a process: closing it closes it for all.
 */
public final class Store implements AutoCloseable {

    private static final Node SOURCE = DCTerms.source.asNode();

    private final StoreDirectory directory;
    private final DatasetGraph connection;
    private final SearchIndex search;
    private final DatasetGraph database;
    private final Transactions transactions;
    private final DatasetGraph union;
    private final NamedGraphs graphs;
    private final InferredGraph inferred;
    private final Identities identities;
    private final Versions versions;

    private Store(StoreDirectory directory, DatasetGraph connection, SearchIndex search, Schema schema) {
        this.directory = directory;
        this.connection = connection;
        this.search = search;
        this.database = search.database();
        this.transactions = new Transactions(directory, database);
        this.union = new UnionDataset(database);
        this.graphs = new NamedGraphs(database);
        this.inferred = new InferredGraph(database, Inference.of(schema.ontology()));
        this.identities = new Identities(database, schema.taxonomy(), inferred);
        this.versions = new Versions(database);
    }

    /** Whether a store is in that directory. */
    public static boolean isAt(Path directory) {
        return new StoreDirectory(directory).holdsDatabase();
    }

    /**
     * Opens the store in a directory, or makes one.
     *
     * @param schema what the store shall know beforehand; where it differs from what the store has, it replaces that, and what follows is worked out anew
     * @throws io.github.entente.base.EntenteException of kind STORE if another process has it, if it is damaged, or if the directory holds other files
     */
    public static Store open(Path directory, Schema schema) {
        StoreDirectory place = new StoreDirectory(directory);
        DatasetGraph connection = place.open();
        try {
            Store store = new Store(place, connection, SearchIndex.open(place.search(), connection), schema);
            store.learn(schema);
            return store;
        } catch (RuntimeException | InternalError e) {
            TDBInternal.expel(connection);
            throw StorageFault.of(place, e);
        }
    }

    /**
     * Writes the database of a directory anew without its old states, which TDB2 keeps for readers that may still need them.
     *
     * @return what the directory takes then, in bytes
     * @throws io.github.entente.base.EntenteException of kind STORE if another process has it or it is damaged
     */
    public static long compact(Path directory) {
        StoreDirectory place = new StoreDirectory(directory);
        DatasetGraph database = place.open();
        try {
            DatabaseMgr.compact(database, true);
        } catch (RuntimeException | InternalError e) {
            throw StorageFault.of(place, e);
        } finally {
            TDBInternal.expel(database);
        }
        return FileUtils.sizeOfDirectory(place.path().toFile());
    }

    /** The directory, absolute. */
    public Path directory() {
        return directory.path();
    }

    /**
     * A name for what the store holds now, which every change makes another and a restart does not; letters and digits. Read it before the data that it
     * shall stand for: a write in between then makes it outdated, and never right for the wrong data.
     */
    public String revision() {
        return Long.toString(search.revision(), Character.MAX_RADIX);
    }

    /** Puts what an article says in place of what the store had for it. */
    public void put(String articleGraph, Graph graph) {
        putAll(Map.of(articleGraph, graph));
    }

    /**
     * Puts many articles in one transaction, which is much faster than one by one. Of several versions at one address the newest is
     * kept: the one published last, or on the same day the one that comes last.
     *
     * @return which version took the place of which
     */
    public List<Replacement> putAll(Map<String, Graph> articles) {
        Map<Node, Graph> named = new LinkedHashMap<>();
        articles.forEach((name, graph) -> named.put(article(name), graph));
        return transactions.write(() -> {
            Versions.Settled settled = versions.settle(named);
            identities.put(settled.graphs());
            return List.copyOf(settled.replacements());
        });
    }

    /** The IRI of the version that has replaced an article at its address; empty if none has. */
    public Optional<String> newerVersion(String articleGraph) {
        return transactions.read(() -> versions.newest(article(articleGraph)).map(Node::getURI));
    }

    /** The IRIs of the articles that were taken from an address. */
    public List<String> articlesFrom(String address) {
        Node literal = NodeFactory.createLiteralDT(address, XSDDatatype.XSDanyURI);
        return transactions.read(() -> database.stream(Node.ANY, Node.ANY, Ent.RETRIEVED_FROM.asNode(), literal).map(Quad::getGraph)
                .filter(GraphNames::isArticle).map(Node::getURI).distinct().sorted().toList());
    }

    /**
     * Takes out an article with all that it alone supported.
     *
     * @param dryRun whether to undo it, for it shall only be told what would go
     * @return what went, or would
     */
    public Retraction retract(String articleGraph, boolean dryRun) {
        Node article = article(articleGraph);
        Supplier<Retraction> retraction = () -> new Retractions(database).of(article, () -> identities.put(versions.settle(Map.of(article, Graph.emptyGraph)).graphs()));
        return dryRun ? transactions.tryOut(retraction) : transactions.write(retraction);
    }

    /** Takes out an article with all that follows from it alone; nothing happens if it is not there. */
    public void remove(String articleGraph) {
        putAll(Map.of(articleGraph, Graph.emptyGraph));
    }

    /** Whether the store has the article. */
    public boolean holds(String articleGraph) {
        return transactions.read(() -> database.containsGraph(article(articleGraph)));
    }

    /** The names of all articles' graphs, in order. */
    public List<String> articles() {
        return transactions.read(() -> Iter.asStream(database.listGraphNodes()).filter(GraphNames::isArticle).map(Node::getURI).sorted().toList());
    }

    /**
     * What an article says, as it was put: with the IRIs, labels and statuses that the article alone gives, though the store
     * keeps others where several articles tell of one thing. Empty if the store does not have it.
     */
    public Graph graph(String articleGraph) {
        return transactions.read(() -> identities.given(article(articleGraph)));
    }

    /** Decisions of people on what is one. */
    public Deciding deciding() {
        return new Deciding(transactions, identities);
    }

    /** The IRI in use of what an article calls by another; that given if there is none. */
    public String kept(String iri) {
        return transactions.read(() -> identities.kept(iri));
    }

    /** With what an event was compared without being joined, what speaks most for it first. */
    public List<Considered> considered(String event) {
        return transactions.read(() -> identities.considered(event));
    }

    /** Whether the store has no article. */
    public boolean isEmpty() {
        return transactions.read(() -> !Iter.anyMatch(database.listGraphNodes(), GraphNames::isArticle));
    }

    /** For questions: {@code GRAPH ?article} gives what each article says, the default graph is the union of all graphs. */
    public Dataset dataset() {
        return DatasetFactory.wrap(union);
    }

    public Statistics statistics() {
        return transactions.read(() -> Statistics.of(union));
    }

    /**
     * Reads the whole database to see that its files agree with each other.
     *
     * @throws io.github.entente.base.EntenteException of kind STORE if they do not
     */
    public void requireWhole() {
        List<String> faults = transactions.read(() -> IndexAgreement.faults(connection));
        if (!faults.isEmpty()) {
            throw directory.damaged(new IllegalStateException("an index lacks statements: " + String.join(", ", faults)));
        }
    }

    /** Writes all graphs in a language for quads (TriG, N-Quads), or their union in one for triples (Turtle, N-Triples). */
    public void export(OutputStream out, Lang language) {
        transactions.read(() -> {
            Export.write(database, out, language);
            return language;
        });
    }

    /** The words of names and sentences, which {@code text:query} finds. */
    public SearchIndex search() {
        return search;
    }

    /** Closes the database and lets other processes have it. Readers that are ending are waited for, ten seconds at most. */
    @Override
    public void close() {
        Transactions.awaitEnd(connection);
        search.close();
        TDBInternal.expel(connection, true);
    }

    Transactions transactions() {
        return transactions;
    }

    private void learn(Schema schema) {
        Quad known = Quad.create(GraphNames.INFERRED, GraphNames.INFERRED, SOURCE, schema.fingerprint());
        if (transactions.read(() -> database.contains(known))) {
            return;
        }
        transactions.write(() -> {
            graphs.replace(GraphNames.ONTOLOGY, schema.ontology());
            graphs.replace(GraphNames.REFERENCE, schema.reference());
            schema.ontology().getPrefixMapping().getNsPrefixMap().forEach(database.prefixes()::add);
            inferred.rebuild();
            database.add(known);
            return known;
        });
    }

    private static Node article(String name) {
        Node node = NodeFactory.createURI(name);
        if (!GraphNames.isArticle(node)) {
            throw new IllegalArgumentException(name + " is not an article's graph");
        }
        return node;
    }
}
