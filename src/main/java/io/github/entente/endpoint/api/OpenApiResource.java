package io.github.entente.endpoint.api;

import java.io.Serial;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.EntityTag;
import io.github.entente.endpoint.http.Reply;
import io.github.entente.endpoint.http.Representation;
import io.github.entente.endpoint.http.Resource;
import io.github.entente.endpoint.site.Site;

/** {@code /api/openapi.json}: a description from which programs can be made that ask. */
final class OpenApiResource extends Resource {

    @Serial
    private static final long serialVersionUID = 1;

    private final String document;

    OpenApiResource(Site site) {
        super("GET");
        this.document = Descriptions.text(new OpenApi(site.library(), site.asker().limits()).document());
    }

    @Override
    protected Reply answer(HttpServletRequest request) {
        EntityTag tag = EntityTag.of("openapi", document);
        return tag.notModified(request).orElseGet(() -> tag.on(Reply.text(Representation.JSON, document)));
    }
}
