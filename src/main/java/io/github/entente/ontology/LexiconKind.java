package io.github.entente.ontology;

import java.util.Optional;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.jspecify.annotations.Nullable;

import io.github.entente.event.Lexicon.WordList;

/** What an entry of the lexicon is for. */
enum LexiconKind {
    TRIGGER("http://www.w3.org/ns/lemon/ontolex#LexicalEntry"),
    OPERATOR(LexiconEntry.READ + "Operator"),
    SUPPORT_VERB(LexiconEntry.READ + "SupportVerb"),
    REPORTING_WORD(LexiconEntry.READ + "ReportingWord"),
    CONNECTIVE(LexiconEntry.READ + "Connective"),
    IDIOM(LexiconEntry.READ + "Idiom"),
    ACTOR_NOUN(LexiconEntry.READ + "ActorNoun", WordList.ACTORS),
    MEASURE_NOUN(LexiconEntry.READ + "MeasureNoun", WordList.MEASURES),
    GENERAL_NOUN(LexiconEntry.READ + "GeneralNoun", WordList.GENERAL),
    DEFINITE_WORD(LexiconEntry.READ + "DefiniteWord", WordList.DEFINITE),
    OPENING_WORD(LexiconEntry.READ + "OpeningWord", WordList.OPENING),
    SEQUENCE_WORD(LexiconEntry.READ + "SequenceWord", WordList.SEQUENCE),
    DOCUMENT_NOUN(LexiconEntry.READ + "DocumentNoun", WordList.DOCUMENTS),
    HARM_VERB(LexiconEntry.READ + "HarmVerb", WordList.HARM),
    ANEW_WORD(LexiconEntry.READ + "AnewWord", WordList.ANEW),
    AUDIENCE_VERB(LexiconEntry.READ + "AudienceVerb", WordList.AUDIENCE),
    GUARD_VERB(LexiconEntry.READ + "GuardVerb", WordList.GUARD),
    HAPPENING_NOUN(LexiconEntry.READ + "HappeningNoun", WordList.HAPPENINGS),
    FACING_VERB(LexiconEntry.READ + "FacingVerb", WordList.FACING),
    RULE(LexiconEntry.READ + "Rule", WordList.RULES);

    private final Resource type;
    private final @Nullable WordList list;

    LexiconKind(String iri) {
        this(iri, null);
    }

    LexiconKind(String iri, @Nullable WordList list) {
        this.type = ResourceFactory.createResource(iri);
        this.list = list;
    }

    Resource type() {
        return type;
    }

    /** The list of which its entries are the words; empty if they tell more than a word. */
    Optional<WordList> list() {
        return Optional.ofNullable(list);
    }

    /** Whether of its entries nothing but the word is told. */
    boolean isMereWord() {
        return list != null;
    }
}
