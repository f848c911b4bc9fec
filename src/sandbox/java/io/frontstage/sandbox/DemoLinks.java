package io.frontstage.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Lets some of the demonstration's issues link back to their maps, through the plugin's own REST API; for the others,
 * the map offers a repair.
 */
final class DemoLinks {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String wiki;

    DemoLinks(String wiki) {
        this.wiki = wiki;
    }

    void make() throws IOException, InterruptedException {
        link("Order-ahead coffee", List.of("CX-12", "CX-18", "CX-27", "CX-31"));
        link("Claim for a burst pipe", List.of("CLAIM-8", "CLAIM-44", "CLAIM-60"));
    }

    /** Links back as the editor, if Jira lets the wiki act for them without asking. */
    private void link(String title, List<String> keys) throws IOException, InterruptedException {
        JsonNode page = get("/rest/api/content?spaceKey=CX&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
        String id = page.at("/results/0/id").asText();
        if (!id.isEmpty()) {
            JsonNode files = get("/rest/api/content/" + id + "/child/attachment");
            String map = files.at("/results/0/id").asText().replace("att", "");
            send(to("/rest/frontstage/1.0/maps/" + map + "/back-links")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.createObjectNode()
                            .set("keys", JSON.valueToTree(keys))
                            .toString())));
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(to(path).GET());
    }

    private HttpRequest.Builder to(String path) {
        String person = Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(wiki + path))
                .header("Authorization", "Basic " + person)
                .header("X-Atlassian-Token", "no-check");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return JSON.readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    }
}
