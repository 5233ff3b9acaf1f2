package io.github.entente.graph;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

import io.github.entente.base.Span;
import io.github.entente.event.Attribution;
import io.github.entente.event.Reading;
import io.github.entente.mention.Mention;

/**
 * Writes by which names a disputed place goes, and who uses them: the side that the article says calls it so, whoever is quoted,
 * otherwise the paper itself.
 */
final class NamesInUse {

    private static final Pattern CALLS = Pattern.compile("\\s+(?:calls?|called|refers? to as|names?)\\s+(?:the\\s+)?");
    private static final Pattern KNOWN_AS = Pattern.compile("(?s).*\\b(?:known|referred to) as\\s+(?:the\\s+)?");
    private static final Pattern IN = Pattern.compile("\\s+in\\s+");

    private final Page page;
    private final Entities entities;
    private final Resource publisher;
    private final Reading reading;

    NamesInUse(Page page, Entities entities, Resource publisher, Reading reading) {
        this.page = page;
        this.entities = entities;
        this.publisher = publisher;
        this.reading = reading;
    }

    void write() {
        reading.mentions().mentions().stream().filter(mention -> mention.kind() == Mention.Kind.NAME && mention.entity().type().equals("DisputedTerritory"))
                .forEach(mention -> user(mention).ifPresent(user -> write(mention, user)));
    }

    private void write(Mention mention, Resource user) {
        String words = words(mention.span());
        Resource name = page.own("name", Page.slug(words)).addProperty(RDF.type, Ent.type("PlaceName"))
                .addProperty(Ent.property("nameOf"), entities.write(mention.entity()))
                .addProperty(Ent.property("nameText"), words, "en")
                .addProperty(Ent.property("usedBy"), user)
                .addProperty(Ent.EVIDENCE, page.sentence(mention.sentence()));
        page.label(name, words);
    }

    private String words(Span span) {
        return span.in(page.source().text()).replaceAll("\\s+", " ").replaceFirst("^(?i:the) ", "");
    }

    private Optional<Resource> user(Mention mention) {
        Optional<Resource> side = told(mention);
        if (side.isPresent()) {
            return side;
        }
        return quoted(mention) ? speaker(mention.sentence()) : Optional.of(publisher);
    }

    /** "that Seoul calls Dokdo", "known as Takeshima in Japan". */
    private Optional<Resource> told(Mention name) {
        String text = page.source().text();
        for (Mention other : reading.mentions().mentions()) {
            boolean before = other.sentence() == name.sentence() && other.span().end() <= name.span().begin()
                    && CALLS.matcher(text.substring(other.span().end(), name.span().begin())).matches();
            boolean after = other.sentence() == name.sentence() && other.span().begin() >= name.span().end()
                    && IN.matcher(text.substring(name.span().end(), other.span().begin())).matches()
                    && KNOWN_AS.matcher(text.substring(sentence(name).begin(), name.span().begin())).matches();
            if (before || after) {
                return entities.stateOf(other.entity());
            }
        }
        return Optional.empty();
    }

    private boolean quoted(Mention mention) {
        String before = page.source().text().substring(sentence(mention).begin(), mention.span().begin());
        long marks = before.chars().filter(c -> c == '"' || c == '\u201C' || c == '\u201D').count();
        return marks % 2 == 1;
    }

    private Span sentence(Mention mention) {
        return reading.mentions().text().sentences().get(mention.sentence()).span();
    }

    private Optional<Resource> speaker(int sentence) {
        List<Attribution> sources = reading.events().stream().flatMap(event -> event.reports().stream())
                .filter(report -> report.trigger().sentence() == sentence).flatMap(report -> report.sources().stream()).toList();
        return sources.stream().flatMap(source -> source.agent().stream()).findFirst().map(agent -> entities.stateOf(agent).orElseGet(() -> entities.write(agent)));
    }
}
