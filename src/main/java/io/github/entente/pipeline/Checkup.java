package io.github.entente.pipeline;

import java.util.ArrayList;
import java.util.List;

import io.github.entente.base.EntenteException;
import io.github.entente.ontology.LexiconReader;
import io.github.entente.ontology.ReferenceData;
import io.github.entente.ontology.Shapes;
import io.github.entente.query.QueryLibrary;
import io.github.entente.store.Store;

/** Checks what the program reads by, and what a store holds. */
public final class Checkup {

    private final List<String> faults = new ArrayList<>();

    /** Faults of ontology, reference data, lexicon and query library, one sentence each; empty where all is well. */
    public static List<String> ofFiles() {
        Checkup checkup = new Checkup();
        checkup.load(ReferenceData::bundled);
        checkup.load(LexiconReader::bundled);
        checkup.load(QueryLibrary::load);
        return checkup.faults;
    }

    /** What in the graphs of a store's articles does not satisfy the shapes. */
    public static List<String> of(Store store, Knowledge knowledge) {
        Shapes shapes = Shapes.of(knowledge.ontology());
        List<String> faults = new ArrayList<>();
        for (String article : store.articles()) {
            shapes.validate(store.graph(article)).forEach(violation -> faults.add("article " + article + ": " + violation));
        }
        return faults;
    }

    private void load(Runnable loading) {
        try {
            loading.run();
        } catch (EntenteException e) {
            faults.add(String.valueOf(e.getMessage()));
        }
    }
}
