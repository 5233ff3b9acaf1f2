package io.github.entente.pipeline.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.event.Relation;
import io.github.entente.event.Status;

/**
 * The closed lists by which articles are annotated, and how the ontology's classes fall under them.
 *
 * @param types the listed classes
 * @param taxonomy the ontology's hierarchy
 */
public record AnnotationScheme(Set<String> types, Taxonomy taxonomy) {

    private static final String LIST = "event-types.txt";
    private static final Set<String> STATUSES = Arrays.stream(Status.values()).map(Status::term).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> RELATIONS = Arrays.stream(Relation.Kind.values()).map(AnnotationScheme::name).collect(Collectors.toUnmodifiableSet());

    public AnnotationScheme {
        types = Set.copyOf(types);
    }

    /** The list that comes with the program. */
    public static AnnotationScheme of(Taxonomy taxonomy) {
        try (InputStream in = AnnotationScheme.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing beside " + AnnotationScheme.class.getName());
            }
            return new AnnotationScheme(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toSet()), taxonomy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest listed class at or above one of the ontology; empty where none is, as for what is only known to be an event. */
    Optional<String> listed(String type) {
        Set<String> level = Set.of(type);
        Set<String> seen = new HashSet<>();
        while (!level.isEmpty()) {
            Optional<String> found = level.stream().filter(types::contains).sorted().findFirst();
            if (found.isPresent()) {
                return found;
            }
            seen.addAll(level);
            level = level.stream().flatMap(one -> taxonomy.parents(one).stream())
                    .filter(parent -> !seen.contains(parent)).collect(Collectors.toSet());
        }
        return Optional.empty();
    }

    /** What the annotators call a relation. */
    static String name(Relation.Kind kind) {
        return kind == Relation.Kind.CAUSED_BY ? "cause" : kind.property();
    }

    /**
     * Checks that people's annotation keeps to the lists and that its ids resolve.
     *
     * @throws io.github.entente.base.EntenteException of kind USAGE, naming file and field, at the first fault
     */
    void check(Annotation annotation, Path file) {
        Set<String> entities = annotation.entities().stream().map(AnnotatedEntity::id).collect(Collectors.toSet());
        Set<String> events = new LinkedHashSet<>();
        for (int i = 0; i < annotation.events().size(); i++) {
            AnnotatedEvent event = annotation.events().get(i);
            String field = "events[" + i + "].";
            require(events.add(event.id()), file, field + "id: another event is called \"" + event.id() + "\" too");
            require(!event.mentions().isEmpty(), file, field + "mentions: an event needs at least one");
            oneOf(types, event.type(), file, field + "type");
            oneOf(STATUSES, event.status(), file, field + "status");
            Stream.concat(event.participants().stream(), Stream.ofNullable(event.place()))
                    .forEach(id -> require(entities.contains(id), file, field + "participants or place: no entity has the id \"" + id + "\""));
        }
        for (int i = 0; i < annotation.relations().size(); i++) {
            AnnotatedRelation relation = annotation.relations().get(i);
            oneOf(RELATIONS, relation.relation(), file, "relations[" + i + "].relation");
            for (String id : List.of(relation.from(), relation.to())) {
                require(events.contains(id), file, "relations[" + i + "]: no event has the id \"" + id + "\"");
            }
        }
    }

    private static void oneOf(Collection<String> allowed, String value, Path file, String field) {
        require(allowed.contains(value), file, field + ": \"" + value + "\" is not one of " + String.join(", ", new TreeSet<>(allowed)));
    }

    private static void require(boolean holds, Path file, String otherwise) {
        if (!holds) {
            throw AnnotationFile.fault(file, "field " + otherwise);
        }
    }
}
