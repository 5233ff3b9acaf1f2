package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Map;

import io.github.entente.endpoint.site.Site;
import io.github.entente.query.Question;
import io.github.entente.store.Statistics;

/**
 * What is in the store, and what to ask.
 *
 * @param counts how much there is
 * @param articles the days of the first and the last article
 * @param events the days of the first and the last event, as far as they are bounded
 * @param statuses events by status
 * @param kinds events by class
 * @param actors who takes part in the most events
 * @param newest articles
 * @param topics the library by topic
 */
record Landing(Statistics counts, String articles, String events, List<Counted> statuses, List<Counted> kinds, List<Counted> actors,
        List<Listed> newest, Map<String, List<Question>> topics) {

    private static final int NEWEST = 8;

    Landing {
        statuses = List.copyOf(statuses);
        kinds = List.copyOf(kinds);
        actors = List.copyOf(actors);
        newest = List.copyOf(newest);
    }

    static Landing of(Site site) {
        Lookup lookup = Lookup.of(site.store());
        Row span = lookup.row("landing-span", Map.of());
        return new Landing(site.counts(), days(span, "firstArticle", "lastArticle"), days(span, "firstEvent", "lastEvent"),
                counted(lookup, "landing-statuses", "status"), counted(lookup, "landing-kinds", "type"), counted(lookup, "landing-actors", "actor"),
                ArticlesPage.newest(lookup, 0, NEWEST), QueryPage.topics(site.library()));
    }

    private static List<Counted> counted(Lookup lookup, String query, String thing) {
        return lookup.rows(query, Map.of()).stream().map(row -> Counted.of(row, thing, "events")).toList();
    }

    private static String days(Row row, String first, String last) {
        return row.has(first) && row.has(last) ? row.text(first) + " to " + row.text(last) : "none";
    }
}
