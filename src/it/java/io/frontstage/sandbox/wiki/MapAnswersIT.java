package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.MapCall.assertFault;
import static io.frontstage.sandbox.wiki.WikiWithJira.page;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A map's REST API answers any request in JSON, uncached, with one of our statuses. */
@Timeout(60)
class MapAnswersIT {

    private static final String COFFEE =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains:
                      - {id: declined, pain: The card is declined, issues: [CX-9]}
            """;

    private static final String UNREADABLE = "blueprint: [\n";

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    @Test
    void aFileThatCannotBeReadAndARequestThatCannotBeUnderstoodAreSaidSo() {
        StoredAttachment map = the.map(UNREADABLE);
        for (MapCall call : MapCall.all(map)) {
            assertFault(call.by(the.as("editor")), 409, "unreadable");
        }
        StoredAttachment other = the.map(COFFEE);
        for (MapCall call : MapCall.all(other)) {
            if (!call.body().isEmpty()) {
                for (String bad :
                        List.of("", "[]", "{", "{\"keys\":3}", "{\"edits\":[null]}", "{\"intention\":\"x\"}")) {
                    assertFault(new MapCall(call.path(), bad).by(the.as("editor")), 400, "bad-request");
                }
            }
        }
        for (String path :
                List.of("types?project=../x", "required?project=CX&type=a", "form", "search?q=" + "x".repeat(201))) {
            assertFault(the.as("editor").get(rest(other, path)), 400, "bad-request");
        }
        assertThat(the.asked()).isEmpty();
    }

    @Test
    void aPageBeginsWithACopyOfItsOwnFileAndOfNoOther() {
        StoredAttachment other = the.map(COFFEE);
        StoredAttachment map = the.map(COFFEE);
        attach(other, "elsewhere.yaml", COFFEE);
        the.wiki().attachments().trash(map);
        the.wiki().attachments().trash(attach(map, "gone.yaml", COFFEE));
        StoredAttachment tea = attach(map, "tea.json", "{broken");
        Client editor = the.as("editor");
        String start = MapCall.ofPage(map, "start");

        JsonNode files = WikiWithJira.answered(editor.get(start + "/files")).path("files");
        assertThat(files.findValuesAsText("name")).containsExactly("tea.json");
        for (String none : List.of("elsewhere.yaml", "gone.yaml", "a.blueprint.yaml")) {
            String named = "\":\"" + none + "\"}";
            assertFault(editor.json("POST", start, "{\"copy" + named), 404, "no-file");
            assertFault(editor.json("POST", MapCall.ofPage(map, "import"), "{\"name" + named), 404, "no-file");
        }
        JsonNode seen =
                WikiWithJira.answered(editor.json("POST", MapCall.ofPage(map, "import"), "{\"name\":\"tea.json\"}"));
        assertThat(seen.path("wrong").asText()).startsWith("Line 1: ");

        String copy = "{\"copy\":\"tea.json\"}";
        assertFault(the.as("reader").json("POST", start, copy), 403, "no-edit");
        assertFault(the.nobody().json("POST", start, copy), 403, "log-in");
        String name = WikiWithJira.answered(editor.json("POST", start, copy))
                .path("name")
                .asText();
        assertThat(name).endsWith(".blueprint.json");
        StoredAttachment begun =
                the.wiki().attachments().named(map.containerId(), name).orElseThrow();
        assertThat(the.text(begun)).isEqualTo("{broken");
        assertThat(begun.message()).isEqualTo("Frontstage: copied from tea.json");
        assertThat(the.wiki().attachments().versions(tea.id())).hasSize(1);
        assertFault(editor.json("POST", start, copy), 409, "name-taken");
    }

    private static StoredAttachment attach(StoredAttachment beside, String name, String text) {
        return the.wiki()
                .attachments()
                .save(
                        beside.containerId(),
                        name,
                        "application/octet-stream",
                        text.getBytes(StandardCharsets.UTF_8),
                        "editor",
                        "");
    }

    @Test
    void noForeignFormChangesAnything() {
        StoredAttachment map = the.map(COFFEE);
        Client editor = the.as("editor");
        for (MapCall call : every(map)) {
            if (call.body().isEmpty()) {
                continue;
            }
            for (String type : List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data")) {
                HttpResponse<String> response = editor.send(editor.request(call.path())
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(call.body())));
                assertFault(response, 415, "bad-request");
            }
            HttpResponse<String> elsewhere = editor.send(editor.request(call.path())
                    .header("Content-Type", "application/json")
                    .header("Origin", "https://evil.example")
                    .POST(BodyPublishers.ofString(call.body())));
            assertFault(elsewhere, 403, "forged");
        }
        assertThat(the.text(map)).isEqualTo(COFFEE);
        assertThat(the.asked()).isEmpty();
    }

    /**
     * The product's framework refuses requests that no resource accepts; the response has the framework's status and
     * our JSON.
     */
    @Test
    void whatTheProductRefusesIsSaidAsWeSayIt() {
        StoredAttachment map = the.map(COFFEE);
        Client editor = the.as("editor");

        assertFault(editor.json("DELETE", rest(map, "progress"), ""), 405, "not-taken");
        assertFault(editor.get(rest(map, "edits")), 405, "not-taken");
        assertFault(editor.get(rest(map, "nothing")), 404, "no-map");
        assertFault(editor.get(rest(map, "progress?version=x")), 404, "no-map");
        assertFault(
                editor.send(editor.request(rest(map, "edits"))
                        .header("Content-Type", "application/xml")
                        .POST(BodyPublishers.ofString("<edits/>"))),
                415,
                "bad-request");
        assertFault(
                editor.send(editor.request(rest(map, "progress"))
                        .header("Accept", "text/html")
                        .GET()),
                406,
                "bad-request");
        HttpResponse<String> german = editor.send(editor.request(rest(map, "nothing"))
                .header("Accept-Language", "de-AT")
                .GET());
        assertThat(german.body()).contains("Karte");
        assertThat(the.text(map)).isEqualTo(COFFEE);
        assertThat(the.asked()).isEmpty();
    }

    /** The product lets an administrator see the trash, but a map there does not exist for them either. */
    @Test
    void aMapOfAPageInTheTrashIsNoneToAnybody() {
        StoredAttachment map = the.map(COFFEE);
        Contents contents = the.wiki().contents();
        contents.trash(contents.byId(map.containerId()).orElseThrow());

        for (String name : List.of("admin", "editor", "outsider")) {
            for (MapCall call : every(map)) {
                assertThat(call.by(the.as(name)).statusCode())
                        .as(name + " " + call.path())
                        .isEqualTo(404);
            }
        }
    }

    /** For any content type and any accepted type. A malformed header never reaches us: Jersey itself refuses it. */
    @Test
    void aContentTypeThatIsRefusedIsRefusedAsWeSayIt() {
        StoredAttachment map = the.map(COFFEE);
        Client editor = the.as("editor");

        for (String type :
                List.of("application/x-other", "text/yaml; x=1", "image/png", "multipart/mixed", "text/html")) {
            for (String accepted : List.of("*/*", "application/json", "text/html", "image/png, */*;q=0.1")) {
                HttpResponse<String> response = editor.send(editor.request(rest(map, "edits"))
                        .header("Content-Type", type)
                        .header("Accept", accepted)
                        .POST(BodyPublishers.ofString(MapCall.edit(map).body())));
                assertThat(response.statusCode()).as(type + " " + accepted).isIn(406, 415);
                assertFault(response, response.statusCode(), "bad-request");
            }
        }
        assertThat(the.text(map)).isEqualTo(COFFEE);
    }

    @Test
    void whatFailsInTheWikiIsSaidWithoutItsInsides() {
        StoredAttachment map = the.map(COFFEE);
        Client editor = the.as("editor");
        JsonNode text = WikiWithJira.answered(editor.get(rest(map, "text")));
        String save =
                "{\"text\":\"blueprint: Tea\",\"state\":\"" + text.get("state").asText() + "\"}";
        the.wiki().attachments().lose(map);

        assertFault(editor.get(rest(map, "text")), 503, "unavailable");
        assertFault(editor.json("POST", rest(map, "text"), save), 503, "unavailable");
        assertThat(page(editor, map)).contains("Version 1 cannot be opened");
        assertThat(the.wiki().attachments().versions(map.id())).hasSize(1);
    }

    /** For any person, request and kind of link: the status is one of ours, the response is JSON and not cached. */
    @Test
    void noAnswerIsKeptAndNoneLeadsToALogin() {
        StoredAttachment map = the.map(COFFEE);
        List<Client> all = new ArrayList<>(List.of(the.nobody()));
        List.of("outsider", "reader", "writer").forEach(name -> all.add(the.as(name)));
        for (JiraLink.Kind kind : List.of(JiraLink.Kind.IMPERSONATING, JiraLink.Kind.OAUTH)) {
            the.wiki().jiraLink().become(kind);
            for (Client person : all) {
                for (MapCall call : every(map)) {
                    HttpResponse<String> response = call.by(person);
                    assertThat(response.statusCode()).as(call.path()).isIn(200, 403, 404);
                    assertThat(response.headers().firstValue("Cache-Control"))
                            .as(call.path())
                            .hasValue("no-store");
                    assertThat(response.headers().firstValue("Content-Type").orElse(""))
                            .as(call.path())
                            .startsWith("application/json");
                }
            }
        }
    }

    private static List<MapCall> every(StoredAttachment map) {
        List<MapCall> calls = new ArrayList<>(MapCall.all(map));
        calls.addAll(MapCall.writing(map));
        return calls;
    }
}
