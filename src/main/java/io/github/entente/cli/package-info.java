/** The command line: one thin class a command, and the only place that prints or exits. Begin with {@link io.github.entente.cli.Main}. */
@NullMarked
package io.github.entente.cli;

import org.jspecify.annotations.NullMarked;
