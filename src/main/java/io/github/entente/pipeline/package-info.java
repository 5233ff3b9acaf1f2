/** Composes the stages. Begin with {@link io.github.entente.pipeline.Reader}. */
@NullMarked
package io.github.entente.pipeline;

import org.jspecify.annotations.NullMarked;
