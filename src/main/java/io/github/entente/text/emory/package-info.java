/**
 * The parser behind {@link io.github.entente.text.Parser}: Emory NLP4J with its English models, packed once into a cache.
 * Begin with {@link io.github.entente.text.emory.EmoryParser}; nothing outside knows the rest.
 */
@NullMarked
package io.github.entente.text.emory;

import org.jspecify.annotations.NullMarked;
