package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.WikiWithJira.answered;
import static io.frontstage.sandbox.wiki.WikiWithJira.exported;
import static io.frontstage.sandbox.wiki.WikiWithJira.page;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.refreshed;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever happens to Jira: the page is complete and does not wait, the note is calm, a file says so, too, and the
 * status returns together with Jira.
 */
@Timeout(60)
class JiraFaultsIT {

    /** A map with an issue that is done and one that is not; what a person saw of them is cached for a minute. */
    private static String coffee(String done, String inProgress) {
        return """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - {id: declined, pain: The card is declined, issues: [%s, %s]}
                      - {id: receipt, pain: No receipt, issues: [CX-18]}
            """
                .formatted(done, inProgress);
    }

    private static final String OF_ANOTHER_JIRA =
            """
            {"startAt":0,"maxResults":500,"total":1,"issues":[{"key":"CX-9","fields":{"summary":"Elsewhere","issuetype":{"name":"Bug"},
              "status":{"name":"Open","statusCategory":{"key":"new"}}}}]}
            """;

    private static final String LOOK_AT_THE_LINK = "an administrator should check the application link";

    /** Maximum time for the page of one map, even on a busy machine, while Jira is silent for five seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    /** What Jira does, how the answer names it, and what the person is told to do; each with its own issues. */
    private enum Fault {
        FAILS("error", "unavailable", "Try again in a moment", "CX-9", "CX-12"),
        HANGS_UP("down", "unavailable", "Try again in a moment", "CX-27", "CX-31"),
        SHOWS_A_LOGIN_PAGE("html", "unavailable", LOOK_AT_THE_LINK, "CLAIM-52", "CLAIM-8"),
        REDIRECTS_TO_IT("redirect", "unavailable", LOOK_AT_THE_LINK, "OPD-64", "OPD-88"),
        IS_SOMETHING_ELSE("missing", "unavailable", LOOK_AT_THE_LINK, "OPD-117", "OPD-131"),
        BREAKS_OFF("half_a_body", "unavailable", LOOK_AT_THE_LINK, "GROW-187", "GROW-204"),
        SAYS_OTHER_JSON("wrong_json", "unavailable", LOOK_AT_THE_LINK, "GROW-211", "GROW-233"),
        KNOWS_NOT_WHO(
                "unauthorized", "unknown-person", "Ask an administrator for an account", "BUERGER-9", "BUERGER-3"),
        FORBIDS("forbidden", "refused", "Ask an administrator of the project", "BUERGER-21", "BUERGER-26");

        private final String kind;
        private final String code;
        private final String way;
        private final String file;

        Fault(String kind, String code, String way, String done, String inProgress) {
            this.kind = kind;
            this.code = code;
            this.way = way;
            file = coffee(done, inProgress);
        }
    }

    /** A map whose issues are in no cache, in a wiki whose circuit to Jira is closed. */
    private static StoredAttachment freshMap() {
        the.forgetAll();
        return the.map(coffee("CX-9", "CX-12"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theMapIsWholeTheNoteIsCalmAndTheStatusComesBack(Fault fault) {
        the.forgetAll();
        StoredAttachment map = the.map(fault.file);
        Client editor = the.as("editor");
        String well = page(editor, map);
        assertWhole(well);
        the.trouble("{\"kind\":\"" + fault.kind + "\"}");

        assertThat(page(editor, map)).isEqualTo(well);
        assertThat(the.asked()).as("asked by a page view").isEmpty();

        JsonNode ill = progress(editor, map);
        assertTrouble(ill, fault.code, fault.way);
        assertNothingIsKnown(ill);
        assertThat(exported(editor, map, Output.HTML_EXPORT))
                .contains("before", "The card is declined", "after")
                .containsPattern("was not available at \\d")
                .doesNotContain("Done");

        the.trouble("{}");
        assertThat(page(editor, map)).isEqualTo(well);
        assertStatus(refreshed(editor, map));
        assertThat(exported(editor, map, Output.HTML_EXPORT)).contains("Done", "In Progress");
    }

    @Test
    void aPortThatNobodyListensAtIsNoticedAtOnce() {
        StoredAttachment map = freshMap();
        Client editor = the.as("editor");
        String well = page(editor, map);
        the.stopJira();
        try {
            assertThat(page(editor, map)).isEqualTo(well);
            assertTrouble(within(AT_ONCE, () -> progress(editor, map)), "unavailable", "Try again in a moment");
            assertThat(exported(editor, map, Output.WORD)).containsPattern("was not available at \\d");
        } finally {
            the.startJira();
        }
        assertStatus(refreshed(editor, map));
    }

    @Test
    void nobodyWaitsForASlowJiraButWhoAskedForItAndHeNotForLong() {
        StoredAttachment map = freshMap();
        String well = page(the.as("editor"), map);
        the.trouble("{\"delay\":7000}");

        CompletableFuture<JsonNode> progress = CompletableFuture.supplyAsync(
                () -> within(Duration.ofSeconds(8), () -> progress(the.as("editor"), map)));
        CompletableFuture<String> file =
                CompletableFuture.supplyAsync(() -> exported(the.as("reader"), map, Output.HTML_EXPORT));
        assertThat(page(the.as("editor"), map)).isEqualTo(well);
        assertThat(answered(the.as("editor").get(rest(map, "may")))).hasToString("{\"edit\":true}");
        assertThat(file).as("three seconds for a file").isNotDone();

        assertThat(file.join()).containsPattern("was not available at \\d");
        assertThat(progress).as("five seconds for a script").isNotDone();
        JsonNode ill = progress.join();
        assertTrouble(ill, "unavailable", "took too long to answer. Try again in a moment");
        the.trouble("{}");
        assertStatus(refreshed(the.as("editor"), map));
    }

    /** It takes three seconds, although Jira would answer after seven: less than the page's script waits. */
    @Test
    void aFileThatIsTakenAwaySaysThatASlowJiraToldNothing() {
        StoredAttachment map = freshMap();
        the.trouble("{\"delay\":7000}");

        CompletableFuture<JsonNode> script = CompletableFuture.supplyAsync(() -> progress(the.as("editor"), map));
        String taken = the.as("reader92")
                .json("POST", rest(map, "export"), "{\"format\":\"html\",\"shown\":{}}")
                .body();

        assertThat(script).as("five seconds for a script").isNotDone();
        assertThat(taken).containsPattern("was not available at \\d").doesNotContain("In Progress");
        script.join();
    }

    /** At three seconds per page it would take 24; somebody else's export that begins afterwards is not affected. */
    @Test
    void thePagesOfOneExportWaitForASlowJiraForTenSecondsTogether() {
        the.forgetAll();
        Client person = the.as("reader90");
        the.trouble("{\"delay\":7000}");
        ExecutorService job = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<String>> pages = Stream.generate(() -> the.map(coffee("CX-9", "CX-12")))
                    .limit(8)
                    .map(map -> CompletableFuture.supplyAsync(() -> exported(person, map, Output.HTML_EXPORT), job))
                    .toList();
            assertThat(pages).allSatisfy(page -> assertThat(page.join()).containsPattern("was not available at \\d"));
        } finally {
            job.shutdownNow();
        }

        the.forgetWhatWasAsked();
        StoredAttachment last = the.map(coffee("CX-9", "CX-12"));
        assertThat(exported(person, last, Output.HTML_EXPORT)).containsPattern("was not available at \\d");
        assertThat(the.asked()).as("asked of a Jira that is well again").isEmpty();
        assertThat(exported(the.as("reader91"), last, Output.HTML_EXPORT)).contains("Done", "In Progress");
    }

    @Test
    void aBusyJiraIsLeftAloneForAsLongAsItWantsAndTheNoteSaysHowLong() throws InterruptedException {
        StoredAttachment map = freshMap();
        Client editor = the.as("editor");
        the.trouble("{\"kind\":\"busy\",\"retryAfter\":2}");

        JsonNode ill = progress(editor, map);
        assertTrouble(ill, "unavailable", "Try again in a moment");
        assertThat(ill.at("/trouble/retry").asInt()).isEqualTo(2);
        the.trouble("{}");
        assertThat(the.asked()).hasSize(1);
        JsonNode again = refreshed(editor, map);
        assertThat(again.at("/trouble/retry").asInt()).isBetween(1, 2);
        assertThat(exported(editor, map, Output.PDF)).containsPattern("was not available at \\d");
        assertThat(the.asked()).as("asked of a Jira that wants silence").hasSize(1);

        assertStatus(refreshed(the.as("writer"), map));
        TimeUnit.SECONDS.sleep(again.at("/trouble/retry").asInt());
        assertStatus(refreshed(editor, map));
    }

    @Test
    void aDeadJiraIsNotAskedAtEveryPageViewByWhomever() {
        StoredAttachment map = freshMap();
        the.trouble("{\"kind\":\"down\"}");
        for (String person : List.of("editor", "writer", "reader")) {
            progress(the.as(person), map);
        }
        assertThat(the.asked()).hasSize(3);

        for (String person : List.of("editor", "writer", "reader", "admin")) {
            JsonNode ill = refreshed(the.as(person), map);
            assertTrouble(ill, "unavailable", "Try again");
            assertThat(ill.at("/trouble/retry").asInt()).isBetween(20, 30);
            assertThat(exported(the.as(person), map, Output.PDF)).containsPattern("was not available at \\d");
        }
        assertThat(the.asked()).as("asked of a dead Jira").hasSize(3);
        the.forgetAll();
    }

    @Test
    void aLinkThatAnAdministratorRemovesOrSetsOtherwiseIsSaid() {
        StoredAttachment map = freshMap();
        Client editor = the.as("editor");
        for (Map.Entry<JiraLink.Kind, List<String>> kind : Map.of(
                        JiraLink.Kind.NONE,
                        List.of("no-jira", "An administrator can create one under Application links"),
                        JiraLink.Kind.NOBODY,
                        List.of("cannot-act", "An administrator has to set it to OAuth with impersonation"),
                        JiraLink.Kind.OAUTH,
                        List.of("authorise", "allow this wiki to act for you"))
                .entrySet()) {
            the.wiki().jiraLink().become(kind.getKey());

            assertWhole(page(editor, map));
            JsonNode ill = progress(editor, map);
            assertTrouble(ill, kind.getValue().get(0), kind.getValue().get(1));
            assertNothingIsKnown(ill);
            assertThat(exported(editor, map, Output.PDF)).containsPattern("was not available at \\d");
        }
        assertThat(the.asked()).isEmpty();

        the.wiki().jiraLink().become(JiraLink.Kind.IMPERSONATING);
        assertStatus(refreshed(editor, map));
    }

    @Test
    void whatElseAsksJiraSaysTheSameCalmly() {
        StoredAttachment map = freshMap();
        Client editor = the.as("editor");
        the.trouble("{\"kind\":\"html\"}");

        for (String path :
                List.of("form?items=declined", "types?project=CX", "required?project=CX&type=10001", "search?q=till")) {
            assertTrouble(answered(editor.get(rest(map, path))), "unavailable", LOOK_AT_THE_LINK);
        }
        assertThat(answered(editor.get(rest(map, "form?items=declined")))
                        .at("/entries/0/summary")
                        .asText())
                .as("what the person may type over is there all the same")
                .isEqualTo("The card is declined");
        String keys = "{\"keys\":[\"CX-9\"]}";
        assertTrouble(
                answered(editor.json("POST", rest(map, "back-links/check"), keys)), "unavailable", LOOK_AT_THE_LINK);
        JsonNode written = answered(editor.json("POST", rest(map, "back-links"), keys));
        assertTrouble(written, "unavailable", LOOK_AT_THE_LINK);
        assertThat(written.at("/results/0/done").asBoolean()).isFalse();
        assertThat(written.at("/results/0/text").asText()).contains("You can repair it from the map later");
    }

    /** The other Jira claims every issue, and is asked only if the map names it, by name or address. */
    @Test
    void ofSeveralJirasTheOneThatTheMapNamesIsAskedElseThePrimaryOne() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            exchange.getRequestBody().readAllBytes();
            byte[] found = OF_ANOTHER_JIRA.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, found.length);
            exchange.getResponseBody().write(found);
            exchange.close();
        });
        other.start();
        try {
            String address = "http://localhost:" + other.getAddress().getPort() + "/other";
            the.wiki().jiraLink().addLink("Other Jira", URI.create(address));
            Client editor = the.as("editor");
            for (String name : List.of("Other Jira", address, address + "/")) {
                JsonNode answer = refreshed(editor, the.map(named(name)));
                assertThat(answer.at("/issues/0/summary").asText()).isEqualTo("Elsewhere");
                assertThat(answer.at("/jira/address").asText()).isEqualTo(address);
            }
            assertThat(asked).hasSize(3).containsOnly("/other/rest/api/2/search");
            assertThat(the.asked()).isEmpty();

            JsonNode primary = refreshed(editor, the.map(named("")));
            assertThat(primary.at("/issues/0/status").asText()).isEqualTo("Done");
            assertThat(the.asked()).hasSize(1);
            assertTrouble(progress(editor, the.map(named("Third Jira"))), "no-jira", "Application links");
            assertThat(asked).hasSize(3);
        } finally {
            other.stop(0);
        }
    }

    private static String named(String link) {
        return """
            blueprint: Coffee
            %s
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains: [{pain: The card is declined, issues: [CX-9]}]
            """
                .formatted(link.isEmpty() ? "" : "tracker: {link: \"" + link + "\"}");
    }

    @Test
    void aJiraWithoutThePluginIsToldOfAndAllElseWorks() {
        StoredAttachment map = the.map(coffee("CX-27", "CX-31"));
        Client editor = the.as("editor");
        String well = page(editor, map);
        String keys = "{\"keys\":[\"CX-27\",\"CX-31\"]}";
        the.trouble("{\"plugin\":false,\"lag\":0}");

        assertThat(page(editor, map)).isEqualTo(well);
        assertThat(answered(editor.json("POST", rest(map, "back-links"), keys))
                        .at("/results/1/done")
                        .asBoolean())
                .isTrue();
        assertStatus(refreshed(editor, map));
        the.forgetWhatWasAsked();
        the.trouble("{\"plugin\":false,\"lag\":0}");
        JsonNode alone = answered(editor.json("POST", rest(map, "back-links/check"), keys));
        assertThat(alone.get("missing")).isEmpty();
        assertThat(alone.get("alone").asText())
                .contains("Frontstage is not installed in Jira", "blueprintIssues(…)", "can install the same file");
        assertThat(the.asked()).filteredOn(line -> line.contains("/search")).hasSize(1);

        the.trouble("{\"lag\":0}");
        assertThat(answered(editor.json("POST", rest(map, "back-links/check"), keys)))
                .hasToString("{\"missing\":[]}");
    }

    private static void assertWhole(String html) {
        assertThat(html).contains("before", "Coffee", "The card is declined", "No receipt", "CX-18", "after");
    }

    private static void assertTrouble(JsonNode answer, String code, String way) {
        assertThat(answer.at("/trouble/code").asText()).as(answer.toString()).isEqualTo(code);
        assertThat(answer.at("/trouble/message").asText()).contains(way);
        assertThat(answer.toString()).doesNotContain("<", "Exception", "login-form", "java.", "\\tat ");
    }

    /** Every item and key is there, without any state. */
    private static void assertNothingIsKnown(JsonNode answer) {
        assertThat(answer.path("items")).hasSize(2);
        assertThat(answer.path("issues")).hasSize(3).allSatisfy(issue -> {
            assertThat(issue.has("visible")).isFalse();
            assertThat(issue.has("status")).isFalse();
        });
        assertThat(answer.at("/whole/unknown").asInt()).isEqualTo(2);
        assertThat(answer.at("/whole/done").asInt()).isZero();
    }

    private static void assertStatus(JsonNode answer) {
        assertThat(answer.has("trouble")).as(answer.toString()).isFalse();
        assertThat(answer.at("/issues/0/status").asText()).isEqualTo("Done");
        assertThat(answer.at("/issues/1/status").asText()).isEqualTo("In Progress");
        assertThat(answer.at("/whole/unknown").asInt()).isZero();
    }

    private static <T> T within(Duration limit, Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(limit);
        return result;
    }
}
