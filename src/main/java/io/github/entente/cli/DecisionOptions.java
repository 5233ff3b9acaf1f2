package io.github.entente.cli;

import picocli.CommandLine.Option;

/** Who decides, and why. */
final class DecisionOptions {

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user's name).")
    private String by = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in your words.")
    private String reason = "";

    String by() {
        return by;
    }

    String reason() {
        return reason;
    }
}
