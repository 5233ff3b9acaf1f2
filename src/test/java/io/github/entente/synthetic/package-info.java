/**
 * Read results made by chance, not from text, for measuring what follows the reading at sizes that no corpus here has.
 * Begin with {@link io.github.entente.synthetic.SyntheticReadings}; {@code docs/benchmarks.md} tells the commands.
 */
@NullMarked
package io.github.entente.synthetic;

import org.jspecify.annotations.NullMarked;
