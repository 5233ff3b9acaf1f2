package io.github.entente.mention;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodiesAndPlacesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A South Korean military band declined to come.                      | South Korean military band       | MilitaryUnit
            The Ruritanian ministry said nothing, but Japan's Defense Ministry did. | Japan's Defense Ministry     | Ministry
            The Japanese Ministry of Defense denied the report.                 | Japanese Ministry of Defense     | Ministry
            Moscow's Defense Ministry denied the report.                        | Moscow's Defense Ministry        | Ministry
            The U.S. Seventh Fleet sent two ships.                              | U.S. Seventh Fleet               | MilitaryUnit
            The South Korean Air Force scrambled jets.                          | South Korean Air Force           | ArmedForce
            Ukrainian forces crossed the river.                                 | Ukrainian forces                 | ArmedForce
            Some unidentified gunmen fired at the post.                         | unidentified gunmen              | ArmedGroup
            The international community condemned the coup.                     | international community          | Organization
            Three Nepalese peacekeepers were hurt.                              | Nepalese peacekeepers            | MilitaryUnit
            The Russian military denied the claim.                              | Russian military                 | ArmedForce
            The Bush administration withdrew the plan.                          | Bush administration              | Organization
            Boko Haram attacked a village.                                      | Boko Haram                       | ArmedGroup
            Opposition leaders rejected the plan.                               | Opposition leaders               | Organization
            The Ruritanian army and Chadian police and navy were sent there.    | navy                             | ArmedForce
            The air force bombed the port.                                      | air force                        | MilitaryUnit
            They shelled the town of Abu Suruj.                                 | Abu Suruj                        | City
            NATO will send observers.                                           | NATO                             | InternationalOrganization
            The USS Ronald Reagan left Yokosuka.                                | USS Ronald Reagan                | Vessel
            HMAS Canberra arrived in Manila.                                    | HMAS Canberra                    | Vessel
            The Japanese destroyer Akebono joined the drill.                    | Akebono                          | Vessel
            They met in Nara Prefecture.                                        | Nara Prefecture                  | AdministrativeArea
            The jet flew around the Senkaku Islands.                            | Senkaku Islands                  | DisputedTerritory
            The troops are stationed at Camp Humphreys.                         | Camp Humphreys                   | Base
            The jets landed at Gorno Air Base on Friday.                        | Gorno Air Base                   | AirBase
            The ship entered the Gulf of Velana on Friday.                      | Gulf of Velana                   | WaterBody
            A Self-Defense Forces base was chosen.                              | Self-Defense Forces base         | Base
            They will visit the U.S. naval base in Gorno.                       | U.S. naval base                  | NavalBase
            The South China Sea remains calm.                                   | South China Sea                  | WaterBody
            """)
    void typesByTheWordsOfTheName(String sentence, String words, String type) {
        Mentions read = Readings.of(sentence);
        assertThat(read.mentions()).filteredOn(mention -> mention.span().in(read.text().article().text()).equals(words))
                .extracting(mention -> mention.entity().type()).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A South Korean military band declined to come.        | South Korean military band | unit/south-korea-military-band | state/south-korea
            The Japanese Ministry of Defense denied the report.   | Japanese Ministry of Defense | ministry/japan-defense | state/japan
            Moscow's Defense Ministry denied the report.          | Moscow's Defense Ministry | ministry/russia-defense | state/russia
            Japan's Defense Ministry denied the report.           | Japan's Defense Ministry | ministry/japan-defense | state/japan
            They will visit the U.S. naval base in Gorno.         | U.S. naval base | base/us-naval-base-in-gorno | state/united-states
            They landed at Gorno Air Base, Japan.                 | Gorno Air Base | base/gorno-air-base | state/japan
            """)
    void knowsTheStateThatABodyOrBaseBelongsTo(String sentence, String words, String id, String state) {
        Mentions read = Readings.of(sentence);
        assertThat(read.mentions()).filteredOn(mention -> mention.span().in(read.text().article().text()).equals(words)).singleElement().satisfies(mention -> {
            assertThat(mention.entity().id()).isEqualTo(id);
            assertThat(mention.entity().state()).isEqualTo(state);
        });
    }

    @Test
    void knowsAGroupWithoutANameAgainAndKeepsItTheArticlesOwn() {
        Mentions read = Readings.of("Rebel forces took the town. The rebels also burned a bridge. They fled on Monday.");
        assertThat(read.mentions()).extracting(mention -> mention.entity().id()).containsOnly("group/rebel-forces").hasSize(3);
        assertThat(read.mentions()).allMatch(mention -> mention.entity().nameless());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NATO troops left.", "Rebels from the Ruritanian Liberation Army fled.", "They sent troops.", "Its soldiers left."})
    void leavesToItsOwnerWhatIsSomebodysForce(String sentence) {
        assertThat(Readings.of(sentence).mentions()).noneMatch(mention -> mention.entity().nameless());
    }

    @Test
    void placesABaseInTheCityNamedBefore() {
        Mentions read = Readings.of("The ministers will meet in Yokosuka. They will visit the U.S. naval base in the city.");
        assertThat(Readings.named(read, "U.S. naval base")).isEqualTo("base/us-naval-base-in-yokosuka");
    }

    @Test
    void takesAnAbbreviationInBracketsForTheNameBefore() {
        Mentions read = Readings.of("The Velana Defense Council (VDC) met on Monday. The VDC will meet again.");
        assertThat(Readings.named(read, "VDC")).isEqualTo(Readings.named(read, "Velana Defense Council"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Japan called off the drill. The SDF will stay home.                        | SDF | force/japan-self-defense-forces
            The Syrian Democratic Forces took the town. The SDF lost two men there.    | SDF | organization/syrian-democratic-forces
            """)
    void choosesTheReadingThatTheArticleNamesElsewhere(String text, String words, String id) {
        assertThat(Readings.named(Readings.of(text), words)).isEqualTo(id);
    }

    @Test
    void everySpanReadsBackFromTheText() {
        String body = "The U.S.-ROK exercise began on Monday. Prime Minister Sanae Takaichi’s office welcomed it.";
        Mentions read = Readings.of(body);
        assertThat(read.mentions()).isNotEmpty().allSatisfy(mention -> {
            assertThat(mention.span().in(body)).isNotBlank().doesNotContain("’s");
            assertThat(read.text().sentences().get(mention.sentence()).span().covers(mention.span())).isTrue();
        });
    }
}
