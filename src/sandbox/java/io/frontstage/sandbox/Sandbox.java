package io.frontstage.sandbox;

import com.atlassian.confluence.macro.Macro;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.ProductServer;
import io.frontstage.sandbox.wiki.JiraLink;
import io.frontstage.sandbox.wiki.Wiki;
import io.frontstage.sandbox.wiki.WikiServlets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The running sandbox: a wiki on a port of the loopback address, with the plugin in it. */
public final class Sandbox implements AutoCloseable {

    /**
     * What to start.
     *
     * @param port the wiki's port; 0 for any free one
     * @param jiraPort the port of the linked Jira
     * @param trust the trust between that Jira and the wiki, as set up for their link
     * @param link how the link acts for people at first
     * @param data where the database is kept between two runs
     * @param fresh whether to delete the data of the last run
     * @param jar the packaged plugin; without it, the wiki has only its own macros
     * @param macros further macros, by name, for tests
     * @param log gets one line for each event
     */
    public record Options(
            int port,
            int jiraPort,
            LinkTrust trust,
            JiraLink.Kind link,
            Path data,
            boolean fresh,
            Optional<Path> jar,
            Map<String, Macro> macros,
            Consumer<String> log) {

        public Options {
            macros = Map.copyOf(macros);
        }

        /** For tests: any free port, a new wiki in this folder, no plugin, a silent log. */
        public static Options in(Path data) {
            return new Options(
                    0, 2990, new LinkTrust(), JiraLink.Kind.OAUTH, data, true, Optional.empty(), Map.of(), line -> {});
        }

        public Options with(int portOfJira, LinkTrust trusted, JiraLink.Kind kind) {
            return new Options(port, portOfJira, trusted, kind, data, fresh, jar, macros, log);
        }

        public Options with(Path pluginJar) {
            return new Options(port, jiraPort, trust, link, data, fresh, Optional.of(pluginJar), macros, log);
        }

        public Options with(String name, Macro macro) {
            return new Options(port, jiraPort, trust, link, data, fresh, jar, Map.of(name, macro), log);
        }

        public Options with(Consumer<String> otherLog) {
            return new Options(port, jiraPort, trust, link, data, fresh, jar, macros, otherLog);
        }
    }

    private final ProductServer server;
    private final Wiki wiki;

    private Sandbox(ProductServer server, Wiki wiki) {
        this.server = server;
        this.wiki = wiki;
    }

    /**
     * Starts, or throws after stopping everything that was started.
     *
     * @throws ProductServer.PortTaken if somebody else has the port
     * @throws io.frontstage.sandbox.host.PluginRejected if the product would not run the jar
     */
    public static Sandbox start(Options options) {
        ProductServer server = ProductServer.take(options.port(), "--port", "/confluence");
        try {
            // a subfolder, so that nothing else in the given folder is deleted
            Path data = options.data().resolve("confluence");
            if (options.fresh()) {
                delete(data);
            }
            Wiki wiki = Wiki.open(new Wiki.Setup(
                    data,
                    server.baseUrl(),
                    "http://localhost:" + options.jiraPort() + "/jira",
                    options.trust(),
                    options.link(),
                    options.jar(),
                    options.macros(),
                    Clock.systemUTC(),
                    options.log()));
            return serve(server, wiki);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Sandbox serve(ProductServer server, Wiki wiki) {
        try {
            server.serve(wiki.host(), context -> WikiServlets.add(wiki, context));
            return new Sandbox(server, wiki);
        } catch (RuntimeException e) {
            wiki.close();
            throw e;
        }
    }

    /** Another node of the same wiki, on any free port; to be closed before this one. */
    public Sandbox anotherNode(Path data) {
        ProductServer other = ProductServer.take(0, "--port", "/confluence");
        try {
            return serve(other, wiki.anotherNode(data));
        } catch (RuntimeException e) {
            other.close();
            throw e;
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wiki's address with its context path, without a slash at the end. */
    public String baseUrl() {
        return server.baseUrl();
    }

    /** The wiki behind the pages: its store, its plugin. */
    public Wiki wiki() {
        return wiki;
    }

    @Override
    public void close() {
        server.close();
        wiki.close();
    }
}
