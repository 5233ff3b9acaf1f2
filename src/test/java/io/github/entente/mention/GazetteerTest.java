package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.Span;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

import static org.assertj.core.api.Assertions.assertThat;

class GazetteerTest {

    private static final List<Known> KNOWN = List.of(
            known("state/united-states", "State", name("United States"), name("U.S."), new Name("American", Name.Kind.DEMONYM)),
            known("state/japan", "State", name("Japan"), new Name("Japanese", Name.Kind.DEMONYM), new Name("Tokyo", Name.Kind.METONYM)),
            known("force/sdf", "ArmedForce", name("Japan Self-Defense Forces"), name("Self-Defense Forces"), name("SDF")),
            known("force/kpa", "ArmedForce", name("Korean People's Army")),
            known("place/hague", "City", name("The Hague")),
            known("organization/who", "InternationalOrganization", name("WHO")),
            known("organization/admm", "InternationalOrganization", name("ADMM-Plus")),
            known("role/defense-minister", "Role", new Name("defense minister", Name.Kind.TITLE), new Name("minister of defense", Name.Kind.TITLE)));

    private static Name name(String text) {
        return new Name(text, Name.Kind.NAME);
    }

    private static Known known(String id, String type, Name... names) {
        return new Known(new Entity(id, type, names[0].text(), List.of(), null, true), List.of(names), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the United States agreed          | United States
            the U.S. agreed                   | U.S.
            the US agreed                     | US
            they told us                      |
            U.S.-Japan talks                  | U.S. ; Japan
            U.S.–Japan talks                  | U.S. ; Japan
            anti-American protests            |
            JAPAN AGREES                      | JAPAN
            japan is a lacquer                |
            the Japan Self-Defense Forces     | Japan Self-Defense Forces
            the Japan Self Defense Forces     | Japan Self Defense Forces
            the Japan Self-Defence Forces     | Japan Self-Defence Forces
            the SDF 's festival               | SDF
            the Korean People 's Army         | Korean People 's Army
            the Korean People ’s Army         | Korean People ’s Army
            in The Hague                      | Hague
            William Hague spoke               |
            who spoke                         |
            the WHO spoke                     | WHO
            the ADMM Plus met                 | ADMM Plus
            Tokyo-based diplomats             | Tokyo
            """)
    void findsNamesAsTheyAreWritten(String sentence, String expected) {
        assertThat(found(new Gazetteer(KNOWN).names(sentence(sentence)), sentence)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Defense Minister Koizumi spoke        | Defense Minister
            the defense ministers met             | defense ministers
            the Ministers of Defence met          | Ministers of Defence
            the then-Defense Minister resigned    | Defense Minister
            """)
    void findsTitlesInAnyCaseAndNumber(String sentence, String expected) {
        assertThat(found(new Gazetteer(KNOWN).titles(sentence(sentence)), sentence)).isEqualTo(expected);
    }

    private static String found(List<Match> matches, String sentence) {
        return matches.stream().map(match -> match.span().in(sentence)).collect(Collectors.joining(" ; "));
    }

    private static Sentence sentence(String words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words.split(" ")) {
            tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word.replace('’', '\''), word, "NN", -1, "root", "O"));
            at += word.length() + 1;
        }
        Span span = new Span(0, words.length());
        return new Sentence(0, span, new Block(Block.Kind.PARAGRAPH, span), tokens);
    }
}
