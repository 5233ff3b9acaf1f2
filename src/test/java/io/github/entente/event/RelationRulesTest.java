package io.github.entente.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.ontology.LexiconReader;

import static org.assertj.core.api.Assertions.assertThat;

class RelationRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {Linker.INFINITIVE, Containment.RULE, Series.RULE, Reactions.RULE, Connections.RULE})
    void whatTellsARelationWithoutAWordStandsInTheLexicon(String rule) {
        assertThat(LexiconReader.bundled().lists().get(Lexicon.WordList.RULES)).contains(rule.replace('-', ' '));
    }
}
