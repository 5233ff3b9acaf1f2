package io.github.entente.identity;

import java.util.Set;
import java.util.TreeSet;

import io.github.entente.base.Taxonomy;

/** Whether two decisions act upon the same. */
final class Effect {

    private Effect() {
    }

    static boolean same(EventProfile a, EventProfile b, Taxonomy taxonomy) {
        return a.affects().stream().anyMatch(one -> b.affects().stream().anyMatch(other -> same(one, other, taxonomy)));
    }

    private static boolean same(Affected one, Affected other, Taxonomy taxonomy) {
        boolean kin = taxonomy.related(one.type(), other.type()) && !one.type().equals("Event") && !other.type().equals("Event");
        return kin && (Company.shared(one.actors(), other.actors()) > 0 || states(one).size() > 1 && states(one).equals(states(other)));
    }

    private static Set<String> states(Affected affected) {
        Set<String> all = new TreeSet<>(affected.states());
        affected.actors().forEach(actor -> {
            if (actor.state() != null) {
                all.add(actor.state());
            }
        });
        return all;
    }
}
