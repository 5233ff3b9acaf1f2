/** Pages for people. */
@NullMarked
package io.github.entente.endpoint.pages;

import org.jspecify.annotations.NullMarked;
