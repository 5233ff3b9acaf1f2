package io.github.entente.ontology;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** What an entry of the lexicon is for. */
enum LexiconKind {
    TRIGGER("http://www.w3.org/ns/lemon/ontolex#LexicalEntry"),
    OPERATOR(LexiconEntry.READ + "Operator"),
    SUPPORT_VERB(LexiconEntry.READ + "SupportVerb"),
    REPORTING_WORD(LexiconEntry.READ + "ReportingWord"),
    CONNECTIVE(LexiconEntry.READ + "Connective"),
    IDIOM(LexiconEntry.READ + "Idiom"),
    ACTOR_NOUN(LexiconEntry.READ + "ActorNoun"),
    MEASURE_NOUN(LexiconEntry.READ + "MeasureNoun"),
    GENERAL_NOUN(LexiconEntry.READ + "GeneralNoun"),
    DEFINITE_WORD(LexiconEntry.READ + "DefiniteWord"),
    OPENING_WORD(LexiconEntry.READ + "OpeningWord"),
    DOCUMENT_NOUN(LexiconEntry.READ + "DocumentNoun"),
    HARM_VERB(LexiconEntry.READ + "HarmVerb"),
    ANEW_WORD(LexiconEntry.READ + "AnewWord"),
    AUDIENCE_VERB(LexiconEntry.READ + "AudienceVerb"),
    GUARD_VERB(LexiconEntry.READ + "GuardVerb");

    private final Resource type;

    LexiconKind(String iri) {
        this.type = ResourceFactory.createResource(iri);
    }

    Resource type() {
        return type;
    }

    /** Whether of its entries nothing but the word is told. */
    boolean isMereWord() {
        return ordinal() >= ACTOR_NOUN.ordinal();
    }
}
