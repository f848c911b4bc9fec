package io.frontstage.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A product's plugin system with one plugin in it: installs the packaged jar in an OSGi container, as strict as the products are.
 *
 * <p>Everything may be called from any thread, also while the plugin is disabled or upgraded; then there is just nothing of it.
 */
public final class PluginHost implements AutoCloseable {

    private PluginHost() {}

    /**
     * Starts the container, installs the jar and enables the plugin.
     *
     * @param workDir for the container's cache; emptied at the start
     * @param log gets one line for each event, warnings included
     * @throws PluginRejected if the product would not run this jar
     */
    public static PluginHost start(
            Path jar, Product product, HostServices services, Path workDir, Consumer<String> log) {
        throw new UnsupportedOperationException();
    }

    public boolean enabled() {
        throw new UnsupportedOperationException();
    }

    /** What the descriptor says to this product; also while the plugin is disabled. */
    public PluginDescriptor plugin() {
        throw new UnsupportedOperationException();
    }

    /**
     * The object of a module's class: a {@code Macro}, {@code WebPanel}, {@code JqlFunction} … One per module as long as the
     * plugin is enabled.
     *
     * @return empty if there is no such module or the plugin is disabled
     */
    public <T> Optional<T> module(String moduleKey, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    /**
     * A new object of a class of the plugin that is named within a module ({@code <condition class="…">}), autowired.
     *
     * @return empty if the plugin is disabled
     */
    public <T> Optional<T> create(String className, Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public WebResources webResources() {
        throw new UnsupportedOperationException();
    }

    /**
     * Answers for the plugin's {@code <rest>} modules; to be mounted once, at {@code /rest/*}. Stays the same over upgrades; 404
     * for what is not the plugin's and while it is disabled.
     */
    public HttpServlet rest() {
        throw new UnsupportedOperationException();
    }

    /**
     * Answers for the files of the plugin's web resources and of the plugin itself; to be mounted once, at {@code
     * /download/resources/*}. Stays the same over upgrades.
     */
    public HttpServlet downloads() {
        throw new UnsupportedOperationException();
    }

    /** A text of the plugin, with arguments as in {@link java.text.MessageFormat}; the key itself if there is none. */
    public String text(Locale locale, String key, Object... arguments) {
        throw new UnsupportedOperationException();
    }

    /** Takes the modules away and destroys the plugin's beans; does nothing if it is disabled. */
    public void disable() {
        throw new UnsupportedOperationException();
    }

    /** Does nothing if it is enabled. */
    public void enable() {
        throw new UnsupportedOperationException();
    }

    /** Disables the plugin, puts the new jar in its place and enables that. */
    public void upgrade(Path newJar) {
        throw new UnsupportedOperationException();
    }

    /** Uninstalls the plugin and stops the container; no thread of either is left. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
