package io.github.entente.mention;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnaphoraTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Boris Pistorius arrived in Kyiv. He met reporters.                                                   | He                 | person/boris-pistorius
            Boris Pistorius praised Ukraine during his visit to Kyiv.                                            | his                | person/boris-pistorius
            Ms. Penny Wong arrived. She met reporters.                                                           | She                | person/penny-wong
            Mr. John Smith met Ms. Penny Wong. She left early.                                                   | She                | person/penny-wong
            Koizumi and Ahn talked on Monday. They agreed to meet.                                               | They               | person/ahn + person/koizumi
            Lloyd Austin met with Yoav Gallant on Monday. They discussed Gaza.                                   | They               | person/lloyd-austin + person/yoav-gallant
            Mark Rutte met Volodymyr Zelensky in Kyiv. He pledged support. They will meet again.                 | They               | person/mark-rutte + person/volodymyr-zelensky
            Lloyd Austin met with Yoav Gallant on Monday. The two also discussed Gaza.                           | The two            | person/lloyd-austin + person/yoav-gallant
            Japan suspended its plan to refuel the jets.                                                         | its                | state/japan
            Russia rejected the plan. It called the proposal insufficient.                                       | It                 | state/russia
            Tokyo and Seoul resumed talks. The two countries also signed an accord.                              | The two countries  | state/japan + state/south-korea
            Tokyo and Seoul resumed talks. Both sides welcomed the step.                                         | Both sides         | state/japan + state/south-korea
            Japan, Australia and India held a drill. The three countries will meet again.                        | The three countries | state/australia + state/india + state/japan
            Japanese Defense Minister Gen Nakatani met South Korean Defense Minister Ahn Gyu-back. The two ministers agreed to talk. | The two ministers | person/ahn-gyu-back + person/gen-nakatani
            Japanese Defense Minister Gen Nakatani met South Korean Defense Minister Ahn Gyu-back. The ministers agreed to talk.     | The ministers     | person/ahn-gyu-back + person/gen-nakatani
            French President Emmanuel Macron met Chinese President Xi Jinping. Both leaders called for calm.     | Both leaders       | person/emmanuel-macron + person/xi-jinping
            Secretary of State Antony Blinken spoke with Foreign Minister Park Jin. The Secretary left early.    | The Secretary      | person/antony-blinken
            Secretary of State Antony Blinken spoke with Foreign Minister Park Jin. The Foreign Minister agreed. | The Foreign Minister | person/park-jin
            National Security Advisor Jake Sullivan of the United States and National Security Advisor Akiba Takeo of Japan met. The national security advisors agreed. | The national security advisors | person/akiba-takeo + person/jake-sullivan
            Counselor Derek Chollet will travel to Hanoi. The Counselor will meet officials.                     | The Counselor      | person/derek-chollet
            The leaders met in Nara. Later they toured the city.                                                 | the city           | city/nara
            The foreign ministers of Japan and South Korea met in Seoul.                                         | The foreign ministers of Japan | state/japan + state/south-korea
            Counselor Derek Chollet will meet his Vietnamese counterpart.                                        | Vietnamese counterpart | state/vietnam
            North Korea fired a missile. South Korea said the North had broken the accord.                       | North              | state/north-korea
            The Danish Minister of Defense Troels Lund met Norwegian Minister of Defense Bjorn Arild. They agreed to meet in the two countries. | the two countries | state/denmark + state/norway
            Norway sends arms to Ukraine so it can defend itself.                                                | it                 | state/ukraine
            Countries held Moscow to account for its war.                                                        | its                | state/russia
            Paul Small arrived in Oslo. The Foreign Secretary met reporters.                                     | The Foreign Secretary | person/paul-small
            Rebels attacked the town. They fled on Monday.                                                       | They               | group/rebels
            Kenyan Minister Anna Berg met Peruvian Minister Carl Dahl. Kenyan and Peruvian ministers signed a pact. | Peruvian ministers | person/anna-berg + person/carl-dahl
            Secretary of State Anna Berg met Foreign Minister Luis Vega and Foreign Minister Said Harib. The Secretary and Foreign Ministers agreed. | Foreign Ministers | person/anna-berg + person/luis-vega + person/said-harib
            Secretary of State Anna Berg met Foreign Minister Luis Vega and Foreign Minister Said Harib. The Secretary and her counterparts agreed. | counterparts | person/luis-vega + person/said-harib
            Adviser Carl Dahl convened the advisers of Chad and Mali. The advisers agreed to talk.               | The advisers       | person/carl-dahl + state/chad + state/mali
            Secretary of State Anna Berg, Secretary of Defense Carl Dahl, and Adviser Tom Small met with Secretary of Foreign Affairs Luis Vega and Adviser Said Harib. The parties agreed to talk. | The parties | person/anna-berg + person/carl-dahl + person/luis-vega + person/said-harib + person/tom-small
            Under Secretary Anna Berg and the Chadian delegation reviewed the plan. Both sides agreed to talk.     | Both sides         | person/anna-berg + state/chad
            Norway stands with the people of Chad as they fight for freedom.                                      | they               | state/chad
            Norway praised its support for Chad as it holds elections.                                            | it                 | state/chad
            Norway gave Chad the ships it needs.                                                                  | it                 | state/chad
            Anna Berg and Carl Dahl met in Oslo. Participants agreed to talk.                                    | Participants       | person/anna-berg + person/carl-dahl
            The Chadian and Malian armies held a drill. The two armies signed a pact.                            | armies             | force/chad-army + force/mali-army
            Norwegian officials said they would sell ships.                                                      | they               | state/norway
            Minister Luis Vega confirmed that Minister Anna Berg will visit Peru. “We will receive her in Lima,” Vega said. | her | person/anna-berg
            Anna Berg called Carl Dahl and urged him to resign.                                                  | him                | person/carl-dahl
            Norway's envoy for Chad, Ambassador Kari Holm, arrived on Monday.                                    | Norway's envoy for Chad | person/kari-holm
            The High Representative of the European Union spoke to Tom Small.                                    | The High Representative of the European Union | organization/european-union
            Anna Berg and Carl Dahl called on Chad to halt its tests.                                            | its                | state/chad
            Boko Haram attacked a village. The militants fled.                                                   | militants          | organization/boko-haram
            Boko Haram attacked a village. The group denied it.                                                  | The group          | organization/boko-haram
            NATO met on Monday. The alliance will send ships.                                                    | The alliance       | organization/nato
            The military said it had shot down a drone.                                                          | it                 | group/military
            Hamas said they would release him.                                                                   | they               | organization/hamas
            Israel and Hamas agreed to a truce. Both sides kept it.                                              | Both sides         | organization/hamas + state/israel
            Rebels marched on the Omani capital.                                                                 | capital            | city/muscat
            The talks were held in Muscat. He left the capital.                                                  | the capital        | city/muscat
            The Bush administration sold the jets. The administration told Congress.                             | The administration | organization/bush-administration
            Chad will send jets, and Mali intends to send ships. Both countries agreed.                          | Both countries     | state/chad + state/mali
            Yemen fights the Houthi movement. Oman praised Yemen and its recognized government.                  | its recognized government | state/yemen
            Syria bombed the town. The regime denied it.                                                         | The regime         | state/syria
            Australia elected a new leader. The country will withdraw its troops.                                | The country        | state/australia
            """)
    void looksBackToThoseWhoAreMeant(String text, String words, String ids) {
        assertThat(Readings.lastNamed(Readings.of(text), words)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sources in the ministry spoke. They asked not to be named.                           | They
            Japan said it was unfair. China, India and Russia agreed. The two countries differ.  | The two countries
            The minister spoke on Monday.                                                        | The minister
            Anna Berg left. The president said he was pleased.                                   | he
            Our two nations stand together.                                                      | Our two nations
            """)
    void givesNobodyAndSaysWhyWhereItCannotTell(String text, String words) {
        Mentions read = Readings.of(text);
        assertThat(Readings.lastNamed(read, words)).isEqualTo("-");
        assertThat(read.rejected()).anySatisfy(dropped -> {
            assertThat(dropped.what()).isEqualTo(words);
            assertThat(dropped.reason()).isNotBlank().doesNotEndWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Statement from President Joe Biden on Japan | I welcome the step.                     | I  | person/joe-biden
            Remarks by President Macron at Ramstein     | President Emmanuel Macron spoke. I agree with our allies. | I | person/emmanuel-macron
            Statement by President Biden on Japan       | "I agree," said Fumio Kishida.          | I  | person/fumio-kishida
            Japan welcomes the step                     | I welcome the step.                     | I  | -
            Joint Statement by Chad and Mali            | We welcome the step.                    | We | state/chad + state/mali
            On the accord                               | "We agree," said Foreign Minister Kamal Duran of Chad. | We | state/chad
            Joint Statement of the Defense Ministers of Kenya, Chad and Mali | We welcome the step.   | We | state/chad + state/kenya + state/mali
            Joint Statement on the Launch of Patrols Between Chad and Mali | We welcome the step.     | We | state/chad + state/mali
            Chad-Mali Joint Communiqué                  | We welcome the step.                    | We | state/chad + state/mali
            Joint Statement on Trade with Mali          | We welcome the step.                    | We | -
            Joint Statement on Trade                    | Chad and Mali met a Peruvian envoy. We welcome the step. | We | state/chad + state/mali
            Joint Statement of the Leaders              | We, the leaders of Chad and Mali, met. | We | state/chad + state/mali
            """)
    void takesFirstPersonsForTheOneWhoseStatementItIs(String title, String text, String words, String ids) {
        assertThat(Readings.lastNamed(Readings.of(title, text), words)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prime Minister of Chad (Carl Dahl), media release | I will visit Peru.                                          | person/carl-dahl
            United States Department of State                 | Anna Berg, Secretary of State / I congratulate Peru.        | person/anna-berg
            United States Department of State                 | Office of the Spokesperson / I congratulate Peru.           | -
            Prime Minister of Chad (PM Transcripts)           | I congratulate Peru.                                        | person/prime-minister-of-chad
            Prime Minister of Chad (PM Transcripts)           | Prime Minister Anna Berg spoke in Lima. I congratulate Peru. | person/anna-berg
            """)
    void whoSignsAReleaseSaysI(String publisher, String text, String ids) {
        assertThat(Readings.lastNamed(Readings.of("A release", publisher, text), "I")).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The text of the following statement was released by the Governments of Chad, the Republic of Mali, Niger, Togo, and Peru during the summit in Oslo. / We condemn the attack. | state/chad + state/mali + state/niger + state/peru + state/togo
            Chad, Mali and the European Union issue the following joint statement on Peru. / We condemn the attack. | organization/european-union + state/chad + state/mali
            Last month Chad met the Peruvian minister. / We condemn the attack. / The Governments of Chad, Mali, and Togo. | state/chad + state/mali + state/togo
            Chad and Mali met in Oslo. / We condemn the attack.                              | state/united-states
            """)
    void thoseWhoReleaseAStatementTogetherSayWe(String text, String ids) {
        assertThat(Readings.lastNamed(Readings.of("Statement on Peru", "United States Department of State", text), "We")).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Anna Berg met Prime Minister Carl Dahl of Peru. The President and Prime Minister agreed to talk.  | Prime Minister      | person/carl-dahl
            President Anna Berg spoke. She directed her Administration to help Peru.                                    | her Administration  | organization/berg-administration
            President Anna Berg spoke. She said that her administration would help Peru.                                | her administration  | organization/berg-administration
            Under Secretary Anna Berg of Chad met with the Malian delegation. Both sides agreed to talk.                | Both sides          | state/chad + state/mali
            """)
    void resolvesWhatOneArticleOrOwnerTells(String text, String words, String ids) {
        assertThat(Readings.lastNamed(Readings.of(text), words)).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The two ministers held talks. Japanese Defense Minister Gen Nakatani met South Korean Defense Minister Ahn Gyu-back. | The two ministers
            Tokyo and Seoul are arranging a meeting between their defense ministers. Japanese Defense Minister Gen Nakatani will host South Korean Defense Minister Ahn Gyu-back. | their defense ministers
            """)
    void findsTheHoldersOfARoleWhereTheyAreNamedLater(String text, String words) {
        assertThat(Readings.named(Readings.of(text), words)).isEqualTo("person/ahn-gyu-back + person/gen-nakatani");
    }
}
