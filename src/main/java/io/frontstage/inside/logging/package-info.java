/**
 * The logging classes that PDFBox calls: in the jar, its calls of Commons Logging lead to this package, and from here to the JDK's
 * {@link java.lang.System.Logger}, which products send to their own log. The jar does not contain Commons Logging.
 */
package io.frontstage.inside.logging;
