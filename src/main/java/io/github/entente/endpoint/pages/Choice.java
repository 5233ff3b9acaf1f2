package io.github.entente.endpoint.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

import io.github.entente.endpoint.http.Problem;

/**
 * One of several things to which a list can be narrowed.
 *
 * @param name the query parameter
 * @param label what it is about
 * @param options what there is to choose from
 * @param chosen the one that was chosen; null for all
 */
record Choice(String name, String label, List<Thing> options, @Nullable Thing chosen) {

    Choice {
        options = List.copyOf(options);
    }

    /**
     * Reads what was chosen, by the end of its IRI, its IRI or its label.
     *
     * @throws io.github.entente.endpoint.http.ProblemException 400 that lists the options, if there is no such
     */
    static Choice of(HttpServletRequest request, String name, String label, List<Thing> options) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            return new Choice(name, label, options, null);
        }
        Thing chosen = options.stream().filter(option -> List.of(option.local().toLowerCase(Locale.ROOT), option.iri(), option.label().toLowerCase(Locale.ROOT))
                .contains(value.equals(option.iri()) ? value : value.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Problem.of(400, name + "=" + Visible.of(value) + " is none of those in the store: "
                        + String.join(", ", options.stream().map(Thing::local).toList())).exception());
        return new Choice(name, label, options, chosen);
    }

    /** What lists of events can be narrowed to. */
    static List<Choice> ofEvents(HttpServletRequest request, Calendar calendar) {
        return List.of(of(request, "state", "States", calendar.states()), of(request, "type", "Types", calendar.types()), of(request, "status", "Statuses", calendar.statuses()));
    }

    /** What was chosen, as the queries call it; can be added to. */
    static Map<String, Node> values(List<Choice> choices) {
        Map<String, Node> values = new HashMap<>();
        for (Choice choice : choices) {
            choice.node().ifPresent(node -> values.put(choice.name().equals("status") ? "onlyStatus" : choice.name(), node));
        }
        return values;
    }

    boolean is(Thing option) {
        return option.equals(chosen);
    }

    Optional<Node> node() {
        return Optional.ofNullable(chosen).map(thing -> NodeFactory.createURI(thing.iri()));
    }
}
