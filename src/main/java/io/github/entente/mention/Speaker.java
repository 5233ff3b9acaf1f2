package io.github.entente.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.entente.base.Span;
import io.github.entente.text.Block;
import io.github.entente.text.Sentence;
import io.github.entente.text.Token;

/**
 * Who says "I" or "we" in a release by its title: "Statement from President Joe Biden on …", "Joint Statement by Prime
 * Minister A and Chancellor B", "Joint Statement of Japan and Kenya".
 *
 * <p>Where the title tells nobody, {@link Issuer} may.
 */
final class Speaker {

    private static final String[] NO_NAME = {"on", "at", "regarding", "in", "to", "and", "for"};
    private static final Pattern STATEMENT = Pattern.compile("(?i)\\b(?:statement|remarks|message|address|speech|op-ed|letter)\\b.*?\\b(?:by|from|of)\\s+(.+)");
    private static final Pattern JOINT = Pattern.compile("(?iU)(.*)\\bjoint (?:\\S+ )?(?:statement|communiqu[e\u00e9]|declaration|release)\\b(.*)");
    private static final Pattern SIDES = Pattern.compile("(?i)\\b(?:by|from|of|between|among)\\s+");
    private static final Pattern HYPHEN = Pattern.compile("(?<=[A-Za-z.])[-\u2013/](?=[A-Z])");
    private static final int MOST = 4;

    private final Gazetteer gazetteer;
    private final NamingWords words;

    Speaker(Gazetteer gazetteer, NamingWords words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /**
     * @param title the article's title
     * @param people those whom the article names
     * @return those whose statement it is: people, with the fuller names that the article has, else states; or an empty list
     */
    List<Entity> of(String title, List<Entity> people) {
        String plain = title.replace('\u2019', '\'');
        Matcher statement = STATEMENT.matcher(plain);
        List<Entity> found = statement.find() ? people(statement.group(1), people) : List.of();
        return found.isEmpty() ? states(plain) : found;
    }

    /** Of a joint statement whose title names nobody: the two to four states that its first sentence names, or whose ministers it names. */
    List<Entity> ofLead(String title, List<Mention> lead, Atlas atlas) {
        boolean joint = JOINT.matcher(title).matches();
        List<Entity> states = joint ? lead.stream().filter(one -> one.kind() != Mention.Kind.DEMONYM).map(Mention::entity).filter(one -> Discourse.state(one) || Discourse.person(one)).flatMap(one -> atlas.stateOf(one).stream()).distinct().toList() : List.of();
        return states.size() > 1 && states.size() <= MOST ? states : List.of();
    }

    private List<Entity> people(String title, List<Entity> people) {
        Tree tree = new Tree(bare(title));
        List<Entity> found = new ArrayList<>();
        for (Match post : gazetteer.titles(tree.sentence())) {
            int first = post.last() + 1;
            int last = end(tree, first);
            if (last >= first && (found.isEmpty() || joined(tree, post.first()))) {
                found.add(person(tree, first, last, people));
            }
        }
        return found;
    }

    /** The last word of a name that begins there; a comma after a word ends it. */
    private static int end(Tree tree, int first) {
        int last = first - 1;
        while (tree.capitalized(last + 1) && !tree.is(last + 1, NO_NAME) && !tree.form(last + 1).endsWith("'s")) {
            last++;
            if (tree.form(last).endsWith(",")) {
                break;
            }
        }
        return last;
    }

    /** Whether nothing but names, "and" and commas stands between the first of several and the next. */
    private static boolean joined(Tree tree, int next) {
        return IntStream.range(0, next).allMatch(i -> tree.capitalized(i) || tree.is(i, "and", "of", "the", ","));
    }

    /** "Joint Statement of the United States and Japan", "Joint Statement on Trade between Chad and Mali", "Japan-Kenya Joint Communiqué" */
    private List<Entity> states(String title) {
        Matcher joint = JOINT.matcher(title);
        if (!joint.matches()) {
            return List.of();
        }
        return Stream.concat(SIDES.splitAsStream(joint.group(2)).skip(1), Stream.of(joint.group(1), joint.group(2).replaceFirst("^\\W+", ""))).map(this::sides).filter(sides -> sides.size() > 1).findFirst().orElse(List.of());
    }

    /** The states with whose names words begin. */
    private List<Entity> sides(String words) {
        Tree tree = new Tree(bare(HYPHEN.matcher(words.strip()).replaceAll(" and ").replace(",", " ,").replace(":", " :")));
        List<Entity> states = new ArrayList<>();
        for (Match name : gazetteer.names(tree.sentence())) {
            if (joined(tree, name.first())) {
                name.properState().filter(state -> !states.contains(state)).ifPresent(states::add);
            }
        }
        return states;
    }

    private Entity person(Tree tree, int first, int last, List<Entity> people) {
        String name = tree.words(first, last).replaceFirst(",$", "");
        List<String> keys = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            keys.add(Spelling.key(tree.form(i).replace(",", "")));
        }
        SameName same = new SameName(words);
        return people.stream().filter(one -> same.part(keys, Piece.words(one.label()).stream().map(Spelling::key).toList()) > 1 || Spelling.slug(one.label()).equals(Spelling.slug(name)))
                .findFirst().orElseGet(() -> new Entity("person/" + Spelling.slug(name), "Person", name, List.of(tree.words(0, last)), null, false));
    }

    /** The title's words as a sentence that nobody parsed. */
    static Sentence bare(String title) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : title.split(" ")) {
            tokens.add(new Token(tokens.size(), new Span(at, at + word.length()), word, word, "", -1, "", "O"));
            at += word.length() + 1;
        }
        Span all = new Span(0, title.length());
        return new Sentence(0, all, new Block(Block.Kind.HEADLINE, all), tokens);
    }
}
