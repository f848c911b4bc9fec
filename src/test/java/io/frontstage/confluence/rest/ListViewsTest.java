package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.render.WellFormed;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Priorities and Table for the page's script and for a reader without script, with their data. */
class ListViewsTest {

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void showsALongMap() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/examples/order-ahead.yaml")));
    }

    @Test
    void prioritiesSayTheOrderWithItsReasonsBesideTheField() {
        String html = view("priorities").get("html").asText();

        assertThat(html)
                .contains("In this order", "Solves a high pain · impact 4, effort 2", "Why this order?")
                .contains("much for little", "Route over the footbridge: impact 4, effort 2")
                .doesNotContain("frontstage-head\"");
    }

    @Test
    void prioritiesSayWhatIsNotScoredAndWhatNobodyHasAnIdeaFor() {
        desk.wiki.upload(
                desk.map,
                """
                blueprint: B
                stages:
                  - stage: S
                    steps:
                      - step: T
                        pains: [{ pain: Loud, id: loud }, { pain: Slow, id: slow }]
                        opportunities:
                          - { opportunity: Hurry, id: hurry, solves: slow, impact: 4 }
                """);
        String html = view("priorities").get("html").asText();

        assertThat(html).contains("Not scored yet", "impact 4, effort ?", "Nothing is scored yet.");
        assertThat(html).contains("Pains without an opportunity", "Loud");
    }

    @Test
    void whatIsWrittenInThePlaceOfAScoreIsSaidWhereItIsMissing() {
        desk.wiki.upload(
                desk.map,
                """
                blueprint: B
                stages:
                  - stage: S
                    steps:
                      - step: T
                        opportunities:
                          - { opportunity: Hurry, id: hurry, impact: 9, effort: 2 }
                          - { opportunity: Wait, id: wait, impact: some, effort: 0 }
                          - { opportunity: Rest, id: rest, impact: 3, effort: 3 }
                """);
        String html = view("priorities").get("html").asText();

        assertThat(html)
                .contains("impact ?, effort 2</span> · <span class=\"frontstage-unsure\">9 is not 1 to 5</span>")
                .contains("some is not 1 to 5 · 0 is not 1 to 5")
                .contains("data-frontstage-not-score=\"9 is not 1 to 5\"")
                .doesNotContain("3 is not");
    }

    @Test
    void aMapWithoutOpportunitiesSaysWhereTheyComeFrom() {
        desk.wiki.upload(desk.map, "blueprint: B\nstages: [{ stage: S, steps: [T] }]\n");

        assertThat(view("priorities").get("html").asText()).contains("No opportunities yet.");
        assertThat(view("table").get("html").asText()).contains("No pains, delights or opportunities yet.");
    }

    @Test
    void aMapWithPainsButWithoutOpportunitiesLeadsToTheWorstPain() {
        desk.wiki.upload(
                desk.map,
                """
                blueprint: B
                stages:
                  - stage: S
                    steps:
                      - step: T
                        pains: [{ pain: Slow, id: slow, severity: low }, { pain: Loud, id: loud, severity: critical }]
                """);
        String html = view("priorities").get("html").asText();

        assertThat(html).contains("data-frontstage-worst=\"loud\">Go to the worst pain</a>");
        String target = html.replaceAll("(?s).*href=\"#([^\"]*)\" data-frontstage-worst.*", "$1");
        assertThat(html).contains("id=\"" + target + "\"");
    }

    @Test
    void moreThanFourInACellAreCounted() {
        StringBuilder map = new StringBuilder(
                "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: T\n" + "        opportunities:\n");
        for (int i = 0; i < 12; i++) {
            map.append("          - { opportunity: O").append(i).append(", impact: 3, effort: 3 }\n");
        }
        desk.wiki.upload(desk.map, map.toString());

        assertThat(view("priorities").get("html").asText()).contains(">+9<");
    }

    @Test
    void theTableHasARowForEachItem() {
        JsonNode answer = view("table");
        long items = things(answer).stream()
                .filter(thing -> List.of("pain", "delight", "opportunity")
                        .contains(thing.get("kind").asText()))
                .count();

        assertThat(items).isGreaterThan(10);
        assertThat(answer.get("html").asText().split("<tr id=")).hasSize((int) items + 1);
    }

    @Test
    void thingsHaveWhatTheyInherit() {
        Map<String, JsonNode> things = new TreeMap<>();
        things(view("blueprint")).forEach(thing -> things.put(thing.get("id").asText(), thing));

        assertThat(things.get("bridge").get("severity").asText()).isEqualTo("high");
        assertThat(things.get("bridge").get("stage").asText()).isEqualTo("decide");
        assertThat(things.get("bridge").get("text").asText()).contains("It sends me around the whole station.");
        assertThat(things.get("sizes").get("owner").asText()).isEqualTo("App team");
        assertThat(things.get("sizes").get("for")).extracting(JsonNode::asText).containsExactly("sam");
        assertThat(things.values().stream().filter(thing -> thing.has("solves")))
                .anySatisfy(
                        thing -> assertThat(thing.get("solves").get(0).asText()).isEqualTo("bridge"));
    }

    @Test
    void theFileForSpreadsheetsHasIds() {
        Response response = desk.items.items(desk.map(), 0);
        String csv = new String((byte[]) response.getEntity(), StandardCharsets.UTF_8);

        assertThat(response.getHeaderString("Content-Disposition")).startsWith("attachment;");
        assertThat(csv).startsWith("\uFEFFid,kind,text,stage,step,severity,");
        assertThat(csv).contains("\r\nbridge,pain,Walking time ignores the footbridge,Decide,Picks a café,high,");
    }

    /** A page may show an older version; its requests are for that version. */
    @Test
    void theFileAndTheRankingAreOfTheVersionThatIsShown() {
        String html = view("table").get("html").asText();
        assertThat(html)
                .containsPattern(
                        "href=\"[^\"]*/maps/" + desk.map + "/items\\.csv\\?version=2\"[^>]*>Table \\(CSV\\)</a>");
        desk.wiki.upload(desk.map, "blueprint: B\nstages: [{ stage: S, steps: [T] }]\n");

        assertThat(json(desk.ranking.ranking(desk.map(), 0)).get("order")).isEmpty();
        assertThat(json(desk.ranking.ranking(desk.map(), 2)).get("order")).isNotEmpty();
        assertThat(new String((byte[]) desk.items.items(desk.map(), 2).getEntity(), StandardCharsets.UTF_8))
                .contains("bridge,pain,");
    }

    @Test
    void withoutScriptTheTableHasItsFile() {
        assertThat((String) desk.documents
                        .document(
                                desk.map(),
                                "table",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .getEntity())
                .contains(">Table (CSV)</a>");
    }

    @Test
    void theRankingHasScoresForTheReadersOwnPlaces() {
        JsonNode ranking = json(desk.ranking.ranking(desk.map(), 0));
        JsonNode first = ranking.get("order").get(0);

        assertThat(first.get("scores").get("worst").asDouble())
                .isLessThanOrEqualTo(first.get("scores").get("middle").asDouble());
        assertThat(first.get("reason").asText()).startsWith("Solves ");
        assertThat(first.get("same").asText()).startsWith("Solves the same ");
        assertThat(first.get("alone")).isEqualTo(first.get("reason"));
        assertThat(ranking.get("order").size()).isGreaterThan(4);
    }

    @Test
    void theyAreForThoseWhoMaySeeThePageAndTheSameForAllOfThem() {
        JsonNode known = view("priorities");
        desk.person = TransactionalWiki.nobody();
        assertThat(view("priorities")).isEqualTo(known);

        desk.wiki.mayNot.add("view");

        assertThat(fault(asked("priorities"))).isEqualTo("404 no-map");
        assertThat(fault(desk.ranking.ranking(desk.map(), 0))).isEqualTo("404 no-map");
        assertThat(fault(desk.items.items(desk.map(), 0))).isEqualTo("404 no-map");
    }

    @Test
    void areDocumentsWithoutScript() {
        String html = (String) desk.documents
                .document(
                        desk.map(),
                        "priorities",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                .getEntity();

        assertThat(html).contains("Order-ahead coffee", "In this order").doesNotContain("<script");
        WellFormed.parse(html.substring(html.indexOf("<body>"), html.indexOf("</html>")));
    }

    private static List<JsonNode> things(JsonNode answer) {
        List<JsonNode> things = new ArrayList<>();
        answer.get("things").forEach(things::add);
        return things;
    }

    private JsonNode view(String view) {
        Response response = asked(view);
        assertThat(response.getStatus()).isEqualTo(200);
        JsonNode answer = json(response);
        WellFormed.parse(answer.get("html").asText());
        assertThat(answer.get("view").asText()).isEqualTo(view);
        return answer;
    }

    private Response asked(String view) {
        return desk.views.view(
                desk.map(), view, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
