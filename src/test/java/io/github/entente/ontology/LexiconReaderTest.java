package io.github.entente.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.entente.base.BundledFolder;
import io.github.entente.base.EntenteException;
import io.github.entente.base.Taxonomy;
import io.github.entente.event.Entry;
import io.github.entente.event.Lexicon;
import io.github.entente.event.Status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexiconReaderTest {

    private static final Ontology ONTOLOGY = Ontology.bundled();
    private static final Lexicon BUNDLED = LexiconReader.bundled(ONTOLOGY);
    private static final String PREFIXES = """
            @prefix ent: <https://w3id.org/entente/ns#> .
            @prefix lex: <https://w3id.org/entente/lexicon/> .
            @prefix frame: <https://w3id.org/entente/lexicon/frame/> .
            @prefix read: <https://w3id.org/entente/lexicon/read#> .
            @prefix slot: <https://w3id.org/entente/lexicon/slot#> .
            @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
            @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
            @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final String SOUND = """
            frame:parley-v a synsem:SyntacticFrame ; rdfs:comment "X parleys with Y"@en ; slot:subject ent:participant ; slot:with ent:participant ; slot:in ent:atPlace .
            lex:parley-v a ontolex:LexicalEntry ; rdfs:label "Parley"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Meeting ; synsem:synBehavior frame:parley-v ;
                read:needs read:Person ; read:excludes "for"@en .
            """;

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsSound() throws IOException {
        Lexicon lexicon = read(SOUND + """
                lex:envisage-op-v a read:Operator ; rdfs:label "envisage"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:status ent:Planned ; read:certainty ent:Probable ; read:via read:Passive .
                lex:wage-v a read:SupportVerb ; rdfs:label "wage"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:carries read:Object ; slot:subject ent:agent .
                lex:owing-to-p a read:Connective ; rdfs:label "owing to"@en ; lexinfo:partOfSpeech lexinfo:preposition ; read:relation ent:causedBy ; read:from read:Governor .
                lex:envoy-n a read:ActorNoun ; rdfs:label "Envoy"@en .
                lex:series-n a read:MeasureNoun ; rdfs:label "series"@en .
                ent:Negotiation read:usualStatus ent:Ongoing .
                """);
        assertThat(lexicon.byHead()).containsOnlyKeys("parley", "envisage", "wage", "owing");
        assertThat(lexicon.lists().get(Lexicon.WordList.ACTORS)).containsExactly("envoy");
        assertThat(lexicon.lists().get(Lexicon.WordList.MEASURES)).containsExactly("series");
        assertThat(lexicon.usual()).containsExactly(Map.entry("Negotiation", Status.ONGOING));
        assertThat(lexicon.byHead().get("parley")).containsExactly(new Entry.Trigger("parley-v", List.of("parley"), Entry.WordClass.VERB, "Meeting",
                Map.of("subject", Set.of("participant"), "with", Set.of("participant"), "in", Set.of("atPlace")),
                Set.of(), Set.of(), Set.of("for"), Set.of(), Set.of(Entry.Need.PERSON), null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Tea ; synsem:synBehavior frame:parley-v .      | lex:x-v names Tea, which is no class of events | declare the class there
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Place ; synsem:synBehavior frame:parley-v .    | lex:x-v names Place, which is no class of events | correct it
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; synsem:synBehavior frame:parley-v .                                | lex:x-v needs exactly one denotes | it has []
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Call, ent:Visit ; synsem:synBehavior frame:parley-v . | lex:x-v needs exactly one denotes | it has [Call, Visit]
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Call ; synsem:synBehavior frame:parly-v .      | lex:x-v has the frame | describe it in frames.ttl
            lex:x-v a ontolex:LexicalEntry ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Call ; synsem:synBehavior frame:parley-v .                         | lex:x-v needs exactly one rdfs:label | its word in English
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en, "y"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Call ; synsem:synBehavior frame:parley-v . | lex:x-v needs exactly one rdfs:label | add another entry
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb, lexinfo:noun ; ontolex:denotes ent:Call ; synsem:synBehavior frame:parley-v . | lex:x-v needs exactly one partOfSpeech | it has [noun, verb]
            lex:x-v a read:Operater ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb .                                                                         | lex:x-v is of [Operater] | give it one of the types
            lex:x-v rdfs:label "x"@en .                                                                                                                                | lex:x-v is of [] | give it one of the types
            lex:x-v a read:Operator, read:SupportVerb ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:carries read:Object .                              | lex:x-v is of [ | give it one of the types
            lex:x-v a read:Operator ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb .                                                                           | lex:x-v does nothing | give it a read:status
            lex:x-v a read:Operator ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:status ent:Maybe .                                                   | lex:x-v has the unknown value Maybe for read:status | take one
            lex:x-v a read:Operator ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:status ent:Planned, ent:Proposed .                                   | lex:x-v needs exactly one status | it has [Planned, Proposed]
            lex:x-v a read:Operator ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:status "Planned" .                                                   | lex:x-v has Planned for read:status | write an IRI
            lex:x-v a read:Operator ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:staus ent:Planned ; read:mode ent:Hearsay .                          | lex:x-v has read:staus, which terms.ttl does not declare | correct the name
            lex:x-v a read:Operator ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:status ent:Planned ; read:wants "y"@en .                             | lex:x-v has read:wants, which terms.ttl does not declare for Operator | take it away
            lex:x-v a read:SupportVerb ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; read:carries read:Object ; slot:with ent:agent .                       | lex:x-v has slot:with, which terms.ttl does not declare for SupportVerb | correct the name
            lex:x-v a read:SupportVerb ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb .                                                                        | lex:x-v has no read:carries | give it one
            lex:x-p a read:Connective ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:preposition ; read:from read:Governor .                                        | lex:x-p has no read:relation | give it one
            lex:x-v a read:ReportingWord ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:gerund .                                                                   | lex:x-v has the unknown value gerund for lexinfo:partOfSpeech | take one
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Call ; synsem:synBehavior frame:parley-v ; read:needs read:Luck . | lex:x-v has the unknown value Luck for read:needs | take one
            lex:x-v a ontolex:LexicalEntry ; rdfs:label "x"@en ; lexinfo:partOfSpeech lexinfo:verb ; ontolex:denotes ent:Call ; synsem:synBehavior frame:parley-v ; read:wants ent:Call . | lex:x-v has Call for read:wants | write words in quotes
            frame:x a synsem:SyntacticFrame ; rdfs:comment "nobody"@en .                                                                                                | frame:x needs the type synsem:SyntacticFrame and at least one slot | add slot:subject
            frame:x slot:subject ent:agent .                                                                                                                            | frame:x needs the type synsem:SyntacticFrame | add slot:subject
            frame:x a synsem:SyntacticFrame ; slot:subject ent:visiter .                                                                                                | frame:x fills the role visiter, which ontology/entente.ttl does not declare | correct the name
            frame:x a synsem:SyntacticFrame ; slot:subjct ent:visitor .                                                                                                 | frame:x has slot:subjct, which terms.ttl does not declare | correct the name
            ent:Negotiations read:usualStatus ent:Ongoing .                                                                                                             | ent:Negotiations names Negotiations, which is no class of events | correct it
            [] a read:Operator ; rdfs:label "x"@en .                                                                                                                    | a blank node has | give every entry an IRI
            <http://example.org/x> a read:Operator ; rdfs:label "x"@en .                                                                                                               | http://example.org/x is no name of an entry | begin it with lex:
            lex:x-v a read:Operator rdfs:label "x"@en .                                                                                                                 | words.ttl | mend the Turtle
            """)
    void namesTheEntryAndWhatToDo(String line, String what, String remedy) throws IOException {
        assertThatThrownBy(() -> read(SOUND + line)).isInstanceOf(EntenteException.class).hasMessageContainingAll(what, remedy);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatThrownBy(() -> read("lex:a a read:Operator ; rdfs:label \"a\" ; lexinfo:partOfSpeech lexinfo:verb .\nlex:b rdfs:label \"b\" ."))
                .hasMessageContaining("lex:a does nothing").hasMessageContaining("lex:b is of []");
    }

    @Test
    void bundledLexiconIsWide() {
        Map<Class<?>, Long> counts = BUNDLED.byHead().values().stream().flatMap(List::stream).collect(Collectors.groupingBy(Entry::getClass, Collectors.counting()));
        assertThat(counts.get(Entry.Trigger.class)).isGreaterThan(650);
        assertThat(counts.get(Entry.Operator.class)).isGreaterThan(250);
        assertThat(counts.get(Entry.Support.class)).isGreaterThan(90);
        assertThat(counts.get(Entry.Reporting.class)).isGreaterThan(45);
        assertThat(counts.get(Entry.Link.class)).isGreaterThan(70);
        assertThat(BUNDLED.lists().get(Lexicon.WordList.ACTORS)).hasSizeGreaterThan(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Meeting", "Negotiation", "Call", "Visit", "PortCall", "Invitation", "Exercise", "Training", "Patrol", "LogisticSupport",
            "RefuelingSupport", "ArmsTransfer", "Aid", "CooperationProgramme", "Ceremony", "Agreement", "Statement", "Pledge", "Condemnation", "Accusation",
            "Denial", "Warning", "Request", "Protest", "Cancellation", "Suspension", "Postponement", "Refusal", "Resumption", "Deployment", "Withdrawal",
            "WeaponsTest", "WeaponsDevelopment", "Incursion", "Attack", "Operation", "Sanction", "Expulsion", "Appointment", "Departure", "Election"})
    void everyEventHasAVerbAndANoun(String type) {
        Taxonomy taxonomy = ONTOLOGY.taxonomy();
        Set<Entry.WordClass> classes = BUNDLED.byHead().values().stream().flatMap(List::stream)
                .filter(Entry.Trigger.class::isInstance).map(Entry.Trigger.class::cast)
                .filter(trigger -> taxonomy.isA(trigger.type(), type)).map(Entry.Trigger::wordClass).collect(Collectors.toSet());
        assertThat(classes).containsAll(type.equals("CooperationProgramme") ? Set.of(Entry.WordClass.NOUN) : Set.of(Entry.WordClass.VERB, Entry.WordClass.NOUN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SummitMeeting", "MinisterialMeeting", "Conference", "JointStatement", "MemorandumOfUnderstanding", "Treaty",
            "SearchAndRescueExercise", "NavalExercise", "AirExercise", "GroundExercise"})
    void everyNarrowerEventHasANoun(String type) {
        assertThat(BUNDLED.byHead().values().stream().flatMap(List::stream).filter(Entry.Trigger.class::isInstance).map(Entry.Trigger.class::cast)
                .filter(trigger -> trigger.type().equals(type))).anyMatch(trigger -> trigger.wordClass() == Entry.WordClass.NOUN);
    }

    private Lexicon read(String lines) throws IOException {
        String terms = BundledFolder.read("ontology/lexicon", bundled -> text(bundled.resolve("terms.ttl")));
        Files.writeString(folder.resolve("terms.ttl"), terms);
        Files.writeString(folder.resolve("words.ttl"), PREFIXES + lines);
        return LexiconReader.of(folder, ONTOLOGY);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
