package io.github.entente.event;

import java.util.List;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void probe() {
        int ok = 0;
        List<Example> all = Example.table("sentences.txt");
        for (Example e : all) {
            List<String> d = Comparison.differences(e);
            if (d.isEmpty()) { ok++; } else {
                System.out.println("## " + e);
                d.forEach(x -> System.out.println("     " + x));
            }
        }
        System.out.println("OK " + ok + " of " + all.size());
    }
}
