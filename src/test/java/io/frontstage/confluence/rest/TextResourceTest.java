package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.frontstage.confluence.saving.Row;
import io.frontstage.confluence.saving.TransactionalWiki;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextResourceTest {

    private static final String MINE = COFFEE.replace("Nobody answers", "Nobody ever answers");
    private static final String THEIRS = COFFEE.replace("Order-ahead coffee", "Coffee, ordered ahead");

    private final Frontdesk desk = new Frontdesk();

    @Test
    void givesTheTextOfTheNewestVersion() {
        Response response = desk.text.text(desk.map());

        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(json(response).get("text").asText()).isEqualTo(COFFEE);
        assertThat(json(response).get("name").asText()).isEqualTo("coffee.blueprint.yaml");
        assertThat(json(response).get("version").asInt()).isEqualTo(1);
        assertThat(json(response).get("state").asText()).hasSize(64);
    }

    @Test
    void savesTheTextWithThePersonsWords() {
        JsonNode saved = json(save(MINE, state(), "Asked the\nstore"));

        assertThat(saved.get("version").asInt()).isEqualTo(2);
        assertThat(saved.get("state").asText()).isEqualTo(state());
        assertThat(desk.text()).isEqualTo(MINE);
        assertThat(comment())
                .isEqualTo(
                        "Frontstage: + Pays: the pain “Nobody ever answers”. − Pays: the pain “Nobody answers”. Asked the store");
        save(COFFEE, state(), "");
        assertThat(comment())
                .isEqualTo("Frontstage: + Pays: the pain “Nobody answers”. − Pays: the pain “Nobody ever answers”.");
    }

    @Test
    void keepsWhatOthersSavedMeanwhile() {
        String begun = state();
        desk.wiki.upload(desk.map, THEIRS);

        JsonNode saved = json(save(MINE, begun, "Mine"));

        assertThat(desk.text()).isEqualTo(MINE.replace("Order-ahead coffee", "Coffee, ordered ahead"));
        assertThat(saved.get("version").asInt()).isEqualTo(3);
        assertThat(saved.get("text").asText()).isEqualTo(desk.text());
        assertThat(saved.get("state").asText()).isEqualTo(state());
        assertThat(comment())
                .isEqualTo(
                        "Frontstage: + Pays: the pain “Nobody ever answers”. − Pays: the pain “Nobody answers”. Mine");
    }

    @Test
    void asksWhereOthersChangedTheSame() {
        String begun = state();
        String theirs = THEIRS.replace("Nobody answers", "No one answers");
        desk.wiki.upload(desk.map, theirs);

        Response response = save(MINE, begun, "");

        assertThat(fault(response)).isEqualTo("409 changed");
        assertThat(desk.text()).isEqualTo(theirs);
        assertThat(json(response).get("text").asText()).isEqualTo(theirs);
        assertThat(json(response).get("version").asInt()).isEqualTo(2);
        JsonNode choice = json(response).at("/pieces/1");
        assertThat(choice.get("mine").asText()).contains("pain: Nobody ever answers");
        assertThat(choice.get("theirs").asText()).contains("pain: No one answers");
        assertThat(json(response).at("/pieces/0/agreed").asText()).contains("Coffee, ordered ahead");
        assertThat(save(MINE, json(response).get("state").asText(), "").getStatus())
                .isEqualTo(200);
        assertThat(desk.text()).isEqualTo(MINE);
    }

    @Test
    void asksWhereTheVersionThatOneBeganWithIsGone() {
        desk.wiki.upload(desk.map, THEIRS);

        Response response = save(MINE, "0".repeat(64), "");

        assertThat(fault(response)).isEqualTo("409 changed");
        assertThat(json(response).has("pieces")).isFalse();
        assertThat(desk.text()).isEqualTo(THEIRS);
    }

    @Test
    void savesNothingThatIsThereAlready() {
        assertThat(json(save(COFFEE, "0", "")).get("version").asInt()).isEqualTo(1);
        assertThat(desk.wiki.rows(desk.map)).hasSize(1);
    }

    /** An author may save an unfinished text: the page shows the last good version, and says so. */
    @Test
    void savesATextThatCannotBeRead() {
        assertThat(save("blueprint: [", state(), "").getStatus()).isEqualTo(200);
        assertThat(json(desk.text.text(desk.map())).get("text").asText()).isEqualTo("blueprint: [");
    }

    @Test
    void keepsTheFilesLineBreaksAndMark() {
        desk.wiki.upload(desk.map, "\uFEFF" + COFFEE.replace("\n", "\r\n"));

        assertThat(json(desk.text.text(desk.map())).get("text").asText()).isEqualTo(COFFEE);
        save(MINE, state(), "");

        assertThat(desk.text()).isEqualTo("\uFEFF" + MINE.replace("\n", "\r\n"));
    }

    @Test
    void tellsEachRefusalApart() {
        String state = state();
        desk.wiki.mayNot.add("attach");
        refused("403 no-attach", state);
        desk.wiki.mayNot.add("edit");
        refused("403 no-edit", state);
        desk.wiki.readOnly = true;
        refused("423 read-only", state);
        desk.wiki.mayNot.add("view");
        refused("404 no-map", state);
        desk.wiki.mayNot.clear();
        desk.wiki.readOnly = false;
        desk.person = TransactionalWiki.nobody();
        refused("403 log-in", state);
        assertThat(desk.text()).isEqualTo(COFFEE);
    }

    @Test
    void savesNothingThatIsTooLong() {
        assertThat(fault(save("#".repeat((1 << 20) + 1), state(), ""))).isEqualTo("409 too-large");
    }

    @Test
    void understandsNothingThatIsOutOfBounds() {
        for (String wrong : List.of(
                "", "{}", "{'text':'x'}", "{'state':'x'}", "{'text':'x','state':'" + "1".repeat(65) + "'}", "[]")) {
            assertThat(fault(desk.text.save(desk.map(), Frontdesk.body(wrong))))
                    .as(wrong)
                    .isEqualTo("400 bad-request");
        }
    }

    private void refused(String fault, String state) {
        assertThat(fault(desk.text.text(desk.map()))).isEqualTo(fault);
        assertThat(fault(save(MINE, state, ""))).isEqualTo(fault);
    }

    @Test
    void tellsWatchersOnlyWhereThePersonWants() {
        String asked = new ObjectMapper()
                .createObjectNode()
                .put("text", desk.text() + "# told\n")
                .put("state", state())
                .put("tell", true)
                .toString();
        desk.text.save(desk.map(), new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)));
        save(desk.text() + "# not told\n", state(), "");

        assertThat(desk.wiki.rows(desk.map).stream().skip(1).map(Row::minor)).containsExactly(false, true);
    }

    private String state() {
        return json(desk.text.text(desk.map())).get("state").asText();
    }

    private String comment() {
        List<Row> rows = desk.wiki.rows(desk.map);
        return rows.get(rows.size() - 1).comment();
    }

    private Response save(String text, String state, String comment) {
        String asked = new ObjectMapper()
                .createObjectNode()
                .put("text", text)
                .put("state", state)
                .put("comment", comment)
                .toString();
        return desk.text.save(desk.map(), new ByteArrayInputStream(asked.getBytes(StandardCharsets.UTF_8)));
    }
}
