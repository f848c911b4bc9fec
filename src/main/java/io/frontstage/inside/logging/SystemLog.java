package io.frontstage.inside.logging;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Logs with the JDK's logger.
 *
 * @param logger the JDK's logger
 * @param ofErrors the level at which errors are logged
 */
record SystemLog(Logger logger, Level ofErrors) implements Log {

    @Override
    public boolean isTraceEnabled() {
        return logger.isLoggable(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return logger.isLoggable(Level.DEBUG);
    }

    @Override
    public boolean isWarnEnabled() {
        return logger.isLoggable(Level.WARNING);
    }

    @Override
    public void trace(Object message) {
        logger.log(Level.TRACE, message);
    }

    @Override
    public void debug(Object message) {
        logger.log(Level.DEBUG, message);
    }

    @Override
    public void debug(Object message, Throwable thrown) {
        logger.log(Level.DEBUG, String.valueOf(message), thrown);
    }

    @Override
    public void info(Object message) {
        logger.log(Level.INFO, message);
    }

    @Override
    public void warn(Object message) {
        logger.log(Level.WARNING, message);
    }

    @Override
    public void warn(Object message, Throwable thrown) {
        logger.log(Level.WARNING, String.valueOf(message), thrown);
    }

    @Override
    public void error(Object message) {
        logger.log(ofErrors, message);
    }

    @Override
    public void error(Object message, Throwable thrown) {
        logger.log(ofErrors, String.valueOf(message), thrown);
    }
}
