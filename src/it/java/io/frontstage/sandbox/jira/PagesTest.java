package io.frontstage.sandbox.jira;

import static io.frontstage.sandbox.jira.JiraExtension.form;
import static io.frontstage.sandbox.jira.JiraExtension.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.jira.JiraExtension.Caller;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Jira's pages, as a browser gets them, and the authorisation of the wiki. */
class PagesTest {
    @RegisterExtension
    static final JiraExtension the = new JiraExtension();

    private static final Pattern TOKEN = Pattern.compile("name=\"ajs-atl-token\" content=\"([^\"]+)\"");

    private static Caller browser(String username) {
        Caller browser = the.with(Map.of());
        HttpResponse<String> response =
                browser.post("/login.jsp", form(Map.of("os_username", username, "os_password", username)));
        assertThat(response.statusCode()).isEqualTo(302);
        return browser;
    }

    private static String submit(Caller browser, String page, String path, Map<String, String> fields) {
        Matcher token = TOKEN.matcher(browser.get(page).body());
        assertThat(token.find()).isTrue();
        Map<String, String> all = new HashMap<>(fields);
        all.put("atl_token", token.group(1));
        HttpResponse<String> response = browser.post(path, form(all));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whoIsNotLoggedInIsAskedToAndComesBack() {
        HttpResponse<String> response = the.with(Map.of()).get("/browse/CX-12");
        assertThat(response.headers().firstValue("Location").orElseThrow())
                .endsWith("/jira/login.jsp?os_destination=%2Fbrowse%2FCX-12");
        assertThat(the.with(Map.of())
                        .post("/login.jsp", form(Map.of("os_username", "outsider", "os_password", "outsider")))
                        .body())
                .contains("username and password are incorrect");
    }

    @Test
    void aQuerysIssuesAreListedWithTheirStatus() {
        Caller reader = the.as("reader");
        String page = reader.get(
                        "/issues/?jql=" + URLEncoder.encode("project = OPS ORDER BY key", StandardCharsets.UTF_8))
                .body();
        assertThat(page)
                .contains("/browse/OPS-13", "&lt;script&gt;alert(1)&lt;/script&gt;", "aui-lozenge-inprogress")
                .doesNotContain("<script>alert");
        assertThat(reader.get("/issues/?jql=colour+%3D+red").body()).contains("Field &#39;colour&#39; does not exist");
    }

    @Test
    void anIssueIsMovedOnAndGivenToSomebodyByAClick() {
        Caller writer = browser("writer");
        submit(writer, "/browse/CX-18", "/browse/CX-18", Map.of("status", "In Progress"));
        submit(writer, "/browse/CX-18", "/browse/CX-18", Map.of("assignee", "reader"));
        assertThat(writer.get("/browse/CX-18").body())
                .contains("aui-lozenge-inprogress\">In Progress<", "<span id=\"assignee-val\">Rita Reader</span>");
    }

    @Test
    void aDoneIssueHasAResolutionAndAChangeLog() {
        Caller writer = browser("writer");
        String issue = "/rest/api/2/issue/CX-12";
        assertThat(json(writer.get(issue)).at("/fields/resolutiondate").isNull())
                .isTrue();
        submit(writer, "/browse/CX-12", "/browse/CX-12", Map.of("status", "Done"));
        JsonNode fields = json(writer.get(issue)).path("fields");
        assertThat(fields.at("/status/name").asText()).isEqualTo("Done");
        assertThat(fields.at("/resolution/name").asText()).isEqualTo("Done");
        assertThat(fields.path("resolutiondate").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        JsonNode log = json(writer.get(issue + "?expand=changelog")).path("changelog");
        assertThat(log.path("total").asInt()).isEqualTo(log.path("histories").size());
        assertThat(log.at("/histories/2/items/0/from").asText()).isEqualTo("10001");
        assertThat(log.at("/histories/2/items/0/to").asText()).isEqualTo("10003");
    }

    @Test
    void aMovedIssueLeadsToItsNewKeyAndAHiddenOneIsNotThere() {
        assertThat(the.as("reader")
                        .get("/browse/CX-31")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/browse/OPS-1");
        assertThat(the.as("reader").get("/browse/HR-3").statusCode()).isEqualTo(404);
    }

    @Test
    void remoteLinksStandOnTheIssueAsText() {
        the.as("writer")
                .post(
                        "/rest/api/2/issue/CX-22/remotelink",
                        """
                {"globalId":"g","object":{"url":"http://localhost:1990/confluence/x?a=1&b=2","title":"<b>Order</b>"}}""");
        assertThat(the.as("reader").get("/browse/CX-22").body())
                .contains("href=\"http://localhost:1990/confluence/x?a=1&amp;b=2\"", "&lt;b&gt;Order&lt;/b&gt;");
    }

    @Test
    void theCreatePageIsFilledInFromTheAddressAndMakesTheIssue() {
        Caller writer = browser("writer");
        String page =
                "/secure/CreateIssueDetails!init.jspa?pid=10002&issuetype=10001&summary=Route%20%22A%22&description=Line%0Aline";
        assertThat(writer.get(page).body())
                .contains("value=\"Route &quot;A&quot;\"", "Line\nline</textarea>", "Cost centre");
        Map<String, String> fields = Map.of(
                "pid",
                "10002",
                "issuetype",
                "10001",
                "summary",
                "Route",
                "description",
                "Line",
                "customfield_10010",
                "9");
        String made = submit(writer, page, "/secure/CreateIssueDetails.jspa", fields);
        String key = made.substring(made.lastIndexOf('/') + 1);
        assertThat(json(writer.get("/rest/api/2/issue/" + key))
                        .path("fields")
                        .path("customfield_10010")
                        .asText())
                .isEqualTo("9");
        assertThat(writer.get("/secure/CreateIssueDetails!init.jspa?pid=CX&issuetype=10001")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(browser("writer")
                        .post("/browse/CX-12", form(Map.of("status", "Done")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPersonLetsTheWikiInAndItSpeaksForThem() {
        Caller writer = browser("writer");
        String token = the.trust.requestToken();
        String callback = JiraExtension.CONFLUENCE + "/plugins/servlet/applinks/oauth/login-dance/access?redirectUrl=x";
        String page =
                "/plugins/servlet/oauth/authorize?" + form(Map.of("oauth_token", token, "oauth_callback", callback));
        assertThat(writer.get(page).body()).contains("Confluence would like to have read and write access");
        String back = submit(writer, page, page, Map.of("approve", "Allow"));
        assertThat(back).startsWith(callback + "&oauth_token=" + token);
        String access = the.trust.accessToken(token).orElseThrow();
        Caller wiki = the.with(the.trust.withToken(access));
        assertThat(json(wiki.get("/rest/api/2/myself")).path("name").asText()).isEqualTo("writer");
        the.trouble("{\"revoke\":true}");
        HttpResponse<String> rejected = wiki.get("/rest/api/2/myself");
        assertThat(rejected.statusCode()).isEqualTo(401);
        assertThat(rejected.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("token_rejected");
    }

    @Test
    void whoDeniesGoesBackTooAndAForeignCallbackIsRefused() {
        Caller writer = browser("writer");
        String token = the.trust.requestToken();
        String page = "/plugins/servlet/oauth/authorize?"
                + form(Map.of("oauth_token", token, "oauth_callback", JiraExtension.CONFLUENCE + "/x"));
        submit(writer, page, page, Map.of("deny", "Deny"));
        assertThat(the.trust.accessToken(token)).isEmpty();
        assertThat(writer.get(page).statusCode()).isEqualTo(400);
        assertThat(writer.get("/plugins/servlet/oauth/authorize?"
                                + form(Map.of(
                                        "oauth_token", the.trust.requestToken(), "oauth_callback", "http://evil/")))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void troubleIsSwitchedOnByHandAndEveryPageSaysSo() {
        Caller writer = browser("writer");
        submit(writer, "/secure/Sandbox.jspa", "/secure/Sandbox.jspa", Map.of("switches", "{\"kind\":\"error\"}"));
        assertThat(writer.get("/rest/api/2/myself").statusCode()).isEqualTo(500);
        assertThat(writer.get("/browse/CX-9").body()).contains("(trouble is on)");
        assertThat(writer.get("/secure/Sandbox.jspa").body())
                .contains("Now: error", "GET /rest/api/2/myself as writer");
        submit(writer, "/secure/Sandbox.jspa", "/secure/Sandbox.jspa", Map.of("switches", "{}"));
        assertThat(writer.get("/rest/api/2/myself").statusCode()).isEqualTo(200);
    }

    @Test
    void aDarkPageSaysSoToItsSheets() {
        assertThat(the.with(Map.of("Cookie", "color-mode=dark"))
                        .get("/login.jsp")
                        .body())
                .contains("data-color-mode=\"dark\"");
    }
}
