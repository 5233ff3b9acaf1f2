package io.github.entente.query;

import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogTest {

    private static final QueryLibrary LIBRARY = QueryLibrary.load();
    private static final Model CATALOG = Catalog.of(LIBRARY);

    @Test
    void hasEveryQuestionAsAnExecutableThatParses() {
        assertThat(LIBRARY.questions()).allSatisfy(question -> {
            Resource executable = CATALOG.createResource(Catalog.NAMESPACE + question.name());
            String form = question.makesGraph() ? "construct" : "select";
            String text = executable.getRequiredProperty(ResourceFactory.createProperty("http://www.w3.org/ns/shacl#" + form)).getString();
            assertThat(QueryFactory.create(text)).isEqualTo(question.query());
            assertThat(executable.listProperties(ResourceFactory.createProperty("http://www.w3.org/ns/shacl#parameter")).toList())
                    .hasSize(question.header().parameters().size());
        });
    }

    @Test
    void declaresParametersAsTheHeadDoes() {
        assertThat(turtle("query:who-meets-most/status")).contains("ent:Status", "ent:Occurred", "status");
        assertThat(turtle("query:events-near-a-place/km")).contains("200", "decimal");
    }

    private static String turtle(String name) {
        Resource parameter = CATALOG.createResource(CATALOG.expandPrefix(name));
        return parameter.listProperties().toList().toString().replace("https://w3id.org/entente/ns#", "ent:");
    }
}
