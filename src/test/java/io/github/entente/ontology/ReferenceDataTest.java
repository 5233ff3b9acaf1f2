package io.github.entente.ontology;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.entente.mention.Known;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceDataTest {

    private static final List<Known> KNOWN = ReferenceData.bundled().known();

    @Test
    void loadsWhatTheProgramComesWith() {
        assertThat(KNOWN).hasSizeGreaterThan(700);
        long t = System.nanoTime();
        ReferenceData.bundled();
        System.err.println((System.nanoTime() - t) / 1e6);
    }
}
