package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.TrackedMap.assertNothingIsKnown;
import static io.frontstage.sandbox.wiki.TrackedMap.assertStatus;
import static io.frontstage.sandbox.wiki.TrackedMap.assertTrouble;
import static io.frontstage.sandbox.wiki.TrackedMap.assertWhole;
import static io.frontstage.sandbox.wiki.TrackedMap.freshMap;
import static io.frontstage.sandbox.wiki.WikiWithJira.exported;
import static io.frontstage.sandbox.wiki.WikiWithJira.page;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.refreshed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which Jira is asked for a map, and what people read if no application link allows it. */
@Timeout(60)
class ApplicationLinksIT {

    private static final String OF_ANOTHER_JIRA =
            """
            {"startAt":0,"maxResults":500,"total":1,"issues":[{"key":"CX-9","fields":{"summary":"Elsewhere","issuetype":{"name":"Bug"},
              "status":{"name":"Open","statusCategory":{"key":"new"}}}}]}
            """;

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    @Test
    void aLinkThatAnAdministratorRemovesOrSetsOtherwiseIsSaid() {
        StoredAttachment map = freshMap(the);
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
}
