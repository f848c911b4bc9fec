package io.frontstage.inside.logging;

/** The methods of Commons Logging that PDFBox calls. */
public interface Log {

    boolean isTraceEnabled();

    boolean isDebugEnabled();

    boolean isWarnEnabled();

    void trace(Object message);

    void debug(Object message);

    void debug(Object message, Throwable thrown);

    void info(Object message);

    void warn(Object message);

    void warn(Object message, Throwable thrown);

    void error(Object message);

    void error(Object message, Throwable thrown);
}
