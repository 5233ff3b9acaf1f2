package io.github.entente.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import io.github.entente.base.EntenteException;
import io.github.entente.store.StorageFault;

/** The one place where exceptions end: a sentence on standard error and an exit code. */
record Faults(Terminal terminal) implements IExecutionExceptionHandler {

    /** Of what nobody foresaw; outside of the codes that mean something. */
    private static final int UNFORESEEN = 70;

    /** Says what is wrong with the words of the command line, and where help is. */
    static int wrongUsage(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println("entente: " + fault.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof EntenteException told) {
                terminal.err().println("entente: " + told.getMessage());
                return told.kind().exitCode();
            }
        }
        if (StorageFault.isOne(fault)) {
            terminal.err().println("entente: the store cannot be read (" + fault + "): it is damaged; `entente doctor` tells more");
            return EntenteException.Kind.STORE.exitCode();
        }
        terminal.err().println("entente: this should not have happened; please report it with what follows");
        fault.printStackTrace(terminal.err());
        return UNFORESEEN;
    }
}
