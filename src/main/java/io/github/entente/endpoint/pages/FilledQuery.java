package io.github.entente.endpoint.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A query's text with terms in the place of some variables, for people to read and change; comments and layout stay. Questions are
 * not asked in this way: there the terms take the variables' place in the parsed query.
 */
final class FilledQuery {

    private static final Pattern TOKEN = Pattern.compile("""
            (?<skip>\\#[^\\n]* | \"""(?s:.*?)\""" | '''(?s:.*?)''' | "(?:[^"\\\\\\n]|\\\\.)*" | '(?:[^'\\\\\\n]|\\\\.)*' | <[^<>\\s]*>)
            | \\b(?i:BOUND)\\s*\\(\\s*[?$](?<tested>\\w+)\\s*\\) | [?$](?<variable>\\w+) | (?<mark>[(){}])
            | \\b(?<word>(?i:SELECT|WHERE|FROM|GROUP|HAVING|ORDER|LIMIT|OFFSET|VALUES))\\b
            """, Pattern.COMMENTS);

    /** The part of a query that a token stands in; only there is a variable something else than a term. */
    private enum Clause { PATTERN, PROJECTION, GROUPING, ORDERING }

    private final Map<String, String> terms;
    private final Set<String> grouped;
    private final Map<String, Integer> lastProjection;
    private Clause clause = Clause.PATTERN;
    private int depth;

    private FilledQuery(Map<String, String> terms, Set<String> grouped, Map<String, Integer> lastProjection) {
        this.terms = terms;
        this.grouped = grouped;
        this.lastProjection = lastProjection;
    }

    /** The text with a term for each of these variables; the query means the same as if they were bound to them. */
    static String of(String text, Map<Var, Node> terms, PrefixMapping prefixes) {
        Map<String, String> written = terms.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().getVarName(), each -> FmtUtils.stringForNode(each.getValue(), prefixes)));
        Scan scan = new Scan();
        new FilledQuery(written, Set.of(), Map.of()).replace(text, scan);
        return new FilledQuery(written, scan.grouped, scan.projected).replace(text, new Scan());
    }

    /** Which variables are grouped by, and where each is projected for the last time: that is where it comes into scope. */
    private static final class Scan {
        private final Set<String> grouped = new HashSet<>();
        private final Map<String, Integer> projected = new HashMap<>();
    }

    private String replace(String text, Scan scan) {
        return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(replaced(token, scan)));
    }

    private String replaced(MatchResult token, Scan scan) {
        if (token.group("mark") != null) {
            mark(token.group());
        } else if (token.group("word") != null) {
            word(token.group());
        } else if (token.group("tested") != null) {
            return terms.containsKey(token.group("tested")) ? "true" : token.group();
        } else if (token.group("variable") != null && terms.containsKey(token.group("variable"))) {
            return variable(token.group("variable"), token, scan);
        }
        return token.group();
    }

    private String variable(String name, MatchResult token, Scan scan) {
        String bound = "(" + terms.get(name) + " AS ?" + name + ")";
        if (depth > 0 || clause == Clause.PATTERN) {
            return terms.get(name);
        }
        switch (clause) {
            case GROUPING -> scan.grouped.add(name);
            case PROJECTION -> scan.projected.put(name, token.start());
            default -> {
                // An order by what is the same in all rows is none; the variable may stay.
            }
        }
        boolean comesIntoScope = clause == Clause.GROUPING
                || clause == Clause.PROJECTION && !grouped.contains(name) && lastProjection.getOrDefault(name, -1) == token.start();
        return comesIntoScope ? bound : token.group();
    }

    private void mark(String mark) {
        switch (mark) {
            case "(" -> depth++;
            case ")" -> depth--;
            default -> {
                clause = Clause.PATTERN;
                depth = 0;
            }
        }
    }

    private void word(String word) {
        clause = switch (word.toUpperCase(Locale.ROOT)) {
            case "SELECT" -> Clause.PROJECTION;
            case "GROUP" -> Clause.GROUPING;
            case "ORDER" -> Clause.ORDERING;
            default -> Clause.PATTERN;
        };
    }
}
