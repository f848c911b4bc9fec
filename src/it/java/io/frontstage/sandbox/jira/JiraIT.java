package io.frontstage.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.ProductServer;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar in the Jira stand-in. */
class JiraIT {
    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));

    @RegisterExtension
    static final JiraExtension the = new JiraExtension(Optional.of(JAR));

    @TempDir
    private Path folder;

    @Test
    void theSandboxPageTellsThatTheJarResolved() {
        assertThat(the.as("reader").get("/secure/Sandbox.jspa").body())
                .contains("io.frontstage and is enabled")
                .doesNotContain("service-blueprint");
    }

    @Test
    void aTakenPortIsSaidInASentenceThatNamesTheOption() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Jira.start(new Jira.Setup(
                            other.getLocalPort(),
                            folder,
                            Optional.of(JAR),
                            "http://wiki",
                            new LinkTrust(),
                            line -> {})))
                    .isInstanceOf(ProductServer.PortTaken.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()))
                    .hasMessageContaining("--jira-port");
        }
    }
}
