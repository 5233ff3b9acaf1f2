package io.github.entente.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.BundledFolder;
import io.github.entente.base.EntenteException;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Known;
import io.github.entente.mention.Name;

/**
 * What {@code ontology/reference} tells the reader beforehand.
 *
 * <pre>{@code
 * ReferenceData reference = ReferenceData.bundled();
 * reference.known();        // state/afghanistan, country/afghanistan, city/kabul …
 * reference.honorifics();   // "Mr.", "Mr", "Mrs." …
 * }</pre>
 *
 * @param known whatever text can mention, in the order of the files and their lines; several may have one name
 * @param honorifics words of respect that stand before a person's name and are no office
 */
public record ReferenceData(List<Known> known, List<String> honorifics) {

    /** The rule that faults of reference data name. */
    static final String RULE = "reference data";

    public ReferenceData {
        known = List.copyOf(known);
        honorifics = List.copyOf(honorifics);
    }

    /** The reference data that the program comes with. */
    public static ReferenceData bundled() {
        return BundledFolder.read("ontology/reference", ReferenceData::of);
    }

    /**
     * Reads a folder of Turtle files.
     *
     * @throws EntenteException if anything in them is wrong; its message lists every fault with file, subject and advice
     */
    public static ReferenceData of(Path folder) {
        ReferenceReader reader = read(folder);
        List<Fault> faults = faults(reader);
        if (!faults.isEmpty()) {
            throw new EntenteException(EntenteException.Kind.FAULTS, "Reference data is not sound:\n"
                    + faults.stream().map(fault -> fault.where() + ": " + fault.term() + " " + fault.advice()).collect(Collectors.joining("\n")));
        }
        return new Builder(reader.entries()).build();
    }

    /**
     * What is wrong with a folder of Turtle files, in the order of the files; empty where it can be used.
     *
     * @throws EntenteException if it cannot be read, or holds what is no Turtle
     */
    public static List<Fault> faults(Path folder) {
        return faults(read(folder));
    }

    private static List<Fault> faults(ReferenceReader reader) {
        return Stream.of(reader.faults(), ReferenceRules.faults(reader.entries())).flatMap(List::stream).distinct().toList();
    }

    private static ReferenceReader read(Path folder) {
        ReferenceReader reader = new ReferenceReader();
        reader.readFolder(folder);
        return reader;
    }

    /** Turns checked entries into what stages read: inherits names and states along the links. */
    private static final class Builder {

        private final Map<String, ReferenceEntry> entries;
        private final Map<String, ReferenceEntry> stateOf = new HashMap<>();
        private final Map<String, List<String>> placeNames = new HashMap<>();

        Builder(Map<String, ReferenceEntry> entries) {
            this.entries = entries;
            for (ReferenceEntry entry : entries.values()) {
                entry.link(ReferenceProperty.TERRITORY).ifPresent(country -> stateOf.put(country, entry));
                entry.link(ReferenceProperty.NAME_OF).ifPresent(place -> placeNames.computeIfAbsent(place, p -> new ArrayList<>()).addAll(names(entry)));
            }
        }

        ReferenceData build() {
            List<Known> known = entries.values().stream().filter(entry -> entry.kind().isNamed()).map(this::known).toList();
            List<String> honorifics = entries.values().stream().filter(entry -> entry.kind() == ReferenceKind.HONORIFIC)
                    .flatMap(entry -> names(entry).stream()).toList();
            return new ReferenceData(known, honorifics);
        }

        private Known known(ReferenceEntry entry) {
            Set<String> proper = new LinkedHashSet<>(names(entry));
            proper.addAll(placeNames.getOrDefault(entry.id(), List.of()));
            String label = proper.iterator().next();
            List<String> aliases = proper.stream().skip(1).toList();
            if (stateOf.containsKey(entry.id())) {
                // "in the ROK": a country goes by every name of its state
                proper.addAll(names(stateOf.get(entry.id())));
            }
            List<Name> names = new ArrayList<>(named(proper, entry.kind().isTitle() ? Name.Kind.TITLE : Name.Kind.NAME));
            names.addAll(named(entry.english(ReferenceProperty.DEMONYM), Name.Kind.DEMONYM));
            names.addAll(named(entry.english(ReferenceProperty.METONYM), Name.Kind.METONYM));
            return new Known(new Entity(entry.id(), entry.types().getFirst(), label, aliases, state(entry), true), names, broader(entry));
        }

        private static List<Name> named(Collection<String> texts, Name.Kind kind) {
            return texts.stream().distinct().map(text -> new Name(text, kind)).toList();
        }

        private static List<String> names(ReferenceEntry entry) {
            return Stream.of(ReferenceProperty.LABEL, ReferenceProperty.ALIAS).map(entry::english).flatMap(List::stream).distinct().toList();
        }

        private @Nullable String state(ReferenceEntry entry) {
            if (entry.kind() == ReferenceKind.STATE) {
                return entry.id();
            }
            if (stateOf.containsKey(entry.id())) {
                return stateOf.get(entry.id()).id();
            }
            return entry.link(ReferenceProperty.STATE).orElseGet(() -> above(entry, ReferenceProperty.WITHIN, ReferenceProperty.PARENT_BODY).stream()
                    .findFirst().map(id -> state(entries.get(id))).orElse(null));
        }

        private static List<String> broader(ReferenceEntry entry) {
            return above(entry, ReferenceProperty.WITHIN, ReferenceProperty.BROADER, ReferenceProperty.PARENT_BODY, ReferenceProperty.ROLE, ReferenceProperty.POST_IN);
        }

        private static List<String> above(ReferenceEntry entry, ReferenceProperty... properties) {
            return Arrays.stream(properties).map(entry::links).flatMap(List::stream).toList();
        }
    }
}
