package io.github.entente.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Rows as text with aligned columns; long cells run over several lines.
 *
 * <p>Where a column {@code xLabel} stands beside {@code x}, the labels are shown, and the IRI below the label of the first column, so
 * that one can ask on.
 *
 * @param heads the names of the columns
 * @param rows the lines in each cell of each row
 */
record Table(List<String> heads, List<List<List<String>>> rows) {

    private static final int WIDEST = 48;
    private static final String LABEL = "Label";

    static Table of(Answer.Rows answer, PrefixMapping prefixes) {
        List<String> names = answer.columns().stream().map(Var::getVarName).toList();
        List<String> heads = names.stream().filter(name -> !isLabelOfAnother(name, names)).toList();
        List<List<List<String>>> rows = answer.rows().stream()
                .map(row -> heads.stream().map(head -> cell(row, head, head.equals(heads.getFirst()), prefixes)).toList())
                .toList();
        return new Table(heads, rows);
    }

    @Override
    public String toString() {
        List<List<List<String>>> cells = new ArrayList<>();
        cells.add(heads.stream().map(List::of).toList());
        cells.addAll(rows);
        int[] widths = new int[heads.size()];
        cells.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).stream().mapToInt(Table::width).max().orElse(0));
            }
        });
        StringBuilder text = new StringBuilder();
        append(text, cells.getFirst(), widths);
        text.append(Arrays.stream(widths).mapToObj("-"::repeat).collect(Collectors.joining("  "))).append('\n');
        cells.stream().skip(1).forEach(row -> append(text, row, widths));
        return text.append(rows.size() == 1 ? "(1 row)\n" : "(" + rows.size() + " rows)\n").toString();
    }

    private static void append(StringBuilder text, List<List<String>> row, int[] widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String words = line < row.get(i).size() ? row.get(i).get(line) : "";
                out.append(words).append(" ".repeat(widths[i] - width(words) + 2));
            }
            text.append(out.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> cell(Binding row, String head, boolean first, PrefixMapping prefixes) {
        Node thing = row.get(Var.alloc(head));
        Node label = row.get(Var.alloc(head + LABEL));
        List<String> lines = new ArrayList<>(wrapped(written(label != null ? label : thing, prefixes)));
        if (first && label != null && thing != null) {
            lines.add(written(thing, prefixes));
        }
        return lines;
    }

    private static boolean isLabelOfAnother(String name, List<String> names) {
        return name.endsWith(LABEL) && names.contains(name.substring(0, name.length() - LABEL.length()));
    }

    private static String written(@Nullable Node node, PrefixMapping prefixes) {
        if (node == null) {
            return "";
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
        }
        return ShortIri.of(node.toString(), prefixes);
    }

    private static List<String> wrapped(String words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int width(CharSequence words) {
        return words.toString().codePointCount(0, words.length());
    }
}
