package io.github.entente.pipeline.evaluation;

import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnnotationSchemeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Meeting,                   Meeting
            DefenseMinisterialMeeting, MinisterialMeeting
            TelephoneCall,             Call
            VideoCall,                 Call
            SearchAndRescueExercise,   Exercise
            NavalExercise,             Exercise
            RefuelingSupport,          LogisticSupport
            Treaty,                    Agreement
            JointStatement,            Agreement
            SpeechAct,
            Decision,
            Event,
            """)
    void countsAFinerClassAsTheListedOneAboveIt(String type, String listed) {
        assertThat(Annotated.SCHEME.listed(type).orElse(null)).isEqualTo(listed);
    }

    /** The measures depend on it: a match needs related classes. */
    @Test
    void relatesOnlyKindsOfMeetingsAndVisits() {
        Set<String> related = new TreeSet<>();
        for (String type : Annotated.SCHEME.types()) {
            for (String other : Annotated.SCHEME.types()) {
                if (!type.equals(other) && Annotated.SCHEME.taxonomy().isA(type, other)) {
                    related.add(type + " < " + other);
                }
            }
        }
        assertThat(related).containsExactly("Conference < Meeting", "MinisterialMeeting < Meeting", "Negotiation < Meeting", "PortCall < Visit",
                "SummitMeeting < Meeting");
    }

    @Test
    void knowsEveryListedClassFromTheOntology() {
        assertThat(Annotated.SCHEME.types()).allMatch(type -> Annotated.SCHEME.taxonomy().isA(type, "Event"));
    }
}
