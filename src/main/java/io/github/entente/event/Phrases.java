package io.github.entente.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.mention.Mention;
import io.github.entente.text.Token;

/** Whom and what a noun names with its whole phrase: "the delegation led by Minister Berg", "officials from Chad and Mali". */
final class Phrases {

    private static final Set<String> LED = Set.of("lead", "head");
    private static final Set<String> INCLUDING = Set.of("include", "comprise");
    private static final Set<String> INSIDE = Set.of("compound", "nmod", "amod", "poss", "appos", "conj");

    private final Cast cast;

    Phrases(Cast cast) {
        this.cast = cast;
    }

    /** What a word names: the mentions of which it is the head or a part; failing that, those that stand in its phrase ("ROK officials"). */
    List<Mention> named(Parse tree, Token token) {
        List<Mention> leaders = leaders(tree, token);
        if (!leaders.isEmpty()) {
            return leaders;
        }
        Optional<Mention> ruler = ruler(tree, token);
        if (ruler.isPresent()) {
            return List.of(ruler.get());
        }
        List<Mention> outermost = outermost(cast.in(tree).stream()
                .filter(mention -> mention.head() == token.index() || mention.span().covers(token.span())).toList());
        if (outermost.isEmpty()) {
            return inside(tree, token);
        }
        List<Mention> named = outermost.stream().flatMap(mention -> Stream.concat(holders(tree, mention).stream(), fellows(tree, mention).stream())).distinct().toList();
        boolean governments = (token.pos().endsWith("S") || token.form().equalsIgnoreCase("governments")) && named.size() == 1 && cast.isA(named.getFirst().entity(), "State");
        return governments ? Stream.concat(named.stream(), inside(tree, token).stream().filter(other -> !other.entity().equals(named.getFirst().entity()))).distinct().toList() : named;
    }

    /** "a delegation led by Minister Berg", "the delegation, which included Senator Dahl": the people whom the reader is told of. */
    private List<Mention> leaders(Parse tree, Token noun) {
        if (!noun.pos().equals("NN")) {
            return List.of();
        }
        Stream<Token> led = tree.children(noun).stream().filter(child -> child.label().equals("acl") && LED.contains(child.lemma())).flatMap(verb -> tree.children(verb).stream())
                .filter(child -> child.label().equals("agent")).flatMap(by -> tree.children(by).stream());
        Stream<Token> included = tree.children(noun).stream().filter(child -> child.label().equals("relcl") && INCLUDING.contains(child.lemma())).flatMap(verb -> tree.children(verb).stream())
                .filter(child -> child.label().equals("dobj")).flatMap(one -> tree.conjuncts(one).stream());
        return Stream.concat(led, included).flatMap(leader -> named(tree, leader).stream())
                .filter(leader -> cast.isA(leader.entity(), "Person")).distinct().toList();
    }

    /** "King Abdullah of Jordan's visit" is the king's: whoever is named before "of" and the owner, if that is his state. */
    private Optional<Mention> ruler(Parse tree, Token owner) {
        List<Mention> states = owner.label().equals("poss") ? cast.in(tree).stream().filter(mention -> mention.head() == owner.index() && cast.isA(mention.entity(), "State")).toList() : List.of();
        return states.stream().flatMap(state -> cast.in(tree).stream().filter(person -> cast.isA(person.entity(), "Person") && state.entity().id().equals(person.entity().state()) && joined(tree, person.span().end(), state.span().begin()))).findFirst();
    }

    /** Whether nothing but "of" or "of the" stands there. */
    private static boolean joined(Parse tree, int from, int to) {
        String between = tree.sentence().tokens().stream().filter(token -> token.span().begin() >= from && token.span().end() <= to).map(Token::lemma).collect(Collectors.joining(" "));
        return between.equals("of") || between.equals("of the");
    }

    /** "U.S., Chadian and Malian forces" names the forces of all three: the states that are listed before a force's name. */
    private List<Mention> fellows(Parse tree, Mention force) {
        List<Mention> found = new ArrayList<>();
        if (!cast.isA(force.entity(), "ArmedForce")) {
            return found;
        }
        int end = force.span().begin();
        for (int i = tree.size() - 1; i > 0; i--) {
            Token joint = tree.token(i);
            int before = i - 1;
            if (joint.span().end() <= end && (joint.form().equals("and") || joint.form().equals(",")) && tree.token(i + 1).span().begin() == end) {
                Optional<Mention> state = cast.in(tree).stream().filter(mention -> cast.isA(mention.entity(), "State") && mention.span().end() == tree.token(before).span().end()
                        && (mention.kind() == Mention.Kind.DEMONYM || !found.isEmpty() || tree.token(before).label().equals("nmod"))).findFirst();
                if (state.isEmpty()) {
                    break;
                }
                found.add(state.get());
                end = state.get().span().begin();
            }
        }
        return found;
    }

    /** "the Japan-Australia Dialogue" names Japan and Australia; any other name its own bearer. */
    private List<Mention> holders(Parse tree, Mention name) {
        if (cast.acts(name.entity()) != cast.isA(name.entity(), "Organization") || cast.isA(name.entity(), "Place")) {
            return List.of(name);
        }
        List<Mention> states = cast.in(tree).stream().filter(half -> half != name && name.span().covers(half.span()) && cast.isA(half.entity(), "State")).toList();
        return states.size() > 1 ? states : List.of(name);
    }

    private List<Mention> inside(Parse tree, Token noun) {
        List<Mention> same = tree.children(noun).stream().filter(child -> child.label().equals("appos"))
                .flatMap(child -> tree.conjuncts(child).stream()).flatMap(child -> named(tree, child).stream()).distinct().toList();
        if (!same.isEmpty()) {
            return same;
        }
        List<Mention> listed = tree.children(noun).stream().filter(child -> child.label().equals("prep") && lists(tree, child)).flatMap(child -> tree.children(child).stream())
                .flatMap(child -> tree.conjuncts(child).stream()).flatMap(child -> named(tree, child).stream()).distinct().toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        List<Mention> found = new ArrayList<>();
        List<Token> children = Stream.of(true, false).flatMap(after -> tree.children(noun).stream().filter(child -> child.index() > noun.index() == after)).toList();
        for (Token child : children) {
            boolean of = child.label().equals("prep") && Set.of("of", "from").contains(child.form().toLowerCase());
            if (of) {
                tree.children(child).stream().flatMap(object -> tree.conjuncts(object).stream()).forEach(object -> found.addAll(named(tree, object)));
            } else if (INSIDE.contains(child.label())) {
                boolean whose = child.pos().equals("PRP$");
                tree.conjuncts(child).forEach(part -> named(tree, part).stream().filter(mention -> !whose || !cast.isA(mention.entity(), "Person")).forEach(found::add));
            }
        }
        return found.stream().distinct().toList();
    }

    /** "including Chad", "such as Chad", "like Chad" */
    private static boolean lists(Parse tree, Token preposition) {
        boolean suchAs = preposition.lemma().equals("as") && tree.children(preposition).stream().anyMatch(such -> such.lemma().equals("such"));
        return suchAs || preposition.lemma().equals("include") || preposition.lemma().equals("like");
    }

    private static List<Mention> outermost(List<Mention> mentions) {
        return mentions.stream().filter(inner -> mentions.stream()
                .noneMatch(outer -> outer.span().covers(inner.span()) && outer.span().length() > inner.span().length())).toList();
    }
}
