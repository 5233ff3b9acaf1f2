package io.github.entente.cli;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where the store is; the same for every command. */
final class StoreOption {

    @Option(names = "--store", paramLabel = "DIR", defaultValue = "data", description = "The directory of the store (default: ${DEFAULT-VALUE}/).")
    private Path directory = Path.of("data");

    Path directory() {
        return directory;
    }
}
