package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** An older version becomes the newest. */
class RestoreResourceTest {

    private static final String LATER = COFFEE.replace("severity: high", "severity: low");

    private final Frontdesk desk = new Frontdesk();

    @Test
    void theOlderVersionIsSavedAsTheNewest() {
        desk.wiki.upload(desk.map, LATER);

        JsonNode answer = json(desk.restore.restore(desk.map(), "1"));

        assertThat(answer.get("version").asInt()).isEqualTo(3);
        assertThat(answer.get("lost")).isEmpty();
        assertThat(desk.text()).isEqualTo(COFFEE);
    }

    @Test
    void linksMadeSinceAreKept() {
        desk.wiki.upload(desk.map, LATER.replace("issues: [CX-12]", "issues: [CX-12, CX-77]"));

        assertThat(json(desk.restore.restore(desk.map(), "1")).get("lost")).isEmpty();
        assertThat(desk.text()).contains("severity: high", "CX-12, CX-77");
    }

    @Test
    void linksOfWhatTheOlderVersionLacksAreNamed() {
        desk.wiki.upload(desk.map, LATER.replace("- Pay in the app", "- { opportunity: Pay later, issues: [CX-78] }"));

        assertThat(json(desk.restore.restore(desk.map(), "1"))
                        .get("lost")
                        .get(0)
                        .asText())
                .isEqualTo("CX-78 is no longer linked: the older version has no “Pay later” at “Pays”.");
        assertThat(desk.text()).isEqualTo(COFFEE);
    }

    @Test
    void theNewestIsNotSavedAgain() {
        assertThat(json(desk.restore.restore(desk.map(), "1")).get("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void isForThoseWhoMaySaveAndForVersionsThatCanBeDrawn() {
        desk.wiki.upload(desk.map, "blueprint: @broken");
        desk.wiki.upload(desk.map, LATER);

        assertThat(desk.restore.restore(desk.map(), "9").getStatus()).isEqualTo(404);
        assertThat(fault(desk.restore.restore(desk.map(), "2"))).endsWith("unreadable");
        desk.wiki.mayNot.add("edit");
        assertThat(fault(desk.restore.restore(desk.map(), "1"))).isEqualTo("403 no-edit");
        assertThat(desk.text()).isEqualTo(LATER);
    }
}
