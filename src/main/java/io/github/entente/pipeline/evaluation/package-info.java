/**
 * Measures how well articles are read, against annotations by people. Begin with
 * {@link io.github.entente.pipeline.evaluation.Evaluation}; {@code docs/evaluation.md} tells the format and the measures.
 */
@NullMarked
package io.github.entente.pipeline.evaluation;

import org.jspecify.annotations.NullMarked;
