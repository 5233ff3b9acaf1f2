package io.github.entente.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDFS;

import io.github.entente.graph.Ent;

/** Reads what the words around an event's mentions tell: its proper name, what counts it, how many, what it is about. */
final class CueReader {

    private static final int MOST_WORDS = 40;
    private static final int SHORT = 4;
    private static final int REACH = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'’\\-]*");

    private final Model model;
    private final JoiningWords words = JoiningWords.bundled();
    private final Set<String> known = new TreeSet<>();

    CueReader(Model model) {
        this.model = model;
        // A state, a person or a town before "exercise" is no name of the exercise.
        for (Property property : List.of(Ent.INVOLVES_STATE, Ent.AT_PLACE, Ent.WITHIN, Ent.OF_STATE, Ent.CLAIMED_PARTICIPANT, Ent.PUBLISHER)) {
            model.listObjectsOfProperty(property).filterKeep(RDFNode::isURIResource)
                    .forEach(node -> node.asResource().listProperties(RDFS.label).forEach(label -> split(label.getString()).forEach(known::add)));
        }
    }

    Cues read(Resource event) {
        Set<String> names = new TreeSet<>();
        Set<String> order = new TreeSet<>();
        Set<String> content = new TreeSet<>();
        int nouns = 0;
        int plurals = 0;
        List<Resource> mentions = model.listSubjectsWithProperty(Ent.DENOTES, event).toList();
        for (Resource mention : mentions) {
            Statement sentence = mention.getProperty(Ent.SENTENCE);
            if (sentence == null || !sentence.getResource().hasProperty(Ent.QUOTE) || !mention.hasProperty(Ent.QUOTE)) {
                continue;
            }
            String quote = sentence.getResource().getProperty(Ent.QUOTE).getString();
            int begin = mention.getProperty(Ent.BEGIN_INDEX).getInt() - sentence.getResource().getProperty(Ent.BEGIN_INDEX).getInt();
            int at = Math.clamp(quote.offsetByCodePoints(0, Math.clamp(begin, 0, quote.codePointCount(0, quote.length()))), 0, quote.length());
            String trigger = mention.getProperty(Ent.QUOTE).getString();
            boolean noun = mention.hasProperty(Ent.ENTRY) && mention.getProperty(Ent.ENTRY).getResource().getURI().endsWith("-n");
            nouns += noun ? 1 : 0;
            plurals += noun && words.has("plural", trigger.substring(trigger.lastIndexOf(' ') + 1)) ? 1 : 0;
            if (noun) {
                around(quote, at, Math.min(quote.length(), at + trigger.length()), names, order);
            }
            content(quote, content);
        }
        return new Cues(List.copyOf(names), List.copyOf(order), plurals > 0 && plurals == nouns, content.stream().limit(MOST_WORDS).toList());
    }

    private void around(String quote, int begin, int end, Set<String> names, Set<String> order) {
        List<String> before = tokens(quote.substring(0, begin));
        boolean named = false;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - 2 * REACH); i--) {
            String word = before.get(i);
            String key = word.toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(word.codePointAt(0)) && i > 0;
            boolean said = i > 1 && words.has("said-to-be", before.get(i - 2).toLowerCase(Locale.ROOT));
            if (words.has("order", key) && !said && before.size() - i <= REACH) {
                order.add(key);
            }
            if (capital && isName(key)) {
                names.add(key);
                named = true;
            } else if (named || !capital && !words.has("between", key)) {
                break;
            }
        }
        after(tokens(quote.substring(end)), quote.substring(end), names);
    }

    /** "exercise Keen Lance", "exercise, dubbed Keen Lance". */
    private void after(List<String> tokens, String rest, Set<String> names) {
        boolean straight = rest.startsWith(" ") && !rest.isBlank();
        for (int i = 0; i < Math.min(tokens.size(), 2 * REACH); i++) {
            String key = tokens.get(i).toLowerCase(Locale.ROOT);
            boolean capital = Character.isUpperCase(tokens.get(i).codePointAt(0));
            if (capital && isName(key) && (straight || i > 0 && words.has("called", tokens.get(i - 1).toLowerCase(Locale.ROOT)) || !names.isEmpty() && i > 0)) {
                names.add(key);
            } else if (!words.has("called", key)) {
                return;
            }
        }
    }

    private boolean isName(String key) {
        boolean adjective = known.stream().anyMatch(label -> label.length() >= SHORT && key.startsWith(label.substring(0, SHORT)));
        return key.length() > 2 && key.indexOf('.') < 0 && !known.contains(key) && !adjective && !words.has("no-name", key) && !words.has("order", key);
    }

    private void content(String quote, Set<String> content) {
        split(quote).stream().filter(word -> word.length() >= SHORT && !words.has("common", word) && !known.contains(word)).forEach(content::add);
    }

    private static List<String> split(String text) {
        return tokens(text).stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static List<String> tokens(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().replaceAll("['’]s?$|[.\\-]+$", ""));
        }
        found.removeIf(String::isEmpty);
        return found;
    }
}
