package io.github.entente.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;
import io.github.entente.ontology.Fault;
import io.github.entente.ontology.check.GraphCheck;
import io.github.entente.ontology.check.OntologyCheck;
import io.github.entente.query.QueryLibrary;
import io.github.entente.query.Question;
import io.github.entente.store.Store;

/**
 * What is wrong with what the program reads by, and with what a store holds.
 *
 * @param faults sorted by place within files, queries and articles; empty where all is well
 * @param articles how many articles of a store were checked
 */
public record Checkup(List<Fault> faults, int articles) {

    public Checkup {
        faults = List.copyOf(faults);
    }

    /**
     * Checks ontology files and the query library, and a store if there is one.
     *
     * @param ontology a folder laid out as {@code ontology/}, or null for the one that comes with the program
     * @param directory where a store may be; its articles are checked by the shapes and terms of {@code ontology}
     * @throws EntenteException of kind STORE if the store is locked or damaged, of kind USAGE if the folder has no ontology
     */
    public static Checkup of(@Nullable Path ontology, Path directory) {
        OntologyCheck check = ontology == null ? OntologyCheck.bundled() : OntologyCheck.of(ontology);
        List<Fault> faults = new ArrayList<>(check.faults());
        faults.addAll(queries(check));
        if (check.graphs().isEmpty() || !Store.isAt(directory)) {
            return new Checkup(faults, 0);
        }
        // With the program's own knowledge: a store must not take in what is only to be checked.
        try (Store store = Knowledge.bundled().open(directory)) {
            List<String> articles = store.articles();
            GraphCheck graphs = check.graphs().get();
            articles.forEach(article -> faults.addAll(graphs.faults(article, store.graph(article))));
            return new Checkup(faults, articles.size());
        }
    }

    private static List<Fault> queries(OntologyCheck check) {
        List<Fault> faults = new ArrayList<>();
        try {
            for (Question question : QueryLibrary.load().questions()) {
                faults.addAll(check.query("queries/" + question.name() + ".rq", question.text()));
            }
        } catch (EntenteException e) {
            faults.add(new Fault("queries", "files", "loads", String.valueOf(e.getMessage())));
        }
        return faults;
    }
}
