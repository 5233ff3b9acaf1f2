package io.github.entente.endpoint.mcp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson2.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;

import io.github.entente.endpoint.site.Site;

/**
 * {@code /mcp}: the store for AI assistants, by the Model Context Protocol's streamable HTTP, without sessions.
 *
 * <p>A page in a browser cannot reach it from elsewhere: requests with another origin are refused and, where the server listens on this
 * machine alone, those which name another host, as after DNS rebinding.
 *
 * @see <a href="https://modelcontextprotocol.io/specification/2025-06-18/basic/transports">Model Context Protocol, transports</a>
 */
public final class Mcp implements FusekiModule {

    static final String CLIENT = "client";

    private static final String PATH = "/mcp";
    private static final List<String> LOOPBACK = List.of("localhost:*", "127.0.0.1:*", "[::1]:*");
    private static final String INSTRUCTIONS = """
            A graph of what news articles say on defense diplomacy: meetings, visits, calls, exercises, agreements and their being called off. \
            It tells what articles say, and not what is true: quote the sentences, name article and day, and tell planned from occurred. \
            Begin with search or list_queries; prefer run_query over sparql. Results say when they are cut.""";

    private final Site site;

    public Mcp(Site site) {
        this.site = site;
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasets, Model configuration) {
        McpJsonMapper json = new JacksonMcpJsonMapper(new ObjectMapper());
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder().jsonMapper(json).messageEndpoint(PATH)
                .maxRequestSize(site.configuration().queryBytes()).contextExtractor(Mcp::client).httpHeaderValidator(guard()).build();
        McpServer.StatelessSyncSpecification server = McpServer.sync(transport).jsonMapper(json).jsonSchemaValidator(new DefaultJsonSchemaValidator())
                .serverInfo("entente", "1").instructions(INSTRUCTIONS).immediateExecution(true)
                .capabilities(ServerCapabilities.builder().tools(false).build());
        for (Tool tool : Tools.all(site)) {
            server = server.toolCall(tool.declaration(), (context, request) -> Call.of(site, tool, context, request.arguments()));
        }
        server.build();
        builder.addServlet(PATH, transport);
    }

    private ServerHttpHeaderValidator guard() {
        var guard = DefaultServerTransportSecurityValidator.builder().allowedOrigins(LOOPBACK.stream().map(host -> "http://" + host).toList());
        return isLoopback(site.configuration().bind()) ? guard.allowedHosts(LOOPBACK).build() : guard.build();
    }

    private static boolean isLoopback(String bind) {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static McpTransportContext client(HttpServletRequest request) {
        return McpTransportContext.create(Map.of(CLIENT, request.getRemoteAddr()));
    }
}
