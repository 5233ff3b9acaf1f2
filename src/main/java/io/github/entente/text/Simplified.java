package io.github.entente.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Words that tear a phrase apart in a parser's eyes are hidden from it and afterwards hung on the name to which they belong:
 * the abbreviation in brackets of "the Republic of Korea's (ROK) decision", "Republic of" itself, the "Under" of an Under Secretary,
 * what honors a name, a date right behind it, and states between a title and a name.
 */
final class Simplified {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d.&/-]+s?");
    private static final Set<String> STATES = Set.of("Republic", "Kingdom", "Sultanate", "Commonwealth", "Federation");
    /** How many words a remark in brackets may have. */
    private static final int REMARK = 6;
    private static final Set<String> BEFORE = Set.of("Democratic", "People", "'s", "Islamic", "Socialist", "Federal", "Arab", "Bolivarian", "Hashemite", "Cooperative", "United");

    private final List<Token> words;
    /** The name to which each hidden word belongs; -1 for those that stay. */
    private final int[] owners;
    private final List<LongTitle> titles;
    private final Set<Integer> dates = new HashSet<>();

    private Simplified(List<Token> words, StateNames states) {
        this.words = words;
        this.titles = LongTitle.in(words, states);
        this.owners = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            owners[i] = -1;
        }
        for (int i = 0; i < words.size(); i++) {
            bracket(i);
            quoted(i);
            longForm(i);
            america(i);
            remark(i);
            deputy(i);
            Honors.hide(words, i, owners);
            date(i);
        }
        titles.forEach(title -> Arrays.fill(owners, title.from(), title.to() + 1, title.title()));
    }

    /** Parses without such words, and puts them back. */
    static List<Token> parse(List<Token> words, StateNames states, UnaryOperator<List<Token>> parser) {
        Simplified simplified = new Simplified(words, states);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (simplified.owners[i] < 0) {
                places.add(i);
            }
        }
        return places.size() == words.size() ? parser.apply(words) : simplified.parsed(places, parser);
    }

    private void bracket(int i) {
        boolean bracketed = i > 0 && i + 2 < words.size() && form(i).equals("(") && form(i + 2).equals(")") && LETTERS.matcher(form(i + 1)).matches();
        int name = bracketed && i > 1 && (form(i - 1).equals("'s") || form(i - 1).equals("'")) ? i - 2 : i - 1;
        if (bracketed && Character.isLetter(form(name).charAt(0))) {
            owners[i] = name;
            owners[i + 1] = name;
            owners[i + 2] = name;
        }
    }

    /** '("2+2")' */
    private void quoted(int i) {
        boolean bracketed = i > 0 && i + 4 < words.size() && form(i).equals("(") && form(i + 1).equals("\"") && form(i + 3).equals("\"") && form(i + 4).equals(")")
                && (LETTERS.matcher(form(i + 2)).matches() || form(i + 2).equals("2+2"));
        for (int k = i; bracketed && Character.isLetter(form(i - 1).charAt(0)) && k <= i + 4; k++) {
            owners[k] = i - 1;
        }
    }

    /** "the Republic of Chad", "the Democratic Republic of the Congo", "the State of Qatar" */
    private void longForm(int i) {
        int name = i + 2 < words.size() && form(i + 2).equals("the") ? i + 3 : i + 2;
        boolean kind = STATES.contains(form(i)) || form(i).equals("State") && i > 0 && form(i - 1).equals("the") && name == i + 2;
        if (kind && name < words.size() && form(i + 1).equals("of") && Character.isUpperCase(form(name).charAt(0))) {
            for (int k = i; k < name; k++) {
                owners[k] = name;
            }
            for (int before = i - 1; before >= 0 && BEFORE.contains(form(before)); before--) {
                owners[before] = name;
            }
        }
    }

    /** "of America" after "the United States" */
    private void america(int i) {
        if (i > 1 && i + 1 < words.size() && form(i - 1).equals("States") && form(i).equals("of") && form(i + 1).equals("America")) {
            owners[i] = i - 1;
            owners[i + 1] = i - 1;
        }
    }

    /** "Chad (as the mediator)", "Chad and Mali (the Parties)": what is only remarked of a name. */
    private void remark(int i) {
        int end = i;
        while (end < words.size() && end - i <= REMARK && !form(end).equals(")")) {
            end++;
        }
        boolean remark = i > 0 && end < words.size() && form(end).equals(")") && form(i).equals("(") && Set.of("the", "as").contains(form(i + 1)) && Character.isUpperCase(form(i - 1).charAt(0));
        for (int k = i; remark && k <= end; k++) {
            owners[k] = owners[i - 1] >= 0 ? owners[i - 1] : i - 1;
        }
    }

    /** "Under Secretary Berg": no preposition. */
    private void deputy(int i) {
        if (form(i).equals("Under") && i + 1 < words.size() && form(i + 1).equals("Secretary")) {
            owners[i] = i + 1;
        }
    }

    /** "will travel to Palau August 29-September 1" */
    private void date(int i) {
        int end = BareDate.end(words, i);
        for (int k = i; k < end; k++) {
            owners[k] = owners[i - 1] >= 0 ? owners[i - 1] : i - 1;
            dates.add(k);
        }
    }

    private String form(int i) {
        return words.get(i).form();
    }

    private List<Token> parsed(List<Integer> places, UnaryOperator<List<Token>> parser) {
        List<Token> seen = new ArrayList<>();
        places.forEach(place -> seen.add(at(words.get(place), seen.size(), -1)));
        List<Token> all = new ArrayList<>(words);
        parser.apply(seen).forEach(token -> all.set(places.get(token.index()), at(token, places.get(token.index()), token.head() < 0 ? -1 : places.get(token.head()))));
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] >= 0) {
                all.set(i, dates.contains(i) ? BareDate.restored(words.get(i), owners[i]) : restored(words.get(i), owners[i]));
            }
        }
        for (LongTitle title : titles) {
            for (int i = title.from(); i <= title.to(); i++) {
                all.set(i, title.restored(words, i));
            }
        }
        return all;
    }

    private static Token restored(Token word, int owner) {
        boolean after = word.index() > owner;
        boolean letters = Character.isLetterOrDigit(word.form().charAt(0));
        boolean small = Character.isLowerCase(word.form().charAt(0));
        String pos = switch (word.form()) {
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "of", "as" -> "IN";
            case "the" -> "DT";
            default -> small ? "NN" : letters ? "NNP" : "POS";
        };
        boolean abbreviation = letters && after && LETTERS.matcher(word.form()).matches() && !Honors.after(word.form());
        String label = abbreviation ? "appos" : letters && !after ? "compound" : "punct";
        return new Token(word.index(), word.span(), word.form(), word.form().toLowerCase(Locale.ROOT), pos, owner, label, abbreviation ? "U-ORG" : "O");
    }

    private static Token at(Token token, int index, int head) {
        return new Token(index, token.span(), token.form(), token.lemma(), token.pos(), head, token.label(), token.name());
    }
}
