package io.github.entente.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesOfStatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan suspended the exercise on Monday.                            | Japan         | state/japan
            Japan's decision surprised many diplomats.                         | Japan         | state/japan
            The exercise was suspended by Japan.                               | Japan         | state/japan
            The two navies will train in Japan next month.                     | Japan         | country/japan
            The minister plans to visit Japan in May.                          | Japan         | country/japan
            The minister's trip to Japan was postponed.                        | Japan         | country/japan
            The general will travel to South Korea on Friday.                  | South Korea   | country/south-korea
            The troops returned from Iraq last week.                           | Iraq          | country/iraq
            The envoy reaffirmed the commitment to Japan.                      | Japan         | state/japan
            Tokyo rejected the proposal.                                       | Tokyo         | state/japan
            Tokyo and Seoul agreed to resume talks.                            | Seoul         | state/south-korea
            The talks in Seoul lasted two hours.                               | Seoul         | city/seoul
            The ambassador arrived in Tokyo on Sunday.                         | Tokyo         | city/tokyo
            The delegation will make a visit to Tokyo.                         | Tokyo         | city/tokyo
            Tensions between Washington and Pyongyang are rising.              | Washington    | state/united-states
            Tensions between Washington and Pyongyang are rising.              | Pyongyang     | state/north-korea
            Tokyo officials declined to comment.                               | Tokyo         | state/japan
            The ministers praised the Tokyo talks.                             | Tokyo         | city/tokyo
            The ministers met in Tokyo, Japan, on Tuesday.                     | Japan         | country/japan
            The U.S. Navy and the ROK Navy held a drill near Busan.            | Busan         | city/busan
            The U.S.-ROK exercise began on Monday.                             | U.S.          | state/united-states
            The U.S.-ROK exercise began on Monday.                             | ROK           | state/south-korea
            Australia will withdraw troops from Iraq this year.                | Australia     | state/australia
            The US and the UK signed a treaty.                                 | UK            | state/united-kingdom
            Officials told us that nothing had changed.                        | us            | -
            The Republic of Korea welcomed the statement.                      | Republic of Korea | state/south-korea
            The Philippines protested the incursion.                           | Philippines   | state/philippines
            The secretary met the president of France.                         | France        | state/france
            The Japanese government denied the report.                         | Japanese government | state/japan
            The South Korean side postponed the meeting.                       | South Korean side   | state/south-korea
            The Government of Iraq asked for assistance.                       | Government of Iraq  | state/iraq
            North Korea fired a missile toward the Sea of Japan.               | North Korea   | state/north-korea
            A Japan visit is planned for spring.                               | Japan         | country/japan
            """)
    void tellsTheActorFromThePlaceByWhatTheNameDoes(String sentence, String words, String id) {
        assertThat(Readings.named(Readings.of(sentence), words)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korean aircraft flew over the islands.                       | South Korean | Korean   | state/south-korea
            The story was confirmed by Japanese government sources.            | Japanese     | Japanese | state/japan
            U.S. officials confirmed the deployment.                           | U.S.         | U.S.     | state/united-states
            A British warship entered the port.                                | British      | British  | state/united-kingdom
            """)
    void keepsAnAdjectiveAsADemonymWithItsOwnHead(String sentence, String words, String head, String id) {
        Mentions read = Readings.of(sentence);
        assertThat(read.mentions()).filteredOn(mention -> mention.kind() == Mention.Kind.DEMONYM && mention.span().in(read.text().article().text()).equals(words))
                .singleElement().satisfies(mention -> {
                    assertThat(mention.entity().id()).isEqualTo(id);
                    assertThat(read.text().sentences().get(mention.sentence()).tokens().get(mention.head()).form()).isEqualTo(head);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The inter-Korean hotline was cut.        | Korean
            Anti-American protests broke out.        | American
            """)
    void findsNoStateInAWordThatTurnsAgainstIt(String sentence, String words) {
        assertThat(Readings.named(Readings.of(sentence), words)).isEqualTo("-");
    }

    @Test
    void convertsBetweenActorAndPlace() {
        Atlas atlas = Readings.READER.atlas();
        Entity japan = atlas.entity("state/japan").orElseThrow();
        Entity country = atlas.entity("country/japan").orElseThrow();
        Entity tokyo = atlas.entity("city/tokyo").orElseThrow();
        assertThat(atlas.placeOf(japan)).contains(country);
        assertThat(atlas.stateOf(country)).contains(japan);
        assertThat(atlas.actorOf(tokyo)).contains(japan);
        assertThat(atlas.placeOf(tokyo)).contains(tokyo);
        assertThat(atlas.actorOf(country)).contains(japan);
    }
}
