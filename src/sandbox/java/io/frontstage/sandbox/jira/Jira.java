package io.frontstage.sandbox.jira;

import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.host.Product;
import io.frontstage.sandbox.host.ProductServer;
import io.frontstage.sandbox.wiki.Database;
import io.frontstage.sandbox.wiki.Static;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** A small Jira: issues, its remote API, and the plugin in it. */
public final class Jira implements AutoCloseable {

    /**
     * What to start.
     *
     * @param port 0 for any free one
     * @param data a folder of its own for the database and the OSGi container's cache; the database is kept
     * @param jar the packaged plugin; empty for a Jira without it
     * @param confluence the address of the linked wiki, with the context path
     * @param trust the trust between the wiki and this Jira, as set up for their link
     * @param log gets one line for each event
     */
    public record Setup(
            int port, Path data, Optional<Path> jar, String confluence, LinkTrust trust, Consumer<String> log) {}

    private final ProductServer server;
    private final Optional<PluginHost> plugin;
    private final Deque<Runnable> closing;

    private Jira(ProductServer server, Optional<PluginHost> plugin, Deque<Runnable> closing) {
        this.server = server;
        this.plugin = plugin;
        this.closing = closing;
    }

    /**
     * Starts, or throws after stopping everything that was started.
     *
     * @throws ProductServer.PortTaken if somebody else has the port
     * @throws io.frontstage.sandbox.host.PluginRejected if Jira would not run the jar
     */
    public static Jira start(Setup setup) {
        ProductServer server = ProductServer.take(setup.port(), "--jira-port", "/jira");
        Deque<Runnable> closing = new ArrayDeque<>();
        closing.push(server::close);
        try {
            Database database = Database.onDisk(folder(setup.data()), Jira.class);
            closing.push(database::close);
            Index index = new Index();
            Issues issues = new Issues(database, Clock.systemUTC(), index::changed);
            if (issues.all().isEmpty()) {
                new Demo(issues).fill();
            }
            index.rebuild(issues);
            PluginServices services = new PluginServices(issues, server.baseUrl(), setup.confluence());
            Optional<PluginHost> plugin = setup.jar().map(jar -> {
                PluginHost host = PluginHost.start(
                        jar, Product.JIRA, services.all(), setup.data().resolve("plugin"), setup.log());
                closing.push(host::close);
                return host;
            });
            Search search = new Search(issues, index, new PluginQueries(plugin));
            Trouble trouble = new Trouble(index, setup.trust(), plugin);
            IssueJson json = new IssueJson(server.baseUrl() + "/rest/api/2/");
            server.serve(plugin, context -> {
                filter(context, new AuthenticationFilter(setup.trust()), "/*");
                filter(context, trouble, "/rest/api/*");
                context.addServlet(new ServletHolder(new Static()), "/static/*");
                context.addServlet(new ServletHolder(trouble), "/rest/sandbox/1.0/trouble");
                context.addServlet(
                        new ServletHolder(new RestApi(issues, search, json, trouble::logged, setup.log())),
                        "/rest/api/*");
                context.addServlet(new ServletHolder(new Pages(issues, search, trouble, plugin, setup)), "/*");
            });
            return new Jira(server, plugin, closing);
        } catch (RuntimeException | LinkageError e) {
            closing.forEach(Runnable::run);
            throw e;
        }
    }

    private static void filter(ServletContextHandler context, Filter filter, String path) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address with the context path, without a slash at the end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** The plugin in it. */
    public Optional<PluginHost> host() {
        return plugin;
    }

    @Override
    public void close() {
        // the server was added last, so it is closed first and nobody is served without a database
        closing.descendingIterator().forEachRemaining(Runnable::run);
    }
}
