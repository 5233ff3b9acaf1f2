package io.github.entente.event;

import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    @TestFactory
    List<DynamicTest> readsAsACarefulAnnotatorDoes() {
        return Example.table("sentences.txt").stream()
                .map(example -> DynamicTest.dynamicTest(example.words(), () -> assertThat(Comparison.differences(example)).isEmpty()))
                .toList();
    }

    @Test
    void knownMissesAreStillMissed() {
        assertThat(Example.table("known-misses.txt").stream().filter(example -> Comparison.differences(example).isEmpty()).map(Example::words))
                .as("read well now: move these with their expectations from known-misses.txt to sentences.txt").isEmpty();
    }
}
