package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.definition.text.FutureCopy;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A future map begins as a copy of today's. */
class FutureResourceTest {

    private final Frontdesk desk = new Frontdesk();

    @Test
    void writesTheIdsIntoTodaysFileAndAttachesTheCopy() {
        assertThat(json(desk.future.begin(desk.map())).get("name").asText()).isEqualTo("coffee-future.yaml");

        assertThat(desk.text())
                .contains("# kept", "id: pays", "id: the-card-is-declined", "id: pay-in-the-app", "[CX-12]")
                .doesNotContain("state: future");
        String html = json(desk.views.view(
                        desk.map(), "compare", null, null, null, null, null, null, "future", "", "", "", "", "", null))
                .get("html")
                .asText();
        assertThat(html).contains("future coffee-future.yaml", "1 of 1 steps in both", "0 things in the future map");
    }

    /** The comments in the list of attachments say why both files have a new version. */
    @Test
    void theCommentsOfBothVersionsSayThatAFutureMapWasBegun() {
        desk.future.begin(desk.map());

        assertThat(desk.wiki.rows(desk.map).get(1).comment())
                .isEqualTo("Frontstage: wrote the ids that a future map is compared by");
        assertThat(desk.wiki.attachments.getLatestVersionsOfAttachments(desk.wiki.page).stream()
                        .filter(file -> file.getFileName().equals("coffee-future.yaml"))
                        .map(file -> file.getVersionComment()))
                .containsExactly("Frontstage: started the future map as a copy of coffee.blueprint.yaml");
    }

    @Test
    void aSecondOneHasANameOfItsOwn() {
        desk.future.begin(desk.map());

        assertThat(json(desk.future.begin(desk.map())).get("name").asText()).isEqualTo("coffee-future-2.yaml");
    }

    @Test
    void isForThoseWhoMaySave() {
        desk.wiki.mayNot.add("edit");

        assertThat(fault(desk.future.begin(desk.map()))).isEqualTo("403 no-edit");
    }

    @Test
    void whatBelongsToTodayIsNotCopied() {
        String today = COFFEE.replace(
                                "tracker:",
                                "reviewed: 2026-10-30\nanswers: coffee.csv\nmetrics: { csat: { value: 3.9, target: 4.5, as-of: 2026-10 }, nps: { series: { 2026-07: 31, 2026-10: 38 } } }\ntracker:")
                        .replace("- Pay in the app", "- { opportunity: Pay in the app, solves: [old, new] }")
                        .replace(
                                "pains:\n",
                                "pains:\n          - { pain: Gone, id: old, fixed: 2026-01-01 }\n          - { pain: There, id: new }\n")
                + "dismissed: [{ check: pain-without-opportunity, reason: Later }]\n";

        String copy = FutureCopy.of(read(today).blueprint().orElseThrow()).orElseThrow();

        assertThat(copy)
                .contains("state: future", "id: pays", "baseline: \"3.9\"", "baseline: \"38\"", "target: \"4.5\"")
                .doesNotContain(
                        "CX-12", "Gone", "- old", "reviewed", "answers:", "dismissed", "value:", "series", "as-of");
        assertThat(read(copy).problems()).isEmpty();
    }

    private static ReadDefinition read(String text) {
        return new DefinitionReader().read(new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8)));
    }
}
