package io.github.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.entente.pipeline.Outcome;
import io.github.entente.pipeline.Summary;

/** What a report says of one input, and of all. */
final class ReportLine {

    private ReportLine() {
    }

    /** The fields: {@code outcome}, {@code file}, and what there is to tell besides. */
    static ObjectNode of(Outcome outcome) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        return switch (outcome) {
            case Outcome.Ingested read -> {
                line.put("outcome", "read").put("file", read.file()).put("article", read.article()).put("title", read.title())
                        .put("events", read.events().size()).put("triples", read.triples());
                read.replaced().forEach(line.putArray("replaced")::add);
                yield line;
            }
            case Outcome.Known known -> line.put("outcome", "known").put("file", known.file()).put("article", known.article());
            case Outcome.Outdated outdated -> line.put("outcome", "outdated").put("file", outdated.file()).put("article", outdated.article())
                    .put("newer", outdated.newer());
            case Outcome.Rejected rejected -> line.put("outcome", "rejected").put("file", rejected.what()).put("reason", rejected.reason());
        };
    }

    static ObjectNode of(Summary summary) {
        return JsonNodeFactory.instance.objectNode().put("read", summary.ingested()).put("replaced", summary.replaced())
                .put("known", summary.known()).put("outdated", summary.outdated()).put("rejected", summary.rejected())
                .put("events", summary.events()).put("triples", summary.triples());
    }

    /** The same for people: values parted by tabs, numbers with their names. */
    static String text(ObjectNode line) {
        List<String> cells = new ArrayList<>();
        line.properties().forEach(field -> cells.add(text(field.getKey(), field.getValue())));
        return cells.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining("\t"));
    }

    private static String text(String name, JsonNode value) {
        if (value.isNumber()) {
            return String.format(Locale.ROOT, "%d %s", value.longValue(), name);
        }
        if (value.isArray()) {
            return value.isEmpty() ? "" : name + " " + StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(", "));
        }
        return name.equals("newer") ? "an older version of " + value.asText() : value.asText().replaceAll("\\s+", " ");
    }
}
