package io.github.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The README's fenced blocks. */
final class Readme {

    private static final Pattern FENCED = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private Readme() {
    }

    /**
     * A fenced block.
     *
     * @param language the word after the fence: {@code sh} for commands, {@code text} for what the last one prints
     * @param text what it holds
     */
    record Block(String language, String text) {
    }

    static List<Block> blocks() {
        try {
            return FENCED.matcher(Files.readString(Path.of("README.md"))).results()
                    .map(fence -> new Block(fence.group(1), fence.group(2))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
