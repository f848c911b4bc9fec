package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.COFFEE;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.confluence.view.Comparing;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map that names its language is drawn in it for every reader; the texts around it are in the reader's language. */
class MapLanguageTest {

    private static final String GERMAN = "language: de\n" + COFFEE;

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void aGermanMapAndAnEnglishReader() {
        desk.wiki.upload(desk.map, GERMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "blueprint, Interaktionslinie",
        "compare, Was verglichen wird",
        "priorities, Wirkung",
        "table, Schmerzpunkt",
        "walk-blueprint, Was schmerzt"
    })
    void isThatOfEveryView(String view, String words) {
        String english = view(view, "1").get("html").asText();
        JsonNode german = view(view, "2");

        assertThat(english).doesNotContain(words);
        assertThat(german.get("html").asText()).contains(words);
        desk.inGerman();
        assertThat(view(view, "2")).isEqualTo(german);
    }

    @Test
    void isThatOfWhatChangedBetweenVersions() {
        desk.wiki.upload(desk.map, GERMAN.replace("severity: high", "severity: low"));

        assertThat(changes()).contains("Von Version 2", "„The card is declined“");
        desk.wiki.upload(desk.map, GERMAN.replace("language: de", "language: en"));
        desk.inGerman();
        assertThat(changes()).contains("From version 2");
    }

    @Test
    void isNotThatOfNotesAroundTheMap() {
        assertThat(view("blueprint", "99").get("notes").get(0).asText()).contains("This link asks for version 99");
        String document = (String) desk.documents
                .document(desk.map(), "table", null, null, null, null, null, null, null, null, null, null, null, null)
                .getEntity();

        assertThat(document)
                .contains("<html lang=\"en\"", "<div class=\"frontstage\" lang=\"de\"", "Schmerzpunkt")
                .contains("Back to");
    }

    @Test
    void isThatOfEveryFile() {
        assertThat(file("svg", "blueprint"))
                .contains("aria-label=\"Phasen\"", "Stand 2")
                .doesNotContain("As of");
        assertThat(file("html", "blueprint")).contains("<html lang=\"de\"", "aus Sicht der Person");
        assertThat(file("print", "blueprint")).contains("<html lang=\"de\"", "aus Sicht der Person");
        assertThat(file("svg", "priorities")).contains("Prioritäten");
    }

    @Test
    void isThatOfThePreviewWhileProblemsAreToldInTheReadersLanguage() {
        String text = GERMAN.replace("severity: high", "severity: hgh");
        JsonNode seen = json(desk.preview.preview(
                desk.map(), Frontdesk.body(new String(JsonCodec.write(Map.of("text", text)), StandardCharsets.UTF_8))));

        assertThat(seen.get("html").asText()).contains("<div class=\"frontstage\" lang=\"de\"", "Interaktionslinie");
        assertThat(seen.get("problems").findValuesAsText("message"))
                .anySatisfy(message -> assertThat(message).contains("is not"));
    }

    @Test
    void isThatOfProgressOverTime() {
        assertThat(json(desk.weeks.weeks(desk.map(), 0, null, null, false))
                        .at("/html")
                        .asText())
                .contains("Es gibt nichts zu zeigen");
    }

    @Test
    void isTheReadersWhereTheProductHasNoTextsInIt() {
        desk.wiki.upload(desk.map, COFFEE + "language: fr\n");
        desk.inGerman();

        assertThat(view("blueprint", "3").get("html").asText()).contains("Interaktionslinie");
    }

    private String changes() {
        return Frontdesk.shown(desk.compared(null, new Comparing("versions", "2", "3", "", "", "")));
    }

    private JsonNode view(String view, String version) {
        Response response = desk.views.view(
                desk.map(), view, version, null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(response.getStatus()).isEqualTo(200);
        return json(response);
    }

    private String file(String format, String view) {
        Response response = desk.exports.export(
                desk.map(),
                Frontdesk.body("{'format':'" + format + "','shown':{'view':'" + view + "','level':'cards'}}"));
        assertThat(response.getStatus()).isEqualTo(200);
        return new String((byte[]) response.getEntity(), StandardCharsets.UTF_8);
    }
}
