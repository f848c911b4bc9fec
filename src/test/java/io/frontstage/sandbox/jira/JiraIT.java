package io.frontstage.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.sandbox.host.ProductServer;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar in the Jira stand-in. */
class JiraIT {
    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));

    @TempDir
    private Path folder;

    @Test
    void theFirstPageTellsThatTheJarResolved() throws Exception {
        try (Jira jira = Jira.start(0, JAR, folder, line -> {})) {
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("io.frontstage and is enabled").doesNotContain("service-blueprint");
        }
    }

    @Test
    void aTakenPortIsSaidInASentenceThatNamesTheOption() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Jira.start(other.getLocalPort(), JAR, folder, line -> {}))
                    .isInstanceOf(ProductServer.PortTaken.class)
                    .hasMessageContaining(String.valueOf(other.getLocalPort()))
                    .hasMessageContaining("--jira-port");
        }
    }
}
