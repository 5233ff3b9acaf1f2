package io.github.entente.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.article.Article;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {

    private static final String STORY = "\n\nThe ministers met on Monday.\n";

    private static List<String> blocks(String title, String text) {
        Article article = ParsedText.article(title, text);
        return Layout.of(article).stream().map(block -> block.kind() + ": " + block.span().in(text)).toList();
    }

    @Test
    void tellsWhatStandsBeforeTheStory() {
        assertThat(blocks("Ministers meet in Oslo", """
                Ministers Meet in Oslo
                By Jane Roe, Staff Writer
                Jan. 21, 2026

                 date 2026-01-20 Daily Tribune file photo

                Defense Minister Carlos Ruiz

                OSLO, Jan. 21 (Northwire) — The ministers met on Monday.
                """)).containsExactly(
                "HEADLINE: Ministers Meet in Oslo", "BYLINE: By Jane Roe, Staff Writer", "DATELINE: Jan. 21, 2026",
                "CREDIT: date 2026-01-20 Daily Tribune file photo", "CAPTION: Defense Minister Carlos Ruiz",
                "DATELINE: OSLO, Jan. 21 (Northwire) —", "PARAGRAPH: The ministers met on Monday.");
    }

    @Test
    void tellsHeadingsAndListItemsOfAReadout() {
        assertThat(blocks("", """
                Office of the Spokesperson

                The following is attributable to Spokesperson Jane Roe:

                The three ministers confirmed their plans as follows:

                Efforts to enhance maritime security

                - The ministers resolved to hold joint exercises.
                • They agreed to meet again
                1. The first phase begins in May.

                "We stand together," said Mr. Ruiz
                """)).containsExactly(
                "BYLINE: Office of the Spokesperson", "HEADING: The following is attributable to Spokesperson Jane Roe:",
                "PARAGRAPH: The three ministers confirmed their plans as follows:", "HEADING: Efforts to enhance maritime security",
                "LIST_ITEM: The ministers resolved to hold joint exercises.", "LIST_ITEM: They agreed to meet again",
                "LIST_ITEM: The first phase begins in May.", "HEADING: \"We stand together,\" said Mr. Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CREDIT   | AP Photo/Jane Roe
            CREDIT   | (Photo by Jane Roe)
            CREDIT   | Courtesy of the Norwegian Navy
            CREDIT   | Reuters file photo
            BYLINE   | By Jane Roe and John Doe
            BYLINE   | Office of the Press Secretary
            BYLINE   | Jane B. Roe, Secretary of State
            BYLINE   | Ned Roe, Department Spokesperson
            DATELINE | January 21, 2026
            DATELINE | Published: 21 January 2026, 10:30 GMT
            DATELINE | Wednesday, Jan. 21, 2026
            CAPTION  | Norwegian Foreign Minister Kari Berg
            CAPTION  | Defense Minister Carlos Ruiz speaks in Oslo on Monday. (AP Photo/Jane Roe)
            CAPTION  | FILE PHOTO: The frigate Alta leaves Bergen, Norway, May 5, 2025. REUTERS/Jane Roe
            CAPTION  | In this photo released by the navy, a frigate leaves port.
            CAPTION  | Ruiz (left) shakes hands with Berg
            HEADING  | Ministers discussed the crisis in the north
            """)
    void tellsLinesByTheirForm(Block.Kind kind, String line) {
        assertThat(blocks("", line + STORY)).containsExactly(kind + ": " + line, "PARAGRAPH: The ministers met on Monday.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            YOKOSUKA, Jan. 30 —             | The ministers met.
            TOKYO (Kyodo) —                 | The ministers met.
            SEOUL, South Korea (AP) -       | The ministers met.
            WASHINGTON, D.C. --             | The ministers met.
            Manila, Feb. 2 (Northwire) –    | The ministers met.
            Naha, Japan —                   | The ministers met.
            TOKYO, Jan 21 (Jiji Press)--    | “We met,” said Ruiz.
            """)
    void cutsTheDatelineOffTheFirstParagraph(String dateline, String story) {
        assertThat(blocks("", dateline + " " + story)).containsExactly("DATELINE: " + dateline, "PARAGRAPH: " + story);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The U.S. – Japan Alliance is strong.
            Berg — who had met Ruiz — left.
            NATO - the alliance - met.
            By Monday, the talks had failed.
            U.S.-Japan talks resumed.
            U.S. – Japan talks resumed.
            EU – Japan talks resumed.
            """)
    void takesNoDashInASentenceForADateline(String sentence) {
        assertThat(blocks("", sentence)).containsExactly("PARAGRAPH: " + sentence);
    }

    @Test
    void joinsLinesThatAreBrokenAtAFixedWidth() {
        String paragraph = """
                The defense ministers of both countries met in Bergen on Monday. They
                discussed an exercise that is to be held in May, and visited the naval
                base in the city. Talks on a new agreement between the two governments
                will go on.""";
        assertThat(blocks("", paragraph + "\n\nThe next round is\nplanned for June.")).containsExactly(
                "PARAGRAPH: " + paragraph, "PARAGRAPH: The next round is\nplanned for June.");
    }

    @Test
    void keepsParagraphsOfOneLineApart() {
        assertThat(blocks("", """
                The ministers of the two countries met in Bergen on Monday, and they visited the naval base in the city after their talks had ended.
                They discussed an exercise.
                It is to be held in May, with the frigates of both navies and with aircraft of three other countries, of which none was named by them.
                """)).hasSize(3).allMatch(block -> block.startsWith("PARAGRAPH"));
    }

    @Test
    void losesNothingButSpaceAndListMarks() {
        String text = "Title\n\n* item one.\n\nOSLO — Some text, broken\nhere.\r\nMore.\u00A0\n";
        assertThat(String.join("", blocks("", text)).replaceAll("[A-Z_]+: |\\s", ""))
                .isEqualTo("Titleitemone.OSLO—Sometext,brokenhere.More.");
    }
}
