package io.frontstage.sandbox;

import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.jira.Jira;
import io.frontstage.sandbox.wiki.SharedStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Starts a clustered wiki and its Jira from the command line, and runs until it is stopped. Each run starts with empty
 * data.
 */
public final class ClusterMain {

    private static final String USAGE = "usage: sandbox --nodes 2 --jar FILE [--port 1990] [--jira-port 2990]\n\n"
            + "  Further nodes listen on the ports after --port. Nothing is kept when it ends.";

    private ClusterMain() {}

    /** Exits with 1 if it cannot start, and with 2 on wrong usage. */
    public static void main(String[] arguments) {
        try {
            start(options(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (Throwable e) {
            // the OSGi container's threads are not daemons, so the process must be ended explicitly
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>(Map.of("--port", "1990", "--jira-port", "2990"));
        for (int i = 0; i < arguments.length; i += 2) {
            if (!Set.of("--nodes", "--jar", "--port", "--jira-port").contains(arguments[i])
                    || i + 1 == arguments.length) {
                throw new IllegalArgumentException("With several nodes there is no option " + arguments[i] + ".");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        if (!options.containsKey("--jar")) {
            throw new IllegalArgumentException("Name the plugin with --jar.");
        }
        return options;
    }

    private static void start(Map<String, String> options) throws Exception {
        int nodes = Integer.parseInt(options.get("--nodes"));
        int port = Integer.parseInt(options.get("--port"));
        int jiraPort = Integer.parseInt(options.get("--jira-port"));
        Path jar = Path.of(options.get("--jar"));
        Path data = Files.createTempDirectory("frontstage-cluster");
        String secret = UUID.randomUUID().toString();
        String baseUrl = "http://localhost:" + port + "/confluence";
        List<AutoCloseable> running = new ArrayList<>();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(running, data)));
        Postgres database = Postgres.start();
        running.add(database);
        SharedStore store = new SharedStore(database.address(), data.resolve("shared-home"));
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            Node node = Node.start(new Node.Setup(
                    port + i,
                    data.resolve("node" + (i + 1)),
                    store,
                    baseUrl,
                    "http://localhost:" + jiraPort + "/jira",
                    secret,
                    jar));
            running.add(node);
            addresses.add(node.address());
        }
        Jira jira = Jira.start(new Jira.Setup(
                jiraPort, data.resolve("jira"), Optional.of(jar), baseUrl, new LinkTrust(secret), line -> {}));
        running.add(jira);
        new DemoLinks(baseUrl).make();
        System.out.println("Frontstage sandbox: one wiki on " + nodes + " nodes, " + String.join(" and ", addresses)
                + " (admin/admin, editor/editor, reader/reader; log in on each), Jira at " + jira.baseUrl());
    }

    /** Closes the nodes before what they share. */
    private static void close(List<AutoCloseable> running, Path data) {
        for (int i = running.size() - 1; i >= 0; i--) {
            try {
                running.get(i).close();
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
        Sandbox.delete(data);
    }
}
