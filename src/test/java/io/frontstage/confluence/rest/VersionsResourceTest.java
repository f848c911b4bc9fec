package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

class VersionsResourceTest {

    private final Frontdesk desk = new Frontdesk();

    @Test
    void listsVersionsAndMarksBrokenOnes() {
        desk.wiki.upload(desk.map, "blueprint: @broken", "by hand");

        JsonNode versions = json(desk.versions.versions(map()));

        assertThat(versions).hasSize(2);
        assertThat(versions.get(0).get("version").asInt()).isEqualTo(2);
        assertThat(versions.get(0).get("comment").asText()).isEqualTo("by hand");
        assertThat(versions.get(0).get("readable").asBoolean()).isFalse();
        assertThat(versions.get(1).get("readable").asBoolean()).isTrue();
    }

    @Test
    void saysWhatChangedSinceAVersion() {
        desk.wiki.upload(desk.map, COFFEE.replace("severity: high", "severity: low"), "by hand");

        JsonNode answer = json(desk.versions.compare(map(), "1", null, null, null, null));

        assertThat(answer.get("from").asInt()).isEqualTo(1);
        assertThat(answer.get("to").asInt()).isEqualTo(2);
        assertThat(answer.get("common").asInt()).isEqualTo(1);
        assertThat(answer.get("counts").get("changed").asInt()).isEqualTo(1);
        assertThat(answer.get("changes").get(0).get("sentence").asText())
                .isEqualTo("The pain “The card is declined” is now low, was high.");
    }

    @Test
    void aDayMeansTheNewestVersionOnOrBeforeIt() {
        desk.wiki.upload(desk.map, COFFEE.replace("severity: high", "severity: low"), "by hand");

        assertThat(json(desk.versions.compare(map(), "2999-01-01", null, null, null, null))
                        .get("from")
                        .asInt())
                .isEqualTo(2);
        assertThat(desk.versions
                        .compare(map(), "1960-01-01", null, null, null, null)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void comparesWithAnotherMapOfThePage() {
        desk.wiki.attach("future.blueprint.yaml", COFFEE.replace("step: Pays", "step: Walks"));

        assertThat(json(desk.versions.compare(map(), null, null, "future.blueprint.yaml", null, null))
                        .get("changes"))
                .hasSize(2);
    }

    @Test
    void whatIsNotThereIsNoMap() {
        assertThat(desk.versions.compare(map(), "9", null, null, null, null).getStatus())
                .isEqualTo(404);
        assertThat(desk.versions.compare(map(), null, null, null, null, null).getStatus())
                .isEqualTo(404);
        assertThat(desk.versions
                        .compare(map(), null, null, "none.yaml", null, null)
                        .getStatus())
                .isEqualTo(404);
        assertThat(desk.versions.versions("77").getStatus()).isEqualTo(404);
    }

    @Test
    void aBrokenVersionCannotBeCompared() {
        desk.wiki.upload(desk.map, "blueprint: @broken", "by hand");
        Response response = desk.versions.compare(map(), "1", null, null, null, null);

        assertThat(response.getStatus()).isEqualTo(409);
    }

    private String map() {
        return String.valueOf(desk.map);
    }
}
