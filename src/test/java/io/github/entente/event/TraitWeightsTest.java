package io.github.entente.event;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class TraitWeightsTest {

    @Test
    void addsWhatItKnows() {
        TraitWeights weights = TraitWeights.of(List.of("# learned", "", "base,-1.5", "class=Meeting&word=same,2", "apart=1,-0.25"), "weights.csv");
        assertThat(weights.of(List.of("class=Meeting&word=same", "apart=1", "unheard=of"))).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void bundledOnesSpeakForTheSameWordAndAgainstAnother() {
        TraitWeights weights = TraitWeights.bundled(Likeness.ALIKE);
        assertThat(weights.of(List.of("word=same"))).isGreaterThan(weights.of(List.of("word=other")));
    }

    @Test
    void aFaultyLineIsNamed() {
        assertThatThrownBy(() -> TraitWeights.of(List.of("base,0", "word=same"), "weights.csv")).isInstanceOf(EntenteException.class).hasMessageContaining("weights.csv, line 2");
        assertThatThrownBy(() -> TraitWeights.of(List.of("base,0", "word=same,much"), "weights.csv")).isInstanceOf(EntenteException.class).hasMessageContaining("weights.csv, line 2");
    }

    @Test
    void withoutABaseNothingIsWeighed() {
        assertThatThrownBy(() -> TraitWeights.of(List.of("word=same,1"), "weights.csv")).hasMessageContaining("weights.csv has no line base");
    }
}
