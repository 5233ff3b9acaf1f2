package io.github.entente.ontology.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryException;
import org.apache.jena.shacl.parser.ShaclParseException;
import org.jspecify.annotations.Nullable;

import io.github.entente.base.BundledFolder;
import io.github.entente.base.EntenteException;
import io.github.entente.ontology.Fault;
import io.github.entente.ontology.LexiconReader;
import io.github.entente.ontology.Ontology;
import io.github.entente.ontology.ReferenceData;
import io.github.entente.ontology.Shapes;

/**
 * Checks a folder of ontology files: hygiene, releases, shapes on the worked examples, lexicon and reference data, and which terms they use.
 *
 * <pre>{@code
 * OntologyCheck check = OntologyCheck.of(Path.of("ontology"));
 * check.faults().forEach(System.out::println);   // ontology/entente.ttl: ent:Meeting: P08-undocumented: …
 * }</pre>
 */
public final class OntologyCheck {

    private static final String NAME = "ontology";
    private static final String TERMS = "entente.ttl";

    private final OntologyFolder folder;
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Vocabulary vocabulary;
    private @Nullable GraphCheck graphs;

    private OntologyCheck(OntologyFolder folder) {
        this.folder = folder;
    }

    /** Checks the folder that comes with the program. */
    public static OntologyCheck bundled() {
        return BundledFolder.read(NAME, root -> new OntologyCheck(new OntologyFolder(root, NAME)).run());
    }

    /**
     * Checks a folder laid out as {@code ontology/}. For shapes and hygiene rules that it lacks, those of the program are taken.
     *
     * @throws EntenteException of kind USAGE if it has no {@code entente.ttl}
     */
    public static OntologyCheck of(Path folder) {
        if (!Files.isRegularFile(folder.resolve(TERMS))) {
            throw new EntenteException(EntenteException.Kind.USAGE, folder + " holds no " + TERMS + ": name a folder laid out as ontology/");
        }
        return new OntologyCheck(new OntologyFolder(folder, folder.toString())).run();
    }

    /** What is wrong, sorted; empty where all is well. */
    public List<Fault> faults() {
        return faults.stream().sorted().distinct().toList();
    }

    /** What checks data by these shapes and terms; empty where one of the two files is of no use. */
    public Optional<GraphCheck> graphs() {
        return Optional.ofNullable(graphs);
    }

    /** Uses of terms in a query which this ontology does not declare; the query not being SPARQL is a fault, too. */
    public List<Fault> query(String where, String text) {
        try {
            return vocabulary == null ? List.of() : vocabulary.faults(where, text);
        } catch (QueryException e) {
            return List.of(notSparql(where, e));
        }
    }

    private OntologyCheck run() {
        Optional<Graph> terms = folder.graph(folder.root().resolve(TERMS), faults::add);
        terms.ifPresent(this::check);
        return this;
    }

    private void check(Graph terms) {
        Ontology ontology = new Ontology(terms);
        Vocabulary declared = new Vocabulary(ontology);
        vocabulary = declared;
        shapes(ontology).ifPresent(shapes -> graphs = new GraphCheck(shapes, declared));
        hygiene(terms);
        releases(terms);
        examples();
        int before = faults.size();
        // words for classes that are not declared have been told by then, file by file
        if (read("lexicon", declared) && faults.size() == before) {
            load(() -> LexiconReader.of(folder.root().resolve("lexicon"), ontology), "lexicon");
        }
        if (read("reference", declared)) {
            load(this::referenceData, "reference");
        }
    }

    private Optional<Shapes> shapes(Ontology ontology) {
        Path file = folder.root().resolve("shapes.ttl");
        if (!Files.exists(file)) {
            return Optional.of(Shapes.of(ontology));
        }
        Optional<Graph> statements = folder.graph(file, faults::add);
        statements.ifPresent(graph -> faults.addAll(new Vocabulary(ontology).faults(folder.where(file), graph)));
        try {
            return statements.map(graph -> Shapes.of(ontology, graph));
        } catch (ShaclParseException e) {
            faults.add(new Fault(folder.where(file), "file", "SHACL", e.getMessage() + "; correct the shape"));
            return Optional.empty();
        }
    }

    private void hygiene(Graph terms) {
        if (Files.isDirectory(folder.root().resolve("hygiene"))) {
            hygiene(folder, terms);
        } else {
            BundledFolder.read(NAME, root -> {
                hygiene(new OntologyFolder(root, NAME), terms);
                return root;
            });
        }
    }

    private void hygiene(OntologyFolder rules, Graph terms) {
        for (Path file : rules.files("hygiene", ".rq")) {
            try {
                HygieneRule rule = HygieneRule.parse(file.getFileName().toString().replaceFirst("\\.rq$", ""), rules.text(file));
                faults.addAll(rule.faults(folder.name() + "/" + TERMS, terms));
            } catch (QueryException e) {
                faults.add(notSparql(rules.where(file), e));
            }
        }
    }

    private void releases(Graph terms) {
        Path changes = folder.root().resolve("CHANGELOG.md");
        String told = Files.exists(changes) ? folder.text(changes) : "";
        // The last one will do: what it deprecates it still declares.
        folder.files("released", ".ttl").stream().flatMap(file -> folder.graph(file, faults::add).stream()).map(Release::new)
                .max(Comparator.comparing(Release::version))
                .ifPresent(release -> faults.addAll(release.faults(folder.name() + "/" + TERMS, terms, told)));
    }

    private void examples() {
        for (Path file : folder.files("examples", ".ttl")) {
            Optional<Graph> example = folder.graph(file, faults::add);
            graphs().ifPresent(check -> example.ifPresent(graph -> faults.addAll(check.faults(folder.where(file), graph))));
        }
    }

    /** Whether there are such files and all of them are Turtle, so that loading them says something new. */
    private boolean read(String name, Vocabulary declared) {
        List<Path> files = folder.files(name, ".ttl");
        List<Graph> read = new ArrayList<>();
        for (Path file : files) {
            folder.graph(file, faults::add).ifPresent(graph -> {
                read.add(graph);
                faults.addAll(declared.faults(folder.where(file), graph));
            });
        }
        return !files.isEmpty() && read.size() == files.size();
    }

    private void referenceData() {
        for (Fault fault : ReferenceData.faults(folder.root().resolve("reference"))) {
            faults.add(new Fault(folder.name() + "/reference/" + fault.where(), fault.term(), fault.rule(), fault.advice()));
        }
    }

    private void load(Runnable loading, String part) {
        try {
            loading.run();
        } catch (EntenteException e) {
            String.valueOf(e.getMessage()).lines().forEach(line -> faults.add(new Fault(folder.name() + "/" + part, "files", "loads", line)));
        }
    }

    private static Fault notSparql(String where, QueryException fault) {
        return new Fault(where, "file", "SPARQL", fault.getMessage() + "; correct the query");
    }
}
