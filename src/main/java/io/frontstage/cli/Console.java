package io.frontstage.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a command reads from and prints to.
 *
 * @param in standard input
 * @param out results
 * @param err progress and errors
 */
record Console(InputStream in, PrintStream out, PrintStream err) {}
