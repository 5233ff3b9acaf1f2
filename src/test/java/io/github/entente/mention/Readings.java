package io.github.entente.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.github.entente.article.Article;
import io.github.entente.ontology.ReferenceData;
import io.github.entente.text.Parser;
import io.github.entente.text.Tagger;
import io.github.entente.text.Text;
import io.github.entente.text.TextReader;
import io.github.entente.text.emory.EmoryParser;

/** Reads test articles with the real parser and the bundled reference data, both loaded once. */
final class Readings {

    private static final Parser PARSER = EmoryParser.load(line -> { });
    static final MentionReader READER = MentionReader.of(ReferenceData.bundled().known());

    private Readings() {
    }

    /** @param body sentences; " / " parts paragraphs */
    static Mentions of(String body) {
        return of("Test", body);
    }

    /** As above, with a title. */
    static Mentions of(String title, String body) {
        return of(title, "Test", body);
    }

    static Mentions of(String title, String publisher, String body) {
        String text = body.replace(" / ", "\n\n");
        Text read = new TextReader(PARSER, (sentence, anchor) -> List.of(), Tagger.NONE, READER.atlas().stateNames()).read(new Article("2026-01-21-test-0", title, publisher, LocalDate.of(2026, 1, 21), null, text));
        return READER.read(read);
    }

    /** The ids of those whom exactly these words mention, in any sentence, sorted and joined by " + "; "-" for nobody. */
    static String named(Mentions mentions, String words) {
        String ids = mentions.mentions().stream().filter(mention -> mention.span().in(mentions.text().article().text()).equals(words))
                .map(mention -> mention.entity().id()).distinct().sorted().collect(Collectors.joining(" + "));
        return ids.isEmpty() ? "-" : ids;
    }

    /** As {@link #named}, of the last mention with these words alone. */
    static String lastNamed(Mentions mentions, String words) {
        List<Mention> all = mentions.mentions().stream().filter(mention -> mention.span().in(mentions.text().article().text()).equals(words)).toList();
        String ids = all.stream().filter(mention -> mention.span().equals(all.getLast().span())).map(mention -> mention.entity().id()).distinct().sorted().collect(Collectors.joining(" + "));
        return ids.isEmpty() ? "-" : ids;
    }
}
