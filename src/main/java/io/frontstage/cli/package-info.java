/** The command line: arguments in, printed lines and an exit status out. */
package io.frontstage.cli;
