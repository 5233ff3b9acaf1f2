package io.github.entente.mention;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Defense Minister Shinjiro Koizumi spoke in Tokyo.                          | Defense Minister Shinjiro Koizumi             | person/shinjiro-koizumi
            South Korean Defense Minister Ahn Gyu-back will visit Japan.               | South Korean Defense Minister Ahn Gyu-back    | person/ahn-gyu-back
            Former Defense Minister Gen Nakatani agreed to the visit.                  | Former Defense Minister Gen Nakatani          | person/gen-nakatani
            Gen. Mark Milley testified on Tuesday.                                     | Gen. Mark Milley                              | person/mark-milley
            The talks were held in Prime Minister Sanae Takaichi's home town.          | Prime Minister Sanae Takaichi                 | person/sanae-takaichi
            Secretary of State Antony J. Blinken spoke with Foreign Minister Chung Eui-yong. | Secretary of State Antony J. Blinken   | person/antony-j-blinken
            Deputy Secretary Kathleen Hicks opened the conference.                     | Deputy Secretary Kathleen Hicks               | person/kathleen-hicks
            President of Finland Sauli Niinistö arrived on Monday.                     | President of Finland Sauli Niinistö           | person/sauli-niinisto
            Crown Prince Mohammed bin Salman received the guests.                      | Crown Prince Mohammed bin Salman              | person/mohammed-bin-salman
            Vietnam's President To Lam welcomed the guests.                            | Vietnam's President To Lam                    | person/to-lam
            Mr. Tanaka declined to comment.                                            | Mr. Tanaka                                    | person/tanaka
            General Sir Richard Barrons retired last year.                             | General Sir Richard Barrons                   | person/richard-barrons
            Ambassador Sung Kim will travel to Seoul.                                  | Ambassador Sung Kim                           | person/sung-kim
            Adm. Samuel Paparo Jr. met the minister.                                   | Adm. Samuel Paparo Jr.                        | person/samuel-paparo-jr
            Foreign Secretary the Rt Hon Anna Lind MP welcomed the visitors.           | Foreign Secretary the Rt Hon Anna Lind        | person/anna-lind
            Prime Minister the Honourable Carl Dahl welcomed the visitors.             | Prime Minister the Honourable Carl Dahl       | person/carl-dahl
            US Deputy Secretary of Energy Anna Berg welcomed the visitors.             | US Deputy Secretary of Energy Anna Berg       | person/anna-berg
            Ten F/A-18F Super Hornet aircraft took off.                                | Super Hornet                                  | -
            National Security Advisor Eduardo Año welcomed the visitors.               | National Security Advisor Eduardo Año         | person/eduardo-ano
            """)
    void findsTheNameWithItsTitle(String sentence, String words, String id) {
        assertThat(Readings.named(Readings.of(sentence), words)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ahn Gyu-back arrived. Later Ahn spoke to reporters.                                                | Ahn       | person/ahn-gyu-back
            Ban Ki-moon arrived in Vienna. "We hope for peace," said Ki-moon.                                  | Ki-moon   | person/ban-ki-moon
            Prime Minister Theresa May left Oslo. May said that talks would go on in May.                      | May       | person/theresa-may
            Secretary Austin spoke by phone today with Norwegian Minister of Defense Bjørn Arild Gram to discuss support for Ukraine and cooperation in the High North. | Norwegian Minister of Defense Bjørn Arild Gram | person/bjorn-arild-gram
            Koizumi is to speak. / Defense Minister Shinjiro Koizumi will address parliament.                  | Koizumi   | person/shinjiro-koizumi
            Prime Minister Abe Shinzo arrived. Shinzo Abe will leave on Friday.                                | Shinzo Abe | person/abe-shinzo
            Antony Blinken met reporters. Secretary of State Antony J. Blinken then left.                      | Antony Blinken | person/antony-j-blinken
            President Joseph Biden spoke. Joe Biden then left.                                                 | Joe Biden | person/joseph-biden
            Israeli Defense Minister Yoav Gallant came to Washington. Gallant's visit was short.               | Gallant   | person/yoav-gallant
            Saudi Defense Minister Khalid bin Salman called Crown Prince Mohammed bin Zayed. Minister bin Salman agreed. | Minister bin Salman | person/khalid-bin-salman
            Chinese Defense Minister Dong Jun called. Dong was angry.                                          | Dong      | person/dong-jun
            Kim Yong-hyun met Kim Seon-ho on Monday. Kim Seon-ho smiled.                                       | Kim Seon-ho | person/kim-seon-ho
            """)
    void linksPartsOfANameToTheFullOne(String text, String words, String id) {
        assertThat(Readings.lastNamed(Readings.of(text), words)).isEqualTo(id);
    }

    @Test
    void keepsTwoPeopleOfOneSurnameApart() {
        Mentions read = Readings.of("Bill Clinton met reporters on Monday. Hillary Clinton was in Beijing. A week passed. Officials were silent. Clinton has not replied.");
        assertThat(Readings.named(read, "Bill Clinton")).isEqualTo("person/bill-clinton");
        assertThat(Readings.named(read, "Hillary Clinton")).isEqualTo("person/hillary-clinton");
        assertThat(Readings.named(read, "Clinton")).isEqualTo("-");
        assertThat(read.rejected()).anySatisfy(dropped -> {
            assertThat(dropped.what()).isEqualTo("Clinton");
            assertThat(dropped.reason()).contains("Bill Clinton or Hillary Clinton");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Bush administration criticized the plan.        | Bush administration | organization/bush-administration
            The North Atlantic Council met in Brussels.         | Brussels            | city/brussels
            """)
    void takesNoBodyForAPerson(String sentence, String words, String id) {
        assertThat(Readings.named(Readings.of(sentence), words)).isEqualTo(id);
    }

    @Test
    void givesTheFullestNameAndKeepsTheOthersAsAliases() {
        Entity blinken = Readings.of("Antony Blinken met reporters. Secretary of State Antony J. Blinken then left. Blinken will return.").mentions().stream()
                .map(Mention::entity).filter(entity -> "Person".equals(entity.type())).findFirst().orElseThrow();
        assertThat(blinken.label()).isEqualTo("Antony J. Blinken");
        assertThat(blinken.aliases()).contains("Antony Blinken", "Blinken", "Secretary of State Antony J. Blinken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korean Defense Minister Ahn Gyu-back spoke.                               | ahn-gyu-back = post/south-korea-defense-minister
            Ahn Gyu-back, South Korea's defense minister, spoke in Seoul.                   | ahn-gyu-back = post/south-korea-defense-minister
            The South Korean defense minister, Ahn Gyu-back, spoke in Seoul.                | ahn-gyu-back = post/south-korea-defense-minister
            Prime Minister of Sweden Magdalena Andersson spoke.                             | magdalena-andersson = post/sweden-prime-minister
            French President Emmanuel Macron spoke.                                         | emmanuel-macron = post/france-president
            Kim Jong-il, the leader of North Korea, was angry.                              | kim-jong-il = post/north-korea-leader
            Former Australian Prime Minister John Howard spoke.                             | john-howard = post/australia-prime-minister former
            Australia's former prime minister, John Howard, spoke.                          | john-howard = post/australia-prime-minister former
            He met then-Defense Secretary William Cohen.                                    | william-cohen = post/defense-minister former
            Britain's Foreign Secretary, William Hague, was in Cairo.                       | william-hague = post/united-kingdom-foreign-minister
            President-elect Donald Trump spoke.                                             |
            Acting Ukrainian Defense Minister Ivan Bondar resigned.                         | ivan-bondar = post/ukraine-defense-minister
            U.S. Ambassador to South Korea Philip Goldberg spoke.                           | philip-goldberg = post/united-states-ambassador-to-south-korea
            Israeli Defense Minister Yoav Gallant came. Minister Gallant left.              | yoav-gallant = post/israel-defense-minister
            Jake Sullivan, the national security advisor of the United States, spoke.       | jake-sullivan = post/united-states-national-security-adviser
            Philippine Defense Secretary Gilberto Teodoro Jr. spoke.                        | gilberto-teodoro-jr = post/philippines-defense-minister
            Poland's Deputy Defence Minister Cezary Tomczyk spoke.                          | cezary-tomczyk = post/poland-deputy-defense-minister
            National Security Advisor Akiba Takeo of Japan spoke.                           | akiba-takeo = post/japan-national-security-adviser
            Defense Minister Koizumi spoke in the morning.                                  | koizumi = post/defense-minister
            """)
    void readsWhoHoldsWhichPost(String text, String expected) {
        Mentions read = Readings.of(text);
        String tenures = read.tenures().stream().map(tenure -> tenure.person().id().substring("person/".length()) + " = " + tenure.post().id() + (tenure.former() ? " former" : ""))
                .distinct().collect(Collectors.joining("; "));
        assertThat(tenures).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void takesThePossessorForThePersonsState() {
        assertThat(Readings.of("India's Rajnath Singh spoke by phone.").mentions()).filteredOn(mention -> "Person".equals(mention.entity().type()))
                .extracting(mention -> mention.entity().state()).containsExactly("state/india");
    }

    @Test
    void givesAPluralTitleToAllWhoFollow() {
        List<TenureMention> tenures = Readings.of("Defense Ministers Shinjiro Koizumi and Ahn Gyu-back met in Tokyo.").tenures();
        assertThat(tenures).extracting(tenure -> tenure.person().id()).containsExactlyInAnyOrder("person/shinjiro-koizumi", "person/ahn-gyu-back");
    }

    @Test
    void givesACounterpartTheRoleOfTheOther() {
        List<TenureMention> tenures = Readings.of("Japanese Defense Minister Shinjiro Koizumi called his South Korean counterpart Ahn Gyu-back.").tenures();
        assertThat(tenures).extracting(tenure -> tenure.post().id()).contains("post/south-korea-defense-minister");
    }

    @Test
    void takesTheOtherStateOfAPairForTheMinisterWhoseStateIsNotTold() {
        Mentions read = Readings.of("Tokyo and Seoul agreed to hold talks. Defense Minister Shinjiro Koizumi will meet South Korean Defense Minister Ahn Gyu-back.");
        assertThat(read.tenures()).extracting(tenure -> tenure.post().id()).containsExactly("post/japan-defense-minister", "post/south-korea-defense-minister");
    }
}
