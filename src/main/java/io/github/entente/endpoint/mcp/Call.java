package io.github.entente.endpoint.mcp;

import java.util.Map;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.entente.base.EntenteException;
import io.github.entente.endpoint.site.Site;

/** One call of a tool, to its result or to an error that tells the assistant what to do. */
final class Call {

    private static final Logger LOG = LoggerFactory.getLogger(Call.class);

    private Call() {
    }

    static CallToolResult of(Site site, Tool tool, McpTransportContext context, Map<String, Object> arguments) {
        String client = String.valueOf(context.get(Mcp.CLIENT));
        try {
            String text = site.asker().run(client, site.asker().limits().time(), session -> tool.work().with(session, new Inputs(arguments)));
            return CallToolResult.builder().addTextContent(text).isError(false).build();
        } catch (EntenteException e) {
            return failure(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("the tool {} failed; please report it with what follows", tool.name(), e);
            return failure("something went wrong in the server that nobody foresaw; its log tells more");
        }
    }

    private static CallToolResult failure(String message) {
        return CallToolResult.builder().addTextContent(message).isError(true).build();
    }
}
