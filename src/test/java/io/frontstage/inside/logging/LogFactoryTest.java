package io.frontstage.inside.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LogFactoryTest {

    @Test
    void logsErrorsAsErrors() {
        assertThat(logged(LogFactoryTest.class)).containsExactly(Level.SEVERE);
    }

    /** The line would make an administrator look for a failure that does not exist. */
    @Test
    void doesNotReportThatFilesCannotBeUnmapped() {
        assertThat(logged(IOUtils.class)).isEmpty();
    }

    private static List<Level> logged(Class<?> source) {
        List<Level> levels = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                levels.add(logged.getLevel());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(source.getName());
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        try {
            LogFactory.getLog(source).error("Something failed", new IllegalStateException());
        } finally {
            logger.removeHandler(handler);
        }
        return levels;
    }

    /** Called as the class of PDFBox is. */
    private static final class IOUtils {}
}
