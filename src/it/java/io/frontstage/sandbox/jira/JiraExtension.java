package io.frontstage.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.host.LinkTrust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A running Jira with the demonstration's issues, one for each test class. */
final class JiraExtension implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
    static final String CONFLUENCE = "http://localhost:1990/confluence";

    final LinkTrust trust = new LinkTrust();
    Jira jira;
    private final Optional<Path> jar;
    private Path folder;

    JiraExtension() {
        this(Optional.empty());
    }

    JiraExtension(Optional<Path> jar) {
        this.jar = jar;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("jira");
        jira = Jira.start(new Jira.Setup(0, folder, jar, CONFLUENCE, trust, line -> {}));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        as("admin").send("DELETE", "/rest/sandbox/1.0/trouble", Optional.empty());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        jira.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A person with name and password. */
    Caller as(String username) {
        String credentials =
                Base64.getEncoder().encodeToString((username + ":" + username).getBytes(StandardCharsets.UTF_8));
        return with(Map.of("Authorization", "Basic " + credentials));
    }

    Caller with(Map<String, String> headers) {
        return new Caller(
                jira.baseUrl(),
                headers,
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build());
    }

    void trouble(String switches) {
        assertOk(as("admin").send("PUT", "/rest/sandbox/1.0/trouble", Optional.of(switches)));
    }

    private static void assertOk(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.body());
        }
    }

    /** Sends requests as one person. */
    record Caller(String base, Map<String, String> headers, HttpClient http) {

        HttpResponse<String> get(String path) {
            return send("GET", path, Optional.empty());
        }

        HttpResponse<String> post(String path, String body) {
            return send("POST", path, Optional.of(body));
        }

        HttpResponse<String> search(String jql) {
            return post("/rest/api/2/search", Json.write(Map.of("jql", jql, "fields", new String[] {"summary"})));
        }

        /** The keys that a query finds, in the query's order. */
        String keys(String jql) {
            HttpResponse<String> response = search(jql);
            assertOk(response);
            StringBuilder keys = new StringBuilder();
            json(response)
                    .path("issues")
                    .forEach(issue -> keys.append(issue.path("key").asText()).append(' '));
            return keys.toString().strip();
        }

        HttpResponse<String> send(String method, String path, Optional<String> body) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                    .method(method, body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody()));
            headers.forEach(request::header);
            if (body.isPresent()) {
                boolean form = !body.get().startsWith("{") && !body.get().startsWith("[");
                request.header("Content-Type", form ? "application/x-www-form-urlencoded" : "application/json");
            }
            try {
                return http.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body());
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
