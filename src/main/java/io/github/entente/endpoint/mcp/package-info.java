/**
 * A door for AI assistants: tools of the Model Context Protocol, to read only. Begin with {@link io.github.entente.endpoint.mcp.Mcp};
 * {@code docs/assistants.md} tells how to connect one.
 */
@NullMarked
package io.github.entente.endpoint.mcp;

import org.jspecify.annotations.NullMarked;
