package io.frontstage.sandbox.host;

import com.atlassian.event.api.EventPublisher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mockito.Mockito;

/** A nearly empty product, for the tests of the host. */
final class TestProduct {
    final List<String> log = new ArrayList<>();
    final EventPublisher events = Mockito.mock(EventPublisher.class);
    Visitor visitor = Visitor.ANONYMOUS;
    Locale locale = Locale.ENGLISH;

    HostServices services() {
        return new HostServices(
                Map.of(EventPublisher.class, events),
                Map.of("com.atlassian.auiplugin:ajs", List.of("/aui/aui.css", "/aui/aui.js")),
                () -> locale,
                () -> visitor);
    }

    PluginHost start(Path jar, Product product, Path workDir) {
        return PluginHost.start(jar, product, services(), workDir, log::add);
    }

    /** A web server with a host's two servlets, below the context path {@code /wiki}. */
    static final class Web implements AutoCloseable {
        private final ProductServer server = ProductServer.take(0, "none", "/wiki");
        private final HttpClient client = HttpClient.newHttpClient();

        Web(PluginHost host) {
            server.serve(Optional.of(host), product -> {});
        }

        HttpResponse<String> get(String path) {
            return send(request(path).GET());
        }

        HttpResponse<String> post(String path, String body, String... headers) {
            HttpRequest.Builder request = request(path).POST(HttpRequest.BodyPublishers.ofString(body));
            return send(headers.length == 0 ? request : request.headers(headers));
        }

        /** The server's address, without the context path. */
        String address() {
            return server.baseUrl().replace("/wiki", "");
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(server.baseUrl() + path));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
