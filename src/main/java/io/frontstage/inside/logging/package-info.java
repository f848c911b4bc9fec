/**
 * Replaces Commons Logging, which the jar does not contain: PDFBox's calls are redirected to this package when the jar is built, and from
 * here to the JDK's {@link java.lang.System.Logger}, which the products write to their own log.
 */
package io.frontstage.inside.logging;
