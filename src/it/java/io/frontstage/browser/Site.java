package io.frontstage.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.options.Cookie;
import io.frontstage.sandbox.Sandbox;
import io.frontstage.sandbox.host.LinkTrust;
import io.frontstage.sandbox.jira.Jira;
import io.frontstage.sandbox.wiki.JiraLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The sandbox with the packaged jar, and methods to prepare pages and files for tests. */
final class Site implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path JAR = Path.of(System.getProperty("frontstage.jar"));
    private static final Path EXAMPLES = Path.of("docs/examples");
    private static final String LIMIT = "frontstage-limit";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Cookie> sessions = new HashMap<>();
    private final AtomicInteger titles = new AtomicInteger();
    private final Path data = Chromium.temporaryFolder();
    private final Sandbox sandbox;
    private final Optional<Jira> jira;

    /** A wiki whose Jira cannot be reached. */
    Site() {
        sandbox = Sandbox.start(options());
        jira = Optional.empty();
    }

    private Site(int jiraPort, JiraLink.Kind link) {
        LinkTrust trust = new LinkTrust();
        sandbox = Sandbox.start(options().with(jiraPort, trust, link));
        jira = Optional.of(Jira.start(
                new Jira.Setup(jiraPort, data.resolve("jira"), Optional.of(JAR), baseUrl(), trust, line -> {})));
    }

    /** A wiki and its Jira, with the plugin in both. */
    static Site withJira(JiraLink.Kind link) {
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            return new Site(port, link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sandbox.Options options() {
        return Sandbox.Options.in(data).with(JAR);
    }

    String jiraUrl() {
        return jira.orElseThrow().baseUrl();
    }

    /**
     * Sets how the wiki acts for people in Jira.
     *
     * @param script whether pages have the product's own script for the authorisation
     */
    void link(JiraLink.Kind kind, boolean script) {
        JiraLink link = sandbox.wiki().jiraLink();
        link.become(kind);
        link.takeScriptAway(!script);
    }

    /** Sets the wiki's read-only mode. */
    void readOnly(boolean isOn) {
        sandbox.wiki().access().setReadOnly(isOn);
    }

    /** Sets Jira's switches for trouble; an empty object ends it. */
    void trouble(String switches) {
        answer(toJira("/rest/sandbox/1.0/trouble")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(switches)));
    }

    private HttpRequest.Builder toJira(String path) {
        return HttpRequest.newBuilder(URI.create(jiraUrl() + path)).header("Authorization", basic("editor"));
    }

    /** The newest version of a page's first file, as text. */
    String file(String page) {
        return answer(
                request("/download/attachments/" + page + "/" + firstName(page).replace(" ", "%20")));
    }

    private String firstName(String page) {
        return send(request("/rest/api/content/" + page + "/child/attachment").GET())
                .path("results")
                .path(0)
                .path("title")
                .asText();
    }

    String baseUrl() {
        return sandbox.baseUrl();
    }

    /** Creates a page with the map of a definition; returns the page's id. */
    String pageWith(String name, String definition) {
        String page = page(macro(name));
        attach(page, name, definition);
        return page;
    }

    /** Creates a page; returns its id. */
    String page(String body) {
        String json = json(Map.of(
                "type",
                "page",
                "title",
                "Page " + titles.incrementAndGet(),
                "space",
                Map.of("key", "CX"),
                "body",
                Map.of("storage", Map.of("representation", "storage", "value", body))));
        return send(request("/rest/api/content")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)))
                .path("id")
                .asText();
    }

    /** Attaches a file. */
    void attach(String page, String name, String text) {
        upload("/rest/api/content/" + page + "/child/attachment", name, text);
    }

    /** Attaches the next version of a page's first file. */
    void attachNewer(String page, String text) {
        upload("/rest/api/content/" + page + "/child/attachment/att" + firstFile(page) + "/data", "new.yaml", text);
    }

    private void upload(String path, String name, String text) {
        String body = "--" + LIMIT + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + text + "\r\n--" + LIMIT + "--\r\n";
        send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + LIMIT)
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(body)));
    }

    /** The body of a page in storage format, as the editor gets it. */
    String read(String page) {
        return answer(request("/pages/viewpage.action?pageId=" + page));
    }

    /** The id of a page's first file. */
    String firstFile(String page) {
        return send(request("/rest/api/content/" + page + "/child/attachment").GET())
                .path("results")
                .path(0)
                .path("id")
                .asText()
                .replaceFirst("^att", "");
    }

    /** Adds a label to a page. */
    void label(String page, String name) {
        send(request("/rest/api/content/" + page + "/label")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("[" + json(Map.of("prefix", "global", "name", name)) + "]")));
    }

    /** Lets only one person see the page. */
    void restrict(String page, String person) {
        String form = "pageId=" + page + "&viewers=" + person + "&editors=";
        answer(submit(request("/pages/dopagerestrictions.action"), form));
    }

    /** Moves a page with its files to the trash, also if its restrictions hide it from some people. */
    void delete(String page) {
        answer(request("/rest/api/content/" + page)
                .setHeader("Authorization", basic("admin"))
                .header("X-Atlassian-Token", "no-check")
                .DELETE());
    }

    /** A session of a person, whose password is the user name. */
    Cookie session(String person) {
        return sessions.computeIfAbsent(person, name -> {
            CookieManager cookies = new CookieManager();
            HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();
            URI address = URI.create(baseUrl() + "/dologin.action");
            String form = "os_username=" + name + "&os_password=" + name + "&os_destination=";
            answer(browser, submit(HttpRequest.newBuilder(address), form));
            HttpCookie session = cookies.getCookieStore().getCookies().get(0);
            return new Cookie(session.getName(), session.getValue()).setUrl(baseUrl() + "/");
        });
    }

    private static HttpRequest.Builder submit(HttpRequest.Builder request, String form) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(form));
    }

    /** The macro in storage format, at the cards level even if the map does not fit. */
    static String macro(String file) {
        return "<ac:structured-macro ac:name=\"service-blueprint\" ac:schema-version=\"1\"><ac:parameter ac:name=\"name\">"
                + "<ri:attachment ri:filename=\"" + file
                + "\" /></ac:parameter><ac:parameter ac:name=\"level\">cards</ac:parameter></ac:structured-macro>";
    }

    /** An example from the documentation, by file name. */
    static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A future map from the documentation, by file name. */
    static String future(String name) {
        try {
            return Files.readString(EXAMPLES.resolveSibling("future").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all examples. */
    static List<String> examples() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        sandbox.close(); // Jira is closed first, because the wiki would mistake its threads for threads that a plugin
        // left behind
        jira.ifPresent(Jira::close);
        Chromium.delete(data);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl() + path)).header("Authorization", basic("editor"));
    }

    private static String basic(String person) {
        String credentials = person + ":" + person;
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            return JSON.readTree(answer(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String answer(HttpRequest.Builder request) {
        return answer(http, request);
    }

    private static String answer(HttpClient client, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
