package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.host.PluginHost;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.net.BindException;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** The wiki on a port of the loopback address. */
public final class WebServer implements AutoCloseable {

    /** Somebody else listens there. */
    public static final class PortTaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        PortTaken(int port) {
            super("Port " + port + " is taken. Stop what listens there, or choose another one with --port.");
        }
    }

    private static final long LARGEST_UPLOAD = 20L << 20;

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Takes the port; nothing is answered before {@link #serve}.
     *
     * @param port 0 for any that is free
     */
    public static WebServer take(int port) {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setReuseAddress(true);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (BindException e) {
            throw new PortTaken(port);
        } catch (IOException e) {
            if (e.getCause() instanceof BindException) {
                throw new PortTaken(port);
            }
            throw new IllegalStateException(e);
        }
        return new WebServer(server, connector);
    }

    /** The address of the wiki, with its context path. */
    public String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + Addresses.CONTEXT;
    }

    /** Starts to answer. */
    public void serve(Wiki wiki) {
        ServletContextHandler context = new ServletContextHandler(Addresses.CONTEXT, ServletContextHandler.SESSIONS);
        context.addFilter(new FilterHolder(new VisitFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new Static()), "/static/*");
        wiki.host().ifPresent(host -> mount(context, host));
        context.addServlet(uploads(new ServletHolder(new RestApi(wiki)), wiki), "/rest/api/*");
        context.addServlet(uploads(new ServletHolder(new Site(wiki)), wiki), "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void mount(ServletContextHandler context, PluginHost host) {
        context.addServlet(new ServletHolder(host.rest()), "/rest/*");
        context.addServlet(new ServletHolder(host.downloads()), "/download/resources/*");
    }

    private static ServletHolder uploads(ServletHolder holder, Wiki wiki) {
        String temporary = wiki.setup().data().resolve("temp").toAbsolutePath().toString();
        holder.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(temporary, LARGEST_UPLOAD, LARGEST_UPLOAD, 1 << 20));
        return holder;
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
