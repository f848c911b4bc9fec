package io.frontstage.sandbox.jira;

import static io.frontstage.sandbox.jira.JiraExtension.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.JiraExtension.Caller;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jira's remote API except for search: its responses, permissions and refusals. */
class RestTest {
    @RegisterExtension
    static final JiraExtension the = new JiraExtension();

    private static final String LINK =
            """
            {"globalId":"frontstage:S-1","application":{"type":"io.frontstage","name":"Frontstage"},"relationship":"mentioned on",
             "object":{"url":"http://localhost:1990/confluence/x","title":"%s","summary":"Order > Picks a café"}}""";

    private static String issue(String project, String fields) {
        return "{\"fields\":{\"project\":{\"key\":\"" + project + "\"},\"issuetype\":{\"id\":\"10001\"}" + fields
                + "}}";
    }

    private static String make(Caller who, String project) {
        HttpResponse<String> response = who.post("/rest/api/2/issue", issue(project, ",\"summary\":\"New\""));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return json(response).path("key").asText();
    }

    private static String error(HttpResponse<String> response, int status, String field) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return json(response).path("errors").path(field).asText();
    }

    private static int put(Caller who, String path, String body) {
        return who.send("PUT", path, Optional.of(body)).statusCode();
    }

    private static int delete(Caller who, String path) {
        return who.send("DELETE", path, Optional.empty()).statusCode();
    }

    @Test
    void anIssueIsMadeWithItsPropertiesInOneCall() {
        Caller writer = the.as("writer");
        HttpResponse<String> made = writer.post(
                "/rest/api/2/issue",
                """
                {"fields":{"project":{"key":"CX"},"issuetype":{"name":"Improvement"},"summary":"Route","description":"h3. Why"},
                 "properties":[{"key":"frontstage","value":{"v":1,"intention":"i-1"}}]}""");
        assertThat(made.statusCode()).isEqualTo(201);
        String key = json(made).path("key").asText();
        assertThat(key).matches("CX-\\d+");
        assertThat(json(made).path("self").asText())
                .isEqualTo(the.jira.baseUrl() + "/rest/api/2/issue/"
                        + json(made).path("id").asText());
        JsonNode read = json(writer.get("/rest/api/2/issue/" + key + "?fields=summary,reporter&properties=frontstage"));
        assertThat(read.path("fields").path("reporter").path("name").asText()).isEqualTo("writer");
        assertThat(read.path("fields").has("description")).isFalse();
        assertThat(read.path("properties").path("frontstage").path("intention").asText())
                .isEqualTo("i-1");
    }

    @Test
    void whatIsMissingOrWrongInANewIssueIsSaidByField() {
        Caller writer = the.as("writer");
        assertThat(error(writer.post("/rest/api/2/issue", issue("CX", "")), 400, "summary"))
                .isEqualTo("You must specify a summary of the issue.");
        assertThat(error(
                        writer.post("/rest/api/2/issue", issue("OPS", ",\"summary\":\"s\"")), 400, "customfield_10010"))
                .isEqualTo("Cost centre is required.");
        assertThat(error(writer.post("/rest/api/2/issue", issue("HR", ",\"summary\":\"s\"")), 400, "project"))
                .isEqualTo("valid project is required");
        assertThat(error(writer.post("/rest/api/2/issue", issue("CX", ",\"summary\":\"s\",\"x\":1")), 400, "x"))
                .contains("cannot be set. It is not on the appropriate screen");
        assertThat(error(writer.post("/rest/api/2/issue", issue("CX", ",\"summary\":\"a\\nb\"")), 400, "summary"))
                .contains("newline");
        assertThat(writer.post("/rest/api/2/issue", "{").statusCode()).isEqualTo(400);
        assertThat(writer.post("/rest/api/2/issue", "no=json").statusCode()).isEqualTo(415);
    }

    @Test
    void createmetaIsThatOfJiraNine() {
        Caller reader = the.as("reader");
        assertThat(reader.get("/rest/api/2/issue/createmeta?projectKeys=CX").statusCode())
                .isEqualTo(404);
        JsonNode types = json(reader.get("/rest/api/2/issue/createmeta/OPS/issuetypes?maxResults=3"));
        assertThat(types.path("isLast").asBoolean()).isFalse();
        assertThat(types.path("total").asInt()).isEqualTo(4);
        assertThat(types.path("values").path(0).path("name").asText()).isEqualTo("Improvement");
        JsonNode fields = json(reader.get("/rest/api/2/issue/createmeta/OPS/issuetypes/10001"));
        assertThat(fields.path("values").findValuesAsText("fieldId")).contains("customfield_10010");
        assertThat(json(reader.get("/rest/api/2/issue/createmeta/CX/issuetypes/10001"))
                        .path("values")
                        .findValuesAsText("fieldId"))
                .doesNotContain("customfield_10010");
        assertThat(reader.get("/rest/api/2/issue/createmeta/HR/issuetypes").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aHiddenADeletedAndANeverMadeIssueAnswerAlike() {
        Caller reader = the.as("reader");
        HttpResponse<String> hidden = reader.get("/rest/api/2/issue/HR-3");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
        assertThat(reader.get("/rest/api/2/issue/CLAIM-31").body()).isEqualTo(hidden.body());
        assertThat(reader.get("/rest/api/2/issue/CX-999").body()).isEqualTo(hidden.body());
        assertThat(reader.get("/rest/api/2/issue/CX-40").statusCode()).isEqualTo(404);
        assertThat(json(the.as("editor").get("/rest/api/2/issue/CX-40"))
                        .path("key")
                        .asText())
                .isEqualTo("HR-1");
    }

    @Test
    void projectsAreThoseThatOneMayBrowse() {
        assertThat(json(the.as("reader").get("/rest/api/2/project")).findValuesAsText("key"))
                .contains("CX", "OPS")
                .doesNotContain("HR");
        assertThat(json(the.as("editor").get("/rest/api/2/project")).findValuesAsText("key"))
                .contains("HR");
    }

    @Test
    void aRemoteLinkOfTheSameGlobalIdIsOverwrittenInPlace() {
        Caller writer = the.as("writer");
        String links = "/rest/api/2/issue/" + make(writer, "CX") + "/remotelink";
        HttpResponse<String> first = writer.post(links, LINK.formatted("One"));
        HttpResponse<String> second = writer.post(links, LINK.formatted("Two"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).path("id")).isEqualTo(json(first).path("id"));
        JsonNode all = json(writer.get(links));
        assertThat(all.size()).isEqualTo(1);
        assertThat(all.path(0).path("object").path("title").asText()).isEqualTo("Two");
        assertThat(json(writer.get(links + "?globalId=frontstage%3AS-1"))
                        .path("relationship")
                        .asText())
                .isEqualTo("mentioned on");
        assertThat(delete(writer, links + "?globalId=frontstage%3AS-1")).isEqualTo(204);
        assertThat(writer.get(links + "?globalId=frontstage%3AS-1").statusCode())
                .isEqualTo(404);
        assertThat(writer.post(links, "{\"object\":{}}").statusCode()).isEqualTo(400);
    }

    @Test
    void whoMayNotLinkNorEditIsRefusedAndStillMakesIssues() {
        Caller reader = the.as("reader");
        String issue = "/rest/api/2/issue/" + make(reader, "CX");
        assertThat(reader.post(issue + "/remotelink", LINK.formatted("One")).statusCode())
                .isEqualTo(403);
        assertThat(put(reader, issue + "/properties/frontstage", "{}")).isEqualTo(403);
    }

    @Test
    void propertiesAreWrittenReadAndRemoved() {
        Caller writer = the.as("writer");
        String property = "/rest/api/2/issue/" + make(writer, "CX") + "/properties/frontstage";
        assertThat(writer.get(property).statusCode()).isEqualTo(404);
        assertThat(put(writer, property, "{\"v\":1}")).isEqualTo(201);
        assertThat(put(writer, property, "{\"v\":2}")).isEqualTo(200);
        assertThat(json(writer.get(property)).path("value").path("v").asInt()).isEqualTo(2);
        assertThat(put(writer, property, "{\"x\":\"" + "x".repeat(32_768) + "\"}"))
                .isEqualTo(400);
        assertThat(delete(writer, property)).isEqualTo(204);
        assertThat(delete(writer, property)).isEqualTo(404);
    }

    @Test
    void everyStatusHasACategory() {
        JsonNode statuses = json(the.as("reader").get("/rest/api/2/status"));
        assertThat(statuses.findValuesAsText("id")).contains("10000", "10003");
        assertThat(statuses.path(3).path("statusCategory").path("key").asText()).isEqualTo("done");
    }

    @Test
    void aStatusMayBeNamedLikeAScript() {
        JsonNode status = json(the.as("reader").get("/rest/api/2/issue/OPS-13"))
                .path("fields")
                .path("status");
        assertThat(status.path("name").asText()).isEqualTo("<script>alert(1)</script>");
        assertThat(status.path("statusCategory").path("key").asText()).isEqualTo("indeterminate");
    }

    @Test
    void whoMakesTheRequestIsToldByTheLinkOrByAPassword() {
        assertThat(json(the.as("reader").get("/rest/api/2/myself")).path("name").asText())
                .isEqualTo("reader");
        Caller impersonated = the.with(the.trust.impersonating("writer"));
        assertThat(json(impersonated.get("/rest/api/2/myself")).path("name").asText())
                .isEqualTo("writer");
        HttpResponse<String> unknown =
                the.with(the.trust.impersonating("outsider")).get("/rest/api/2/myself");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("permission_denied"));
        assertThat(the.with(Map.of("X-Sandbox-Person", "admin", "X-Sandbox-Secret", "guessed"))
                        .get("/rest/api/2/myself")
                        .statusCode())
                .isEqualTo(401);
        assertThat(the.as("outsider").get("/rest/api/2/project").statusCode()).isEqualTo(401);
        assertThat(the.with(Map.of()).get("/rest/api/2/myself").statusCode()).isEqualTo(401);
    }
}
