package io.github.entente.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.entente.text.Bond;
import io.github.entente.text.Tagger;

import static org.assertj.core.api.Assertions.assertThat;

/** With the weights that the program comes with, and a tagger of which it is known what it says. */
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
        assertThat(relations(read(Tagger.NONE))).contains("sent causedBy attacked").doesNotContain("condemned causedBy attacked");
    }

    @Test
    void whatIsLikelyIsToldWithTheWordsOfTheOneEvent() {
        Reading read = read(saying("condemned", Bond.CAUSE, "attacked"));
        assertThat(relations(read)).contains("condemned causedBy attacked");
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
        Reading read = Saying.read(saying("met", Bond.CAUSE, "drill"), words);
        assertThat(relations(read, words)).doesNotContain("praised partOf met");
        assertThat(read.rejected()).filteredOn(rejected -> rejected.stage().equals("relation")).singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).matches("in articles that people annotated, such a one has partOf such another in \\d+ of 100 cases"));
    }
}
