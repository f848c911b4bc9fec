package io.frontstage.inside.logging;

import java.lang.System.Logger.Level;

/** Gives PDFBox its loggers. */
public final class LogFactory {

    /** Reports as an error, with a stack trace, that files cannot be unmapped. Frontstage maps none. */
    private static final String UNMAPS_FILES = "IOUtils";

    private LogFactory() {}

    public static Log getLog(Class<?> source) {
        Level ofErrors = source.getSimpleName().equals(UNMAPS_FILES) ? Level.DEBUG : Level.ERROR;
        return new SystemLog(System.getLogger(source.getName()), ofErrors);
    }
}
