package io.github.entente.text.time;

import java.util.Map;
import java.util.TreeMap;

/** All operations that rules may name. */
final class Operations {

    static final Map<String, Operation> NAMED = named();

    private Operations() {
    }

    private static Map<String, Operation> named() {
        Map<String, Operation> all = new TreeMap<>();
        all.putAll(CalendarOperations.named());
        all.putAll(RelativeOperations.named());
        all.putAll(PartOperations.named());
        all.putAll(BoundOperations.named());
        all.put("none", values -> TimeGrammar.NO_TIME);
        all.put("sum", values -> values.number(0) + values.number(1));
        return Map.copyOf(all);
    }
}
