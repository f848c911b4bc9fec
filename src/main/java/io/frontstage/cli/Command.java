package io.frontstage.cli;

import java.io.IOException;
import java.util.Set;

/** One of the words after the jar's name. */
interface Command {

    /** All is well. */
    int FINE = 0;
    /** What was looked at has errors. */
    int ERRORS = 1;
    /** The command could not do its work: used wrongly, or a file cannot be read or written. */
    int UNUSABLE = 2;

    String name();

    /** A line for the list of commands. */
    String summary();

    /** Names of its options, with their dashes; each takes a value. */
    Set<String> options();

    /** How it is used, in full. */
    String help();

    /**
     * Does its work.
     *
     * @return the exit status
     * @throws UsageException if the words are not as they should be
     * @throws IOException if a file cannot be read or written; its message names the file
     */
    int run(Arguments arguments, Console console) throws IOException;
}
