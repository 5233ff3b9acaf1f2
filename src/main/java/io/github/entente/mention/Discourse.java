package io.github.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an article has named so far, as its later words look back to it. */
final class Discourse {

    private static final Set<String> BODIES = Set.of("State", "Government", "Ministry", "ArmedForce", "MilitaryUnit", "ArmedGroup", "Organization", "InternationalOrganization", "NewsOrganization");

    private final List<Mention> mentions;
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final NavigableMap<Integer, Scan> byNumber = new TreeMap<>();
    private final List<TenureMention> tenures;
    private final Atlas atlas;

    Discourse(List<Scan> scans, List<Mention> named, List<TenureMention> tenures, Atlas atlas) {
        this.mentions = new ArrayList<>(named);
        named.forEach(mention -> bySentence.computeIfAbsent(mention.sentence(), number -> new ArrayList<>()).add(mention));
        scans.forEach(scan -> byNumber.put(scan.number(), scan));
        this.tenures = tenures;
        this.atlas = atlas;
    }

    Atlas atlas() {
        return atlas;
    }

    List<TenureMention> tenures() {
        return tenures;
    }

    void add(Mention mention) {
        mentions.add(mention);
        bySentence.computeIfAbsent(mention.sentence(), number -> new ArrayList<>()).add(mention);
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<Mention> in(int sentence) {
        return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
    }

    /** The sentence before, if it was scanned. */
    Optional<Scan> before(int sentence) {
        return Optional.ofNullable(byNumber.lowerEntry(sentence)).map(Map.Entry::getValue);
    }

    /** The sentences before one that were scanned, the nearest first. */
    Stream<Scan> earlier(Scan scan) {
        return byNumber.headMap(scan.number(), false).descendingMap().values().stream();
    }

    Optional<Scan> scan(int sentence) {
        return Optional.ofNullable(byNumber.get(sentence));
    }

    /** Who or what the token is the head of, adjectives left out. */
    List<Entity> at(Scan scan, int token) {
        return in(scan.number()).stream().filter(mention -> mention.head() == token && mention.kind() != Mention.Kind.DEMONYM).map(Mention::entity).distinct().toList();
    }

    /** Everybody whom a coordinated phrase names, by the head of its first part. */
    List<Entity> group(Scan scan, int head) {
        int first = scan.tree().firstConjunct(head);
        return scan.tree().conjuncts(first).stream().flatMap(token -> at(scan, token).stream()).distinct().toList();
    }

    /** The different entities of a sentence that fit, in order, those whose head stands before a token. */
    List<Entity> named(Scan scan, int before, Predicate<Entity> fits) {
        Set<Entity> found = new LinkedHashSet<>();
        in(scan.number()).stream().filter(mention -> mention.kind() != Mention.Kind.DEMONYM && mention.head() < before).map(Mention::entity).filter(fits).forEach(found::add);
        return List.copyOf(found);
    }

    /** All that an article names and that fits, once each, in order. */
    List<Entity> all(Predicate<Entity> fits) {
        return mentions.stream().map(Mention::entity).filter(fits).distinct().toList();
    }

    /** The last named entity that fits before a sentence, not further back than so many sentences. */
    Optional<Entity> last(int sentence, int token, int reach, Predicate<Entity> fits) {
        return IntStream.rangeClosed(Math.max(0, reach > sentence ? 0 : sentence - reach), sentence).boxed().flatMap(number -> in(number).stream()).filter(mention -> (mention.sentence() < sentence || mention.sentence() == sentence && mention.head() < token))
                .filter(mention -> mention.kind() != Mention.Kind.DEMONYM && fits.test(mention.entity()))
                .reduce((a, b) -> b.span().begin() >= a.span().begin() ? b : a).map(Mention::entity);
    }

    /** The subject of the sentence's main verb: the index of its head. */
    static Optional<Integer> mainSubject(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) < 0) {
                Optional<Integer> subject = tree.child(i, "nsubj", "nsubjpass");
                if (subject.isPresent()) {
                    return subject;
                }
            }
        }
        return Optional.empty();
    }

    static boolean person(Entity entity) {
        return "Person".equals(entity.type());
    }

    static boolean state(Entity entity) {
        return "State".equals(entity.type());
    }

    static boolean body(Entity entity) {
        return BODIES.contains(entity.type());
    }
}
