package io.github.entente.ontology.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.ontology.Ontology;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("ontology")
class ReferencePageTest {

    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final String HTML = ReferencePage.of(ONTOLOGY).html();
    private static final Document PAGE = Jsoup.parse(HTML);

    @Test
    void definesEveryTermUnderItsAnchor() {
        Graph terms = ONTOLOGY.terms();
        List<Node> own = terms.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY).map(Triple::getSubject).distinct().toList();
        assertThat(own).hasSizeGreaterThan(150).allSatisfy(term -> {
            String definition = terms.stream(term, SKOS.definition.asNode(), Node.ANY).findFirst().orElseThrow().getObject().getLiteralLexicalForm();
            Element section = section(term.getURI().substring(Ontology.NS.length()));
            assertThat(section.select(".definition").text()).isEqualTo(definition);
            assertThat(section.select(".iri").text()).isEqualTo(term.getURI());
            assertThat(section.select(".names [lang]").eachAttr("lang")).containsExactly("en", "ja", "ko");
        });
    }

    @Test
    void leadsNoLinkAstray() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(PAGE.select("a[href^=#]").eachAttr("href")).hasSizeGreaterThan(1000)
                .allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }

    @Test
    void asksForNothingFromElsewhere() {
        assertThat(PAGE.select("script, iframe, object, embed, img, [src], [srcset], form")).isEmpty();
        assertThat(PAGE.select("link").eachAttr("href")).containsExactly("data:,");
        assertThat(PAGE.select("style").html()).doesNotContain("@import", "http:", "https:", "//").containsOnlyOnce("url(").contains("url(#arrow)");
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void isWellFormed() {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(HTML, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(PAGE.select("h1")).hasSize(1);
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en");
        assertThat(PAGE.select("body > :first-child").attr("href")).isEqualTo("#content");
        assertThat(HTML).doesNotContain("${", "@template", "null");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Meeting            | Subclasses            | Conference MinisterialMeeting Negotiation SummitMeeting
            SummitMeeting      | Superclasses above    | Event
            Decision           | Properties            | affects
            Agreement          | Used by               | implements
            OccurredEvent      | Equivalent to         | Event and (status value Occurred)
            TelephoneCall      | Disjoint with         | VideoCall
            participant        | Subproperties         | agent beneficiary host invitee organizer target visitor
            within             | Characteristics       | transitive
            ofState            | Domain                | foaf:Agent or org:Post or Place or Equipment
            date               | Range                 | edtf:EDTF
            CertaintyScheme    | Concepts              | Certain Possible Probable Unspecified
            AnonymousSource    | In scheme             | AttributionModeScheme
            foaf-Person        | Used by               | holder
            Meeting            | Aligned with          | CAMEO event code 040 PLOVER event code CONSULT
            """)
    void saysWhatTheAxiomsSay(String term, String fact, String values) {
        Element name = section(term).select("dt").stream().filter(dt -> dt.text().equals(fact)).findFirst().orElseThrow();
        assertThat(name.nextElementSibling().text()).isEqualTo(values);
    }

    @Test
    void tellsWhatChecksAndAsksByATerm() {
        assertThat(section("affects").select(".constraints").text()).contains("affects nothing: a decision needs the event upon which it acts");
        assertThat(section("Denied").select(".constraints").text()).contains("needs exactly one ent:claimedStatus");
        assertThat(section("Planned").select(".uses").text()).contains("overdue.rq");
        assertThat(section("State").select(".uses").text()).contains("overdue.rq");
        assertThat(section("PlaceName").select(".uses").text()).contains("04-contested-place-name.ttl");
        assertThat(section("Article").text()).containsPattern("Aligned with .*subclass of schema:Article");
        assertThat(PAGE.select("section[aria-labelledby=alignments] h3").eachText()).contains("Entente and PROV-O");
        assertThat(PAGE.select("section[aria-labelledby=changes]").text()).contains("1.0.0 – 2026-11-23");
    }

    @Test
    void drawsEveryPropertyBetweenTheClassesOfTheCore() {
        Set<String> core = Set.copyOf(PAGE.select("svg a.box").eachAttr("href"));
        assertThat(core).containsExactlyInAnyOrder("#Event", "#foaf-Agent", "#Place", "#Article", "#Claim", "#TextSpan", "#Decision", "#Agreement", "#Tenure");
        Set<String> joining = PAGE.select("article.term").stream()
                .filter(term -> !linked(term, "Domain", core).isEmpty() && !linked(term, "Range", core).isEmpty())
                .map(term -> "#" + term.id()).filter(href -> !href.contains("-")).collect(Collectors.toCollection(TreeSet::new));
        assertThat(joining).hasSizeGreaterThan(15);
        assertThat(PAGE.select("svg .label a").eachAttr("href")).containsAll(joining).contains("#evidence", "#holder", "#involvesState");
    }

    @Test
    void comesOutTheSameEachTime() throws IOException {
        assertThat(ReferencePage.of(Ontology.bundled()).html()).isEqualTo(HTML).isEqualTo(Files.readString(Path.of("target/reference/index.html")));
    }

    private static Element section(String anchor) {
        Element section = PAGE.getElementById(anchor);
        assertThat(section).as(anchor).isNotNull();
        return section;
    }

    private static List<String> linked(Element term, String fact, Set<String> to) {
        return term.select("dt").stream().filter(dt -> dt.text().equals(fact))
                .flatMap(dt -> dt.nextElementSibling().select("a").eachAttr("href").stream()).filter(to::contains).toList();
    }
}
