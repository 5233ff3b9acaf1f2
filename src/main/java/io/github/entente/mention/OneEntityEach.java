package io.github.entente.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sees to it that what an article calls alike is one entity: one type for "Yokosuka" after "in" and elsewhere, an
 * abbreviation in brackets for the name before it, and all names found kept as aliases.
 */
final class OneEntityEach {

    private final Map<String, Entity> chosen = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    OneEntityEach(List<Found> found) {
        Map<String, Entity> inFull = new HashMap<>();
        Found before = null;
        for (Found one : found) {
            if (!one.entity().known()) {
                chosen.merge(key(one.entity().label()), one.entity(), OneEntityEach::better);
                if (before != null && abbreviates(before, one)) {
                    inFull.put(key(one.entity().label()), before.entity());
                }
            }
            before = one;
        }
        chosen.putAll(inFull);
        ministriesOfOneState(found);
        found.forEach(one -> names.computeIfAbsent(choose(one.entity()).id(), id -> new LinkedHashSet<>()).addAll(called(one)));
    }

    private static List<String> called(Found one) {
        List<String> called = new ArrayList<>(one.entity().known() ? List.of() : one.entity().aliases());
        if (one.kind() == Mention.Kind.NAME) {
            called.add(one.tree().form(one.first()).contains("-") && one.span().length() < one.text().length() ? one.entity().label() : one.text());
        }
        return called;
    }

    /** "the Defense Ministry" is Japan's, where the article names but that one. */
    private void ministriesOfOneState(List<Found> found) {
        for (Found one : found) {
            if (!one.entity().known() && one.entity().state() == null && "Ministry".equals(one.entity().type())) {
                List<Entity> owned = found.stream().map(Found::entity).filter(other -> other.state() != null && "Ministry".equals(other.type()))
                        .filter(other -> other.label().endsWith(one.entity().label()) || other.aliases().contains(one.entity().label())).distinct().toList();
                if (owned.size() == 1) {
                    chosen.put(key(one.entity().label()), owned.getFirst());
                }
            }
        }
    }

    private static String key(String label) {
        return Spelling.slug(label);
    }

    private static Entity better(Entity a, Entity b) {
        boolean narrower = vague(a) && !vague(b);
        return narrower || a.type().equals(b.type()) && a.state() == null && b.state() != null ? b : a;
    }

    private static boolean vague(Entity entity) {
        return "Place".equals(entity.type()) || "Organization".equals(entity.type());
    }

    /** "Korean People's Army (KPA)" */
    private static boolean abbreviates(Found name, Found abbreviation) {
        String letters = abbreviation.entity().label();
        boolean bracketed = name.tree() == abbreviation.tree() && abbreviation.first() == name.last() + 2 && name.tree().is(name.last() + 1, "(");
        return bracketed && letters.equals(letters.toUpperCase(java.util.Locale.ROOT)) && !letters.contains(" ");
    }

    private Entity choose(Entity entity) {
        return entity.known() ? entity : chosen.getOrDefault(key(entity.label()), entity);
    }

    /** The entity to keep for one that was found, with every name that the article has for it. */
    Entity of(Entity entity) {
        Entity kept = choose(entity);
        Map<String, String> aliases = new LinkedHashMap<>();
        kept.aliases().forEach(alias -> aliases.putIfAbsent(key(alias), alias));
        names.getOrDefault(kept.id(), Set.of()).forEach(alias -> aliases.putIfAbsent(key(alias), alias));
        aliases.remove(key(kept.label()));
        return new Entity(kept.id(), kept.type(), kept.label(), List.copyOf(aliases.values()), kept.state(), kept.known());
    }
}
