package io.github.entente.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.FSDirectory;

import io.github.entente.graph.Ent;

/**
 * Fuseki as it comes, over TDB2 with the union as default graph and jena-text with its standard analyzer for the same properties.
 *
 * @param server the server
 * @param database what it serves
 */
record PlainFuseki(FusekiServer server, DatasetGraph database) implements Contender {

    /** @param quads what to load, if the directory is not there yet */
    static PlainFuseki start(Path directory, Path quads) {
        boolean empty = !Files.exists(directory);
        DatasetGraph database = DatabaseMgr.connectDatasetGraph(directory.resolve("data").toString());
        TextIndex words = TextDatasetFactory.createLuceneIndex(lucene(directory.resolve("words")), new TextIndexConfig(fields()));
        if (empty) {
            load(database, quads);
            index(database, words);
        }
        DatasetGraph searchable = TextDatasetFactory.create(database, words, false);
        searchable.getContext().set(TDB2.symUnionDefaultGraph, true);
        return new PlainFuseki(FusekiServer.create().port(0).loopback(true).add("/all", searchable).build().start(), database);
    }

    private static FSDirectory lucene(Path directory) {
        try {
            return FSDirectory.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntityDefinition fields() {
        EntityDefinition fields = new EntityDefinition("uri", "label");
        Map<String, Node> properties = new LinkedHashMap<>(Map.of("label", RDFS.label.asNode(), "altLabel", SKOS.altLabel.asNode(),
                "name", NodeFactory.createURI(Ent.NS + "nameText"), "title", DCTerms.title.asNode(), "quote", Ent.QUOTE.asNode()));
        properties.forEach(fields::set);
        return fields;
    }

    private static void load(DatasetGraph database, Path quads) {
        DataLoader loader = LoaderFactory.phasedLoader(database, (format, words) -> { });
        loader.startBulk();
        loader.load(quads.toString());
        loader.finishBulk();
    }

    /** As Jena's command {@code textindexer} does. */
    private static void index(DatasetGraph database, TextIndex words) {
        List<Node> properties = words.getDocDef().fields().stream().flatMap(field -> words.getDocDef().getPredicates(field).stream()).toList();
        Txn.executeRead(database, () -> properties.forEach(property -> database.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
            Entity entity = TextQueryFuncs.entityFromQuad(words.getDocDef(), quad);
            if (entity != null) {
                words.addEntity(entity);
            }
        })));
        words.commit();
    }

    @Override
    public String name() {
        return "Fuseki";
    }

    @Override
    public HttpRequest.Builder request(Task task) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/all/query")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Task.form(Map.of("query", task.sparql(), "timeout", LONGEST + "," + LONGEST))));
    }

    @Override
    public void close() {
        server.stop();
        TDBInternal.expel(database, true);
    }
}
