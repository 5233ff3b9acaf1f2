/** Values that every stage shares; nothing but the JDK. Begin with {@link io.github.entente.base.Span}. */
@NullMarked
package io.github.entente.base;

import org.jspecify.annotations.NullMarked;
