package io.github.entente.mention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.github.entente.text.Block;
import io.github.entente.text.Text;

/**
 * Who says "I" in a release by the line under its title, "Anna Berg, Secretary of State", or by its publisher, "Prime Minister of
 * Chad (Carl Dahl)", "Prime Minister of Chad (Transcripts)": whoever is called so in the article, or else a holder without a name.
 */
final class Signature {

    private static final String NAME = "\\p{Lu}[\\p{L}.'-]+(?: (?:\\S+ )??\\p{Lu}[\\p{L}.'-]+){1,3}";
    private static final Pattern BYLINE = Pattern.compile("(?U)(" + NAME + "), (.+)");
    private static final Pattern PUBLISHER = Pattern.compile("(?U)([^(]+) \\((" + NAME + ")\\).*");
    private static final Pattern OFFICE = Pattern.compile("(?U)(?:The )?((?:Prime Minister|President|Chancellor) of [^(]+?)(?: \\(.*\\))?");
    /** "PM Transcripts" is nobody's name. */
    private static final Pattern ARCHIVE = Pattern.compile("(?U).*\\b(?:Transcripts|Archives?|Office|Website|Newsroom|Press|Media)\\b.*");

    private final Gazetteer gazetteer;

    Signature(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The one who signs, or an empty list.
     *
     * @param people those whom the article names
     * @param tenures who of them holds which post
     * @param issuer the state that published it, if one did
     */
    List<Entity> of(Text text, List<Entity> people, List<TenureMention> tenures, Optional<Entity> issuer) {
        Stream<String> bylines = text.blocks().stream().takeWhile(block -> !block.tells()).filter(block -> block.kind() == Block.Kind.BYLINE)
                .map(block -> BYLINE.matcher(block.span().in(text.article().text()).strip())).filter(Matcher::matches).filter(line -> titled(line.group(2))).map(line -> line.group(1));
        Stream<String> publishers = Stream.of(PUBLISHER.matcher(text.article().publisher())).filter(Matcher::matches).filter(line -> titled(line.group(1)) && !ARCHIVE.matcher(line.group(2)).matches()).map(line -> line.group(2));
        Stream<Entity> offices = Stream.of(OFFICE.matcher(text.article().publisher())).filter(Matcher::matches).flatMap(line -> issuer.stream().map(state -> holder(line.group(1), state, tenures)));
        return Stream.concat(Stream.concat(bylines, publishers).map(name -> person(name, people, issuer)), offices).limit(1).toList();
    }

    /** The one who is called by the office in the article, or somebody without a name. */
    private static Entity holder(String office, Entity state, List<TenureMention> tenures) {
        String post = Spelling.slug(office.substring(0, office.indexOf(" of ")));
        List<Entity> called = tenures.stream().filter(tenure -> !tenure.former() && tenure.post().id().endsWith(post)).map(TenureMention::person)
                .filter(person -> person.state() == null || person.state().equals(state.id())).distinct().toList();
        return called.size() == 1 ? called.getFirst() : new Entity("person/" + Spelling.slug(office), "Person", office, List.of(), state.id(), false);
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
