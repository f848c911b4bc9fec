package io.frontstage.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command as a process of its own. If anything goes wrong, it reports that and ends, although the OSGi container's
 * threads would keep it alive.
 */
class MainIT {
    private static final String JAR = System.getProperty("frontstage.jar");

    @TempDir
    private Path folder;

    private record Ended(int status, String errors) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                // without the unit tests, as in bin/sandbox
                "target/sandbox-classes" + File.pathSeparator + Files.readString(Path.of("target/test-classpath.txt")),
                Main.class.getName(),
                "--data",
                folder.resolve("data").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("it ends").isTrue();
            return new Ended(process.exitValue(), Files.readString(errors));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aTakenPortOfJiraEndsItAlthoughConfluenceRunsAlready() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ended ended = run("--jar", JAR, "--port", "0", "--jira-port", String.valueOf(other.getLocalPort()));
            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.errors())
                    .contains("Port " + other.getLocalPort() + " is taken", "--jira-port")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void aJarThatIsNoPluginEndsItWithOneSentence() throws Exception {
        Path jar = folder.resolve("empty.jar");
        new JarOutputStream(Files.newOutputStream(jar), new Manifest()).close();
        Ended ended = run("--jar", jar.toString(), "--port", "0", "--jira-port", "0");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).contains("Atlassian-Plugin-Key").doesNotContain("\tat ");
    }

    @Test
    void wrongUseIsSaidWithTheUsage() throws Exception {
        Ended ended = run("--jar", JAR, "--port", "many");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).contains("many", "usage: sandbox").doesNotContain("\tat ");
    }
}
