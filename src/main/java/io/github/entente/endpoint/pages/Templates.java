package io.github.entente.endpoint.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** The pages' templates, which the build made classes of; every value is escaped by where it stands. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(),
            Templates.class.getPackageName());

    private Templates() {
    }

    /**
     * @param name the template's file, without its ending
     * @param page what it shows
     */
    static String html(String name, Object page) {
        StringOutput output = new StringOutput(1 << 15);
        ENGINE.render(name + ".jte", page, output);
        return output.toString();
    }
}
