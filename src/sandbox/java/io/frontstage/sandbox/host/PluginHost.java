package io.frontstage.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/**
 * A product's plugin system with one plugin: it installs the packaged jar in an OSGi container, and is as strict as the
 * products are.
 *
 * <p>All methods may be called from any thread, also while the plugin is disabled or upgraded; then they find nothing
 * of it.
 */
public final class PluginHost implements AutoCloseable {
    private final Product product;
    private final HostServices services;
    private final Consumer<String> log;
    private final OsgiContainer container;
    private final Bundle bundle;

    private volatile PluginJar jar;
    private volatile PluginDescriptor plugin;
    private volatile Optional<RunningPlugin> running = Optional.empty();

    private PluginHost(
            PluginJar jar,
            PluginDescriptor plugin,
            Product product,
            HostServices services,
            Consumer<String> log,
            OsgiContainer container) {
        this.jar = jar;
        this.plugin = plugin;
        this.product = product;
        this.services = services;
        this.log = log;
        this.container = container;
        services.services().forEach(container::register);
        this.bundle = container.install(jar.path());
    }

    /**
     * Starts the container, installs the jar and enables the plugin.
     *
     * @param workDir for the container's cache; emptied at the start
     * @param log gets one line for each event, warnings included
     * @throws PluginRejected if the product would not run this jar; everything that was started is stopped
     */
    public static PluginHost start(
            Path jar, Product product, HostServices services, Path workDir, Consumer<String> log) {
        PluginJar read = PluginJar.read(jar);
        PluginDescriptor plugin = DescriptorReader.read(read, product);
        OsgiContainer container = new OsgiContainer(product, workDir);
        try {
            PluginHost host = new PluginHost(read, plugin, product, services, log, container);
            host.enable();
            return host;
        } catch (RuntimeException | LinkageError e) {
            container.close();
            throw e;
        }
    }

    public boolean enabled() {
        return running.isPresent();
    }

    /** The plugin's descriptor for this product; also while the plugin is disabled. */
    public PluginDescriptor plugin() {
        return plugin;
    }

    /**
     * The object of a module's class: a {@code Macro}, {@code WebPanel}, {@code JqlFunction} … One per module as long as the
     * plugin is enabled.
     *
     * @return empty if there is no such module or the plugin is disabled
     */
    public <T> Optional<T> module(String moduleKey, Class<T> type) {
        return running.flatMap(now -> now.module(moduleKey, type));
    }

    /**
     * The content of a web panel.
     *
     * @param label the label, in the language of the request
     */
    public record Panel(String key, String label, String html) {}

    /**
     * The plugin's panels at a location of a page, in the order of their weights.
     *
     * @param page what the product passes to panels there, such as {@code issue}
     */
    public List<Panel> panels(String location, Map<String, Object> page) {
        return running.map(now -> now.panels(location, page)).orElse(List.of());
    }

    /** A template for a new page; its body is in storage format. */
    public record PageTemplate(String key, String name, String body) {}

    /** The plugin's entries in the "Create" dialog. */
    public List<PageTemplate> pageTemplates(Locale locale) {
        return running.map(now -> now.pageTemplates().in(locale)).orElse(List.of());
    }

    public WebResources webResources() {
        return running.map(RunningPlugin::webResources)
                .orElseGet(() -> WebResources.disabled(plugin, services.webResources()));
    }

    /**
     * Serves the plugin's {@code <rest>} modules; to be mounted once, at {@code /rest/*}. It stays the same over
     * upgrades, and answers 404 for other paths and while the plugin is disabled.
     */
    public HttpServlet rest() {
        return new RestServlet(() -> running.map(RunningPlugin::rest).orElse(List.of()));
    }

    /**
     * Serves the files of the plugin's web resources and of the plugin itself; to be mounted once, at {@code
     * /download/resources/*}. It stays the same over upgrades.
     */
    public HttpServlet downloads() {
        return new DownloadServlet(this::webResources);
    }

    /** A text of the plugin, with arguments as in {@link java.text.MessageFormat}; the key itself if there is none. */
    public String text(Locale locale, String key, Object... arguments) {
        return running.map(now -> now.texts().text(locale, key, arguments)).orElse(key);
    }

    /**
     * Removes the modules and destroys the plugin's beans; does nothing if it is disabled.
     *
     * @throws PluginRejected if threads of the plugin continue; the plugin is disabled nevertheless
     */
    public synchronized void disable() {
        Optional<RunningPlugin> now = running;
        running = Optional.empty();
        now.ifPresent(RunningPlugin::close);
        now.ifPresent(closed -> log.accept("INFO Disabled " + plugin.key() + " " + plugin.version() + "."));
    }

    /**
     * Does nothing if it is enabled.
     *
     * @throws PluginRejected if it cannot be enabled; then it stays disabled
     */
    public synchronized void enable() {
        if (running.isEmpty()) {
            running = Optional.of(RunningPlugin.start(jar, plugin, product, container, bundle, services, log));
            log.accept("INFO Enabled " + plugin.key() + " " + plugin.version() + " in " + product.key() + ".");
        }
    }

    /**
     * Disables the plugin, replaces its jar and enables the new one.
     *
     * @throws PluginRejected for a jar that is not a plugin or is another plugin (the old one continues to run), or one
     *     that cannot be enabled (it is installed, but disabled)
     */
    public synchronized void upgrade(Path newJar) {
        PluginJar read = PluginJar.read(newJar);
        if (!read.key().equals(jar.key())) {
            throw new PluginRejected("The jar holds the plugin " + read.key() + ", not " + jar.key() + ".");
        }
        PluginDescriptor described = DescriptorReader.read(read, product);
        disable();
        container.update(bundle, newJar);
        jar = read;
        plugin = described;
        enable();
    }

    /** Uninstalls the plugin and stops the container; no thread of either remains. */
    @Override
    public synchronized void close() {
        try {
            disable();
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("The bundle cannot be uninstalled: " + e.getMessage(), e);
        } finally {
            container.close();
        }
    }
}
