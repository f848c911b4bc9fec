package io.frontstage.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL for the sandbox alone, run with the programs of Debian's package: on a free port of the loopback
 * address, in a folder that is deleted when it is closed. PostgreSQL refuses to run as root; in that case it runs as
 * the package's user.
 */
public final class Postgres implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Path folder;
    private final String address;
    private final Process server;

    private Postgres(Path folder, String address, Process server) {
        this.folder = folder;
        this.address = address;
        this.server = server;
    }

    /** The folder with its newest programs; empty if it is not installed. */
    public static Optional<Path> programs() {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, and returns when it answers. */
    public static Postgres start() {
        Path bin = programs().orElseThrow(() -> new IllegalStateException("PostgreSQL is not installed."));
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = free.getLocalPort();
            Path folder = Files.createTempDirectory("frontstage-postgres");
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
            }
            String data = folder.resolve("data").toString();
            run(folder, bin, "initdb", "-D", data, "-U", "sandbox", "--auth=trust", "--encoding=UTF8", "--no-sync")
                    .waitFor();
            free.close();
            Process server = run(
                    folder,
                    bin,
                    USER,
                    "-D",
                    data,
                    "-h",
                    "127.0.0.1",
                    "-p",
                    "" + port,
                    "-k",
                    "" + folder,
                    "-c",
                    "max_connections=300");
            String address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=sandbox";
            Postgres started = new Postgres(folder, address, server);
            started.awaitAnswer();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Process run(Path folder, Path bin, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--clear-groups"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            try {
                DriverManager.getConnection(address).close();
                return;
            } catch (SQLException notYet) {
                Thread.sleep(50);
            }
        }
        String log = Files.readString(folder.resolve("log"));
        close();
        throw new IllegalStateException("PostgreSQL does not start: " + log);
    }

    /** The address for JDBC. */
    public String address() {
        return address;
    }

    /** Stops it at once, even with open connections. */
    @Override
    public void close() {
        try {
            new ProcessBuilder("kill", "-INT", "" + server.pid()).start().waitFor();
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Sandbox.delete(folder);
        }
    }
}
