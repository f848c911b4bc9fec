package io.frontstage.inside.logging;

import java.lang.System.Logger.Level;

/** Gives PDFBox its loggers. */
public final class LogFactory {

    /**
     * The PDFBox class that logs an error with a stack trace if memory-mapped files cannot be unmapped. Frontstage maps none, so its errors
     * are only logged at debug level.
     */
    private static final String UNMAPS_FILES = "IOUtils";

    private LogFactory() {}

    public static Log getLog(Class<?> source) {
        Level ofErrors = source.getSimpleName().equals(UNMAPS_FILES) ? Level.DEBUG : Level.ERROR;
        return new SystemLog(System.getLogger(source.getName()), ofErrors);
    }
}
