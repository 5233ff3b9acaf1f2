package io.github.entente.ontology;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The properties that the reference data is written in; no other is read. */
enum ReferenceProperty {
    LABEL("http://www.w3.org/2000/01/rdf-schema#label"),
    ALIAS("http://www.w3.org/2004/02/skos/core#altLabel"),
    COMMENT("http://www.w3.org/2000/01/rdf-schema#comment"),
    DEMONYM("https://w3id.org/entente/ns#demonym"),
    METONYM("https://w3id.org/entente/ns#metonym"),
    NAME_TEXT("https://w3id.org/entente/ns#nameText"),
    SAME_AS("http://schema.org/sameAs"),
    TERRITORY("https://w3id.org/entente/ns#territory", Set.of(ReferenceKind.COUNTRY)),
    STATE("https://w3id.org/entente/ns#ofState", Set.of(ReferenceKind.STATE)),
    WITHIN("https://w3id.org/entente/ns#within", ReferenceKind.PLACES),
    OPERATOR("https://w3id.org/entente/ns#operatedBy", ReferenceKind.BODIES),
    CLAIMANT("https://w3id.org/entente/ns#claimant", Set.of(ReferenceKind.STATE)),
    NAME_OF("https://w3id.org/entente/ns#nameOf", ReferenceKind.PLACES),
    USED_BY("https://w3id.org/entente/ns#usedBy", ReferenceKind.BODIES),
    PARENT_BODY("http://www.w3.org/ns/org#subOrganizationOf", ReferenceKind.BODIES),
    ROLE("http://www.w3.org/ns/org#role", Set.of(ReferenceKind.ROLE)),
    POST_IN("http://www.w3.org/ns/org#postIn", ReferenceKind.BODIES),
    BROADER("http://www.w3.org/2004/02/skos/core#broader", Set.of(ReferenceKind.ROLE));

    private static final Map<String, ReferenceProperty> BY_IRI =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(ReferenceProperty::iri, property -> property));

    private final String iri;
    private final Set<ReferenceKind> targets;

    ReferenceProperty(String iri) {
        this(iri, Set.of());
    }

    ReferenceProperty(String iri, Set<ReferenceKind> targets) {
        this.iri = iri;
        this.targets = targets;
    }

    static Optional<ReferenceProperty> of(String iri) {
        return Optional.ofNullable(BY_IRI.get(iri));
    }

    String iri() {
        return iri;
    }

    /** The kinds of entry that its values name; empty where a value is text, or an address elsewhere. */
    Set<ReferenceKind> targets() {
        return targets;
    }

    boolean isLink() {
        return !targets.isEmpty();
    }
}
