package io.frontstage.sandbox.wiki;

import io.frontstage.sandbox.Node;
import io.frontstage.sandbox.Postgres;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.jira.Jira;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A wiki on two nodes, each a process of its own, with one PostgreSQL and one shared home, behind a proxy that
 * alternates between the nodes; and its Jira. Tests read the database directly, without the nodes.
 */
final class ClusterExtension implements BeforeAllCallback, AfterAllCallback {

    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));
    private static final String SECRET = "of the cluster's tests";

    private Path data;
    private Postgres postgres;
    private Jira jira;
    private Database database;
    private Node[] nodes;
    RoundRobin proxy;
    SharedStore store;
    Contents contents;
    Attachments attachments;
    Access access;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        data = Files.createTempDirectory("cluster");
        proxy = new RoundRobin();
        postgres = Postgres.start();
        store = new SharedStore(postgres.address(), data.resolve("shared-home"));
        jira = Jira.start(new Jira.Setup(
                port(),
                data.resolve("jira"),
                Optional.of(JAR),
                proxy.address() + "/confluence",
                new LinkTrust(SECRET),
                line -> {}));
        nodes = new Node[] {startNode(0), startNode(1)};
        for (Node node : nodes) {
            proxy.add(address(node));
        }
        database = store.database();
        Spaces spaces = new Spaces(database);
        contents = new Contents(database, Clock.systemUTC());
        attachments = new Attachments(database, Clock.systemUTC(), Optional.of(store), (change, file) -> {});
        access = new Access(spaces, contents, database);
    }

    private Node startNode(int index) throws IOException {
        return startNode(index, port());
    }

    private Node startNode(int index, int port) {
        return Node.start(new Node.Setup(
                port,
                data.resolve("node" + index),
                store,
                proxy.address() + "/confluence",
                jira.baseUrl(),
                SECRET,
                JAR));
    }

    private static int port() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static String address(Node node) {
        return node.address().replace("/confluence", "");
    }

    /** A person who uses the proxy. */
    Client as(String user) {
        return new Client(proxy.address() + "/confluence").as(user);
    }

    /** A person who uses one node directly. */
    Client at(int node, String user) {
        return new Client(nodes[node].address()).as(user);
    }

    Client inJira() {
        return new Client(jira.baseUrl()).as("admin");
    }

    int answeredBy(int node) {
        return proxy.answered(address(nodes[node]));
    }

    void kill(int node) {
        nodes[node].kill();
    }

    /** Restarts a node at the same address. */
    void restart(int node) {
        nodes[node] = startNode(node, Integer.parseInt(address(nodes[node]).replaceAll(".*:", "")));
    }

    /** Creates a page with a map. */
    StoredAttachment map(String title, String definition) {
        StoredContent page = contents.create(
                Type.PAGE,
                Status.CURRENT,
                "CX",
                0,
                title,
                "<ac:structured-macro ac:name=\"service-blueprint\" />",
                "editor");
        byte[] bytes = definition.getBytes(StandardCharsets.UTF_8);
        return attachments.save(page.id(), "a.blueprint.yaml", "application/yaml", bytes, "editor", "");
    }

    String text(StoredAttachment map) {
        return new String(attachments.data(map.id()), StandardCharsets.UTF_8);
    }

    /** The numbers of all versions, oldest first. */
    List<Integer> versions(StoredAttachment map) {
        return attachments.versions(map.id()).stream()
                .map(StoredAttachment::version)
                .sorted()
                .toList();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        for (AutoCloseable running : new AutoCloseable[] {
            database, nodes == null ? null : nodes[0], nodes == null ? null : nodes[1], jira, postgres, proxy
        }) {
            try {
                if (running != null) {
                    running.close();
                }
            } catch (Exception e) {
                e.printStackTrace();
            }
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
