package io.github.entente.identity;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * A person as articles of one year tell of them, by all that tells people apart. Articles that tell the same share one, so that
 * somebody who is in thousands of articles is compared as often as somebody who is in ten.
 *
 * @param name the label, without title
 * @param state the IRI of the state that they are of, or null where nothing tells
 * @param posts the IRIs of the posts that they are said to hold, sorted
 * @param former the IRIs of the posts that they are said to have held, sorted
 * @param year the year of publication
 * @param alone the IRI in one article, where a name alone tells too little to share this with others or a person has decided on it; otherwise ""
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Persona(String name, @Nullable String state, List<String> posts, List<String> former, int year, String alone) {

    public Persona {
        posts = List.copyOf(posts);
        former = List.copyOf(former);
    }

    PersonName parsed() {
        return PersonName.of(name);
    }

    boolean sharesPost(Persona other) {
        return posts.stream().anyMatch(post -> other.posts.contains(post) || other.former.contains(post))
                || former.stream().anyMatch(other.posts::contains);
    }

    boolean sharesPresentPost(Persona other) {
        return posts.stream().anyMatch(other.posts::contains);
    }
}
