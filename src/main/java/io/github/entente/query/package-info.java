/**
 * The questions that analysts ask, kept in {@code queries/*.rq}, with typed parameters and answers in several formats. Begin with
 * {@link io.github.entente.query.QueryLibrary}; {@link io.github.entente.query.Header} tells how a file's head is written.
 */
@NullMarked
package io.github.entente.query;

import org.jspecify.annotations.NullMarked;
