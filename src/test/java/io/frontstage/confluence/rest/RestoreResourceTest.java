package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.confluence.saving.Row;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** An older version becomes the newest. */
class RestoreResourceTest {

    private static final String LATER = COFFEE.replace("severity: high", "severity: low");

    private final Frontdesk desk = new Frontdesk();

    @Test
    void theOlderVersionIsSavedAsTheNewest() {
        desk.wiki.upload(desk.map, LATER);

        JsonNode answer = json(restore("1"));

        assertThat(answer.get("version").asInt()).isEqualTo(3);
        assertThat(answer.get("lost")).isEmpty();
        assertThat(desk.text()).isEqualTo(COFFEE);
    }

    @Test
    void linksMadeSinceAreKept() {
        desk.wiki.upload(desk.map, LATER.replace("issues: [CX-12]", "issues: [CX-12, CX-77]"));

        assertThat(json(restore("1")).get("lost")).isEmpty();
        assertThat(desk.text()).contains("severity: high", "CX-12, CX-77");
    }

    @Test
    void linksOfWhatTheOlderVersionLacksAreNamed() {
        desk.wiki.upload(desk.map, LATER.replace("- Pay in the app", "- { opportunity: Pay later, issues: [CX-78] }"));

        assertThat(json(restore("1")).get("lost").get(0).asText())
                .isEqualTo("CX-78 is no longer linked: the older version has no “Pay later” at “Pays”.");
        assertThat(desk.text()).isEqualTo(COFFEE);
    }

    @Test
    void theNewestIsNotSavedAgain() {
        assertThat(json(restore("1")).get("version").asInt()).isEqualTo(1);
    }

    @Test
    void theCommentSaysWhatChangedAndThenWhichVersionCameBack() {
        desk.wiki.upload(desk.map, LATER);
        restore("1");

        assertThat(desk.wiki.rows(desk.map).get(2).comment())
                .isEqualTo("Frontstage: The pain “The card is declined” is now high, was low. restored version 1");
    }

    @Test
    void thoseWhoWatchThePageAreToldIfThatIsAskedFor() {
        desk.wiki.upload(desk.map, LATER);
        desk.restore.restore(desk.map(), "1", new ByteArrayInputStream("{\"tell\":true}".getBytes(UTF_8)));
        restore("2");

        assertThat(desk.wiki.rows(desk.map).stream().skip(2).map(Row::minor)).containsExactly(false, true);
    }

    @Test
    void isForThoseWhoMaySaveAndForVersionsThatCanBeDrawn() {
        desk.wiki.upload(desk.map, "blueprint: @broken");
        desk.wiki.upload(desk.map, LATER);

        assertThat(restore("9").getStatus()).isEqualTo(404);
        assertThat(fault(restore("2"))).endsWith("unreadable");
        desk.wiki.mayNot.add("edit");
        assertThat(fault(restore("1"))).isEqualTo("403 no-edit");
        assertThat(desk.text()).isEqualTo(LATER);
    }

    private Response restore(String version) {
        return desk.restore.restore(desk.map(), version, new ByteArrayInputStream("{}".getBytes(UTF_8)));
    }
}
