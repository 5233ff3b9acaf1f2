package io.github.entente;

import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTest {

    private static final String ROOT = "io.github.entente.";
    /** Left to right, as in the design: a package may import only packages to its left. */
    private static final List<String> FLOW = List.of("base", "article", "text", "mention", "event", "graph", "identity", "store", "query",
            "endpoint", "ontology", "pipeline", "cli");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.entente");

    @Test
    void leftNeverImportsRight() {
        for (int i = 0; i < FLOW.size() - 1; i++) {
            String[] right = FLOW.subList(i + 1, FLOW.size()).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage(ROOT + FLOW.get(i) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(right)
                    .because(FLOW.get(i) + " stands left of them in the flow; hand the value over in pipeline instead")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org.apache.jena..    | base,article,text,mention,event,cli | graph and what follows it speaks RDF; hand over values
            edu.emory..          | base,article,mention,event,graph,identity,store,query,endpoint,ontology,pipeline,cli | only text knows the parser, behind text.Parser
            ai.onnxruntime..     | base,article,mention,event,graph,identity,store,query,endpoint,ontology,pipeline,cli | only text knows the language model, behind text.Tagger
            org.jsoup..          | base,text,mention,event,graph,identity,store,query,endpoint,ontology,pipeline,cli | only article reads HTML
            jakarta.servlet..    | base,article,text,mention,event,graph,identity,store,query,ontology,pipeline,cli | only endpoint speaks HTTP
            picocli..            | base,article,text,mention,event,graph,identity,store,query,endpoint,ontology,pipeline | only cli has a command line
            """)
    void librariesStayInTheirPackages(String library, String forbidden, String because) {
        String[] packages = List.of(forbidden.split(",")).stream().map(name -> ROOT + name + "..").toArray(String[]::new);
        noClasses().that().resideInAnyPackage(packages)
                .should().dependOnClassesThat().resideInAPackage(library)
                .because(because).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .because("results are returned; cli prints them").check(CLASSES);
    }
}
