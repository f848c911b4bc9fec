package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.host.HostServices;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.Product;
import io.frontstage.sandbox.host.ProductServer;
import io.frontstage.sandbox.host.Visitor;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** A Jira with the plugin in it and, so far, no issues: whoever comes is anonymous. */
public final class Jira implements AutoCloseable {
    private final ProductServer server;
    private final PluginHost plugin;

    private Jira(ProductServer server, PluginHost plugin) {
        this.server = server;
        this.plugin = plugin;
    }

    /**
     * Starts, or throws with everything stopped again.
     *
     * @param port 0 for any that is free
     * @param workDir for the OSGi container's cache
     * @throws ProductServer.PortTaken if somebody else has the port
     * @throws io.frontstage.sandbox.host.PluginRejected if Jira would not run the jar
     */
    public static Jira start(int port, Path jar, Path workDir, Consumer<String> log) {
        ProductServer server = ProductServer.take(port, "--jira-port", "/jira");
        try {
            HostServices services = new HostServices(Map.of(), Map.of(), () -> Locale.ENGLISH, () -> Visitor.ANONYMOUS);
            PluginHost plugin = PluginHost.start(jar, Product.JIRA, services, workDir, log);
            try {
                server.serve(
                        Optional.of(plugin),
                        context -> context.addServlet(new ServletHolder(new ModulesPage(plugin)), ""));
            } catch (RuntimeException e) {
                plugin.close();
                throw e;
            }
            return new Jira(server, plugin);
        } catch (RuntimeException | LinkageError e) {
            server.close();
            throw e;
        }
    }

    /** The address with the context path, without a slash at the end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    @Override
    public void close() {
        server.close();
        plugin.close();
    }
}
