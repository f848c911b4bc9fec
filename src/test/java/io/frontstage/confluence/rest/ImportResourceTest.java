package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportResourceTest {

    private static final String PAGE = "42";

    private final Frontdesk desk = new Frontdesk();

    @Test
    void showsWhatASheetWouldBecomeAndSavesNothing() {
        JsonNode imported = json(read("export.csv", "Step,Pays\nHost,Smiles\nFeels,purple\n"));

        assertThat(imported.path("text").asText())
                .as("a file without a title gets the page's, a file's name is none")
                .startsWith("blueprint: Coffee\n")
                .contains("stage: Coffee", "host: Smiles");
        assertThat(imported.path("picture").asText()).startsWith("<svg ");
        assertThat(imported.path("remarks")).hasSize(3);
        assertThat(imported.path("remarks").get(0).asText()).startsWith("A2: “Host” is not a built-in lane");
        assertThat(imported.path("remarks").get(2).asText()).startsWith("B3: “purple” has no score");
        assertThat(desk.wiki.rows(desk.map)).hasSize(1);
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void nothingThatWasUnderstoodIsMissingInThePicture() {
        String picture = json(read("coffee.csv", "Step,Pays\nFrontstage,Smiles\nThoughts,Dear\nCSAT,3.9\n"))
                .path("picture")
                .asText();

        assertThat(picture).contains(">Smiles<", "Dear", ">3.9<");
    }

    @Test
    void asksWhatIsInDoubtAndReadsAsWasChosen() {
        String sheet = "Step,Support,Pains\nFrontstage,Sign,Queue\nBackstage,Till,Noise\nWorries,Dear?,Far?\n";

        JsonNode asked = json(read("coffee.csv", sheet)).path("questions");
        String encoded = Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
        JsonNode chosen = json(desk.imports.read(
                PAGE,
                Frontdesk.body("{'name':'c.csv','bytes':'" + encoded
                        + "','reading':'column-per-step','headings':{'worries':'thinks'}}")));

        assertThat(asked.path("headings").get(0).path("means").asText()).isEqualTo("backstage");
        assertThat(asked.path("meanings").get(5).path("label").asText()).isEqualTo("What the customer thinks");
        assertThat(asked.path("readings")).hasSize(2);
        assertThat(asked.path("readings").get(1).path("picture").asText()).startsWith("<svg ");
        assertThat(chosen.path("text").asText()).contains("thinks: \"Dear?\"");
        assertThat(fault(desk.imports.read(
                        PAGE, Frontdesk.body("{'name':'c.csv','bytes':'" + encoded + "','headings':{'a':''}}"))))
                .isEqualTo("400 bad-request");
    }

    @Test
    void saysWhyNothingCanBeMadeOfAFile() {
        JsonNode imported = json(read("poem.txt", "Roses are red"));

        assertThat(imported.has("text")).isFalse();
        assertThat(imported.path("remarks")).hasSize(1);
    }

    @Test
    void aDefinitionThatIsNotUtf8GetsTheReadersSentenceAndNoText() {
        byte[] bytes = "blueprint: Café\nstages: [Bestellen]\n".getBytes(StandardCharsets.ISO_8859_1);
        JsonNode imported = json(read("map.yaml", bytes));

        assertThat(imported.has("text")).isFalse();
        assertThat(imported.has("picture")).isFalse();
        assertThat(imported.path("remarks")).hasSize(1);
        assertThat(imported.path("remarks").get(0).asText())
                .isEqualTo("This file is not UTF-8 from this point on. Save it as UTF-8.");
    }

    @Test
    void showsWhatAFileOfThePageWouldBe() {
        desk.wiki.attach("sheet.csv", "Step,Pays\nFrontstage,Smiles\n");

        JsonNode definition = json(own("coffee.blueprint.yaml"));
        JsonNode sheet = json(own("sheet.csv"));

        assertThat(definition.path("picture").asText()).startsWith("<svg ");
        assertThat(definition.has("text")).as("it is copied as it is").isFalse();
        assertThat(definition.has("wrong")).isFalse();
        assertThat(sheet.path("text").asText())
                .startsWith("blueprint: Coffee\n")
                .contains("frontstage: Smiles");
        assertThat(fault(own("gone.yaml"))).isEqualTo("404 no-file");
    }

    @Test
    void saysWhyAFileOfThePageCannotBeDrawnYet() {
        desk.wiki.attach("tea.yaml", "sevrity: 3\nblueprint: Tea\nstages: [\n");

        JsonNode seen = json(own("tea.yaml"));

        assertThat(seen.has("picture")).isFalse();
        assertThat(seen.path("wrong").asText()).matches("Line [34]: .+");
        assertThat(seen.path("remarks")).isNotEmpty();
    }

    @Test
    void theTemplateBecomesAMapWithoutRemarksInBothLanguages() {
        for (int i = 0; i < 2; i++) {
            JsonNode template = json(desk.imports.template(PAGE));

            JsonNode imported = json(
                    read(template.path("name").asText(), template.path("text").asText()));

            assertThat(imported.path("remarks")).isEmpty();
            assertThat(imported.path("text").asText()).contains("severity: high", "stages:", "frontstage:");
            desk.inGerman();
        }
    }

    @Test
    void writesTheTextAsTheMapsFileIsWritten() {
        JsonNode json = json(desk.mapImports.read(desk.map(), file("c.csv", "Step,Pays\n", true)));
        assertThat(json.path("text").asText()).startsWith("{\n  \"blueprint\": \"c\",");
        assertThat(json.path("picture").asText()).startsWith("<svg ");
        JsonNode yaml = json(desk.mapImports.read(
                desk.map(), file("c.json", "{\"blueprint\": \"C\", \"stages\": [\"Order\"]}", false)));

        assertThat(yaml.path("text").asText()).isEqualTo("blueprint: C\nstages:\n  - Order\n");
        assertThat(json(desk.mapImports.template(desk.map())).path("text").asText())
                .isNotBlank();
        assertThat(desk.wiki.rows(desk.map)).hasSize(1);
        assertThat(fault(desk.mapImports.read(desk.map(), Frontdesk.body("{'name':'coffee.blueprint.yaml'}"))))
                .isEqualTo("400 bad-request");
        desk.wiki.mayNot.add("edit");
        assertThat(fault(desk.mapImports.read(desk.map(), file("c.csv", "Step,a", false))))
                .isEqualTo("403 no-edit");
    }

    @Test
    void servesThoseWhoMayAttachWhatComesOfIt() {
        desk.wiki.mayNot.add("attach");

        assertThat(fault(read("x.csv", "Step,a"))).isEqualTo("403 no-attach");
        assertThat(fault(desk.mapImports.read(desk.map(), file("c.csv", "Step,a", false))))
                .isEqualTo("403 no-attach");
    }

    @Test
    void servesThoseWhoMayEditThePage() {
        desk.wiki.mayNot.add("edit");
        assertThat(fault(read("x.csv", "Step,a"))).isEqualTo("403 no-edit");
        desk.wiki.mayNot.add("view");
        assertThat(fault(read("x.csv", "Step,a"))).isEqualTo("404 no-page");
    }

    @Test
    void understandsNothingThatIsOutOfBounds() {
        for (String wrong : List.of("", "{}", "{'name':' '}", "{'name':'','bytes':''}", "{'name':'x','bytes':'?'}")) {
            assertThat(fault(desk.imports.read(PAGE, Frontdesk.body(wrong)))).isEqualTo("400 bad-request");
        }
    }

    private Response own(String name) {
        return desk.imports.read(PAGE, Frontdesk.body("{'name':'" + name + "'}"));
    }

    private static InputStream file(String name, String text, boolean json) {
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return Frontdesk.body("{'name':'" + name + "','bytes':'" + encoded + "','json':" + json + "}");
    }

    private Response read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Response read(String name, byte[] bytes) {
        String encoded = Base64.getEncoder().encodeToString(bytes);
        return desk.imports.read(PAGE, Frontdesk.body("{'name':'" + name + "','bytes':'" + encoded + "'}"));
    }
}
