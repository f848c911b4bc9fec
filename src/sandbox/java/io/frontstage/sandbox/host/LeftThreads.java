package io.frontstage.sandbox.host;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Looks for threads that a disabled plugin left behind: they keep its classes in memory, and work for a plugin that is
 * gone.
 */
final class LeftThreads {
    /** How long a thread that was told to end may still take. */
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private LeftThreads() {}

    /**
     * @param classes the plugin's class loader
     * @param classNames the plugin's classes
     */
    static void refuse(ClassLoader classes, Set<String> classNames) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<String> left = left(classes, classNames);
        while (!left.isEmpty() && System.nanoTime() < end) {
            pause();
            left = left(classes, classNames);
        }
        if (!left.isEmpty()) {
            throw new PluginRejected("The plugin is disabled, but its threads go on: " + String.join(", ", left)
                    + "; a DisposableBean has to end them.");
        }
    }

    private static List<String> left(ClassLoader classes, Set<String> classNames) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey() != Thread.currentThread())
                .filter(entry -> entry.getKey().getClass().getClassLoader() == classes
                        || entry.getKey().getContextClassLoader() == classes
                        || Arrays.stream(entry.getValue()).anyMatch(frame -> classNames.contains(frame.getClassName())))
                .map(entry -> entry.getKey().getName())
                .sorted()
                .toList();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
