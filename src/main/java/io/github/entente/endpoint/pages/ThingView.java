package io.github.entente.endpoint.pages;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of one thing.
 *
 * @param thing the thing
 * @param names what it is called
 * @param types its classes, as articles or the reference data say
 * @param event what is particular to events; null for anything else
 * @param events those in which it has a part
 * @param eventPages where one is among them
 * @param posts tenures
 * @param sentences that name it
 * @param sentencePages where one is among them
 * @param outgoing statements on it
 * @param outgoingPages where one is among them
 * @param properties those by which statements lead to it, counted
 * @param chosen the property that was chosen of these, if any
 * @param incoming statements that lead to it
 * @param incomingPages where one is among them
 */
record ThingView(Thing thing, List<Name> names, List<Thing> types, @Nullable EventView event, List<EventLine> events, Paging eventPages, List<Post> posts,
        List<Evidence> sentences, Paging sentencePages, List<Statement> outgoing, Paging outgoingPages, List<Counted> properties, Optional<Thing> chosen,
        List<Statement> incoming, Paging incomingPages) {

    ThingView {
        names = List.copyOf(names);
        types = List.copyOf(types);
        events = List.copyOf(events);
        posts = List.copyOf(posts);
        sentences = List.copyOf(sentences);
        outgoing = List.copyOf(outgoing);
        properties = List.copyOf(properties);
        incoming = List.copyOf(incoming);
    }

    /** What it is called besides. */
    List<Name> otherNames() {
        return names.stream().filter(name -> !name.text().equals(thing.label())).toList();
    }

    /**
     * A name.
     *
     * @param text the name
     * @param language its language, as a tag
     */
    record Name(String text, String language) {
    }

    /**
     * A post that somebody holds or held.
     *
     * @param tenure who as what
     * @param days on which it is known to have been held, or over
     * @param newest the latest sentence that says so
     */
    record Post(Thing tenure, List<String> days, Evidence newest) {
        Post {
            days = List.copyOf(days);
        }

        /** @param rows those of one tenure, the newest first */
        static Post of(List<Row> rows) {
            return new Post(rows.getFirst().thing("tenure"), rows.stream().map(row -> Period.of(row).tenure()).distinct().sorted().toList(), Evidence.of(rows.getFirst()));
        }
    }
}
