package io.frontstage.sandbox.jira;

import static io.frontstage.sandbox.jira.JiraExtension.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Jira finds, for whom and when, and its answers to queries that it does not understand. */
class SearchTest {
    @RegisterExtension
    static final JiraExtension the = new JiraExtension();

    private static void refused(String jql, String sentence) {
        HttpResponse<String> response = the.as("reader").search(jql);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(json(response).path("errorMessages").path(0).asText()).contains(sentence);
        assertThat(json(response).path("errors").isObject()).isTrue();
    }

    @Test
    void keysAreFoundInTheOrderAskedFor() {
        assertThat(the.as("reader").keys("key in (CX-12, CX-9, \"CX-27\") ORDER BY key ASC"))
                .isEqualTo("CX-9 CX-12 CX-27");
    }

    @Test
    void anIssueAsksForFieldsAndGetsNoOther() {
        JsonNode issue = json(the.as("reader")
                        .post(
                                "/rest/api/2/search",
                                "{\"jql\":\"key = CX-12\",\"fields\":[\"status\",\"assignee\"],\"maxResults\":1}"))
                .path("issues")
                .path(0);
        assertThat(issue.path("fields").size()).isEqualTo(2);
        assertThat(issue.path("fields")
                        .path("status")
                        .path("statusCategory")
                        .path("key")
                        .asText())
                .isEqualTo("indeterminate");
        assertThat(issue.path("fields").path("assignee").path("displayName").asText())
                .isEqualTo("Edith Editor");
    }

    @Test
    void aChangeLogIsSentWhenAskedForCutOrNotAtAll() {
        String question = "{\"jql\":\"key = CX-9\",\"fields\":[\"status\"],\"expand\":[\"changelog\"]}";
        JsonNode log =
                json(the.as("reader").post("/rest/api/2/search", question)).at("/issues/0/changelog");
        assertThat(log.path("total").asInt()).isEqualTo(2);
        assertThat(log.at("/histories/1/items/0/toString").asText()).isEqualTo("Done");
        the.trouble("{\"changes\":1}");
        log = json(the.as("reader").post("/rest/api/2/search", question)).at("/issues/0/changelog");
        assertThat(log.path("total").asInt()).isEqualTo(2);
        assertThat(log.path("histories")).hasSize(1);
        the.trouble("{\"changes\":-1}");
        assertThat(json(the.as("reader").post("/rest/api/2/search", question))
                        .path("issues")
                        .path(0)
                        .has("changelog"))
                .isFalse();
    }

    @Test
    void aMovedIssueIsFoundByItsOldKeyAndAnswersUnderTheNew() {
        assertThat(the.as("reader").keys("key = CX-31")).isEqualTo("OPS-1");
    }

    @Test
    void aKeyThatIsNotThereOrHiddenIsAnErrorUnlessValidationIsOff() {
        refused("key in (CX-12, CX-999)", "An issue with key 'CX-999' does not exist for field 'key'.");
        refused("key in (CX-12, HR-3)", "An issue with key 'HR-3' does not exist for field 'key'.");
        JsonNode answer = json(the.as("reader")
                .post(
                        "/rest/api/2/search",
                        "{\"jql\":\"key in (CX-12, CX-999, HR-3, CX-40)\",\"validateQuery\":false}"));
        assertThat(answer.path("total").asInt()).isEqualTo(1);
        assertThat(answer.path("maxResults").asInt()).isEqualTo(50);
        assertThat(the.as("editor").keys("key in (HR-3, CX-40) ORDER BY key")).isEqualTo("HR-1 HR-3");
    }

    @Test
    void validateQueryIsABooleanAndOtherFieldsOfTheBodyAreRefused() {
        assertThat(the.as("reader")
                        .post("/rest/api/2/search", "{\"jql\":\"key = CX-12\",\"validateQuery\":\"warn\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(the.as("reader")
                        .post("/rest/api/2/search", "{\"jql\":\"key = CX-12\",\"properties\":[\"x\"]}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void wordsOfTheSummaryAreWholeOrBegunWithAnAsterisk() {
        assertThat(the.as("reader").keys("summary ~ \"footbridge walking\"")).isEqualTo("CX-12");
        assertThat(the.as("reader").keys("summary ~ \"footbri\"")).isEmpty();
        assertThat(the.as("reader").keys("text ~ \"footbri*\" ORDER BY key")).isEqualTo("CX-12 OPS-1");
        refused("summary ~ \"*bridge\"", "not allowed to start with character '*'");
        refused("summary ~ \"what?! (\"", "Unable to parse the text");
        assertThat(the.as("reader").keys("summary ~ \"status \\\\(footbridge\""))
                .isEmpty();
    }

    @Test
    void whatSomebodyReportedSinceAMinuteIsFoundTwoSecondsLater() throws InterruptedException {
        String made = json(the.as("writer")
                        .post(
                                "/rest/api/2/issue",
                                """
                {"fields":{"project":{"key":"CX"},"issuetype":{"name":"Bug"},"summary":"Seen late"}}"""))
                .path("key")
                .asText();
        String mine = "project = CX AND reporter = currentUser() AND created >= \"-5m\"";
        assertThat(the.as("writer").get("/rest/api/2/issue/" + made).statusCode())
                .isEqualTo(200);
        assertThat(the.as("writer").keys(mine)).isEmpty();
        Thread.sleep(2100);
        assertThat(the.as("writer").keys(mine + " ORDER BY created DESC")).isEqualTo(made);
        assertThat(the.as("reader").keys(mine)).isEmpty();
        refused("created >= \"2026-11-21T22:30\"", "Date value '2026-11-21T22:30' for field 'created' is invalid");
    }

    @Test
    void whatJiraOrTheSandboxDoesNotUnderstandIsRefused() {
        refused("colour = red", "Field 'colour' does not exist or you do not have permission to view it.");
        refused("key ~ CX-12", "The operator '~' is not supported by the 'key' field.");
        refused("project = HR", "The value 'HR' does not exist for the field 'project'.");
        refused("issue in mapIssues(\"x\")", "Unable to find JQL function 'mapIssues(...)'.");
        refused("key in (CX-12", "Error in the JQL Query");
        refused("key = CX-12 OR key = CX-9", "Error in the JQL Query");
        refused("key = CX-12; drop", "Error in the JQL Query");
        refused("summary ~ \"a\\qb\"", "illegal JQL escape sequence");
        refused("key in (CX-12) ORDER BY colour", "Not able to sort using field 'colour'.");
    }

    @Test
    void nobodySeesNothing() {
        assertThat(the.with(Map.of()).keys("ORDER BY key")).isEmpty();
    }
}
