package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.sandbox.Sandbox;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script that was written for Confluence works. */
class RestApiTest {

    @TempDir
    static Path data;

    static Sandbox sandbox;
    static Client editor;
    static Client outsider;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(Sandbox.Options.in(data).with("map", Recording.saying("<p>a map</p>")));
        editor = new Client(sandbox.baseUrl()).as("editor");
        outsider = new Client(sandbox.baseUrl()).as("outsider");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static JsonNode created(String title) {
        HttpResponse<String> response = editor.json(
                "POST",
                "/rest/api/content",
                """
                {"type":"page","title":"%s","space":{"key":"CX"},"body":{"storage":{"representation":"storage","value":
                "<p>Hello</p><ac:structured-macro ac:name=\\"map\\" />"}}}"""
                        .formatted(title));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json(response);
    }

    @Test
    void listsTheSpacesThatThePersonMaySee() {
        assertThat(json(editor.get("/rest/api/space")).path("results").findValuesAsText("key"))
                .containsExactly("CX", "HR");
        assertThat(json(outsider.get("/rest/api/space")).path("results").findValuesAsText("key"))
                .containsExactly("CX");
        assertThat(outsider.get("/rest/api/space/HR").statusCode()).isEqualTo(404);
    }

    @Test
    void createsAPageAndReadsItsRenderedBody() {
        String id = created("Rendered").path("id").asText();

        JsonNode page =
                json(editor.get("/rest/api/content/" + id + "?expand=body.view,body.storage,version,space,ancestors"));

        assertThat(page.at("/body/view/value").asText()).isEqualTo("<p>Hello</p><p>a map</p>");
        assertThat(page.at("/body/storage/value").asText()).contains("ac:structured-macro");
        assertThat(page.at("/version/number").asInt()).isEqualTo(1);
        assertThat(page.at("/version/by/username").asText()).isEqualTo("editor");
        assertThat(page.at("/space/key").asText()).isEqualTo("CX");
        assertThat(page.at("/ancestors/0/title").asText()).isEqualTo("Customer experience");
        assertThat(page.at("/_links/webui").asText()).isEqualTo("/display/CX/Rendered");
        assertThat(page.at("/_links/base").asText()).isEqualTo(sandbox.baseUrl());
    }

    @Test
    void findsAPageByItsTitle() {
        String id = created("To be found").path("id").asText();

        JsonNode found = json(editor.get("/rest/api/content?spaceKey=CX&title=To%20be%20found&expand=version"));

        assertThat(found.path("size").asInt()).isEqualTo(1);
        assertThat(found.at("/results/0/id").asText()).isEqualTo(id);
    }

    @Test
    void updatesAPageOnlyFromItsCurrentVersion() {
        String id = created("To be changed").path("id").asText();
        String change = "{\"type\":\"page\",\"title\":\"Changed\",\"version\":{\"number\":%d},"
                + "\"body\":{\"storage\":{\"value\":\"<p>new</p>\",\"representation\":\"storage\"}}}";

        HttpResponse<String> stale = editor.json("PUT", "/rest/api/content/" + id, change.formatted(1));
        HttpResponse<String> good = editor.json("PUT", "/rest/api/content/" + id, change.formatted(2));

        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(json(stale).path("message").asText())
                .isEqualTo("Version must be incremented on update. Current version is: 1");
        assertThat(json(stale).path("reason").asText()).isEqualTo("Conflict");
        assertThat(json(good).path("title").asText()).isEqualTo("Changed");
    }

    @Test
    void refusesATakenTitleAndABodyThatIsNoStorageFormat() {
        created("Taken");
        HttpResponse<String> taken = editor.json(
                "POST", "/rest/api/content", "{\"type\":\"page\",\"title\":\"Taken\",\"space\":{\"key\":\"CX\"}}");
        HttpResponse<String> broken = editor.json(
                "POST",
                "/rest/api/content",
                "{\"type\":\"page\",\"title\":\"Broken\",\"space\":{\"key\":\"CX\"},\"body\":{\"storage\":{\"value\":\"<p>\"}}}");

        assertThat(taken.statusCode()).isEqualTo(400);
        assertThat(json(taken).path("message").asText()).startsWith("A page with this title already exists");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(json(broken).path("message").asText()).startsWith("Error parsing xhtml: line 1");
    }

    @Test
    void attachesAFileOnceAndThenNewVersionsOfIt() {
        String page = "/rest/api/content/" + created("With file").path("id").asText() + "/child/attachment";

        JsonNode first = json(editor.upload(page, "a.yaml", "one")).at("/results/0");
        HttpResponse<String> again = editor.upload(page, "a.yaml", "two");
        JsonNode second = json(editor.upload(page + "/" + first.path("id").asText() + "/data", "a.yaml", "three"));

        assertThat(first.path("id").asText()).startsWith("att");
        assertThat(first.at("/extensions/fileSize").asInt()).isEqualTo(3);
        assertThat(first.at("/metadata/comment").asText()).isEqualTo("by a test");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(json(again).path("message").asText())
                .isEqualTo("Cannot add a new attachment with same file name as an existing attachment: a.yaml");
        assertThat(second.at("/version/number").asInt()).isEqualTo(2);
        assertThat(second.path("id")).isEqualTo(first.path("id"));
        JsonNode listed = json(editor.get(page + "?filename=a.yaml&expand=version"));
        assertThat(listed.path("size").asInt()).isEqualTo(1);
        assertThat(editor.get(listed.at("/results/0/_links/download").asText()).body())
                .isEqualTo("three");
        assertThat(editor.get(first.at("/_links/download").asText()).body()).isEqualTo("one");
    }

    @Test
    void asksForTheTokenHeaderWhenAFormCouldHaveSentTheRequest() {
        String page = "/rest/api/content/" + created("Not forged").path("id").asText() + "/child/attachment";

        HttpResponse<String> without = editor.send(editor.multipart(page, "a.yaml", "one"));
        HttpResponse<String> foreign = editor.send(editor.request("/rest/api/content")
                .header("Content-Type", "application/json")
                .header("Origin", "https://evil.example")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).isEqualTo("XSRF check failed");
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void hidesWhatMayNotBeSeenAndRefusesWhatMayNotBeChanged() {
        Client anonymous = new Client(sandbox.baseUrl());
        Client writer = anonymous.as("writer");
        long secret = sandbox.wiki()
                .contents()
                .page("HR", "Human resources")
                .orElseThrow()
                .id();
        String id = created("Public").path("id").asText();

        assertThat(outsider.get("/rest/api/content/" + secret).statusCode()).isEqualTo(404);
        assertThat(outsider.get("/rest/api/content/" + secret + "/child/attachment")
                        .statusCode())
                .isEqualTo(404);
        assertThat(anonymous.get("/rest/api/content/" + id).statusCode()).isEqualTo(200);
        assertThat(outsider.json("PUT", "/rest/api/content/" + id, "{\"version\":{\"number\":2}}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(writer.upload("/rest/api/content/" + id + "/child/attachment", "a.yaml", "one")
                        .statusCode())
                .isEqualTo(403);
        assertThat(anonymous
                        .send(anonymous.request("/rest/api/space").header("Authorization", "Basic bm9ib2R5Ong="))
                        .statusCode())
                .isEqualTo(401);
        JsonNode error = json(outsider.get("/rest/api/content/1"));
        assertThat(error.path("statusCode").asInt()).isEqualTo(404);
        assertThat(error.path("reason").asText()).isEqualTo("Not Found");
        assertThat(error.path("message").asText()).isNotEmpty();
    }

    @Test
    void removesPages() {
        String id = created("To be removed").path("id").asText();

        assertThat(editor.delete("/rest/api/content/" + id).statusCode()).isEqualTo(204);
        assertThat(editor.get("/rest/api/content/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhetherAnUploadWasAMinorEdit() {
        String page = "/rest/api/content/" + created("Minor").path("id").asText() + "/child/attachment";
        String id =
                json(editor.upload(page, "a.yaml", "one")).at("/results/0/id").asText();

        JsonNode second = json(editor.upload(page + "/" + id + "/data?minorEdit=true", "a.yaml", "two"));

        assertThat(second.at("/version/minorEdit").asBoolean()).isTrue();
        assertThat(json(editor.get("/rest/api/content/" + id))
                        .at("/version/by/username")
                        .asText())
                .isEqualTo("editor");
    }

    @Test
    void pagesThroughLongLists() {
        created("First of many");
        created("Second of many");

        JsonNode page = json(editor.get("/rest/api/content?limit=1&start=1"));

        assertThat(page.path("results")).hasSize(1);
        assertThat(page.path("start").asInt()).isEqualTo(1);
        assertThat(page.at("/_links/next").asText()).contains("start=2");
    }
}
