package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.entente.text.Block;
import io.github.entente.text.Text;

/** Who says "I" in a release by the line under its title, "Anna Berg, Secretary of State", or by its publisher, "Prime Minister of Chad (Carl Dahl)". */
final class Signature {

    private static final String NAME = "\\p{Lu}[\\p{L}.'-]+(?: (?:\\S+ )??\\p{Lu}[\\p{L}.'-]+){1,3}";
    private static final Pattern BYLINE = Pattern.compile("(?U)(" + NAME + "), (.+)");
    private static final Pattern PUBLISHER = Pattern.compile("(?U)([^(]+) \\((" + NAME + ")\\).*");

    private final Gazetteer gazetteer;

    Signature(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The one who signs, or an empty list.
     *
     * @param people those whom the article names
     * @param issuer the state that published it, if one did
     */
    List<Entity> of(Text text, List<Entity> people, Optional<Entity> issuer) {
        Stream<String> bylines = text.blocks().stream().takeWhile(block -> !block.tells()).filter(block -> block.kind() == Block.Kind.BYLINE)
                .map(block -> BYLINE.matcher(block.span().in(text.article().text()).strip())).filter(Matcher::matches).filter(line -> titled(line.group(2))).map(line -> line.group(1));
        Stream<String> publishers = Stream.of(PUBLISHER.matcher(text.article().publisher())).filter(Matcher::matches).filter(line -> titled(line.group(1))).map(line -> line.group(2));
        return Stream.concat(bylines, publishers).limit(1).map(name -> person(name, people, issuer)).toList();
    }

    private boolean titled(String words) {
        return !gazetteer.titles(Speaker.bare(words.strip())).isEmpty();
    }

    private static Entity person(String name, List<Entity> people, Optional<Entity> issuer) {
        String slug = Spelling.slug(name);
        return people.stream().filter(one -> Discourse.person(one) && Spelling.slug(one.label()).equals(slug)).findFirst()
                .orElseGet(() -> new Entity("person/" + slug, "Person", name, List.of(), issuer.map(Entity::id).orElse(null), false));
    }
}
