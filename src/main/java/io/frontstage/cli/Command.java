package io.frontstage.cli;

import java.io.IOException;
import java.util.Set;

/** A command of the command line. */
interface Command {

    /** Success. */
    int FINE = 0;
    /** The input has errors. */
    int ERRORS = 1;
    /** The command failed: wrong usage, or a file cannot be read or written. */
    int UNUSABLE = 2;

    String name();

    /** One line for the list of commands. */
    String summary();

    /** Names of its options, with their dashes; each takes a value. */
    Set<String> options();

    /** Names of its options that take no value, with their dashes. */
    default Set<String> flags() {
        return Set.of();
    }

    /** The full help text. */
    String help();

    /**
     * Runs the command.
     *
     * @return the exit status
     * @throws UsageException if the arguments are wrong
     * @throws IOException if a file cannot be read or written; its message names the file
     */
    int run(Arguments arguments, Console console) throws IOException;
}
