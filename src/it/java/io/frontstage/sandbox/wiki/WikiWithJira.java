package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.host.PluginHost;
import io.frontstage.sandbox.jira.Jira;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A wiki and its Jira with the packaged plugin in both, shared by all test classes that need it. Before each test all
 * trouble is ended, and recorded requests are forgotten.
 */
final class WikiWithJira implements BeforeAllCallback, BeforeEachCallback {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));

    /** Both products, until the last test is done. */
    private static final class Both implements AutoCloseable {

        private final LinkTrust trust = new LinkTrust();
        private final AtomicInteger titles = new AtomicInteger();
        private final int port;
        private final Path data;
        private final Sandbox sandbox;
        private Jira jira;

        private Both() throws IOException {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            data = Files.createTempDirectory("both");
            sandbox = Sandbox.start(Sandbox.Options.in(data).with(JAR).with(port, trust, JiraLink.Kind.IMPERSONATING));
            startJira();
        }

        private void startJira() {
            jira = Jira.start(
                    new Jira.Setup(port, data.resolve("jira"), Optional.of(JAR), sandbox.baseUrl(), trust, line -> {}));
        }

        @Override
        public void close() throws IOException {
            sandbox.close(); // Jira is closed first, because the wiki would mistake its threads for threads that a
            // plugin left behind
            jira.close();
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private Both both;

    @Override
    public void beforeAll(ExtensionContext context) {
        both = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Both.class,
                        any -> {
                            try {
                                return new Both();
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        Both.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        wiki().jiraLink().become(JiraLink.Kind.IMPERSONATING);
        wiki().jiraLink().removeOtherLinks();
        wiki().access().setReadOnly(false);
        forgetWhatWasAsked();
        trouble("{\"lag\":0}");
    }

    Wiki wiki() {
        return both.sandbox.wiki();
    }

    Sandbox sandbox() {
        return both.sandbox;
    }

    /** Restarts the plugin, so that it forgets what people saw, rate limits, and failures of Jira. */
    void forgetAll() {
        PluginHost host = wiki().host().orElseThrow();
        host.disable();
        host.enable();
    }

    void stopJira() {
        both.jira.close();
    }

    void startJira() {
        both.startJira();
    }

    /** A person in the wiki. */
    Client as(String user) {
        return nobody().as(user);
    }

    Client nobody() {
        return new Client(both.sandbox.baseUrl());
    }

    /** A person in Jira. */
    Client inJira(String user) {
        return new Client(both.jira.baseUrl()).as(user);
    }

    String jiraUrl() {
        return both.jira.baseUrl();
    }

    /** Lets the wiki act for a person, as after the authorisation. */
    void allow(String user) {
        String token = both.trust.requestToken();
        both.trust.answer(token, Optional.of(user));
        wiki().jiraLink()
                .allowed(
                        Person.named(user).orElseThrow(),
                        both.trust.accessToken(token).orElseThrow());
    }

    /** Sets Jira's switches; an empty object ends all trouble. */
    void trouble(String switches) {
        HttpResponse<String> response = inJira("admin").json("PUT", "/rest/sandbox/1.0/trouble", switches);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    /** Ends all trouble, and forgets the recorded requests. */
    void forgetWhatWasAsked() {
        inJira("admin").delete("/rest/sandbox/1.0/trouble");
    }

    /** The requests to Jira's remote API, one per line. */
    List<String> asked() {
        List<String> asked = new ArrayList<>();
        Client.json(inJira("admin").get("/rest/sandbox/1.0/trouble"))
                .path("requests")
                .forEach(line -> asked.add(line.asText()));
        return asked;
    }

    /** Creates a page in the public space with a map. */
    StoredAttachment map(String definition) {
        return map("CX", definition);
    }

    StoredAttachment map(String space, String definition) {
        StoredContent page = wiki().contents()
                .create(
                        Type.PAGE,
                        Status.CURRENT,
                        space,
                        0,
                        "Page " + both.titles.incrementAndGet(),
                        "<p>before</p><ac:structured-macro ac:name=\"service-blueprint\" /><p>after</p>",
                        "editor");
        return wiki().attachments()
                .save(
                        page.id(),
                        "a.blueprint.yaml",
                        "application/yaml",
                        definition.getBytes(StandardCharsets.UTF_8),
                        "editor",
                        "");
    }

    String text(StoredAttachment map) {
        return new String(wiki().attachments().data(map.id()), StandardCharsets.UTF_8);
    }

    /** The page as this person's browser gets it, without the session's token. */
    static String page(Client person, StoredAttachment map) {
        String html = person.get(Addresses.byId(map.containerId())).body();
        return html.replace(html.replaceAll("(?s).*name=\"ajs-atl-token\" content=\"([^\"]*)\".*", "$1"), "token");
    }

    static String exported(Client person, StoredAttachment map, Output output) {
        return person.get(Addresses.byId(map.containerId()) + "&output=" + output.key())
                .body();
    }

    /** The address of a path below the map's own in the REST API. */
    static String rest(StoredAttachment map, String path) {
        return "/rest/frontstage/1.0/maps/" + map.id() + "/" + path;
    }

    /** The progress of the map, as a script requests it; it must be valid JSON. */
    static JsonNode progress(Client person, StoredAttachment map) {
        return answered(person.get(rest(map, "progress")));
    }

    static JsonNode refreshed(Client person, StoredAttachment map) {
        return answered(person.get(rest(map, "progress?refresh=true")));
    }

    static JsonNode json(Object value) {
        return JSON.valueToTree(value);
    }

    static JsonNode answered(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        return Client.json(response);
    }
}
