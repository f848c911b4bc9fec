package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WritingHelpResourceTest {

    private static final String TEXT = "blueprint: Coffee\nstate: \nstages:\n  - Order\n";

    private final Frontdesk desk = new Frontdesk();

    @Test
    void offersTheWordsThatMayStandThere() {
        JsonNode found = json(complete(TEXT, TEXT.indexOf("state: ") + 7));

        assertThat(found.get("choices"))
                .extracting(choice -> choice.get("label").asText())
                .containsExactly("current", "future");
        assertThat(found.get("from").asInt()).isEqualTo(25);
        assertThat(json(complete(TEXT, 13)).get("choices")).isEmpty();
    }

    @Test
    void explainsAKey() {
        JsonNode meaning = json(explain(TEXT, 20)).get("meaning");

        assertThat(meaning.get("key").asText()).isEqualTo("state");
        assertThat(meaning.get("says").asText()).isEqualTo("as it runs today, or as it is planned");
        assertThat(meaning.get("form").asText()).isEqualTo("One of: current, future");
        assertThat(json(explain(TEXT, 12)).has("meaning")).isFalse();
    }

    @Test
    void givesTheTextOfElementsThatCanBeCopiedTogether() {
        String asked =
                "{\"text\":\"blueprint: A\\nstages:\\n  - stage: S\\n    steps:\\n      - X # x\\n      - Y\",\"elements\":";

        assertThat(json(fragment(asked + "[{\"what\":\"step\",\"id\":\"x\"}]}"))
                        .get("fragment")
                        .asText())
                .isEqualTo("steps:\n  - X # x\n");
        assertThat(json(fragment(asked + "[{\"what\":\"step\",\"id\":\"x\"},{\"what\":\"stage\",\"id\":\"s\"}]}"))
                        .get("fragment")
                        .asText())
                .startsWith("stages:\n  - stage: S\n");
        assertThat(json(fragment(asked + "[{\"what\":\"step\",\"id\":\"none\"}]}"))
                        .has("fragment"))
                .isFalse();
        assertThat(fragment(asked + "[]}").getStatus()).isEqualTo(400);
        assertThat(fragment(asked + "[{\"what\":\"thing\",\"id\":\"x\"}]}").getStatus())
                .isEqualTo(400);
    }

    private Response fragment(String body) {
        return desk.help.fragment(desk.map(), Frontdesk.body(body));
    }

    @Test
    void aPlaceOutsideTheTextIsNoRequest() {
        assertThat(complete(TEXT, -1).getStatus()).isEqualTo(400);
        assertThat(complete(TEXT, TEXT.length() + 1).getStatus()).isEqualTo(400);
        assertThat(desk.help.complete(desk.map(), Frontdesk.body("{}")).getStatus())
                .isEqualTo(400);
    }

    @Test
    void aTextThatIsLargerThanADefinitionIsNotLookedAt() {
        String large = TEXT + "# " + "é".repeat(600_000);

        assertThat(fault(complete(large, 1))).isEqualTo("409 too-large");
        assertThat(fault(explain(large, 1))).isEqualTo("409 too-large");
    }

    @Test
    void ofVeryManyWordsThoseThatFitAreOffered() {
        StringBuilder text =
                new StringBuilder("blueprint: A\nstages:\n- stage: S\n  steps:\n  - step: X\n    support:\n");
        for (int i = 0; i < 2_500; i++) {
            text.append("    - { does: ")
                    .append("d".repeat(300))
                    .append(", id: card-")
                    .append(i)
                    .append(" }\n");
        }
        text.append("arrows:\n- from: card-24");

        JsonNode choices = json(complete(text.toString(), text.length())).get("choices");

        assertThat(choices).hasSizeBetween(100, 300);
        assertThat(choices).allSatisfy(choice -> {
            assertThat(choice.get("label").asText()).contains("card-24");
            assertThat(choice.get("detail").asText()).hasSize(120);
        });
    }

    @Test
    void whoMayNotWriteIsNotHelpedToWrite() {
        desk.wiki.mayNot.add("edit");

        assertThat(fault(complete(TEXT, 1))).isEqualTo("403 no-edit");
    }

    private Response complete(String text, int index) {
        return desk.help.complete(desk.map(), place(text, index));
    }

    private Response explain(String text, int index) {
        return desk.help.explain(desk.map(), place(text, index));
    }

    private static ByteArrayInputStream place(String text, int index) {
        String json = new ObjectMapper()
                .createObjectNode()
                .put("text", text)
                .put("index", index)
                .toString();
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }
}
