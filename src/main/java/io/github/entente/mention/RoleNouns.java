package io.github.entente.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Resolves roles without a name: "the minister", "the two leaders", "their defense ministers", by who holds them in the article. */
final class RoleNouns {

    private static final int NEAR = 2;
    private static final int REACH = 4;
    private static final Set<String> STANDING = Set.of("minister", "secretary", "envoy", "ambassador", "representative", "commissioner", "commander", "adviser", "advisor", "chairman", "director", "chief");

    private final Discourse discourse;
    private final NamingWords words;
    private final UnnamedHolders groups = new UnnamedHolders();

    RoleNouns(Discourse discourse, NamingWords words) {
        this.discourse = discourse;
        this.words = words;
    }

    Optional<Reference> read(Scan scan, PostPhrase phrase) {
        Tree tree = scan.tree();
        int head = tree.headOf(phrase.first(), phrase.title());
        int first = GroupNouns.begin(tree, phrase.first());
        boolean possessed = "PRP$".equals(tree.pos(phrase.first() - 1));
        Optional<List<Entity>> unnamed = phrase.plural() ? groups.told(scan, phrase, head) : Optional.empty();
        boolean bare = phrase.plural() && first == 0 && phrase.first() == 0 && phrase.state() == null && tree.subject(head);
        if (tree.child(head, "appos").filter(name -> discourse.at(scan, name).stream().anyMatch(Discourse::person)).isPresent()) {
            return Optional.empty();
        }
        Optional<Entity> follows = follows(scan, phrase);
        if (follows.isPresent()) {
            return Optional.of(Reference.to(phrase.first(), phrase.last(), head, List.of(follows.get())));
        }
        boolean joined = joined(scan, phrase);
        boolean definite = bare || joined || unnamed.filter(states -> each(states, scan, phrase, head)).isPresent() || first < phrase.first() || possessed || phrase.state() != null && !phrase.plural();
        if (!definite || tree.is(phrase.first() - 1, "a", "an", "any", "no", "several") || modifies(tree, phrase, head) || Strangers.are(scan, phrase, head) || phrase.time() != PostPhrase.Time.PRESENT) {
            return Optional.empty();
        }
        List<Entity> holders = holders(scan, phrase, head);
        int number = Math.max(GroupNouns.number(tree, phrase.first() - 1), 0);
        List<Entity> meant = phrase.plural() ? several(holders, number, scan, phrase) : one(scan, head, holders);
        meant = meant.isEmpty() && holders.isEmpty() && !phrase.plural() ? onlyOne(scan, phrase) : meant;
        meant = meant.isEmpty() && holders.isEmpty() && !phrase.plural() && phrase.state() == null && !possessed ? untitled(scan, phrase) : meant;
        meant = meant.isEmpty() && holders.isEmpty() ? acting(scan, phrase) : meant;
        meant = meant.isEmpty() && holders.isEmpty() && phrase.plural() && unnamed.isEmpty() && !possessed ? groups.again(tree.form(phrase.title()), number) : meant;
        meant = meant.isEmpty() && phrase.plural() && unnamed.isEmpty() && !possessed ? withUnnamed(holders, groups.again(tree.form(phrase.title()), 0)) : meant;
        meant = joined && !meant.isEmpty() ? Stream.concat(coordinated(scan, phrase, head).stream(), meant.stream()).distinct().toList() : meant;
        int from = possessed ? phrase.first() - 1 : first;
        return Optional.of(meant.isEmpty() ? Reference.open(from, phrase.last(), head, "nobody in the article, or not just one, is known to hold that role")
                : Reference.to(from, phrase.last(), head, meant));
    }

    /** "The President and Prime Minister agreed": one article for both. */
    private static boolean joined(Scan scan, PostPhrase phrase) {
        Tree tree = scan.tree();
        Optional<Match> other = tree.is(phrase.first() - 1, "and") ? scan.titleAt(phrase.first() - 2) : Optional.empty();
        return other.filter(title -> tree.is(title.first() - 1, "the") && (phrase.plural() || tree.subject(tree.headOf(title.first(), title.last())))).isPresent();
    }

    /** "The Secretary and Foreign Ministers", where the parser hangs the secretary on the ministers. */
    private List<Entity> coordinated(Scan scan, PostPhrase phrase, int head) {
        int other = phrase.first() - 2;
        return phrase.plural() && scan.tree().head(other) == head && !"conj".equals(scan.tree().label(other)) ? discourse.at(scan, other) : List.of();
    }

    /** "Norway's envoy for Chad, Ambassador Anna Berg, arrived": whose name follows with another title. */
    private Optional<Entity> follows(Scan scan, PostPhrase phrase) {
        int next = phrase.last() + 2;
        boolean comma = !phrase.plural() && scan.tree().is(next - 1, ",") && next < scan.tree().size();
        return !comma ? Optional.empty() : discourse.in(scan.number()).stream().filter(mention -> Discourse.person(mention.entity()) && mention.span().begin() == scan.tree().at(next).span().begin()
                && mention.head() > next && scan.titleAt(mention.head()).isEmpty()).map(Mention::entity).findFirst();
    }

    /** After "Advisor Berg met the advisors of Chad and Mali", the advisors are Berg and those two states. */
    private static List<Entity> withUnnamed(List<Entity> holders, List<Entity> unnamed) {
        return unnamed.isEmpty() ? List.of() : Stream.concat(holders.stream().filter(one -> unnamed.stream().noneMatch(state -> state.id().equals(one.state()))), unnamed.stream()).toList();
    }

    /** "Chadian and Malian ministers", of whom the article names just one of each state. */
    private boolean each(List<Entity> states, Scan scan, PostPhrase phrase, int head) {
        List<String> held = holders(scan, phrase, head).stream().map(Entity::state).toList();
        return held.size() == states.size() && states.stream().map(Entity::id).allMatch(held::contains);
    }

    /** "the Foreign Office Minister" of the one minister whom the article names, by another title. */
    private List<Entity> onlyOne(Scan scan, PostPhrase phrase) {
        String noun = scan.tree().form(phrase.title()).toLowerCase(Locale.ROOT);
        Set<Entity> found = new LinkedHashSet<>();
        discourse.tenures().stream().filter(tenure -> !tenure.former() && scan(tenure).map(at -> title(at, tenure)).orElse("").matches(".*\\b" + java.util.regex.Pattern.quote(noun) + "\\b.*"))
                .forEach(tenure -> found.add(tenure.person()));
        boolean same = phrase.state() == null || found.stream().allMatch(person -> person.state() == null || person.state().equals(phrase.state().id()))
                && discourse.tenures().stream().filter(tenure -> found.contains(tenure.person())).allMatch(tenure -> tenure.post().state() == null || tenure.post().state().equals(phrase.state().id()));
        boolean prime = noun.equals("minister") && scan.tree().is(phrase.title() - 1, "prime");
        return found.size() == 1 && same && !prime && STANDING.contains(noun) ? List.copyOf(found) : List.of();
    }

    /** "The Foreign Secretary" of a release that calls its one own minister by name and never by title. */
    private List<Entity> untitled(Scan scan, PostPhrase phrase) {
        String noun = scan.tree().form(phrase.title()).toLowerCase(Locale.ROOT);
        List<Entity> people = discourse.all(Discourse::person).stream().filter(person -> discourse.tenures().stream().noneMatch(tenure -> tenure.person().equals(person))).toList();
        boolean ofBody = phrase.body() != null || scan.tree().is(phrase.title() + 1, "of", "for");
        return people.size() == 1 && !ofBody && people.getFirst().label().contains(" ") && STANDING.contains(noun) && scan.tree().capitalized(phrase.title()) ? people : List.of();
    }

    /** "the defense minister talks", "as president": not the holder. */
    private static boolean modifies(Tree tree, PostPhrase phrase, int head) {
        boolean office = "poss".equals(tree.label(head)) && tree.capitalized(tree.head(head));
        return office || "compound".equals(tree.label(head)) && tree.head(head) > phrase.last() || tree.is(phrase.first() - 1, "as") || "attr".equals(tree.label(head));
    }

    /** "the foreign ministers of Japan and South Korea", "the envoy of the African Union", whom nobody names: for whom they act. */
    private List<Entity> acting(Scan scan, PostPhrase phrase) {
        List<Entity> states = states(scan, phrase).stream().map(discourse.atlas()::entity).flatMap(Optional::stream).toList();
        return states.isEmpty() && phrase.body() != null && Discourse.body(phrase.body()) ? List.of(phrase.body()) : states;
    }

    private List<Entity> holders(Scan scan, PostPhrase phrase, int head) {
        Set<String> states = states(scan, phrase);
        Set<Entity> found = new LinkedHashSet<>();
        for (TenureMention tenure : discourse.tenures()) {
            boolean ofState = states.isEmpty() || tenure.person().state() != null && states.contains(tenure.person().state());
            if (!tenure.former() && ofState && holds(tenure, scan, phrase, head)) {
                found.add(tenure.person());
            }
        }
        return List.copyOf(found);
    }

    /** The states that the words give: "Japanese", "their" of two states, "of Japan and South Korea". */
    private Set<String> states(Scan scan, PostPhrase phrase) {
        Set<String> states = new LinkedHashSet<>();
        phrase.ofState().ifPresent(state -> states.add(state.id()));
        discourse.in(scan.number()).stream().filter(mention -> mention.head() == (scan.tree().pos(phrase.first() - 1).equals("POS") ? phrase.first() - 2 : phrase.first() - 1) && mention.kind() == Mention.Kind.ANAPHOR)
                .map(Mention::entity).filter(Discourse::state).forEach(state -> states.add(state.id()));
        if (phrase.plural() && phrase.state() != null) {
            for (List<Entity> group : Coupled.groups(scan)) {
                if (group.contains(phrase.state())) {
                    group.forEach(state -> states.add(state.id()));
                }
            }
            listed(scan, phrase).forEach(state -> states.add(state.id()));
        }
        return states;
    }

    /** "the foreign ministers of Chad, Mali, Niger": a list that the parser takes for other names of the ministers. */
    private List<Entity> listed(Scan scan, PostPhrase phrase) {
        Tree tree = scan.tree();
        List<Entity> states = new ArrayList<>();
        tree.child(tree.headOf(phrase.first(), phrase.title()), "appos").filter(first -> tree.is(first - 1, ",") || tree.is(first - 2, ",")).ifPresent(first -> tree.conjuncts(first).stream()
                .map(token -> scan.nameAt(token).flatMap(Match::properState)).flatMap(Optional::stream).forEach(states::add));
        return states;
    }

    private boolean holds(TenureMention tenure, Scan scan, PostPhrase phrase, int head) {
        String said = scan(tenure).map(at -> title(at, tenure)).orElse("");
        if (words.has("leader-noun", phrase.role())) {
            return words.all("leaders").stream().anyMatch(leader -> said.matches(".*\\b" + leader + "\\b.*")) && !said.matches(".*\\b(deputy|vice)\\b.*");
        }
        String noun = scan.tree().words(phrase.first(), phrase.title()).toLowerCase(Locale.ROOT);
        String single = phrase.plural() ? phrase.role() : noun.replaceAll("^.*('s|s') ", "");
        String last = single.substring(single.lastIndexOf(' ') + 1);
        if ("minister".equals(last) && !single.contains("prime") && said.contains("prime minister")) {
            return false;
        }
        boolean word = !single.contains(" ") && said.matches(".*\\b" + java.util.regex.Pattern.quote(last) + "\\b.*");
        return word || said.contains(single) || (phrase.plural() || phrase.state() != null) && (said.contains(phrase.role()) || lies(tenure, phrase));
    }

    private boolean lies(TenureMention tenure, PostPhrase phrase) {
        if (phrase.known() == null) {
            return false;
        }
        Stream<String> roles = discourse.atlas().known(tenure.post().id()).stream().flatMap(known -> known.broader().stream()).filter(id -> id.startsWith("role/"));
        String slug = phrase.known().id().substring(phrase.known().id().indexOf('/') + 1);
        return tenure.post().id().endsWith("-" + slug) || tenure.post().id().equals("post/" + slug) || roles.anyMatch(role -> discourse.atlas().lies(role, phrase.known().id()));
    }

    private Optional<Scan> scan(TenureMention tenure) {
        return discourse.scan(tenure.sentence());
    }

    /** The words of a tenure but for the person's own names. */
    private static String title(Scan scan, TenureMention tenure) {
        StringBuilder title = new StringBuilder();
        Set<String> names = new LinkedHashSet<>(List.of(tenure.person().label().split(" ")));
        scan.tree().sentence().tokens().stream().filter(token -> tenure.span().covers(token.span())).map(token -> token.form())
                .filter(form -> !names.contains(form)).forEach(form -> title.append(' ').append(form));
        return title.toString().strip().toLowerCase(Locale.ROOT);
    }

    private List<Entity> several(List<Entity> holders, int number, Scan scan, PostPhrase phrase) {
        if (words.has("leader-noun", phrase.role())) {
            List<Entity> here = new Pairs(discourse).before(scan, phrase.first(), number == 0 ? 2 : number);
            if (!here.isEmpty()) {
                return here;
            }
        }
        List<Entity> earlier = holders.stream().filter(holder -> discourse.last(scan.number(), phrase.first(), Integer.MAX_VALUE, holder::equals).isPresent()).toList();
        if (number == 0 && earlier.size() > 1) {
            return earlier;
        }
        if (number == 0 ? holders.size() > 1 : holders.size() == number) {
            return holders;
        }
        List<Entity> group = number == 0 && phrase.state() == null && !words.has("leader-noun", phrase.role()) ? lastGroup(scan, holders) : List.of();
        if (!group.isEmpty()) {
            return group;
        }
        if (number > 0 && holders.size() > number || number == 2 && holders.isEmpty() && scan.tree().is(phrase.first() - 2, "the") || words.has("leader-noun", phrase.role())) {
            Optional<Scan> at = discourse.before(scan.number());
            int size = number == 0 ? 2 : number;
            while (at.isPresent()) {
                List<Entity> pair = new Pairs(discourse).people(at.get(), size);
                if (!pair.isEmpty()) {
                    return holders.isEmpty() || holders.containsAll(pair) || words.has("leader-noun", phrase.role()) ? pair : List.of();
                }
                at = discourse.before(at.get().number());
            }
        }
        return List.of();
    }

    /** "the advisors", where the article told before of advisors by other titles: the people it coupled last, whose holders are among them. */
    private List<Entity> lastGroup(Scan scan, List<Entity> holders) {
        Optional<Scan> at = discourse.before(scan.number());
        for (int steps = 0; steps < REACH && at.isPresent(); steps++) {
            List<Entity> group = new Pairs(discourse).people(at.get());
            if (!group.isEmpty()) {
                return group.containsAll(holders) ? group : List.of();
            }
            at = discourse.before(at.get().number());
        }
        return List.of();
    }

    private List<Entity> one(Scan scan, int head, List<Entity> holders) {
        if (holders.size() == 1) {
            return holders;
        }
        List<Entity> near = holders.stream().filter(holder -> discourse.last(scan.number(), head, NEAR, holder::equals).isPresent()).toList();
        return near.size() == 1 ? near : List.of();
    }
}
