package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.base.Span;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

/**
 * Who says "I" in a release: the person whose statement it is by its title, "Statement from President Joe Biden on …".
 *
 * <p>Quoted words are somebody else's. Of "we" {@link Issuer} tells who it is.
 */
final class Speaker {

    private static final Pattern STATEMENT = Pattern.compile("(?i)\\b(?:statement|remarks|message|address|speech|op-ed|letter)\\b.*?\\b(?:by|from|of)\\s+(.+)");
    /** "I" and its forms. */
    static final Set<String> SINGULAR = Set.of("i", "me", "my", "mine", "myself");
    /** "We" and its forms. */
    static final Set<String> PLURAL = Set.of("we", "us", "our", "ours", "ourselves");

    private final Gazetteer gazetteer;
    private final NamingWords words;

    Speaker(Gazetteer gazetteer, NamingWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * @param title the article's title
     * @param people those whom the article names
     * @return the one whose statement it is, with the fuller name that the article has, or empty where the title names nobody
     */
    Optional<Entity> of(String title, List<Entity> people) {
        Matcher statement = STATEMENT.matcher(title.replace('\u2019', '\''));
        if (!statement.find()) {
            return Optional.empty();
        }
        Tree tree = new Tree(bare(statement.group(1)));
        List<Match> titles = gazetteer.titles(tree.sentence());
        if (titles.isEmpty()) {
            return Optional.empty();
        }
        int first = titles.getFirst().last() + 1;
        int last = first;
        while (tree.capitalized(last) && !tree.is(last, "on", "at", "regarding", "in", "to", "and", "for") && !tree.form(last).endsWith("'s")) {
            last++;
        }
        return last == first ? Optional.empty() : Optional.of(person(tree, first, last - 1, people));
    }

    private Entity person(Tree tree, int first, int last, List<Entity> people) {
        String name = tree.words(first, last);
        List<String> keys = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            keys.add(Spelling.key(tree.form(i)));
        }
        SameName same = new SameName(words);
        return people.stream().filter(one -> same.part(keys, Piece.words(one.label()).stream().map(Spelling::key).toList()) > 1 || Spelling.slug(one.label()).equals(Spelling.slug(name)))
                .findFirst().orElseGet(() -> new Entity("person/" + Spelling.slug(name), "Person", name, List.of(tree.words(0, last)), null, false));
    }

    /** The title's words as a sentence that nobody parsed. */
    private static Sentence bare(String title) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : title.split(" ")) {
            tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word, word, "", -1, "", "O"));
            at += word.length() + 1;
        }
        Span all = new Span(0, title.length());
        return new Sentence(0, all, new Block(Block.Kind.HEADLINE, all), tokens);
    }

    /** The places in a sentence where its writer says "I" or "we", outside quotes. */
    static List<Reference> firstPersons(Tree tree, Entity speaker, Set<String> pronouns) {
        List<Reference> found = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < tree.size(); i++) {
            quoted ^= "\"".equals(tree.form(i));
            if (!quoted && tree.pos(i).startsWith("PRP") && pronouns.contains(tree.form(i).toLowerCase(java.util.Locale.ROOT))) {
                found.add(Reference.to(i, i, i, List.of(speaker)));
            }
        }
        return found;
    }
}
