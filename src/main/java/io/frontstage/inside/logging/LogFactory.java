package io.frontstage.inside.logging;

/** Gives PDFBox its loggers. */
public final class LogFactory {

    private LogFactory() {}

    public static Log getLog(Class<?> source) {
        return new SystemLog(System.getLogger(source.getName()));
    }
}
