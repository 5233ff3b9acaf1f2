package io.github.entente.endpoint.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;

/** Style sheets and scripts of the pages: these files and no others. */
final class Assets extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private static final Representation CSS = Representation.of("text/css");
    private static final Representation SCRIPT = Representation.of("text/javascript");
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("entente.css", "entente.css"),
            Map.entry("query.css", "query.css"),
            Map.entry("query.js", "query.js"),
            Map.entry("results.js", "results.js"),
            Map.entry("network.js", "network.js"),
            Map.entry("yasgui.min.css", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css"),
            Map.entry("yasgui.min.js", WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js"),
            Map.entry("cytoscape.min.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js"),
            Map.entry("layout-base.js", WEBJARS + "layout-base/2.0.1/layout-base.js"),
            Map.entry("cose-base.js", WEBJARS + "cose-base/2.2.0/cose-base.js"),
            Map.entry("cytoscape-fcose.js", WEBJARS + "cytoscape-fcose/2.2.0/cytoscape-fcose.js"));

    private final transient Map<String, byte[]> contents = new ConcurrentHashMap<>();

    Assets() {
        super("GET");
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        String name = String.valueOf(request.getPathInfo()).substring(1);
        String file = FILES.get(name);
        if (file == null) {
            throw Problem.of(404, "there is no such file: " + name).exception();
        }
        byte[] content = contents.computeIfAbsent(file, Assets::content);
        EntityTag tag = EntityTag.of("file", new String(content, StandardCharsets.ISO_8859_1));
        return tag.notModified(request).orElseGet(() -> tag.on(Reply.bytes(name.endsWith(".css") ? CSS : SCRIPT, content)));
    }

    private static byte[] content(String file) {
        try (InputStream in = Assets.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path; build it with mvn package");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
