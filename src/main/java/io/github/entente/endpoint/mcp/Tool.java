package io.github.entente.endpoint.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.modelcontextprotocol.spec.McpSchema;

import io.github.entente.endpoint.asking.Session;

/**
 * Something that an assistant can do.
 *
 * @param name as the assistant calls it
 * @param description what it does, for the assistant
 * @param inputs what it takes, in order
 * @param work does it, within the limits for any client
 */
record Tool(String name, String description, List<Input> inputs, Work work) {

    /**
     * One of the things it takes.
     *
     * @param type {@code string}, {@code integer} or {@code object}, as in JSON Schema
     * @param needed whether it does not go without
     */
    record Input(String name, String type, boolean needed, String description) {
    }

    /** MUST only read. */
    @FunctionalInterface
    interface Work {
        /** @return text for the assistant, which says when it is cut */
        String with(Session session, Inputs inputs);
    }

    McpSchema.Tool declaration() {
        Map<String, Object> properties = new LinkedHashMap<>();
        inputs.forEach(input -> properties.put(input.name(), Map.of("type", input.type(), "description", input.description())));
        Map<String, Object> schema = Map.of("type", "object", "properties", properties, "additionalProperties", false,
                "required", inputs.stream().filter(Input::needed).map(Input::name).toList());
        return McpSchema.Tool.builder(name, schema).description(description)
                .annotations(McpSchema.ToolAnnotations.builder().readOnlyHint(true).destructiveHint(false).idempotentHint(true).openWorldHint(false).build())
                .build();
    }
}
