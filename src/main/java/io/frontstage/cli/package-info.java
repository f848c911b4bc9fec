/** The jar's own main: words of a command line in, printed lines and an exit status out. */
package io.frontstage.cli;
