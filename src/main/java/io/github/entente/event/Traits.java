package io.github.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.entente.base.Taxonomy;
import io.github.entente.base.When;
import io.github.entente.text.Token;

/** What two accounts in one article have in common and what sets them apart, in named traits as {@link TraitWeights} weighs them. */
final class Traits {

    /** Traits that say more together than each alone. */
    private static final List<List<String>> TOGETHER = List.of(List.of("form", "word"), List.of("form", "word", "actors"), List.of("class", "actors"),
            List.of("class", "status"), List.of("class", "word"), List.of("actors", "apart"), List.of("back", "agree"), List.of("class", "form"),
            List.of("word", "about"), List.of("form", "apart", "lead"));
    private static final Set<String> CONTENT = Set.of("NN", "VB", "JJ", "CD");
    private static final int MANY = 3;

    private final Taxonomy taxonomy;
    private final Compatibility compatibility;
    private final LookingBack back;
    private final List<Side> article;

    /** What an account brings to each pair, found out once. */
    private record Side(Draft draft, String kind, boolean quoted, boolean anew, boolean opens, Set<String> about) {
    }

    /**
     * @param article all accounts of one article, in order
     */
    Traits(Lexicon lexicon, Taxonomy taxonomy, Compatibility compatibility, LookingBack back, List<Draft> article) {
        this.taxonomy = taxonomy;
        this.compatibility = compatibility;
        this.back = back;
        this.article = article.stream().map(draft -> new Side(draft, kind(taxonomy, draft.type()), quoted(draft), draft.anew(lexicon), back.opens(draft), about(draft))).toList();
    }

    /**
     * The traits of a pair.
     *
     * @param before the place of the earlier among the accounts
     * @param after the place of the later
     * @return each as {@code name=value}, and those that say more together joined by {@code &}
     */
    List<String> of(int before, int after) {
        return all(named(before, after));
    }

    /** Each of a pair's traits as {@code name=value}, and those that say more together. */
    static List<String> all(Map<String, String> traits) {
        Stream<String> single = traits.entrySet().stream().map(Object::toString);
        Stream<String> together = TOGETHER.stream().map(names -> names.stream().map(name -> name + "=" + traits.get(name)).collect(Collectors.joining("&")));
        return Stream.concat(single, together).toList();
    }

    /** The values of a pair's traits by their names. */
    Map<String, String> named(int before, int after) {
        Side first = article.get(before);
        Side second = article.get(after);
        Draft earlier = first.draft;
        Draft later = second.draft;
        Map<String, String> traits = new LinkedHashMap<>();
        traits.put("class", second.kind);
        traits.put("classes", earlier.type().equals(later.type()) ? "same" : taxonomy.isA(later.type(), earlier.type()) ? "narrower" : "wider");
        traits.put("form", form(later) + form(earlier));
        traits.put("word", word(earlier, later));
        traits.put("actors", shared(later.actors(), earlier.actors()));
        traits.put("place", told(earlier, later, draft -> draft.report().where().map(Location::place).orElse(null), (one, other) -> one.id().equals(other.id())));
        traits.put("time", told(earlier, later, draft -> draft.report().when().map(Dating::when).orElse(null), When::mayOverlap));
        traits.put("status", status(earlier, later));
        traits.put("number", number(later) + number(earlier));
        traits.put("quoted", second.quoted + "-" + first.quoted);
        traits.put("anew", second.anew + "-" + first.anew);
        traits.put("opens", String.valueOf(second.opens));
        traits.put("back", String.valueOf(back.means(later, List.of(earlier))));
        traits.put("agree", String.valueOf(compatibility.agrees(later, List.of(earlier))));
        traits.put("apart", apart(later.sentence() - earlier.sentence()));
        traits.put("lead", String.valueOf(earlier.sentence() <= article.getFirst().draft.sentence() + 1));
        traits.put("between", between(before, after));
        traits.put("about", String.valueOf(Math.min(MANY, first.about.stream().filter(second.about::contains).count())));
        return traits;
    }

    /** The class that lies right below that of all events: meetings of all kinds are one kind. */
    static String kind(Taxonomy taxonomy, String type) {
        return taxonomy.ancestors(type).stream().filter(above -> !above.equals("Event"))
                .min(Comparator.<String>comparingInt(above -> taxonomy.ancestors(above).size()).thenComparing(above -> above)).orElse(type);
    }

    private static String form(Draft draft) {
        return draft.candidate().verbal() ? "V" : "N";
    }

    private static String word(Draft one, Draft other) {
        boolean same = one.candidate().token().lemma().equals(other.candidate().token().lemma());
        return same ? "same" : one.stem().equals(other.stem()) ? "stem" : "other";
    }

    private static String shared(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty() ? "none" : one.isEmpty() ? "earlier" : "later";
        }
        boolean within = other.containsAll(one);
        boolean around = one.containsAll(other);
        return within && around ? "same" : within ? "fewer" : around ? "more" : one.stream().anyMatch(other::contains) ? "some" : "different";
    }

    private static <T> String told(Draft earlier, Draft later, Function<Draft, T> what, BiPredicate<T, T> fits) {
        T one = what.apply(earlier);
        T other = what.apply(later);
        return one != null && other != null ? fits.test(one, other) ? "fits" : "differs" : one != null ? "earlier" : other != null ? "later" : "none";
    }

    private static String status(Draft earlier, Draft later) {
        Status one = earlier.report().status();
        Status other = later.report().status();
        return one == other ? "same" : one + "-" + other;
    }

    private static String number(Draft draft) {
        String pos = draft.candidate().token().pos();
        return draft.candidate().verbal() ? "-" : pos.equals("NNS") || pos.equals("NNPS") ? "p" : "s";
    }

    private static boolean quoted(Draft draft) {
        Quotation marks = new Quotation();
        marks.read(draft.candidate().tree().sentence().tokens().stream().limit(draft.candidate().token().index()).map(Token::form).collect(Collectors.joining(" ")));
        return marks.open();
    }

    private static String apart(int sentences) {
        return sentences <= 2 ? String.valueOf(sentences) : sentences <= 5 ? "3-5" : sentences <= 9 ? "6-9" : "10-";
    }

    /** How many other accounts of the same kind stand between. */
    private String between(int before, int after) {
        String kind = article.get(before).kind;
        long others = article.subList(before + 1, after).stream().filter(other -> other.kind.equals(kind)).count();
        return String.valueOf(Math.min(MANY, others));
    }

    /** The words below the trigger that tell what it is about. */
    private static Set<String> about(Draft draft) {
        Parse tree = draft.candidate().tree();
        List<Token> below = new ArrayList<>(tree.children(draft.candidate().token()));
        for (int i = 0; i < below.size(); i++) {
            below.addAll(tree.children(below.get(i)));
        }
        return below.stream().filter(word -> CONTENT.stream().anyMatch(word.pos()::startsWith)).map(Token::lemma).collect(Collectors.toSet());
    }
}
