package io.github.entente.graph;

import java.time.LocalDate;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.ontology.Shapes;
import io.github.entente.pipeline.SharedReader;

import static org.assertj.core.api.Assertions.assertThat;

class GraphWriterTest {

    private static final GraphWriter WRITER = new GraphWriter(SharedReader.KNOWLEDGE.reference());
    private static final Article ARTICLE = article("""
            🛳️ The 護衛艦 came home. Norwegian Defense Minister Kari Lund met her Finnish counterpart, Pekka Salo, in Oslo on March 3. 🇳🇴

            “The 会談 went well,” Lund said. She will visit Helsinki in May.
            """);
    private static final Model GRAPH = ModelFactory.createModelForGraph(write(ARTICLE));

    private static Article article(String text) {
        return new Article("2026-03-05-fjord-times-0123456789ab", "Lund and Salo meet", "Fjord Times", LocalDate.of(2026, 3, 5), "https://fjord.example/1", text);
    }

    private static Graph write(Article article) {
        return WRITER.write(SharedReader.READER.read(article));
    }

    @Test
    void quotesReadBackByCodePointsBesideEmojiAndCharactersOfOtherScripts() {
        int[] text = ARTICLE.text().codePoints().toArray();
        List<Resource> spans = GRAPH.listSubjectsWithProperty(Ent.QUOTE).toList();
        assertThat(spans).hasSizeGreaterThan(8).allSatisfy(span -> {
            int begin = span.getProperty(Ent.BEGIN_INDEX).getInt();
            int end = span.getProperty(Ent.END_INDEX).getInt();
            assertThat(new String(text, begin, end - begin)).isEqualTo(span.getProperty(Ent.QUOTE).getString());
        });
    }

    @Test
    void satisfiesTheShapes() {
        assertThat(Shapes.of(SharedReader.KNOWLEDGE.ontology()).validate(GRAPH.getGraph())).isEmpty();
    }

    @Test
    void takesShipsForWhatIsUsedAndNotForAgents() {
        Graph graph = write(article("The USS Halvorsen completed a port visit to Australia in August."));
        assertThat(Shapes.of(SharedReader.KNOWLEDGE.ontology()).validate(graph)).isEmpty();
        assertThat(ModelFactory.createModelForGraph(graph).listObjectsOfProperty(Ent.property("instrument")).toList()).hasSize(1);
    }

    @Test
    void isTheSameEachTimeAndHasNoBlankNodes() {
        assertThat(write(ARTICLE).isIsomorphicWith(GRAPH.getGraph())).isTrue();
        assertThat(GRAPH.getGraph().stream().filter(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())).isEmpty();
    }

    @Test
    void describesTheArticle() {
        Resource article = GRAPH.getResource("https://w3id.org/entente/graph/2026-03-05-fjord-times-0123456789ab");
        assertThat(article.hasProperty(RDF.type, Ent.ARTICLE)).isTrue();
        assertThat(article.getProperty(DCTerms.title).getString()).isEqualTo("Lund and Salo meet");
        assertThat(article.getProperty(Ent.PUBLISHED).getString()).isEqualTo("2026-03-05");
        assertThat(article.getProperty(Ent.CONTENT_HASH).getString()).isEqualTo("0123456789ab");
        assertThat(article.getProperty(Ent.RETRIEVED_FROM).getString()).isEqualTo("https://fjord.example/1");
        assertThat(article.getPropertyResourceValue(Ent.PUBLISHER).getProperty(RDFS.label).getString()).isEqualTo("Fjord Times");
        assertThat(article.hasProperty(Ent.SAMPLE)).isFalse();
    }

    @Test
    void marksSamples() {
        Model sample = ModelFactory.createModelForGraph(WRITER.writeSample(SharedReader.READER.read(ARTICLE)));
        assertThat(sample.listSubjectsWithProperty(Ent.SAMPLE).toList()).singleElement()
                .satisfies(article -> assertThat(article.getProperty(Ent.SAMPLE).getBoolean()).isTrue());
    }

    @Test
    void tellsClassAndLabelOfAllThatItLinksTo() {
        Resource norway = GRAPH.getResource(Ent.ID + "state/norway");
        assertThat(norway.hasProperty(RDF.type, Ent.STATE)).isTrue();
        assertThat(norway.getProperty(RDFS.label).getString()).isEqualTo("Norway");
        assertThat(norway.getPropertyResourceValue(Ent.TERRITORY).getProperty(RDFS.label).getString()).isEqualTo("Norway");
        Resource post = GRAPH.getResource(Ent.ID + "post/norway-defense-minister");
        assertThat(post.getPropertyResourceValue(Ent.OF_STATE)).isEqualTo(norway);
        assertThat(post.getPropertyResourceValue(Background.ROLE)).isEqualTo(GRAPH.getResource(Ent.ID + "role/defense-minister"));
    }

    @Test
    void boundsTenuresByTheDayOfTheArticle() {
        Resource tenure = GRAPH.listSubjectsWithProperty(Ent.HOLDER, GRAPH.getResource(Ent.ID + "person/kari-lund")).next();
        assertThat(tenure.getProperty(Ent.BEGIN_LATEST).getString()).isEqualTo("2026-03-05");
        assertThat(tenure.getProperty(Ent.END_EARLIEST).getString()).isEqualTo("2026-03-05");
    }

    @Test
    void keepsMentionsApartThatStandInOnePlace() {
        assertThat(GRAPH.listSubjectsWithProperty(RDF.type, Ent.MENTION).toList()).isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.listProperties(Ent.DENOTES).toList()).hasSize(1));
    }
}
