package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.render.WellFormed;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A map's views, for the page's script and for a reader without script. */
class ViewsResourceTest {

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void showsALongMap() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/examples/order-ahead.yaml")));
    }

    @Test
    void drawsEachLevelForTheScript() {
        assertThat(level(part(Map.of()))).isEqualTo("overview");
        for (String level : new String[] {"overview", "cards", "everything"}) {
            JsonNode answer = part(Map.of("level", level));

            assertThat(level(answer)).isEqualTo(level);
            assertThat(answer.get("notes")).isEmpty();
            assertThat(answer.get("version").asInt()).isEqualTo(2);
            assertThat(answer.get("view").asText()).isEqualTo("blueprint");
            assertThat(answer.get("html").asText()).doesNotContain("frontstage-head", "frontstage-table");
        }
    }

    @Test
    void opensSomeStagesOnly() {
        JsonNode folded = part(Map.of("level", "overview"));
        JsonNode open = part(Map.of("level", "overview", "open", "collect"));

        assertThat(folded.get("html").asText()).doesNotContain("Points out the shelf", "data-frontstage-open");
        assertThat(open.get("html").asText())
                .contains("Points out the shelf", "data-frontstage-open=\"collect\"")
                .doesNotContain("Wipes the bar");
    }

    @Test
    void drawsForTheRoomThatIsAskedFor() {
        assertThat(part(Map.of("width", "390")).get("html").asText()).contains("data-frontstage-width=\"390\"");
        assertThat(part(Map.of("width", "1440")).get("html").asText()).contains("data-frontstage-width=\"1440\"");
    }

    @Test
    void saysInOneSentenceWhatItDoesNotKnowAndShowsTheDefault() {
        JsonNode answer = part(Map.of(
                "view", "jurney", "version", "99", "level", "all", "open", "nowhere", "pains", "lanes", "without",
                "ads", "width", "1111"));

        assertThat(answer.get("view").asText()).isEqualTo("blueprint");
        assertThat(level(answer)).isEqualTo("overview");
        assertThat(answer.get("notes"))
                .hasSize(7)
                .anySatisfy(note -> assertThat(note.asText())
                        .isEqualTo(
                                "This link asks for “all” as “level”, which is unknown. The map is shown without it."))
                .anySatisfy(note -> assertThat(note.asText()).contains("version 99"))
                .anySatisfy(note -> assertThat(note.asText()).contains("the stage “nowhere”"));
    }

    @Test
    void leavesOutTheStepsThatTheReaderDoesNotAskFor() {
        JsonNode some = part(Map.of("level", "cards", "hide", "1-2,4"));

        assertThat(some.get("html").asText())
                .contains("2 steps hidden", "1 step hidden", "Finds the shelf")
                .doesNotContain("Picks a café");
        assertThat(some.get("notes")).isEmpty();
        assertThat(part(Map.of("level", "cards")).get("html").asText())
                .as("nobody else gets it from the cache")
                .contains("Picks a café")
                .doesNotContain("steps hidden");
        assertThat(part(Map.of("level", "cards", "hide", "1;drop"))
                        .get("notes")
                        .get(0)
                        .asText())
                .contains("hide");
    }

    @Test
    void leavesOutWhatTheMacroLeavesOut() {
        String all = part(Map.of("level", "cards")).get("html").asText();
        String less = part(Map.of("level", "cards", "without", "legend,items"))
                .get("html")
                .asText();

        assertThat(all).contains("frontstage-legend", "Both queues meet");
        assertThat(less).doesNotContain("frontstage-legend", "Both queues meet");
    }

    @Test
    void isADocumentThatRunsNothingAndLeadsBack() {
        Response response = document(Map.of("level", "everything", "view", "journey"));
        String html = (String) response.getEntity();

        assertThat(response.getHeaderString("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox allow-downloads");
        assertThat(response.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getMediaType().toString()).startsWith("text/html");
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<style>", "Back to the page", "/pages/viewpage.action?pageId=", "frontstage-table")
                .contains("data-frontstage-level=\"everything\" aria-current=\"true\"")
                .contains("/maps/" + desk.map + "/page?view=journey&amp;version=2&amp;level=cards")
                .doesNotContain("<script", "Baristas");
        WellFormed.parse(html.substring(html.indexOf("<body>"), html.indexOf("</html>")));
    }

    /** A page that shows a list first loads its drawing from this document. */
    @Test
    void aDocumentHasTheMapAsItsPageHasIt() {
        String newest =
                (String) document(Map.of("level", "cards", "without", "items")).getEntity();
        String fixed = (String) document(Map.of("version", "1")).getEntity();

        assertThat(newest)
                .contains("data-frontstage=\"map\"", "data-frontstage-map=\"" + desk.map + "\"")
                .contains("data-frontstage-version=\"2\"", "data-frontstage-view=\"blueprint\"")
                .contains("data-frontstage-drawing=\"blueprint?version=2&amp;without=items\"")
                .doesNotContain("data-frontstage-document");
        assertThat(fixed)
                .as("what is written there would not be seen")
                .contains("data-frontstage-version=\"1\"")
                .doesNotContain("data-frontstage-view=\"blueprint\" data-frontstage-without");
    }

    @Test
    void saysInADocumentWhatALinkAsksForInVain() {
        String html = (String) document(Map.of("level", "all")).getEntity();

        assertThat(html).contains("This link asks for “all” as “level”, which is unknown.");
    }

    @Test
    void isForThoseWhoMaySeeThePageAndTheSameForAllOfThem() {
        JsonNode known = part(Map.of());
        desk.person = TransactionalWiki.nobody();
        assertThat(part(Map.of())).isEqualTo(known);

        desk.wiki.mayNot.add("view");

        assertThat(fault(asked(Map.of()))).isEqualTo("404 no-map");
        assertRefused(document(Map.of()), 404, "This map does not exist, or you are not allowed to see it.");
    }

    @Test
    void aDocumentThatCannotBeShownIsADocumentToo() {
        Response none = desk.documents.document(
                "abc", null, null, null, null, null, null, null, null, null, null, null, null, null);

        assertRefused(none, 404, "This map does not exist, or you are not allowed to see it.");
    }

    private static void assertRefused(Response response, int status, String sentence) {
        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getMediaType().toString()).startsWith("text/html");
        assertThat(response.getHeaderString("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox allow-downloads");
        assertThat(response.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        String html = (String) response.getEntity();
        WellFormed.parse(html.substring(html.indexOf("<html")));
        assertThat(html).contains(sentence, ">Back to the wiki</a>").doesNotContain("viewpage");
    }

    private static String level(JsonNode answer) {
        String html = answer.get("html").asText();
        int at = html.indexOf("data-frontstage-level=\"") + "data-frontstage-level=\"".length();
        return html.substring(at, html.indexOf('"', at));
    }

    private JsonNode part(Map<String, String> query) {
        Response response = asked(query);
        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode answer = json(response);
        WellFormed.parse(answer.get("html").asText());
        return answer;
    }

    private Response asked(Map<String, String> query) {
        return desk.views.view(
                desk.map(),
                query.getOrDefault("view", "blueprint"),
                query.get("version"),
                query.get("level"),
                query.get("open"),
                query.get("pains"),
                query.get("without"),
                query.get("width"),
                null,
                null,
                null,
                null,
                null,
                null,
                query.get("hide"));
    }

    private Response document(Map<String, String> query) {
        return desk.documents.document(
                desk.map(),
                query.get("view"),
                query.get("version"),
                query.get("level"),
                query.get("open"),
                query.get("pains"),
                query.get("without"),
                query.get("width"),
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
