package io.github.entente.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Defense Minister Shinjiro Aoyama met Han Do-yun in Yokosuka on Friday.",
            "Kang Tae-sik, Maria Corazon de la Cruz, Jean-Luc de Villiers and Der-Chin Wu will visit Nha Trang, Da Nang, Cam Ranh and Vung Tau.",
            "Seoul canceled a search and rescue exercise with Tokyo.",
            "Talks between Jakarta and Manila have been postponed."})
    void acceptsShortEnglishFullOfForeignNames(String text) {
        assertThat(Language.objection(text)).isEmpty();
    }

    @Test
    void acceptsLongEnglish() {
        assertThat(Language.objection("The two ministers agreed that the exercise would be held in spring, and that it should be open to others. ".repeat(500))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            French     | Les ministres de la défense des deux pays se sont entretenus par téléphone à la fin du mois de décembre, a indiqué lundi une source gouvernementale.
            German     | Die Verteidigungsminister beider Länder haben Ende Dezember miteinander telefoniert, wie das Ministerium in Berlin am Montag mitteilte.
            Spanish    | Los ministros de Defensa de los dos países hablaron por teléfono a finales de diciembre, según informó el lunes el Gobierno.
            Portuguese | Os ministros da Defesa dos dois países falaram por telefone no final de dezembro, informou na segunda-feira uma fonte do governo.
            Italian    | I ministri della Difesa dei due paesi si sono sentiti al telefono alla fine di dicembre, ha reso noto lunedì il governo.
            Dutch      | De ministers van Defensie van beide landen hebben eind december met elkaar gebeld, zo meldde het ministerie in Den Haag op maandag.
            Indonesian | Menteri pertahanan kedua negara telah berbicara melalui telepon pada akhir Desember, kata seorang pejabat yang tidak ingin disebutkan namanya.
            Swedish    | Försvarsministrarna i de båda länderna talade med varandra på telefon i slutet av december, uppgav en talesman för regeringen.
            Polish     | Ministrowie obrony obu państw rozmawiali przez telefon pod koniec grudnia, jak podało w poniedziałek ministerstwo, i nie jest to pierwszy raz.
            Turkish    | İki ülkenin savunma bakanları aralık ayı sonunda bir telefon görüşmesi yaptı ve bu görüşme için çok olumlu bir açıklama yapıldı.
            """)
    void namesTheLanguageThatItCannotRead(String language, String text) {
        assertThat(Language.objection(text)).contains("it seems to be in " + language + "; only English is read");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "日韓両政府は、今月中にも防衛相会談を日本で開く方向で調整している。NATOやAUKUSについても話し合う。",
            "한일 양국 정부는 이르면 이달 중 일본에서 국방장관 회담을 여는 방향으로 조율하고 있다.",
            "Министры обороны двух стран поговорили по телефону в конце декабря.",
            "تحدث وزيرا الدفاع في البلدين هاتفيا في أواخر كانون الأول."})
    void rejectsOtherScripts(String text) {
        assertThat(Language.objection(text)).hasValueSatisfying(reason -> assertThat(reason).contains("Latin alphabet"));
    }

    @Test
    void rejectsWhatIsNoRunningText() {
        assertThat(Language.objection("lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor")).isPresent();
        assertThat(Language.objection("42, 43, 44")).isPresent();
    }
}
