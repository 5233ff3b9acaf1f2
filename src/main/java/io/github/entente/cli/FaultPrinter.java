package io.github.entente.cli;

import java.io.PrintStream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.github.entente.pipeline.Checkup;

/** Prints what a check found: one fault a line and a summary for people, or JSON. */
record FaultPrinter(PrintStream out) {

    void print(Checkup checkup) {
        checkup.faults().forEach(out::println);
        int faults = checkup.faults().size();
        out.println("checked ontology, reference data, lexicon, queries and " + counted(checkup.articles(), "article") + ": "
                + (faults == 0 ? "all is well" : counted(faults, "fault")));
    }

    void printJson(Checkup checkup) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("articles", checkup.articles());
        ArrayNode list = document.putArray("faults");
        checkup.faults().forEach(fault -> list.addObject().put("where", fault.where()).put("term", fault.term())
                .put("rule", fault.rule()).put("advice", fault.advice()));
        out.println(document.toPrettyString());
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
