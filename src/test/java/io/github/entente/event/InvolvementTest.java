package io.github.entente.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.entente.text.Part;
import io.github.entente.text.Sentence;
import io.github.entente.text.Tagger;
import io.github.entente.text.Tags;

import static org.assertj.core.api.Assertions.assertThat;

/** With the weights that the program comes with, and a tagger of which it is known what it says. */
class InvolvementTest {

    /** Says of the talks that whatever stands at these words has these parts in them, and of nothing else anything. */
    private static Tagger saying(Map<String, Map<Part, Double>> parts) {
        return (article, sentences) -> new Saying((one, other) -> form(sentences, one).equals("talks") ? parts.getOrDefault(form(sentences, other), Map.of()) : Map.of(), (one, other) -> Map.of());
    }

    private static String form(List<Sentence> sentences, Tags.Word word) {
        return sentences.get(word.sentence()).tokens().get(word.token()).form();
    }

    private static final String WORDS = "Norwegian officials held talks in Oslo on Monday. Chad had asked for them in Bergen at the end of May.";

    private static Reading read(Tagger tagger) {
        return Saying.read(tagger, WORDS);
    }

    private static Event talks(Reading reading) {
        return reading.events().getFirst();
    }

    private static List<String> participants(Reading reading) {
        return talks(reading).roles().stream().map(role -> role.entity().label()).toList();
    }

    /** Surely one part, and none of the others. */
    private static Map<Part, Double> sure(Part sure) {
        return Stream.of(Part.values()).collect(Collectors.toMap(part -> part, part -> part == sure ? 0.99 : 0.001));
    }

    private static final Map<Part, Double> NOTHING = Stream.of(Part.values()).collect(Collectors.toMap(part -> part, part -> 0.001));

    @Test
    void withoutATaggerItIsAsRulesSay() {
        Reading read = read(Tagger.NONE);
        assertThat(participants(read)).containsExactly("Norway");
        assertThat(talks(read).where().orElseThrow().place().label()).isEqualTo("Oslo");
        assertThat(talks(read).when().orElseThrow().when().edtf()).isEqualTo("2026-06-08");
    }

    @Test
    void whoeverLikelyTakesPartIsToldWithTheWordsThatNameHim() {
        Reading read = read(saying(Map.of("Chad", sure(Part.PARTICIPANT))));
        assertThat(participants(read)).containsExactly("Norway", "Chad");
        assertThat(talks(read).roles().getLast().span().in(WORDS)).isEqualTo("Chad");
        assertThat(talks(read).roles().getLast().sentence()).isEqualTo(1);
    }

    @Test
    void whoeverActsHasThePartThatTheFrameGivesHim() {
        String words = "On Monday a raid shook Oslo. Chad was silent.";
        Map<Part, Double> agent = Stream.of(Part.values()).collect(Collectors.toMap(part -> part, part -> part == Part.PARTICIPANT || part == Part.AGENT ? 0.99 : 0.001));
        Tagger tagger = (article, sentences) -> new Saying((one, other) -> form(sentences, one).equals("raid") && form(sentences, other).equals("Chad") ? agent : Map.of(), (one, other) -> Map.of());
        Reading read = Saying.read(tagger, words);
        assertThat(read.events().getFirst().roles()).filteredOn(role -> role.entity().label().equals("Chad")).singleElement().satisfies(role -> assertThat(role.property()).isEqualTo("agent"));
    }

    @Test
    void whoeverLikelyDoesNotIsNotToldAndTheReasonIsKept() {
        Reading read = read(saying(Map.of("Norwegian", NOTHING, "Chad", sure(Part.PARTICIPANT))));
        assertThat(participants(read)).containsExactly("Chad");
        assertThat(read.rejected()).filteredOn(rejected -> rejected.stage().equals("participant")).singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).matches("in articles that people annotated, such a one takes part in such a \\w+ in \\d+ of 100 cases"));
    }

    @Test
    void wherePlaceAndTimeAreNotToldBesideItTheLikeliestAreTold() {
        String words = "Norwegian officials held talks. It rained in Bergen on Monday, and it snowed in Oslo.";
        assertThat(talks(Saying.read(Tagger.NONE, words)).where()).isEmpty();
        Event talks = talks(Saying.read(saying(Map.of("Bergen", sure(Part.PLACE), "Oslo", NOTHING, "Monday", sure(Part.TIME))), words));
        assertThat(talks.where().orElseThrow().place().label()).isEqualTo("Bergen");
        assertThat(talks.where().orElseThrow().span().in(words)).isEqualTo("Bergen");
        assertThat(talks.when().orElseThrow().when().edtf()).isEqualTo("2026-06-08");
        assertThat(talks.when().orElseThrow().span().in(words)).isEqualTo("Monday");
    }

    @Test
    void ifATimeIsUnlikelyAndAnotherOneIsNotThatIsTold() {
        assertThat(talks(read(saying(Map.of("Monday", NOTHING, "May", sure(Part.TIME))))).when().orElseThrow().when().edtf()).isEqualTo("2026-05-21/2026-05-31");
    }
}
