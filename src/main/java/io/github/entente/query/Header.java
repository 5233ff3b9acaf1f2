package io.github.entente.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.jena.shared.PrefixMapping;

import io.github.entente.base.EntenteException;

/**
 * The head of a query file: comment lines that begin with {@code #@}.
 *
 * <pre>
 * #&#64; title    Planned meetings
 * #&#64; topic    what comes
 * #&#64; question Which meetings are planned, where and in what window?
 * #&#64; param    state : ent:State? "only those in which this state takes part"
 * #&#64; param    order : string in {date, place} = date "by what to sort"
 * #&#64; column   meeting "the meeting"
 * #&#64; example  state=Japan
 * </pre>
 *
 * <p>A type is {@code iri}, {@code string}, {@code date}, {@code integer}, {@code number}, or a class, whose members are told by IRI or by name.
 * With a question mark behind it the value may be left out and the variable stays free ({@code BOUND} tells).
 *
 * @param title a short name
 * @param topic under which it is listed
 * @param question the question in words
 * @param parameters what the asker may set, in order
 * @param columns each column that needs a word, with its meaning
 * @param examples values to try, as they are given on the command line
 */
public record Header(String title, String topic, String question, List<Parameter> parameters, Map<String, String> columns, List<String> examples) {

    private static final Pattern LINE = Pattern.compile("(?m)^#@\\s+(?<key>\\w+)\\s+(?<value>.*\\S)\\s*$");
    private static final Pattern PARAMETER = Pattern.compile("(?<name>\\w+)\\s*:\\s*(?<type>[\\w:-]+)(?<optional>\\?)?"
            + "(?:\\s+in\\s*\\{(?<allowed>[^}]*)})?(?:\\s*=\\s*(?<default>[^\"]*?))?\\s+\"(?<meaning>[^\"]*)\"");
    private static final Pattern COLUMN = Pattern.compile("(?<name>\\w+)\\s+\"(?<meaning>[^\"]*)\"");

    public Header {
        parameters = List.copyOf(parameters);
        examples = List.copyOf(examples);
    }

    /**
     * @param name the query's name, which stands for a title that is missing
     * @param text the whole file
     * @param prefixes the prefixes of the query
     * @throws EntenteException of kind USAGE that names file and line, if a line is not as above
     */
    static Header read(String name, String text, PrefixMapping prefixes) {
        String title = name;
        String topic = "";
        String question = "";
        List<Parameter> parameters = new ArrayList<>();
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> examples = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            String value = line.group("value");
            switch (line.group("key")) {
                case "title" -> title = value;
                case "topic" -> topic = value;
                case "question" -> question = question.isEmpty() ? value : question + " " + value;
                case "param" -> parameters.add(parameter(matched(PARAMETER, value, name), prefixes, name));
                case "column" -> {
                    Matcher column = matched(COLUMN, value, name);
                    columns.put(column.group("name"), column.group("meaning"));
                }
                case "example" -> examples.add(value);
                default -> throw wrong(name, line.group(), "title, topic, question, param, column or example is expected");
            }
        }
        return new Header(title, topic, question, parameters, columns, examples);
    }

    private static Parameter parameter(Matcher line, PrefixMapping prefixes, String file) {
        String allowed = line.group("allowed");
        List<String> values = allowed == null ? List.of() : List.of(allowed.strip().split("\\s*,\\s*"));
        return new Parameter(line.group("name"), type(line.group("type"), prefixes, file), values, line.group("default"),
                line.group("optional") != null, line.group("meaning"));
    }

    private static Parameter.Type type(String written, PrefixMapping prefixes, String file) {
        if (written.contains(":")) {
            String iri = prefixes.expandPrefix(written);
            if (iri.equals(written)) {
                throw wrong(file, written, "its prefix is not declared");
            }
            return new Parameter.Instance(iri, written);
        }
        try {
            return Parameter.Datatype.valueOf(written.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong(file, written, "a type is iri, string, date, integer, number or a class with its prefix");
        }
    }

    private static Matcher matched(Pattern pattern, String value, String file) {
        Matcher matcher = pattern.matcher(value);
        if (!matcher.matches()) {
            throw wrong(file, value, "expected is: param NAME : TYPE = DEFAULT \"meaning\", or column NAME \"meaning\"");
        }
        return matcher;
    }

    private static EntenteException wrong(String file, String what, String why) {
        return new EntenteException(EntenteException.Kind.USAGE, "query " + file + ", in its head, \"" + what + "\": " + why);
    }
}
