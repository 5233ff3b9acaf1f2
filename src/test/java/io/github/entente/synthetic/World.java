package io.github.entente.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import io.github.entente.event.Status;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Known;
import io.github.entente.ontology.ReferenceData;

/** A world in which something happens every day, the same for the same seed, told for any day without the days before. */
final class World {

    /** So many happenings a day, that each is told by about four of the articles. */
    static final int HAPPENINGS_A_DAY = 65;
    /** Ministers change every two years. */
    private static final long TERM_DAYS = 730;
    private static final double SKEW = 6;
    private static final String[] FIRST_NAMES = {"Adan", "Brine", "Corvo", "Delis", "Emar", "Fenno", "Galia", "Hesper", "Ilan", "Jorun", "Kesto", "Lumi",
        "Maris", "Nadir", "Orsa", "Pavo"};
    private static final String[] SYLLABLES = {"bar", "den", "fal", "gor", "hest", "kov", "lin", "mar", "nor", "pel", "ros", "sten", "tav", "vik", "wen", "zan"};

    private final long seed;
    private final List<Entity> states;
    private final Map<String, List<Entity>> cities;

    World(long seed, ReferenceData reference) {
        this.seed = seed;
        List<Entity> known = reference.known().stream().map(Known::entity).toList();
        this.cities = known.stream().filter(entity -> entity.type().equals("City") && entity.state() != null)
                .collect(Collectors.groupingBy(entity -> entity.ofState().orElseThrow()));
        this.states = known.stream().filter(entity -> entity.type().equals("State") && cities.containsKey(entity.id())).toList();
    }

    Happening happening(LocalDate day, int number) {
        SplittableRandom random = random(day.toEpochDay() * HAPPENINGS_A_DAY + number);
        Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
        int one = often(random, states.size());
        int other = (one + 1 + often(random, states.size() - 1)) % states.size();
        Entity host = states.get(other);
        List<Entity> places = cities.get(host.id());
        Status fate = fate(random.nextInt(100));
        return new Happening(kind, actor(kind, states.get(one), day), actor(kind, host, day), places.get(random.nextInt(places.size())), day, fate,
                day.minusDays(random.nextInt(1, 8)));
    }

    /** A source of chance that depends on the seed and the number alone. */
    SplittableRandom random(long number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ number * 0xD1B54A32D192ED03L);
    }

    /** Low numbers more often than high ones, as some states are in the news every day. */
    static int often(SplittableRandom random, int bound) {
        double chance = random.nextDouble();
        return (int) (Math.pow(chance, SKEW) * bound);
    }

    private static Status fate(int percent) {
        return percent < 80 ? Status.OCCURRED : percent < 88 ? Status.CANCELLED : percent < 95 ? Status.POSTPONED : Status.SUSPENDED;
    }

    private Entity actor(Kind kind, Entity state, LocalDate day) {
        return kind.personal ? minister(state, day.toEpochDay() / TERM_DAYS) : state;
    }

    private Entity minister(Entity state, long term) {
        SplittableRandom random = random(state.id().hashCode() * 31L + term);
        String surname = SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)] + SYLLABLES[random.nextInt(SYLLABLES.length)];
        String first = FIRST_NAMES[random.nextInt(FIRST_NAMES.length)];
        String name = first + " " + Character.toUpperCase(surname.charAt(0)) + surname.substring(1);
        return new Entity("person/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), "Person", name, List.of(), state.id(), false);
    }
}
