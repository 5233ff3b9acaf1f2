package io.github.entente.graph;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The ontology's names; a test checks that each is declared in {@code ontology/entente.ttl}. */
public final class Ent {

    public static final String NS = "https://w3id.org/entente/ns#";
    public static final String ID = "https://w3id.org/entente/id/";
    public static final String GRAPH = "https://w3id.org/entente/graph/";
    public static final String LEXICON = "https://w3id.org/entente/lexicon/";

    public static final Property TEXT = property("text");
    public static final Property PUBLISHER = property("publisher");
    public static final Property PUBLISHED = property("published");
    public static final Property RETRIEVED_FROM = property("retrievedFrom");
    public static final Property CONTENT_HASH = property("contentHash");
    public static final Property SAMPLE = property("sample");
    public static final Property IN_ARTICLE = property("inArticle");
    public static final Property BEGIN_INDEX = property("beginIndex");
    public static final Property END_INDEX = property("endIndex");
    public static final Property QUOTE = property("quote");
    public static final Property SENTENCE = property("sentence");
    public static final Property DENOTES = property("denotes");
    public static final Property ENTRY = property("entry");
    public static final Property EVIDENCE = property("evidence");
    public static final Property ABOUT = property("about");
    public static final Property STATUS = property("status");
    public static final Property CLAIMED_STATUS = property("claimedStatus");
    public static final Property CERTAINTY = property("certainty");
    public static final Property ATTRIBUTION_MODE = property("attributionMode");
    public static final Property ATTRIBUTED_TO = property("attributedTo");
    public static final Property OPERATOR = property("operator");
    public static final Property AS_OF = property("asOf");
    public static final Property CLAIMED_DATE = property("claimedDate");
    public static final Property CLAIMED_PLACE = property("claimedPlace");
    public static final Property CLAIMED_ROLE = property("claimedRole");
    public static final Property CLAIMED_PARTICIPANT = property("claimedParticipant");
    public static final Property CLAIMED_RELATION = property("claimedRelation");
    public static final Property CLAIMED_OBJECT = property("claimedObject");
    public static final Property INVOLVES_STATE = property("involvesState");
    public static final Property AT_PLACE = property("atPlace");
    public static final Property WITHIN = property("within");
    public static final Property TERRITORY = property("territory");
    public static final Property OF_STATE = property("ofState");
    public static final Property CLAIMANT = property("claimant");
    public static final Property OPERATED_BY = property("operatedBy");
    public static final Property DATE = property("date");
    public static final Property DATE_TEXT = property("dateText");
    public static final Property BEGIN_EARLIEST = property("beginEarliest");
    public static final Property BEGIN_LATEST = property("beginLatest");
    public static final Property END_EARLIEST = property("endEarliest");
    public static final Property END_LATEST = property("endLatest");
    public static final Property PURPOSE_TEXT = property("purposeText");
    public static final Property HOLDER = property("holder");
    public static final Property POST = property("post");
    public static final Property CALLED_AS = property("calledAs");
    public static final Property SOURCE_SIDE = property("sourceSide");

    public static final Property KEPT_AS = property("keptAs");
    public static final Property JOINS = property("joins");
    public static final Property DRAWN_FROM = property("drawnFrom");
    public static final Property SCORE = property("score");
    public static final Property GROUND = property("ground");
    public static final Property GROUND_TEXT = property("groundText");
    public static final Property DECIDED_BY = property("decidedBy");
    public static final Property DECIDED_AT = property("decidedAt");
    public static final Property DECISION_REASON = property("decisionReason");
    public static final Property TAKES_OUT = property("takesOut");
    public static final Property CONCERNS = property("concerns");

    public static final Resource JOIN = type("Join");
    public static final Resource IDENTITY_DECISION = type("IdentityDecision");
    public static final Resource MERGE = type("Merge");
    public static final Resource SPLIT = type("Split");
    public static final Resource ARTICLE = type("Article");
    public static final Resource SENTENCE_TYPE = type("Sentence");
    public static final Resource MENTION = type("Mention");
    public static final Resource TEXT_SPAN = type("TextSpan");
    public static final Resource STATUS_CLAIM = type("StatusClaim");
    public static final Resource DATE_CLAIM = type("DateClaim");
    public static final Resource PLACE_CLAIM = type("PlaceClaim");
    public static final Resource ROLE_CLAIM = type("RoleClaim");
    public static final Resource RELATION_CLAIM = type("RelationClaim");
    public static final Resource ANONYMOUS_SOURCE = type("AnonymousSource");
    public static final Resource NEWS_ORGANIZATION = type("NewsOrganization");
    public static final Resource STATE = type("State");
    public static final Resource TENURE = type("Tenure");

    private Ent() {
    }

    /** A property by its local name. */
    public static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }

    /** A class or an individual of a scheme by its local name. */
    public static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    /** The IRI of the named graph of an article, which is the article's own. */
    public static String article(String id) {
        return GRAPH + id;
    }

    /** The id of the article that has this IRI. */
    public static String articleId(String iri) {
        return iri.substring(GRAPH.length());
    }
}
