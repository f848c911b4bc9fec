/**
 * What PDFBox calls to log: in the jar its calls of Commons Logging lead here, and from here to the JDK's {@link java.lang.System.Logger}, which
 * products send to their own log. No such library is in the jar.
 */
package io.frontstage.inside.logging;
