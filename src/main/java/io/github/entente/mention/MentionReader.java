package io.github.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.github.entente.base.Rejected;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
import io.github.entente.text.Text;

/**
 * Reads who and what a text names: people with their posts, states, bodies, ships and places, and the words which refer
 * back to them.
 *
 * <pre>{@code
 * MentionReader reader = MentionReader.of(ReferenceData.bundled().known());
 * Mentions mentions = reader.read(text);
 * }</pre>
 *
 * <p>Safe for several threads.
 */
public final class MentionReader {

    private final Gazetteer gazetteer;
    private final Atlas atlas;
    private final Issuer issuers;
    private final NamingWords words;

    private MentionReader(List<Known> known, NamingWords words) {
        this.gazetteer = new Gazetteer(known);
        this.atlas = new Atlas(known);
        this.issuers = new Issuer(known, gazetteer, atlas);
        this.words = words;
    }

    /** @param known the reference data; an empty list finds people and a few bodies, and no states */
    public static MentionReader of(List<Known> known) {
        return new MentionReader(known, NamingWords.load());
    }

    /** Converts between the actor and the place that one name stands for. */
    public Atlas atlas() {
        return atlas;
    }

    /** @return all mentions of the text, each entity with every name that the text gives it */
    public Mentions read(Text text) {
        List<Rejected> rejected = new ArrayList<>();
        List<Scan> scans = Abbreviations.spelledOut(text.sentences().stream().filter(sentence -> sentence.block().kind() != Block.Kind.BYLINE).map(this::scan).toList());
        Cast cast = new PeopleReader(words, atlas).read(scans);
        Optional<Entity> issuer = issuers.of(text.article());
        Naming naming = new Naming(atlas, words, scans, cast, issuer, rejected);
        rejected.addAll(cast.rejected());
        List<Mention> mentions = new ArrayList<>(lookBack(text, scans, cast, naming, issuer, rejected));
        mentions.sort(Comparator.comparing(Mention::span).thenComparing(mention -> mention.entity().id()));
        return new Mentions(text, mentions, naming.tenures(), rejected);
    }

    private List<Mention> lookBack(Text text, List<Scan> scans, Cast cast, Naming naming, Optional<Entity> issuer, List<Rejected> rejected) {
        Discourse discourse = new Discourse(scans, naming.mentions(), naming.tenures(), atlas);
        Speaker speaker = new Speaker(gazetteer, words);
        List<Entity> told = speaker.of(text.article().title(), List.copyOf(naming.entities().values()));
        int lead = text.sentences().stream().filter(sentence -> sentence.block().tells()).mapToInt(Sentence::index).findFirst().orElse(0);
        List<Entity> undersigned = told.size() > 1 ? List.of() : new Undersigned(discourse).of(lead);
        List<Entity> led = !undersigned.isEmpty() ? undersigned : told.isEmpty() ? speaker.ofLead(text.article().title(), discourse.in(lead), atlas) : told;
        List<Entity> speakers = led.isEmpty() ? new Signature(gazetteer).of(text, List.copyOf(naming.entities().values()), naming.tenures(), issuer) : led;
        Anaphora anaphora = new Anaphora(discourse, words, cast, naming.entities(), speakers, issuer);
        List<PersonName> people = cast.names().toList();
        scans.stream().filter(scan -> scan.tree().sentence().block().kind() != Block.Kind.CREDIT)
                .forEach(scan -> anaphora.read(scan, people.stream().filter(person -> person.scan() == scan).toList(), rejected));
        return discourse.mentions();
    }

    private Scan scan(Sentence sentence) {
        return new Scan(new Tree(sentence), gazetteer.names(sentence), gazetteer.titles(sentence));
    }
}
