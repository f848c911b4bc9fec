package io.frontstage.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.sandbox.jira.JiraExtension.Caller;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the packaged plugin shows and finds in Jira, from links and properties as its Confluence half writes them. */
class PanelIT {

    @RegisterExtension
    static final JiraExtension the = new JiraExtension(Optional.of(Path.of(System.getProperty("frontstage.jar"))));

    private static final String SERVER = "B1A2-C3D4-E5F6-G7H8";

    private static String address(int map) {
        return JiraExtension.CONFLUENCE + "/pages/viewpage.action?pageId=7&map=" + map + "&wiki=" + SERVER;
    }

    private static void link(String issue, int map, String url) {
        HttpResponse<String> response = the.as("admin")
                .post(
                        "/rest/api/2/issue/" + issue + "/remotelink",
                        Json.write(Map.of(
                                "globalId",
                                "frontstage:" + SERVER + "-" + map,
                                "application",
                                Map.of("type", "io.frontstage", "name", "Frontstage"),
                                "relationship",
                                "Service blueprint",
                                "object",
                                Map.of("url", url, "title", "Map <b>" + map + "</b>", "summary", "One pain point"))));
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
    }

    private static void store(String issue, String json) {
        HttpResponse<String> response =
                the.as("admin").send("PUT", "/rest/api/2/issue/" + issue + "/properties/frontstage", Optional.of(json));
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201);
    }

    private static String property(int version, int map, String severity) {
        return "{\"v\":" + version + ",\"maps\":[{\"map\":\"" + SERVER + "-" + map
                + "\",\"title\":\"Order-ahead <i>coffee</i>\",\"address\":\"https://evil.example/\",\"items\":"
                + "[{\"item\":\"bridge\",\"kind\":\"pain\",\"title\":\"Wrong counter & co\",\"stage\":\"Collect\","
                + "\"step\":\"Finds the counter\",\"severity\":\"" + severity
                + "\",\"quote\":\"I stand at the wrong counter.\"}]}],\"blueprint\":[\"" + SERVER + "-" + map
                + "\"],\"severity\":[\"" + severity + "\"]}";
    }

    private static String page(String person, String issue) {
        return the.as(person).get("/browse/" + issue).body();
    }

    @Test
    void theIssueSaysWhatTheMapSaysOfIt() {
        link("CX-9", 1, address(1));
        store("CX-9", property(1, 1, "high"));

        assertThat(page("reader", "CX-9"))
                .contains(
                        "Service blueprint</h4>",
                        "Order-ahead &lt;i&gt;coffee&lt;/i&gt;",
                        "Wrong counter &amp; co",
                        "I stand at the wrong counter.",
                        "Collect › Finds the counter",
                        "<span class=\"aui-lozenge aui-lozenge-removed aui-lozenge-subtle\"><bdi>High</bdi></span>",
                        "href=\"" + address(1).replace("&", "&amp;") + "&amp;item=bridge\"",
                        "/jira/download/resources/io.frontstage/images/frontstage.svg\"")
                .doesNotContain("evil.example", "$map", "$item", "Update Frontstage");
    }

    @Test
    void theIconIsInTheJar() {
        HttpResponse<String> icon = the.as("reader").get("/download/resources/io.frontstage/images/frontstage.svg");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.body()).contains("<svg");
    }

    @Test
    void anIssueWithoutAMapHasNoPanel() {
        assertThat(page("reader", "CX-27")).doesNotContain("frontstage-map", "Service blueprint</h4>");
    }

    @Test
    void anIssueOnTwoMapsShowsBothAndDamagedWordsBreakNothing() {
        link("CX-12", 1, address(1));
        link("CX-12", 2, "https://evil.example/?map=2");
        store("CX-12", "{\"v\":1,\"maps\":\"none\"}");

        assertThat(page("reader", "CX-12"))
                .contains("Map &lt;b&gt;1&lt;/b&gt;", "Map &lt;b&gt;2&lt;/b&gt;", "One pain point")
                .contains("<small><bdi>https://evil.example/?map=2</bdi></small>")
                .doesNotContain("<b>2</b>");
    }

    @Test
    void aNewerConfluenceIsUnderstoodAsFarAsItGoes() {
        link("CX-18", 5, address(5));
        store("CX-18", property(2, 5, "deadly"));

        assertThat(page("reader", "CX-18")).contains("Update Frontstage in Jira", "Wrong counter", "deadly");
    }

    @Test
    void siblingsAndSearchHideWhatAPersonMayNotSee() {
        link("CX-22", 3, address(3));
        link("OPS-13", 3, address(3));
        link("HR-3", 3, address(3));
        List<String> all = List.of("CX-22", "OPS-13", "HR-3");
        String query = "issue in blueprintIssues(\"" + SERVER + "-3\") ORDER BY key";

        Caller admin = the.as("admin");
        Caller reader = the.as("reader");
        assertThat(admin.keys(query).split(" ")).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page("admin", "CX-22")).contains(">HR-3</a>", ">OPS-13</a>");
        assertThat(reader.keys(query).split(" ")).containsExactlyInAnyOrder("CX-22", "OPS-13");
        assertThat(page("reader", "CX-22")).contains(">OPS-13</a>").doesNotContain("HR-3");
    }

    @Test
    void allIssuesOfAMapAreOneClickAway() {
        link("CX-22", 3, address(3));
        link("OPS-13", 3, address(3));

        String page = page("reader", "CX-22");
        int start = page.indexOf("/jira/issues/?jql=issue%20in%20blueprintIssues");
        assertThat(start).isPositive();
        String address = page.substring(start, page.indexOf('"', start));
        assertThat(the.as("reader")
                        .get(URI.create(address).toString().substring("/jira".length()))
                        .body())
                .contains("CX-22", "OPS-13");
    }

    @Test
    void aMapIsFoundByItsAddressAndAPagesAddressIsRefused() {
        link("CX-22", 3, address(3));
        Caller reader = the.as("reader");

        assertThat(reader.keys("issue in blueprintIssues(\"" + address(3) + "&item=x\")"))
                .contains("CX-22");
        HttpResponse<String> refused = reader.search("issue in blueprintIssues(\"http://localhost/display/CX/Page\")");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("This address is the address of a page");
        assertThat(reader.search("issue in blueprintIssues()").statusCode()).isEqualTo(400);
    }

    @Test
    void anUnknownMapAndOneWithHiddenIssuesAnswerAlike() {
        link("HR-3", 4, address(4));
        Caller reader = the.as("reader");

        HttpResponse<String> hidden = reader.search("issue in blueprintIssues(\"" + SERVER + "-4\")");
        HttpResponse<String> unknown = reader.search("issue in blueprintIssues(\"" + SERVER + "-999\")");
        assertThat(hidden.statusCode()).isEqualTo(200);
        assertThat(hidden.body()).isEqualTo(unknown.body());
    }

    @Test
    void blueprintAndSeverityAreFieldsOfJira() throws Exception {
        store("OPD-64", property(1, 6, "critical"));
        String query = "blueprint = \"" + SERVER + "-6\" AND blueprintSeverity = critical";

        String found = "";
        for (int i = 0; i < 40 && found.isEmpty(); i++) {
            Thread.sleep(250);
            found = the.as("admin").keys(query);
        }
        assertThat(found).isEqualTo("OPD-64");
        assertThat(the.as("admin").keys(query.replace("critical", "low"))).isEmpty();
    }

    @Test
    void germanReadersReadGerman() {
        link("CX-9", 1, address(1));
        store("CX-9", property(1, 1, "high"));
        Caller german = the.with(
                Map.of("Authorization", the.as("reader").headers().get("Authorization"), "Accept-Language", "de"));

        assertThat(german.get("/browse/CX-9").body()).contains("Schmerzpunkt", ">Karte<");
        assertThat(german.search("issue in blueprintIssues(\"" + URLEncoder.encode("ä", StandardCharsets.UTF_8) + "\")")
                        .body())
                .contains("JQL kopieren");
    }
}
