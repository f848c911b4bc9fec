package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.render.WellFormed;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Frontdesk desk = new Frontdesk();

    @Test
    void showsTheTextAsThePageWillShowIt() {
        Response response = preview(Frontdesk.COFFEE);
        JsonNode seen = json(response);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        String html = seen.get("html").asText();
        WellFormed.parse(html);
        assertThat(html)
                .startsWith("<div class=\"frontstage\">")
                .contains("<svg", "<table", "frontstage-legend", "Order-ahead coffee", "The card is declined")
                .contains("id=\"frontstage-preview-" + desk.map + "-pays\"");
        assertThat(html.split("<svg", -1)).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void hintsOfOneKindAreCountedInWords() {
        JsonNode seen = json(preview("blueprint: Coffee\nscenario: Monday\nstages:\n  - stage: Order\n    steps:\n"
                + "      - step: Pays\n        pains: { pain: Slow, severity: high }\n  - Collect\n  - Leave\n"));

        assertThat(seen.findValuesAsText("code")).contains("pain-without-opportunity");
        assertThat(seen.get("hints")).singleElement().satisfies(kind -> {
            assertThat(kind.get("code").asText()).isEqualTo("stage-without-steps");
            assertThat(kind.get("title").asText()).isEqualTo("2 stages without steps");
        });
    }

    @Test
    void drawsTheLevelThatIsAskedForAndOpensItsStages() {
        String folded = html("overview", "");
        String opened = html("overview", ",\"open\":[\"order\",\"gone\"]");

        assertThat(html("cards", ""))
                .isEqualTo(json(preview(Frontdesk.COFFEE)).get("html").asText());
        assertThat(folded).isNotEqualTo(html("cards", ""));
        assertThat(opened).isNotEqualTo(folded);
        assertThat(html("everything", "")).isNotEqualTo(html("cards", ""));
    }

    private String html(String level, String more) {
        String asked = new String(JsonCodec.write(java.util.Map.of("text", Frontdesk.COFFEE, "level", level)), UTF_8);
        return json(desk.preview.preview(
                        desk.map(), Frontdesk.body(asked.substring(0, asked.length() - 1) + more + "}")))
                .get("html")
                .asText();
    }

    @Test
    void tellsWhereEachCardStandsInTheText() {
        JsonNode places = json(preview(Frontdesk.COFFEE)).get("places");

        JsonNode pain = place(places, "the-card-is-declined");
        assertThat(Frontdesk.COFFEE.substring(
                        pain.get("from").asInt(), pain.get("to").asInt()))
                .startsWith("pain: The card is declined");
        assertThat(pain.get("line").asInt()).isEqualTo(12);
        assertThat(place(places, "pays").get("line").asInt()).isEqualTo(9);
        assertThat(place(places, "shows-the-pickup-time").get("column").asInt()).isEqualTo(21);
        assertThat(places).hasSize(5);
    }

    @Test
    void tellsWhatTheMapIsMadeOf() {
        String text = Frontdesk.COFFEE.replace(
                "step: Pays\n", "step: Pays\n        feels: +1 curious\n        moment-of-truth: yes\n");
        JsonNode outline = json(preview(text + "arrows: [{from: pays.frontstage, to: pays, label: sees}]\n"))
                .get("outline");

        JsonNode stage = outline.at("/stages/0");
        assertThat(text.substring(stage.get("from").asInt()))
                .startsWith("stage: " + stage.get("title").asText());
        JsonNode step = stage.at("/steps/0");
        assertThat(step.get("id").asText()).isEqualTo("pays");
        assertThat(step.get("feels").asText()).isEqualTo("+1 curious");
        assertThat(step.get("momentOfTruth").asBoolean()).isTrue();
        assertThat(step.at("/cells/0/lane").asText()).isEqualTo("frontstage");
        assertThat(step.at("/cells/0/cards/0/id").asText()).isEqualTo("shows-the-pickup-time");
        assertThat(step.at("/pains/0/severity").asText()).isEqualTo("high");
        assertThat(step.at("/pains/0").has("fixed")).isFalse();
        assertThat(outline.get("lanes").findValuesAsText("lane")).contains("customer", "frontstage");
        assertThat(outline.get("cardLanes").findValuesAsText("lane"))
                .containsSubsequence("evidence", "customer", "frontstage", "backstage", "support");
        assertThat(outline.get("lanes").findValuesAsText("name")).contains("Customer actions");
        assertThat(outline.at("/arrows/0/from").asText()).isEqualTo("pays.frontstage");
        assertThat(outline.at("/arrows/0/label").asText()).isEqualTo("sees");
    }

    @Test
    void namesTheSlipItsPlaceAndItsRemedy() {
        String text = Frontdesk.COFFEE.replace("frontstage:", "frontstge:");
        JsonNode seen = json(preview(text));
        JsonNode problem = seen.get("problems").get(0);

        assertThat(problem.get("code").asText()).isEqualTo("unknown-lane");
        assertThat(problem.get("severity").asText()).isEqualTo("warning");
        assertThat(problem.get("line").asInt()).isEqualTo(10);
        assertThat(problem.get("message").asText()).contains("“frontstge”", "“frontstage”");
        JsonNode edit = problem.at("/fix/edits/0");
        String mended = text.substring(0, edit.get("from").asInt())
                + edit.get("insert").asText()
                + text.substring(edit.get("to").asInt());
        assertThat(mended).isEqualTo(Frontdesk.COFFEE);
        assertThat(problem.at("/fix/label").asText()).isEqualTo("Write “frontstage”");
        assertThat(seen.has("html")).isTrue();
    }

    @Test
    void aTextThatCannotBeReadHasProblemsAndNoMap() {
        JsonNode seen = json(preview("blueprint: Late: never\nstages: S\n"));

        assertThat(seen.has("html")).isFalse();
        assertThat(seen.at("/problems/0/code").asText()).isEqualTo("unquoted-colon");
        assertThat(seen.at("/problems/0/severity").asText()).isEqualTo("error");
        assertThat(seen.at("/problems/0/fix/edits/0/insert").asText()).isEqualTo("blueprint: \"Late: never\"");
        assertThat(seen.get("places")).isEmpty();
        assertThat(seen.has("outline")).isFalse();
    }

    @Test
    void showsWhatTheMacroShows() {
        String all = json(preview(Frontdesk.COFFEE)).get("html").asText();
        ObjectNode asked = JSON.createObjectNode().put("text", Frontdesk.COFFEE).put("view", "journey");
        asked.putArray("without").add("legend");
        String journey = json(preview(asked)).get("html").asText();

        assertThat(all).contains("Shows the pickup time");
        assertThat(journey).doesNotContain("Shows the pickup time").doesNotContain("frontstage-legend");
    }

    @Test
    void makesTheChangesOfTheMapInTheTextAndDrawsThat() {
        ObjectNode asked = edits(
                """
                [{"edit":"add","what":"card","into":"pays","lane":"support","place":0,"title":"Provider: one"},
                 {"edit":"rename","what":"step","id":"pays","title":"Pays at once"},
                 {"edit":"delete","what":"pain","id":"gone"},
                 {"edit":"set","what":"pain","id":"nobody-answers","key":"severity","value":"low"}]""");
        JsonNode seen = json(preview(asked));

        assertThat(seen.at("/edited/text").asText())
                .isEqualTo(Frontdesk.COFFEE
                        .replace("step: Pays\n", "step: Pays at once\n")
                        .replace(
                                "frontstage: Shows the pickup time\n",
                                "frontstage: Shows the pickup time\n        support: \"Provider: one\"\n")
                        .replace("- pain: Nobody answers\n", "- pain: Nobody answers\n            severity: low\n"));
        assertThat(seen.at("/edited/results")).hasSize(4);
        assertThat(seen.at("/edited/results/0").toString())
                .isEqualTo("{\"made\":true,\"message\":\"“Provider: one” is now number 1 of 1 in step “Pays”,"
                        + " lane Support processes.\",\"what\":\"card\",\"id\":\"provider-one\"}");
        assertThat(seen.at("/edited/results/1/id").asText()).isEqualTo("pays-at-once");
        assertThat(seen.at("/edited/results/2").toString())
                .isEqualTo(
                        "{\"made\":false,\"message\":\"“gone” is no longer in the text: it was deleted, moved or renamed. Choose it again on the current map.\"}");
        assertThat(seen.get("html").asText()).contains("Pays at once", "Provider: one");
        assertThat(place(seen.get("places"), "pays-at-once").get("line").asInt())
                .isEqualTo(9);
    }

    @Test
    void tellsAndChangesWhatEachPersonaFeelsAndWhereAPainIsFelt() {
        String text = Frontdesk.COFFEE
                .replace("stages:\n", "personas: [Dana, Sam, Kim]\nstages:\n")
                .replace("step: Pays\n", "step: Pays\n        for: [dana, sam]\n        feels: +1 curious\n");
        ObjectNode asked = edits(
                        """
                [{"edit":"set","what":"step","id":"pays","key":"feels","value":"-2 angry","persona":"sam"},
                 {"edit":"add","what":"pain","into":"pays","lane":"frontstage","title":"Too dim"},
                 {"edit":"set","what":"step","id":"pays","key":"feels","value":"+1","persona":"nobody"}]""")
                .put("text", text);
        JsonNode before = json(preview(text)).at("/outline/stages/0/steps/0");
        JsonNode seen = json(preview(asked));
        JsonNode after = seen.at("/outline/stages/0/steps/0");

        assertThat(before.get("feels").asText()).isEqualTo("+1 curious");
        assertThat(before.get("feelings").toString())
                .isEqualTo("[{\"persona\":\"dana\",\"name\":\"Dana\"},{\"persona\":\"sam\",\"name\":\"Sam\"}]");
        assertThat(before.at("/pains/0/lane").asText()).isEqualTo("customer");
        assertThat(seen.at("/edited/text").asText())
                .isEqualTo(
                        text.replace("feels: +1 curious", "feels: {dana: +1 curious, sam: -2 angry}")
                                .replace(
                                        "            issues: [CX-12]\n",
                                        "            issues: [CX-12]\n          - pain: Too dim\n            lane: frontstage\n"));
        assertThat(after.has("feels")).isFalse();
        assertThat(after.at("/feelings/1/feels").asText()).isEqualTo("-2 angry");
        assertThat(after.at("/pains/2/lane").asText()).isEqualTo("frontstage");
        assertThat(seen.at("/edited/results/2/message").asText()).isEqualTo("The map no longer has that persona.");
        assertThat(json(preview(Frontdesk.COFFEE))
                        .at("/outline/stages/0/steps/0")
                        .has("feelings"))
                .isFalse();
    }

    @Test
    void tellsOfChangesThatChangeNothingWithoutAText() {
        JsonNode edited = json(preview(
                        edits("[{\"edit\":\"rename\",\"what\":\"step\",\"id\":\"pays\",\"title\":\" Pays \"}]")))
                .get("edited");

        assertThat(edited.has("text")).isFalse();
        assertThat(edited.at("/results/0/made").asBoolean()).isTrue();
        assertThat(json(preview(Frontdesk.COFFEE)).has("edited")).isFalse();
        assertThat(json(preview(edits("[]"))).has("edited")).isFalse();
    }

    @Test
    void aTextWithErrorsIsLeftAsItIs() {
        ObjectNode asked = edits("[{\"edit\":\"delete\",\"what\":\"step\",\"id\":\"pays\"}]")
                .put("text", "blueprint: a: b\n");

        assertThat(json(preview(asked)).at("/edited/results/0/message").asText())
                .startsWith("The text has errors");
    }

    @Test
    void anEditWithoutATitleIsToldWhatItNeeds() {
        for (String edit : List.of(
                "{\"edit\":\"add\",\"what\":\"stage\"}",
                "{\"edit\":\"add\",\"what\":\"stage\",\"title\":\"  \"}",
                "{\"edit\":\"add\",\"what\":\"stage\",\"title\":\"\\u0007\"}",
                "{\"edit\":\"rename\",\"what\":\"step\",\"id\":\"pays\",\"title\":\"\"}")) {
            JsonNode result = json(preview(edits("[" + edit + "]"))).at("/edited/results/0");

            assertThat(result.get("made").asBoolean()).isFalse();
            assertThat(result.get("message").asText()).startsWith("Enter a title");
        }
    }

    private static ObjectNode edits(String edits) {
        try {
            ObjectNode asked = JSON.createObjectNode().put("text", Frontdesk.COFFEE);
            asked.set("edits", JSON.readTree(edits));
            return asked;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysHowFarTheMapHasCome() {
        JsonNode guide = json(preview(Frontdesk.COFFEE)).get("guide");

        assertThat(guide).hasSize(12);
        assertThat(guide.get(4).get("title").asText()).isEqualTo("Frontstage");
        assertThat(guide.get(4).get("taken").asBoolean()).isTrue();
        assertThat(Frontdesk.COFFEE.substring(guide.get(4).get("at").asInt())).startsWith("Shows the pickup time");
        assertThat(guide.get(7).get("taken").asBoolean()).isFalse();
        assertThat(json(preview("blueprint: [")).has("guide")).isFalse();
    }

    @Test
    void savesNothingAndAsksJiraNothing() {
        preview(Frontdesk.COFFEE + "# more\n");

        assertThat(desk.wiki.rows(desk.map)).hasSize(1);
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void answersInThePersonsLanguage() {
        desk.inGerman();

        assertThat(json(preview(Frontdesk.COFFEE.replace("frontstage:", "frontstge:")))
                        .at("/problems/0/fix/label")
                        .asText())
                .isEqualTo("„frontstage“ schreiben");
    }

    @Test
    void servesThoseWhoMayEditThePage() {
        desk.wiki.readOnly = true;
        assertThat(preview(Frontdesk.COFFEE).getStatus()).isEqualTo(200);
        desk.wiki.mayNot.add("edit");
        assertThat(fault(preview(Frontdesk.COFFEE))).isEqualTo("403 no-edit");
        desk.wiki.readOnly = false;
        desk.wiki.mayNot.clear();
        desk.wiki.mayNot.add("attach");
        assertThat(preview(Frontdesk.COFFEE).getStatus()).isEqualTo(200);
        desk.wiki.mayNot.add("edit");
        assertThat(fault(preview(Frontdesk.COFFEE))).isEqualTo("403 no-edit");
        desk.wiki.mayNot.add("view");
        assertThat(fault(preview(Frontdesk.COFFEE))).isEqualTo("404 no-map");
        desk.wiki.mayNot.clear();
        desk.person = TransactionalWiki.nobody();
        assertThat(fault(preview(Frontdesk.COFFEE))).isEqualTo("403 log-in");
    }

    @Test
    void understandsNothingThatIsOutOfBounds() {
        for (String wrong : List.of(
                "",
                "null",
                "{}",
                "{'text':7,'view':'all'}",
                "{'text':'x','view':''}",
                "{'text':'x','without':['all']}",
                "{'text':'x','without':[null]}",
                "{'text':'x','edits':{}}",
                "{'text':'x','edits':[null]}",
                "{'text':'x','edits':[{}]}",
                "{'text':'x','edits':[{'edit':'drop','what':'step','id':'a'}]}",
                "{'text':'x','edits':[{'edit':'delete','what':'arrow','id':'a'}]}",
                "{'text':'x','edits':[{'edit':'delete','what':'step'}]}",
                "{'text':'x','edits':[{'edit':'add','what':'card','into':'a','title':'x'}]}",
                "{'text':'x','edits':[{'edit':'set','what':'step','id':'a','key':'ids','value':'b'}]}",
                "{'text':'x','edits':[{'edit':'set','what':'step','id':'a','key':'note','value':'b','persona':'c'}]}",
                "{'text':'x','edits':[{'edit':'set','what':'step','id':'a','key':'feels','value':'1','persona':''}]}",
                "{'text':'x','edits':[{'edit':'add','what':'pain','into':'a','lane':'','title':'x'}]}",
                "{'text':'x','edits':[{'edit':'connect','from':'a'}]}",
                "{'text':'x','edits':[" + "{'edit':'delete','what':'step','id':'a'},".repeat(20)
                        + "{'edit':'delete','what':'step','id':'a'}]}",
                "{'text':'" + "x".repeat(JsonCodec.MAX_TEXT_BYTES) + "'}")) {
            assertThat(fault(desk.preview.preview(desk.map(), Frontdesk.body(wrong))))
                    .as(wrong.substring(0, Math.min(60, wrong.length())))
                    .isEqualTo("400 bad-request");
        }
    }

    @Test
    void aTextThatIsTooLongIsAProblemOfTheText() {
        JsonNode seen = json(preview("x".repeat((1 << 20) + 1)));

        assertThat(seen.at("/problems/0/code").asText()).isEqualTo("too-large");
    }

    private static JsonNode place(JsonNode places, String item) {
        for (JsonNode place : places) {
            if (place.get("item").asText().equals(item)) {
                return place;
            }
        }
        throw new AssertionError(item + " in " + places);
    }

    private Response preview(String text) {
        return preview(JSON.createObjectNode().put("text", text));
    }

    private Response preview(ObjectNode asked) {
        return desk.preview.preview(
                desk.map(), new ByteArrayInputStream(asked.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
