package io.github.entente.ontology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is wrong with reference data, in sentences for the person who wrote it. */
final class ReferenceRules {

    /** What an entry cannot do without, beside its label. */
    private static final Map<ReferenceKind, List<ReferenceProperty>> REQUIRED = Map.of(
            ReferenceKind.STATE, List.of(ReferenceProperty.DEMONYM),
            ReferenceKind.GOVERNMENT, List.of(ReferenceProperty.STATE),
            ReferenceKind.MINISTRY, List.of(ReferenceProperty.STATE),
            ReferenceKind.POST, List.of(ReferenceProperty.ROLE),
            ReferenceKind.NAME, List.of(ReferenceProperty.NAME_OF, ReferenceProperty.NAME_TEXT, ReferenceProperty.USED_BY));
    private static final List<ReferenceProperty> UPWARD = List.of(ReferenceProperty.WITHIN, ReferenceProperty.BROADER, ReferenceProperty.PARENT_BODY);

    private final Map<String, ReferenceEntry> entries;
    private final List<Fault> faults = new ArrayList<>();

    private ReferenceRules(Map<String, ReferenceEntry> entries) {
        this.entries = entries;
    }

    /** The faults of all entries. */
    static List<Fault> faults(Map<String, ReferenceEntry> entries) {
        ReferenceRules rules = new ReferenceRules(entries);
        entries.values().forEach(rules::check);
        return rules.faults;
    }

    private void check(ReferenceEntry entry) {
        Optional<ReferenceKind> kind = ReferenceKind.of(entry.id());
        if (kind.isEmpty()) {
            fault(entry, "has no kind that is known; begin its id with one of "
                    + Stream.of(ReferenceKind.values()).map(ReferenceKind::prefix).collect(Collectors.joining(" ")));
            return;
        }
        checkType(entry, kind.get());
        checkTexts(entry, kind.get());
        entry.values().keySet().stream().filter(ReferenceProperty::isLink).forEach(property -> checkLinks(entry, property));
        if (UPWARD.stream().anyMatch(property -> leadsBack(entry, property))) {
            fault(entry, "lies above itself; break the circle of ent:within, skos:broader or org:subOrganizationOf");
        }
    }

    private void checkType(ReferenceEntry entry, ReferenceKind kind) {
        if (entry.types().size() != 1 || !kind.types().containsAll(entry.types())) {
            fault(entry, "is of " + entry.types() + "; give an id of the kind " + kind.prefix() + " one class of " + kind.types().stream().sorted().toList());
        }
    }

    private void checkTexts(ReferenceEntry entry, ReferenceKind kind) {
        if (kind != ReferenceKind.NAME && entry.english(ReferenceProperty.LABEL).size() != 1) {
            fault(entry, "needs exactly one rdfs:label in English; add it with @en, and other names as skos:altLabel");
        }
        for (ReferenceProperty property : REQUIRED.getOrDefault(kind, List.of())) {
            if (!entry.has(property)) {
                fault(entry, "lacks <" + property.iri() + ">; add it");
            }
        }
        if (kind == ReferenceKind.DISPUTED && entry.links(ReferenceProperty.CLAIMANT).size() < 2) {
            fault(entry, "is claimed by fewer than two states; add each as ent:claimant, or describe it as a place");
        }
    }

    private void checkLinks(ReferenceEntry entry, ReferenceProperty property) {
        for (String target : entry.links(property)) {
            if (!entries.containsKey(target)) {
                fault(entry, "names <" + target + "> by <" + property.iri() + ">, which no file describes; describe it or correct the name");
            } else if (ReferenceKind.of(target).filter(property.targets()::contains).isEmpty()) {
                fault(entry, "names <" + target + "> by <" + property.iri() + ">, which cannot be its value; take one of the kinds "
                        + property.targets().stream().map(ReferenceKind::prefix).sorted().toList());
            }
        }
    }

    private boolean leadsBack(ReferenceEntry entry, ReferenceProperty property) {
        Set<String> seen = new HashSet<>();
        List<String> next = entry.links(property);
        while (!next.isEmpty()) {
            if (next.contains(entry.id())) {
                return true;
            }
            next = next.stream().filter(seen::add).map(entries::get).filter(above -> above != null)
                    .flatMap(above -> above.links(property).stream()).toList();
        }
        return false;
    }

    private void fault(ReferenceEntry entry, String what) {
        faults.add(new Fault(entry.file(), entry.id(), ReferenceData.RULE, what));
    }
}
