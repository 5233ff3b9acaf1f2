package io.github.entente.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.entente.base.Taxonomy;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mentions;
import io.github.entente.mention.TenureMention;

/** Makes the class of an event more specific: by its other accounts, and a meeting by the offices of those who meet. */
final class TypeRefiner {

    private final Taxonomy taxonomy;
    private final Cast cast;
    private final Map<String, Set<String>> postsByPerson;

    TypeRefiner(Taxonomy taxonomy, Cast cast, Mentions mentions) {
        this.taxonomy = taxonomy;
        this.cast = cast;
        this.postsByPerson = mentions.tenures().stream().filter(tenure -> !tenure.former())
                .collect(Collectors.groupingBy(tenure -> tenure.person().id(), Collectors.mapping(this::post, Collectors.toSet())));
    }

    private String post(TenureMention tenure) {
        return tenure.post().id();
    }

    String type(List<Draft> group, List<Role> roles) {
        String type = group.stream().map(Draft::type).max(Comparator.comparingInt((String t) -> taxonomy.ancestors(t).size())).orElseThrow();
        return type.equals("Meeting") ? meeting(roles) : type;
    }

    private String meeting(List<Role> roles) {
        List<Entity> people = roles.stream().map(Role::entity).filter(entity -> cast.isA(entity, "Person")).toList();
        if (people.size() < 2) {
            return "Meeting";
        }
        if (people.stream().allMatch(person -> holds(person, "role/head-of-state") || holds(person, "role/head-of-government"))) {
            return "SummitMeeting";
        }
        if (people.stream().allMatch(person -> holds(person, "role/defense-minister"))) {
            return "DefenseMinisterialMeeting";
        }
        return people.stream().allMatch(person -> holds(person, "role/minister")) ? "MinisterialMeeting" : "Meeting";
    }

    private boolean holds(Entity person, String role) {
        return postsByPerson.getOrDefault(person.id(), Set.of()).stream().anyMatch(post -> cast.ofRole(post, role));
    }
}
