package io.github.entente.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program {@code entente}. */
@Command(name = "entente", versionProvider = Version.class, mixinStandardHelpOptions = true, sortOptions = false, usageHelpWidth = 110,
        description = "Reads news on defense diplomacy into an RDF graph in which every fact leads back to its sentence, and answers questions on it.",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:some inputs were rejected, each named with its reason", "2:wrong usage", "3:a check found faults",
            "4:the store is locked or damaged"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente serve                     a SPARQL endpoint; on an empty store with sample articles to look around",
            "  entente ingest articles/          reads all articles of a folder into the store data/",
            "  entente query planned-meetings    asks the question of that name",
            "  entente explain person/ahn-gyu-back",
            "                                    the sentences behind what is known of a person",
            "",
            "`entente COMMAND --help` tells more of a command."},
        subcommands = {ServeCommand.class, IngestCommand.class, QueryCommand.class, ExplainCommand.class, ExportCommand.class, MergeCommand.class,
            SplitCommand.class, DecisionsCommand.class, RetractCommand.class, CheckCommand.class, DoctorCommand.class, EvaluateCommand.class,
            HelpCommand.class})
public final class Main implements Callable<Integer> {

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs one command line and exits with its code, which {@code --help} lists.
     *
     * @param arguments the command and its options
     */
    public static void main(String... arguments) {
        System.exit(run(new Terminal(System.out, System.err, Boolean.getBoolean("entente.progress")), arguments));
    }

    /** Runs one command line and tells its exit code. */
    static int run(Terminal terminal, String... arguments) {
        int code = commandLine(terminal).execute(arguments);
        terminal.out().flush();
        return code;
    }

    static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new Main(terminal), new Commands(terminal))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Faults::wrongUsage)
                .setExecutionExceptionHandler(new Faults(terminal));
    }

    /** Without a command there is nothing to do but to say so. */
    @Override
    public Integer call() {
        commandLine(terminal).usage(terminal.err());
        return CommandLine.ExitCode.USAGE;
    }
}
