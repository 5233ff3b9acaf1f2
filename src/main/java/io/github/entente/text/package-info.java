/** Articles become blocks, sentences, parsed words and times, behind one parser interface. Begin with {@link io.github.entente.text.Text}. */
@NullMarked
package io.github.entente.text;

import org.jspecify.annotations.NullMarked;
