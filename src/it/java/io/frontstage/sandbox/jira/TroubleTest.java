package io.frontstage.sandbox.jira;

import static io.frontstage.sandbox.jira.JiraExtension.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The switches for trouble, each from a client's point of view. */
class TroubleTest {
    @RegisterExtension
    static final JiraExtension the = new JiraExtension();

    private static final String ISSUE = "/rest/api/2/issue/CX-12";

    private static HttpResponse<String> with(String kind) {
        the.trouble("{\"kind\":\"" + kind + "\"}");
        return the.as("reader").get(ISSUE);
    }

    @Test
    void aBusyJiraSaysWhenToComeAgain() {
        the.trouble("{\"kind\":\"busy\",\"retryAfter\":7}");
        HttpResponse<String> response = the.as("reader").get(ISSUE);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(with("busy").headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void aBrokenJiraAnswersWhatItShouldNot() {
        assertThat(with("error").statusCode()).isEqualTo(500);
        assertThat(with("forbidden").headers().firstValue("X-Authentication-Denied-Reason"))
                .isPresent();
        assertThat(with("unauthorized").headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("token_rejected");
        HttpResponse<String> html = with("html");
        assertThat(html.statusCode()).isEqualTo(200);
        assertThat(html.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        HttpResponse<String> redirect = with("redirect");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location").orElseThrow()).endsWith("/jira/login.jsp");
        assertThat(json(with("wrong_json")).path("issues").isArray()).isFalse();
    }

    @Test
    void halfABodyAndNoAnswerBreakTheConnection() {
        assertThatThrownBy(() -> with("half_a_body")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> with("down")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anIssueIsMadeWhoseMakerHearsNothing() {
        the.trouble("{\"kind\":\"created_no_answer\",\"lag\":0}");
        assertThatThrownBy(
                        () -> the.as("writer")
                                .post(
                                        "/rest/api/2/issue",
                                        """
                        {"fields":{"project":{"key":"CX"},"issuetype":{"name":"Bug"},"summary":"Unheard"}}"""))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(the.as("writer").keys("summary ~ unheard")).matches("CX-\\d+");
    }

    @Test
    void aDelayIsAddedAndTroubleEndsAfterSomeRequests() {
        the.trouble("{\"kind\":\"error\",\"delay\":300,\"times\":1,\"path\":\"/issue/CX-12\"}");
        assertThat(the.as("reader").get("/rest/api/2/issue/CX-9").statusCode()).isEqualTo(200);
        long before = System.nanoTime();
        assertThat(the.as("reader").get(ISSUE).statusCode()).isEqualTo(500);
        assertThat(System.nanoTime() - before).isGreaterThan(300_000_000L);
        assertThat(the.as("reader").get(ISSUE).statusCode()).isEqualTo(200);
    }

    @Test
    void whatWasAskedIsCountedUntilItIsForgotten() {
        the.as("reader").get(ISSUE);
        the.with(the.trust.impersonating("writer")).keys("key = CX-12");
        JsonNode state = json(the.as("admin").get("/rest/sandbox/1.0/trouble"));
        assertThat(state.path("count").asInt()).isEqualTo(2);
        assertThat(state.path("requests").path(0).asText()).isEqualTo("GET " + ISSUE + " as reader");
        assertThat(state.path("requests").path(1).asText()).isEqualTo("POST /rest/api/2/search as writer");
        state = json(the.as("admin").send("DELETE", "/rest/sandbox/1.0/trouble", Optional.empty()));
        assertThat(state.path("count").asInt()).isZero();
        assertThat(state.path("kind").asText()).isEqualTo("none");
    }

    @Test
    void anUnknownTroubleIsRefused() {
        assertThat(the.as("admin")
                        .send("PUT", "/rest/sandbox/1.0/trouble", Optional.of("{\"kind\":\"rain\"}"))
                        .statusCode())
                .isEqualTo(400);
    }
}
