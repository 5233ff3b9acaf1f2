package io.github.entente.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.entente.article.Article;
import io.github.entente.base.Rejected;
import io.github.entente.mention.Mentions;
import io.github.entente.ontology.Ontology;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.SharedReader;
import io.github.entente.text.Bond;
import io.github.entente.text.Tagger;

import static org.assertj.core.api.Assertions.assertThat;

/** With a tagger of which it is known what it says, and the weights that the program comes with, if nothing else is told. */
class ConnectionsTest {

    private static final String WORDS = "Norway sent two frigates to Oman because Chad had attacked Peru. Kenya condemned the deployment. The harbor was quiet.";

    /** Says for sure of two words what their events are to each other, and of all others that they are nothing. */
    private static Tagger saying(String one, Bond bond, String other) {
        return (article, sentences) -> {
            List<String> sure = List.of(one, other);
            return new Saying((event, named) -> Map.of(), (first, second) -> shares(
                    sure.equals(Stream.of(first, second).map(word -> sentences.get(word.sentence()).tokens().get(word.token()).form()).toList()) ? bond : null));
        };
    }

    private static Map<Bond, Double> shares(Bond sure) {
        return Stream.of(Bond.values()).collect(Collectors.toMap(bond -> bond, bond -> bond == sure ? 0.99 : 0.001));
    }

    private static Reading read(Tagger tagger) {
        return Saying.read(tagger, WORDS);
    }

    private static List<String> relations(Reading reading) {
        return relations(reading, WORDS);
    }

    private static List<String> relations(Reading reading, String text) {
        Map<String, String> words = reading.events().stream().collect(Collectors.toMap(Event::id, event -> event.reports().getFirst().trigger().span().in(text)));
        return reading.relations().stream().map(relation -> words.get(relation.from()) + " " + relation.kind().property() + " " + words.get(relation.to())).toList();
    }

    @Test
    void withoutATaggerItIsAsRulesSay() {
        assertThat(relations(read(Tagger.NONE))).contains("sent causedBy attacked").doesNotContain("condemned partOf attacked");
    }

    @Test
    void whatIsLikelyIsToldWithTheWordsOfTheOneEvent() {
        Reading read = read(saying("condemned", Bond.PART_OF, "attacked"));
        assertThat(relations(read)).contains("condemned partOf attacked");
        assertThat(read.relations()).filteredOn(relation -> relation.entry().equals("likely-relation")).singleElement()
                .satisfies(relation -> assertThat(relation.span().in(WORDS)).isEqualTo("condemned")).satisfies(relation -> assertThat(relation.sentence()).isEqualTo(1));
    }

    @Test
    void whatRulesTellAndIsLikelyIsToldByRules() {
        Reading read = read(saying("sent", Bond.CAUSE, "attacked"));
        assertThat(read.relations()).filteredOn(relation -> relation.kind() == Relation.Kind.CAUSED_BY).anySatisfy(relation -> assertThat(relation.entry()).isNotEqualTo("likely-relation"));
    }

    @Test
    void whatRulesTellAndIsNotLikelyIsDroppedAndTheReasonIsKept() {
        String words = "Norwegian officials met in Oslo on Monday. They praised a drill in Peru.";
        assertThat(relations(Saying.read(Tagger.NONE, words), words)).contains("praised partOf met");
        Reader reader = SharedReader.READER.by(saying("met", Bond.CAUSE, "drill"));
        Article article = new Article("2026-06-10-example", "", "Test", LocalDate.of(2026, 6, 10), null, words);
        Mentions mentions = reader.mentions().read(reader.texts().read(article));
        EventReader.Told told = reader.events().told(mentions);
        List<List<Draft>> events = told.joiner().join(told.drafts()).events();
        List<Linker.Link> links = reader.events().links(told, told.joiner().join(told.drafts()), article);
        TraitWeights strict = new TraitWeights(0, Map.of("partOf&by=same-people", -4.0));
        List<Rejected> rejected = new ArrayList<>();
        List<Linker.Link> kept = new Connections(mentions.text(), Ontology.bundled().taxonomy(), new Bonds(mentions.text().tags()), strict).weighed(events, links, rejected);
        assertThat(links).extracting(Linker.Link::kind).contains(Relation.Kind.PART_OF);
        assertThat(kept).extracting(Linker.Link::kind).contains(Relation.Kind.CAUSED_BY).doesNotContain(Relation.Kind.PART_OF);
        assertThat(rejected).filteredOn(one -> one.stage().equals("relation")).singleElement()
                .satisfies(one -> assertThat(one.reason()).matches("in articles that people annotated, such a one has partOf such another in \\d+ of 100 cases"));
    }
}
