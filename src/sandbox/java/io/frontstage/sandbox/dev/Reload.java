package io.frontstage.sandbox.dev;

import io.frontstage.sandbox.host.PluginRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reloads saved files into the running sandbox, until it is closed. */
public final class Reload implements AutoCloseable {
    private static final long LOOKS_EVERY_MILLIS = 250;

    private final Sources sources;
    private final DevJar jar;
    private final Consumer<Path> upgrade;
    private final Consumer<String> log;
    /** The files that could not be built so far. */
    private final SortedSet<Path> waiting = new TreeSet<>();

    private final Thread thread = new Thread(this::run, "reload");

    private Reload(Sources sources, DevJar jar, Consumer<Path> upgrade, Consumer<String> log) {
        this.sources = sources;
        this.jar = jar;
        this.upgrade = upgrade;
        this.log = log;
    }

    /**
     * Begins to watch.
     *
     * @param root the project's folder, built
     * @param built the jar that the sandbox was started with
     * @param upgrade gives a new jar to the running products
     * @param log receives one line for each change, and the compilers' messages
     */
    public static Reload start(Path root, Path built, Path work, Consumer<Path> upgrade, Consumer<String> log) {
        try {
            Files.createDirectories(work);
            Reload reload = new Reload(new Sources(root), new DevJar(root, built, work), upgrade, log);
            reload.thread.setDaemon(true);
            reload.thread.start();
            return reload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOKS_EVERY_MILLIS);
                SortedSet<Path> changed = sources.changed();
                if (!changed.isEmpty()) {
                    take(changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(SortedSet<Path> changed) throws InterruptedException {
        long started = System.nanoTime();
        String names = changed.stream()
                        .map(file -> file.getFileName().toString())
                        .limit(5)
                        .collect(Collectors.joining(", "))
                + (changed.size() > 5 ? " and more" : "");
        try {
            waiting.addAll(changed);
            Path built = jar.with(waiting);
            waiting.clear();
            upgrade.accept(built);
            log.accept("Reloaded with %s in %.1f s: load the page again."
                    .formatted(names, (System.nanoTime() - started) / 1e9));
        } catch (NotBuilt e) {
            log.accept(e.getMessage() + "\nNot reloaded: " + names
                    + " cannot be built; the plugin continues to run unchanged.");
        } catch (PluginRejected e) {
            log.accept(e.getMessage() + "\nThe plugin is off: fix it and save, or start bin/dev again.");
        } catch (IOException | RuntimeException | LinkageError e) {
            log.accept("Not reloaded: " + e + "; the next save tries again.");
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
