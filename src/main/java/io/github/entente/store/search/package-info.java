/**
 * Full text search over names and sentences, by Apache Jena's text index on Lucene, kept in step with the database. Begin with
 * {@link io.github.entente.store.search.SearchIndex}; {@code docs/search.md} tells how to ask.
 */
@NullMarked
package io.github.entente.store.search;

import org.jspecify.annotations.NullMarked;
