package io.github.entente.store;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** How long it takes to find out what is one thing, for Java's flight recorder; costs nothing while that does not run. */
@Name(Resolution.NAME)
@Label("Resolution of identity")
@Category("Entente")
@Description("Comparing and grouping the events of articles that come, change or go; without writing what comes of it")
@StackTrace(false)
final class Resolution extends Event {

    static final String NAME = "io.github.entente.Resolution";

    @Label("Articles that come, change or go")
    int articles;
    @Label("Events grouped anew, and those with which they are grouped")
    int events;
}
