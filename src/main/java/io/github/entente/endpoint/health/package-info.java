/** Whether the server is well, for people and monitors. */
@NullMarked
package io.github.entente.endpoint.health;

import org.jspecify.annotations.NullMarked;
