package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static io.frontstage.confluence.rest.Frontdesk.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.confluence.view.Comparing;
import io.frontstage.render.WellFormed;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gaps of a map on its page. */
class CompareViewTest {

    private static final String SMALL =
            """
            blueprint: B
            personas: [{ persona: "Dana, the commuter", id: dana }]
            answers: answers.csv
            dismissed: [{ check: expectation-open, at: pays, reason: Asked in May }]
            stages:
              - stage: S
                steps:
                  - { step: Pays, id: pays, feels: { dana: 2 }, expects: A receipt, frontstage: Takes the money }
            """;

    private final Frontdesk desk = new Frontdesk();

    @BeforeEach
    void showsALongMap() throws IOException {
        desk.wiki.upload(desk.map, Files.readString(Path.of("docs/examples/order-ahead.yaml")));
    }

    @Test
    void saysEachGapBesideTheBandOfGaps() {
        String html = html();

        assertThat(html)
                .contains("11 gaps at 7 of 12 steps, 1 at a moment of truth")
                .contains("Hurt now", "Could fail", "Not known")
                .contains("Dana is low here (−1, hurried), and no pain says why.")
                .contains("data-frontstage-gap=\"gap-1\"")
                .doesNotContain("Set aside");
        assertThat(html.split("<details><summary>", -1)).hasSize(11 + 1);
    }

    @Test
    void aBrokenDefinitionHasTheGapsOfTheLastReadableVersion() {
        desk.wiki.upload(desk.map, "blueprint: @broken");

        assertThat(html()).contains("11 gaps at 7 of 12 steps");
    }

    @Test
    void eachChipLeadsToItsLine() {
        String html = html();

        for (int i = 1; i <= 11; i++) {
            String target = html.replaceAll(
                    "(?s).*<a class=\"frontstage-gap\" data-frontstage-gap=\"gap-" + i + "\" href=\"#([^\"]+)\".*",
                    "$1");
            assertThat(html).contains("id=\"" + target + "\"");
        }
    }

    @Test
    void foldsWhatIsSetAsideWithItsReason() {
        desk.wiki.upload(desk.map, SMALL);

        assertThat(html())
                .contains("No gaps on this map.", "Set aside (1)", "Asked in May")
                .doesNotContain("Hurt now");
    }

    @Test
    void speaksTheReadersLanguageOfAMapThatNamesNone() throws IOException {
        desk.wiki.upload(
                desk.map,
                Files.readString(Path.of("docs/examples/order-ahead.yaml")).replace("\nlanguage: en\n", "\n"));
        desk.inGerman();

        assertThat(html()).contains("11 Lücken in 7 von 12 Schritten", "Tut jetzt weh");
    }

    @Test
    void theTabCountsGapsThatAreNotSetAside() {
        String document = (String) desk.documents
                .document(desk.map(), "compare", null, null, null, null, null, null, null, null, null, null, null, null)
                .getEntity();

        assertThat(document).contains("<span class=\"frontstage-tab-count\">11</span>", "Hurt now");
        WellFormed.parse(document.substring(document.indexOf("<body>"), document.indexOf("</html>")));
    }

    @Test
    void asDataAGapSaysWhatTheServiceDoesThere() {
        JsonNode gaps = json(desk.gaps.gaps(desk.map()));

        assertThat(gaps).hasSize(11);
        JsonNode staff = null;
        for (JsonNode gap : gaps) {
            staff = gap.get("code").asText().equals("staff-low") ? gap : staff;
        }
        assertThat(staff.get("severity").asText()).isEqualTo("could-fail");
        assertThat(staff.get("here")
                        .get("lanes")
                        .get(0)
                        .get("cards")
                        .get(0)
                        .get("does")
                        .asText())
                .startsWith("Says how many");
        assertThat(staff.get("here").get("connected").isBoolean()).isTrue();
        assertThat(staff.get("actions").get(0).asText()).isEqualTo("make-pain");
    }

    @Test
    void asDataWhatIsSetAsideSaysWhy() {
        desk.wiki.upload(desk.map, SMALL);
        JsonNode gaps = json(desk.gaps.gaps(desk.map()));

        assertThat(gaps.get(0).get("dismissed").get("reason").asText()).isEqualTo("Asked in May");
    }

    @Test
    void whoMayEditSetsAGapAsideAtAStepThatHasNoIdYet() throws IOException {
        desk.wiki.upload(
                desk.map,
                "blueprint: B\npersonas: [{ persona: Dana, id: dana }]\nstages:\n  - stage: S\n    steps:\n      - { step: Pays, feels: { dana: -1 } }\n");
        assertThat(json(desk.gaps.gaps(desk.map())).get(0).has("dismissed")).isFalse();

        Response response = desk.edits.edit(
                desk.map(),
                Frontdesk.body("{'edits':[{'edit':'set-aside','check':'low-without-pain','what':'step','id':'pays',"
                        + "'reason':'It is the dentist'}]}"));

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(desk.text()).contains("id: pays", "at: pays", "reason: It is the dentist");
        assertThat(json(desk.gaps.gaps(desk.map()))
                        .get(0)
                        .at("/dismissed/reason")
                        .asText())
                .isEqualTo("It is the dentist");
    }

    @Test
    void aGapIsNotSetAsideWithoutAReasonOrUnderAnotherName() {
        for (String edit : new String[] {
            "'check':'low-without-pain','what':'step','id':'pays'",
            "'check':'low-without-pain','what':'step','id':'pays','reason':' '",
            "'check':'lowest','what':'step','id':'pays','reason':'So'"
        }) {
            assertThat(fault(desk.edits.edit(
                            desk.map(), Frontdesk.body("{'edits':[{'edit':'set-aside'," + edit + "}]}"))))
                    .startsWith("400");
        }
    }

    /**
     * Language, drawing and filter share one reading of the file. Versions and today's map are read once more, with the
     * positions of the text.
     */
    @ParameterizedTest
    @CsvSource({"gaps, 1", "versions, 2", "future, 2"})
    void theVersionThatIsShownIsReadOnceForAllThatIsSaidOfIt(String mode, int readings) throws IOException {
        desk.wiki.attach("future.yaml", Files.readString(Path.of("docs/future/order-ahead-future.yaml")));
        Comparing asked = new Comparing(mode, "1", "", "", "", "");
        assertThat(shown(desk.compared("cards", asked))).contains("<svg");
        clearInvocations(desk.wiki.attachments);

        shown(desk.compared("cards", asked));

        verify(desk.wiki.attachments, times(readings))
                .getAttachmentData(argThat(file -> file.getId() == desk.map && file.getVersion() == 2));
    }

    @Test
    void isForThoseWhoMaySeeThePage() {
        desk.wiki.mayNot.add("view");

        assertThat(fault(desk.gaps.gaps(desk.map()))).isEqualTo("404 no-map");
    }

    private String html() {
        Response response = desk.views.view(
                desk.map(), "compare", null, null, null, null, null, null, null, null, null, null, null, null, null);
        String html = json(response).get("html").asText();
        WellFormed.parse(html);
        // rare characters are written as references
        return html.replace("&#8722;", "−");
    }
}
