package io.github.entente.text;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArgumentsTest {

    private static final Set<String> LIGHT = Set.of("hold", "make", "pay", "conduct", "have", "take", "give");

    private static String fill(String words, String predicate, String slot) {
        Sentence sentence = ParsedText.sentence(words);
        Token token = sentence.tokens().stream().filter(word -> word.form().equals(predicate)).findFirst().orElseThrow();
        return Arguments.of(Tree.of(sentence), LIGHT).fill(token, slot).stream().map(Token::form).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{1}: {2} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Defense Minister Carlos Ruiz met his Norwegian counterpart in Oslo.             | met       | subject | Ruiz
            Defense Minister Carlos Ruiz met his Norwegian counterpart in Oslo.             | met       | object  | counterpart
            Defense Minister Carlos Ruiz met his Norwegian counterpart in Oslo.             | met       | prep:in | Oslo
            The army fired a missile toward the gulf on Sunday.                             | fired     | prep:toward | gulf
            The defense and foreign ministers of Peru and Chile met in Lima.                | met       | subject | ministers
            Moldova is grateful to Poland for its support.                                  | is        | prep:to | Poland
            Weber held talks with his Thai counterpart in Bangkok.                          | talks     | prep:in | Bangkok
            Japan and Australia signed a reciprocal access agreement in January.            | signed    | subject | Japan Australia
            Germany, France and Spain suspended the joint fighter program.                  | suspended | subject | Germany France Spain
            The minister met with officials from Kuwait, Bahrain and Qatar.                 | met       | prep:with | officials
            The minister met with officials from Kuwait, Bahrain and Qatar.                 | officials | prep:from | Kuwait Bahrain Qatar
            The navy announced the exercise and later canceled it.                          | canceled  | subject | navy
            The minister spoke with his counterpart by phone on Monday.                     | spoke     | prep:by | phone
            The two sides met in Geneva and agreed to resume talks.                         | agreed    | subject | sides
            """)
    void readsActiveClauses(String words, String predicate, String slot, String fillers) {
        assertThat(fill(words, predicate, slot)).isEqualTo(fillers);
    }

    @ParameterizedTest(name = "{1}: {2} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            The exercise was canceled by the Indian Navy on Friday.                         | canceled  | subject | Navy
            The exercise was canceled by the Indian Navy on Friday.                         | canceled  | object  | exercise
            The summit was postponed.                                                       | postponed | object  | summit
            The delegation was received by President Rinkevics and his aides.               | received  | subject | Rinkevics aides
            The talks were suspended and later canceled by Seoul.                           | canceled  | object  | talks
            The pact has been signed by both governments.                                   | signed    | object  | pact
            Talks held in Manila last week ended without agreement.                         | held      | object  | Talks
            Talks held in Manila last week ended without agreement.                         | held      | prep:in | Manila
            The drill conducted by the Swedish Air Force drew protests.                     | conducted | subject | Force
            The drill conducted by the Swedish Air Force drew protests.                     | conducted | object  | drill
            The planned meeting will go ahead.                                              | planned   | object  | meeting
            The visit, if confirmed, would be the first in a decade.                        | confirmed | object  | visit
            """)
    void readsPassivesFromTheOtherSide(String words, String predicate, String slot, String fillers) {
        assertThat(fill(words, predicate, slot)).isEqualTo(fillers);
    }

    @ParameterizedTest(name = "{1}: {2} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Finland plans to invite the Estonian minister to Helsinki.                      | invite    | subject | Finland
            Finland plans to invite the Estonian minister to Helsinki.                      | invite    | object  | minister
            Finland plans to invite the Estonian minister to Helsinki.                      | invite    | prep:to | Helsinki
            General Okafor is expected to visit Ghana next week.                            | visit     | subject | Okafor
            General Okafor is scheduled to meet President Mensah.                           | meet      | subject | Okafor
            The commander is believed to have met the rebels.                               | met       | subject | commander
            The president invited the chancellor to visit Ankara.                           | visit     | subject | chancellor
            The president invited the chancellor to visit Ankara.                           | invited   | object  | chancellor
            The council urged both countries to resume talks.                               | resume    | subject | countries
            The president asked the general to lead the mission.                            | lead      | subject | general
            The minister was invited to visit Warsaw.                                       | visit     | subject | minister
            The minister promised the governor to close the base.                           | close     | subject | minister
            Poland and Romania want to deploy the missiles.                                 | deploy    | subject | Poland Romania
            The admiral is keen on visiting the shipyard.                                   | visiting  | subject | admiral
            The admiral is ready to resume the patrols.                                     | resume    | subject | admiral
            The army began withdrawing its troops from the valley.                          | withdrawing | subject | army
            Canada canceled a plan to refuel British aircraft.                              | refuel    | subject | Canada
            Canada canceled a plan to refuel British aircraft.                              | refuel    | object  | aircraft
            Turkey's decision to expel the attache surprised NATO.                          | expel     | subject | Turkey
            She was the first Chilean minister to visit Suriname.                           | visit     | subject | She
            Brazil declined to participate in the drill.                                    | participate | subject | Brazil
            The ministers are expected to visit the base and confirm the plan.              | confirm   | subject | ministers
            """)
    void findsWhoIsUnderstoodAfterControlAndRaising(String words, String predicate, String slot, String fillers) {
        assertThat(fill(words, predicate, slot)).isEqualTo(fillers);
    }

    @ParameterizedTest(name = "{1}: {2} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The aircraft that violated the airspace belonged to Belarus.                    | violated  | subject | aircraft
            The envoy who met the rebels flew back to Nairobi.                              | met       | subject | envoy
            The accord, which Peru and Chile signed in 2019, has expired.                   | signed    | object  | accord
            The accord, which Peru and Chile signed in 2019, has expired.                   | signed    | subject | Peru Chile
            The exercises, which have been halted since May, will resume.                   | halted    | object  | exercises
            The frigate the navy sent to the gulf returned.                                 | sent      | object  | frigate
            The minister visiting Oman declined to comment.                                 | visiting  | subject | minister
            The visiting minister declined to comment.                                      | visiting  | subject | minister
            Officials attending the forum praised the deal.                                 | attending | subject | Officials
            Arriving in Hanoi, the secretary met the prime minister.                        | Arriving  | subject | secretary
            The two leaders met in Vienna, paving the way for a ceasefire.                  | paving    | subject | leaders
            The prime minister flew to Rome to meet the pope.                               | meet      | subject | minister
            After meeting the king, the secretary left for Cairo.                           | meeting   | subject | secretary
            The envoy flew to Chad and Niger, which share a border.                         | share     | subject | Chad Niger
            The envoy flew to Niger, which lies in the Sahel.                               | lies      | subject | Niger
            The sides signed a pact, under which Spain will train Kenyan troops.            | train     | prep:under | pact
            The envoys talked in May, during which they exchanged lists.                    | exchanged | prep:during | talked
            Okafor flew to Kigali, where he was received by the president.                  | received  | prep:in | Kigali
            The base where they met is closed.                                              | met       | prep:in | base
            The general, during whose visit the pact was signed, has retired.               | visit     | possessive | general
            """)
    void findsAntecedentsAndSubjectsOfParticiples(String words, String predicate, String slot, String fillers) {
        assertThat(fill(words, predicate, slot)).isEqualTo(fillers);
    }

    @ParameterizedTest(name = "{1}: {2} in \"{0}\"")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kim's visit to Japan was brief.                                                 | visit     | possessive | Kim
            Kim's visit to Japan was brief.                                                 | visit     | prep:to | Japan
            Kim's visit and talks were a success.                                           | talks     | possessive | Kim
            The visit by Kim lasted a day.                                                  | visit     | prep:by | Kim
            The talks between Ukraine and Moldova on border security resumed.               | talks     | prep:between | Ukraine Moldova
            The talks between Ukraine and Moldova on border security resumed.               | talks     | prep:on | security
            A joint search and rescue exercise was canceled.                                | exercise  | modifier | joint search rescue
            Japanese and Indian ministers met in Delhi.                                     | ministers | modifier | Japanese Indian
            Ruiz, the Spanish defense minister, visited Rabat.                              | Ruiz      | appositive | minister
            Ruiz, the Spanish defense minister, visited Rabat.                              | minister  | appositive | Ruiz
            Norway and Iceland held a summit meeting on Tuesday in Bergen.                  | meeting   | subject | Norway Iceland
            Norway and Iceland held a summit meeting on Tuesday in Bergen.                  | meeting   | prep:in | Bergen
            Norway and Iceland held a summit meeting on Tuesday in Bergen.                  | held      | prep:in | Bergen
            The president paid a state visit to Mongolia in July.                           | visit     | subject | president
            The president paid a state visit to Mongolia in July.                           | visit     | prep:to | Mongolia
            A bilateral meeting was held by the two ministers in Doha.                      | meeting   | subject | ministers
            The two navies will conduct joint drills with France off Guam.                  | drills    | subject | navies
            The two navies will conduct joint drills with France off Guam.                  | drills    | prep:with | France
            The port call is part of a wider agreement.                                     | is        | attribute | part
            The army deployed missiles in response to the launch.                           | deployed  | prep:in response to | launch
            The unit withdrew because of the storm.                                         | withdrew  | prep:because of | storm
            According to Polish officials, the pipeline was damaged.                        | damaged   | prep:according to | officials
            The fleet sailed last November.                                                 | sailed    | time    | November
            """)
    void readsNounsLikeVerbs(String words, String predicate, String slot, String fillers) {
        assertThat(fill(words, predicate, slot)).isEqualTo(fillers);
    }

    @Test
    void listsThePrepositionsOfAPredicate() {
        Sentence sentence = ParsedText.sentence("The minister spoke with the press on Monday.");
        assertThat(Arguments.of(Tree.of(sentence), LIGHT).prepositions(sentence.tokens().get(2))).containsExactlyInAnyOrder("prep:with", "prep:on");
    }

    @Test
    void leavesUnknownSlotsEmpty() {
        assertThat(fill("The summit was postponed.", "postponed", "flavor")).isEmpty();
    }
}
