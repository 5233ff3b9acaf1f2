package io.github.entente.identity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.jspecify.annotations.Nullable;

import io.github.entente.graph.Ent;

/** Finds what one article tells of an event's status and time, among its claims on the event. */
final class ToldReader {

    private static final List<String> CERTAINTIES = List.of("Certain", "Probable", "Possible", "Unspecified");
    /** Of two equally sure claims of one day the first wins; the rule of {@code ent:status}. */
    static final List<String> RANKS = List.of("Denied", "Cancelled", "Suspended", "Postponed", "Occurred", "Ongoing", "Planned", "Proposed");

    private static final Set<String> MOVED = Set.of("Postponed", "Suspended");

    private ToldReader() {
    }

    /**
     * The surest status, then the first by rank; the time that leaves the fewest days open.
     *
     * @param putOff whether the article tells of a postponement of it
     */
    static Told read(List<Resource> claims, boolean putOff) {
        Resource status = claims.stream().filter(claim -> claim.hasProperty(Ent.CLAIMED_STATUS))
                .min(Comparator.comparingInt(ToldReader::doubt).thenComparingInt(claim -> RANKS.indexOf(name(claim, Ent.CLAIMED_STATUS)))).orElseThrow();
        Told bare = new Told(name(status, Ent.CLAIMED_STATUS), doubt(status),
                putOff || MOVED.contains(name(status, Ent.CLAIMED_STATUS)), false, null, null, null, null, null, null);
        return claims.stream().filter(claim -> claim.hasProperty(Ent.CLAIMED_DATE)).map(claim -> dated(bare, claim))
                .min(Comparator.comparingInt(Told::open).thenComparing(told -> Objects.toString(told.date())).thenComparing(told -> Objects.toString(told.dateText())))
                .orElse(bare);
    }

    private static Told dated(Told bare, Resource claim) {
        return new Told(bare.status(), bare.certainty(), bare.moved(), claim.hasProperty(Ent.property("rule")), claim.getProperty(Ent.CLAIMED_DATE).getString(), text(claim, Ent.DATE_TEXT),
                day(claim, Ent.BEGIN_EARLIEST), day(claim, Ent.BEGIN_LATEST), day(claim, Ent.END_EARLIEST), day(claim, Ent.END_LATEST));
    }

    private static int doubt(Resource claim) {
        int index = CERTAINTIES.indexOf(name(claim, Ent.CERTAINTY));
        return index < 0 ? CERTAINTIES.size() : index;
    }

    private static String name(Resource subject, Property property) {
        Statement statement = subject.getProperty(property);
        return statement == null ? "" : statement.getResource().getLocalName();
    }

    private static @Nullable String text(Resource subject, Property property) {
        Statement statement = subject.getProperty(property);
        return statement == null ? null : statement.getString();
    }

    private static @Nullable Integer day(Resource subject, Property property) {
        String text = text(subject, property);
        return text == null ? null : (int) LocalDate.parse(text).toEpochDay();
    }
}
