package io.github.entente.endpoint.http;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Text inside HTML that is no template: templates escape by themselves. */
public final class Markup {

    private Markup() {
    }

    /** The text so that it stands for itself in an element's content or in a quoted attribute. */
    public static String escaped(String text) {
        StringOutput out = new StringOutput();
        Escape.htmlAttribute(text, out);
        return out.toString().replace(">", "&gt;");
    }
}
