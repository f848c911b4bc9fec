package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A request to a map's REST API; with a body it is a POST. */
record MapCall(String path, String body) {

    static List<MapCall> all(StoredAttachment map) {
        return List.of(
                new MapCall(rest(map, "progress"), ""),
                new MapCall(rest(map, "form?items=declined"), ""),
                new MapCall(rest(map, "types?project=CX"), ""),
                new MapCall(rest(map, "required?project=CX&type=10001"), ""),
                new MapCall(rest(map, "search?q=CX-40"), ""),
                edit(map),
                create(map),
                new MapCall(rest(map, "issues/look"), "{\"intention\":\"" + UUID.randomUUID() + "\"}"),
                new MapCall(rest(map, "back-links"), "{\"keys\":[\"CX-40\"]}"),
                new MapCall(rest(map, "back-links/check"), "{\"keys\":[\"CX-40\"]}"));
    }

    /** The requests of a person who edits the text of a map, or starts one. */
    static List<MapCall> writing(StoredAttachment map) {
        return List.of(
                new MapCall(rest(map, "may"), ""),
                new MapCall(rest(map, "text"), "{\"text\":\"blueprint: Tea\",\"state\":\"1\"}"),
                new MapCall(rest(map, "preview"), "{\"text\":\"blueprint: Tea\"}"),
                new MapCall(
                        rest(map, "preview"),
                        "{\"text\":\"blueprint: Tea\",\"edits\":[{\"edit\":\"delete\",\"what\":\"step\",\"id\":\"pays\"}]}"),
                new MapCall(rest(map, "complete"), "{\"text\":\"blueprint: Tea\",\"index\":1}"),
                new MapCall(rest(map, "explain"), "{\"text\":\"blueprint: Tea\",\"index\":1}"),
                new MapCall(rest(map, "at-work"), "{}"),
                new MapCall(rest(map, "import"), "{\"name\":\"x.csv\",\"bytes\":\"U3RlcCxQYXlz\"}"),
                new MapCall(ofPage(map, "start"), "{\"example\":\"order-ahead\"}"),
                new MapCall(ofPage(map, "start"), "{\"copy\":\"a.blueprint.yaml\"}"),
                new MapCall(ofPage(map, "start/files"), ""),
                new MapCall(ofPage(map, "import"), "{\"name\":\"a.blueprint.yaml\"}"),
                new MapCall(ofPage(map, "import"), "{\"name\":\"x.csv\",\"bytes\":\"U3RlcCxQYXlz\"}"));
    }

    static String ofPage(StoredAttachment map, String what) {
        return "/rest/frontstage/1.0/pages/" + map.containerId() + "/" + what;
    }

    static MapCall edit(StoredAttachment map) {
        return new MapCall(
                rest(map, "edits"),
                "{\"edits\":[{\"edit\":\"link\",\"item\":{\"id\":\"declined\",\"title\":\"The card is declined\",\"step\":\"pays\"},"
                        + "\"key\":\"CX-18\"}]}");
    }

    static MapCall create(StoredAttachment map) {
        return new MapCall(
                rest(map, "issues"),
                "{\"intention\":\"" + UUID.randomUUID()
                        + "\",\"project\":\"CX\",\"type\":\"10001\",\"item\":{\"id\":\"declined\",\"title\":\"The card is declined\","
                        + "\"step\":\"pays\"},\"summary\":\"Cards\",\"description\":\"\"}");
    }

    HttpResponse<String> by(Client person) {
        return body.isEmpty() && !isPost() ? person.get(path) : person.json("POST", path, body);
    }

    private boolean isPost() {
        return Map.of("edits", 1, "issues", 1, "look", 1, "back-links", 1, "check", 1)
                .containsKey(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Asserts that a request was refused for this reason, in the usual form. */
    static void assertFault(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        JsonNode body = Client.json(response);
        assertThat(body.get("error").asText()).isEqualTo(code);
        assertThat(body.get("message").asText()).endsWith(".").doesNotContain("Exception");
        assertThat(body.size()).isEqualTo(2);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }
}
