package io.frontstage.sandbox.host;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;

/** A product's web application on a port of the loopback address, including its plugin's REST resources and files. */
public final class ProductServer implements AutoCloseable {

    /** Another process listens on the port. */
    public static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        PortTaken(int port, String option) {
            super("Port " + port + " is taken. Stop what listens there, or choose another one with " + option + ".");
        }
    }

    /** Maximum number of bytes of a refused request that are still read: Tomcat's {@code maxSwallowSize}. */
    private static final long SWALLOWED = 2 << 20;

    private final Server server;
    private final ServerConnector connector;
    private final String contextPath;

    private ProductServer(Server server, ServerConnector connector, String contextPath) {
        this.server = server;
        this.connector = connector;
        this.contextPath = contextPath;
    }

    /**
     * Binds the port; requests are answered only after {@link #serve}.
     *
     * @param port 0 for any free one
     * @param option the command line option that chooses another port
     * @param contextPath such as {@code /confluence}
     * @throws PortTaken if another process uses it
     */
    public static ProductServer take(int port, String option, String contextPath) {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            if (e instanceof BindException || e.getCause() instanceof BindException) {
                throw new PortTaken(port, option);
            }
            throw new IllegalStateException(e);
        }
        return new ProductServer(server, connector, contextPath);
    }

    /** The address of the application, with its context path. */
    public String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + contextPath;
    }

    /**
     * Starts to answer.
     *
     * @param own adds the product's own filters and servlets
     */
    public void serve(Optional<PluginHost> plugin, Consumer<ServletContextHandler> own) {
        ServletContextHandler context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        plugin.ifPresent(host -> {
            context.addServlet(new ServletHolder(host.rest()), "/rest/*");
            context.addServlet(new ServletHolder(host.downloads()), "/download/resources/*");
        });
        own.accept(context);
        server.setHandler(wholeRequests(context));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * If a request is refused before its body has arrived, the body is still read to its end, as Tomcat does. Otherwise
     * the connection would be closed without notice, and the client's next request on it would get no answer.
     */
    private static Handler wholeRequests(Handler application) {
        return new EagerContentHandler(application, new RetainedContentLoaderFactory(SWALLOWED, -1, false));
    }

    @Override
    public void close() {
        try {
            server.stop();
            connector.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
