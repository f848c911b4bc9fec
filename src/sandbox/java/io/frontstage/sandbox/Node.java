package io.frontstage.sandbox;

import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.ProductServer;
import io.frontstage.sandbox.wiki.JiraLink;
import io.frontstage.sandbox.wiki.SharedStore;
import io.frontstage.sandbox.wiki.Wiki;
import io.frontstage.sandbox.wiki.WikiServlets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One node of a clustered wiki: a process of its own, which ends with the one that started it. */
public final class Node implements AutoCloseable {

    private static final String SECRET = "FRONTSTAGE_LINK_SECRET";
    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    /**
     * What to start.
     *
     * @param port the port on which it listens
     * @param data a folder for its own files
     * @param store what it shares with the other nodes
     * @param baseUrl the whole wiki's address
     * @param jiraUrl the linked Jira's address
     * @param secret the secret that the wiki and Jira share for their link; see {@link LinkTrust}
     * @param jar the packaged plugin
     */
    public record Setup(
            int port, Path data, SharedStore store, String baseUrl, String jiraUrl, String secret, Path jar) {}

    private final Setup setup;
    private final Process process;

    private Node(Setup setup, Process process) {
        this.setup = setup;
        this.process = process;
    }

    /** Starts a node, and returns when it answers. */
    public static Node start(Setup setup) {
        try {
            Files.createDirectories(setup.data());
            ProcessBuilder builder = new ProcessBuilder(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx512m",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djava.awt.headless=true",
                    "-cp",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    Node.class.getName(),
                    "" + setup.port(),
                    setup.data().toString(),
                    setup.store().address(),
                    setup.store().home().toString(),
                    setup.baseUrl(),
                    setup.jiraUrl(),
                    setup.jar().toString()));
            builder.environment().put(SECRET, setup.secret());
            builder.redirectErrorStream(true)
                    .redirectOutput(setup.data().resolve("log").toFile());
            Node node = new Node(setup, builder.start());
            node.awaitAnswer();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                HttpURLConnection asked = (HttpURLConnection)
                        URI.create(address() + "/login.action").toURL().openConnection();
                if (asked.getResponseCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        close();
        throw new IllegalStateException(
                "A node does not start: " + Files.readString(setup.data().resolve("log")));
    }

    /** Its own address, with the context path. */
    public String address() {
        return "http://localhost:" + setup.port() + "/confluence";
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /** A node's own process. */
    public static void main(String[] of) {
        try {
            Path data = Path.of(of[1]);
            ProductServer server = ProductServer.take(Integer.parseInt(of[0]), "--port", "/confluence");
            Wiki wiki = Wiki.open(new Wiki.Setup(
                    data,
                    of[4],
                    of[5],
                    new LinkTrust(System.getenv(SECRET)),
                    JiraLink.Kind.IMPERSONATING,
                    Optional.of(Path.of(of[6])),
                    Map.of(),
                    Clock.systemUTC(),
                    System.out::println,
                    Optional.of(new SharedStore(of[2], Path.of(of[3])))));
            server.serve(wiki.host(), context -> {
                // cookies ignore ports: a browser would send one node's cookie to the other
                context.getSessionHandler().getSessionCookieConfig().setName("JSESSIONID-" + of[0]);
                WikiServlets.add(wiki, context);
            });
            while (System.in.read() >= 0) {
                // the parent sends nothing; the end of the input means that the parent process has ended
            }
            System.exit(0);
        } catch (Throwable e) {
            // the OSGi container's threads are not daemons, so the process must be ended explicitly
            e.printStackTrace();
            System.exit(1);
        }
    }
}
