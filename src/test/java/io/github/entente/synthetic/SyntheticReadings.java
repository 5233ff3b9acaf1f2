package io.github.entente.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import io.github.entente.article.Article;
import io.github.entente.base.Span;
import io.github.entente.event.Event;
import io.github.entente.event.Reading;
import io.github.entente.event.Relation;
import io.github.entente.mention.Mentions;
import io.github.entente.ontology.ReferenceData;

/**
 * What might have been read from articles of a made world: events with overlapping actors, places and dates, told before and after
 * they take place, by several articles each. No text is parsed.
 *
 * <p>A reading depends on the seed and its number alone, so that stores of any size begin with the same articles: twenty a day
 * from 2010 on, each with {@value #EVENTS} events, or more with fewer.
 */
public final class SyntheticReadings {

    static final int EVENTS = 13;
    /** So many tellings a day, whether by few articles with many events or the reverse. */
    private static final int TELLINGS_A_DAY = 260;
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);
    private static final int DAYS_AHEAD = 30;
    private static final int DAYS_BACK = 14;
    private static final List<String> PUBLISHERS = List.of("Meridian Wire", "Harbor Gazette", "The Northern Ledger", "Sound and Strait",
            "Plateau Post", "Delta Courier", "Isthmus Daily", "Cape Observer");

    private final World world;
    private final int events;

    /** @param seed the same seed gives the same readings on any machine */
    public SyntheticReadings(long seed) {
        this(seed, EVENTS);
    }

    /** @param events how many each article tells of */
    SyntheticReadings(long seed, int events) {
        this.world = new World(seed, ReferenceData.bundled());
        this.events = events;
    }

    /** The reading of that number, from 0. */
    public Reading reading(int number) {
        SplittableRandom random = world.random(-1L - number);
        LocalDate today = FIRST_DAY.plusDays((long) number * events / TELLINGS_A_DAY);
        Prose prose = new Prose();
        Telling telling = new Telling(prose, today, random);
        List<Event> told = new ArrayList<>();
        for (Happening happening : news(today, random)) {
            told.add(telling.tell(happening, "e" + (told.size() + 1)));
        }
        Article article = article(number, today, random, prose);
        return new Reading(new Mentions(prose.text(article), prose.mentions(), List.of(), List.of()), told, relations(told, random), List.of(), List.of());
    }

    private Set<Happening> news(LocalDate today, SplittableRandom random) {
        Set<Happening> news = new LinkedHashSet<>();
        while (news.size() < events) {
            LocalDate day = random.nextBoolean() ? today.minusDays(random.nextInt(DAYS_BACK)) : today.plusDays(random.nextInt(1, DAYS_AHEAD));
            news.add(world.happening(day, World.often(random, World.HAPPENINGS_A_DAY)));
        }
        return news;
    }

    private static Article article(int number, LocalDate today, SplittableRandom random, Prose prose) {
        String publisher = PUBLISHERS.get(random.nextInt(PUBLISHERS.size()));
        String hash = "%012x".formatted(random.nextLong() >>> 16);
        String id = today + "-" + publisher.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-" + hash;
        return new Article(id, "News of " + today + ", number " + number, publisher, today, "https://news.invalid/" + number, prose.words());
    }

    /** One event in five is a consequence of the one before it. */
    private static List<Relation> relations(List<Event> events, SplittableRandom random) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            if (random.nextInt(5) == 0) {
                int sentence = events.get(i).reports().getFirst().trigger().sentence();
                Span words = events.get(i).reports().getFirst().trigger().span();
                relations.add(new Relation(events.get(i).id(), Relation.Kind.CAUSED_BY, events.get(i - 1).id(), words, sentence, "since-c"));
            }
        }
        return relations;
    }
}
