package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.body;
import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.frontstage.confluence.saving.Row;
import io.frontstage.confluence.saving.TransactionalWiki;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SavedEditsResourceTest {

    private static final String ADD = "{'edit':'add','what':'stage','title':'Leaves'}";

    private static final String DECLINED =
            "'item':{'id':'the-card-is-declined','title':'The card is declined','step':'pays'}";
    private static final String NOBODY = "'item':{'id':'nobody-answers','title':'Nobody answers','step':'pays'}";
    private static final String GONE = "'item':{'id':'gone','title':'Gone','step':'pays'}";
    private static final String LINK = "{'edit':'link'," + DECLINED + ",'key':'CX-7'}";

    private final Frontdesk desk = new Frontdesk();

    @Test
    void linksAnIssueAndSaysSo() {
        Response response = edit(LINK);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(json(response))
                .hasToString("{\"version\":2,\"results\":[{\"done\":true,\"text\":"
                        + "\"Linked CX-7 to “The card is declined”.\",\"id\":\"the-card-is-declined\"}]}");
        assertThat(desk.text().lines().toList())
                .containsAll(Frontdesk.COFFEE.lines().toList())
                .anyMatch(line -> line.contains("CX-7"));
        assertThat(comment()).isEqualTo("Frontstage: CX-7 linked to “The card is declined”.");
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeaderString("Content-Type")).isEqualTo("application/json;charset=UTF-8");
    }

    @Test
    void makesOneVersionOfSeveralEdits() {
        Response response = edit(
                LINK,
                "{'edit':'replace'," + NOBODY + ",'key':'CX-12','with':'AB-3'}",
                "{'edit':'fixed'," + NOBODY + ",'date':'2026-11-20'}",
                "{'edit':'put-back'," + DECLINED + ",'key':'CX-8'}");

        assertThat(json(response).get("version").asInt()).isEqualTo(2);
        assertThat(json(response).get("results")).hasSize(4).allMatch(one -> one.get("done")
                .asBoolean());
        assertThat(desk.text())
                .contains("CX-7", "CX-8", "AB-3", "fixed: 2026-11-20")
                .doesNotContain("CX-12");
        assertThat(comment())
                .startsWith("Frontstage: CX-7 linked to “The card is declined”. ")
                .hasSizeLessThanOrEqualTo(240);
        assertThat(json(edit("{'edit':'unlink'," + NOBODY + ",'key':'AB-3'}"))
                        .get("version")
                        .asInt())
                .isEqualTo(3);
        assertThat(desk.text()).doesNotContain("AB-3");
    }

    @Test
    void takesTheEditsThatCanBeMadeAndTellsWhichCannot() {
        Response response = edit("{'edit':'link'," + GONE + ",'key':'CX-1'}", LINK);

        assertThat(json(response).at("/results/0/done").asBoolean()).isFalse();
        assertThat(json(response).at("/results/0/text").asText()).contains("“Gone”");
        assertThat(json(response).at("/results/1/done").asBoolean()).isTrue();
        assertThat(comment()).doesNotContain("Gone");
    }

    @Test
    void tellsWatchersOnlyWhereThePersonWants() {
        desk.edits.edit(desk.map(), body("{'edits':[" + LINK + "],'tell':true}"));
        edit(LINK.replace("CX-7", "CX-8"));

        assertThat(desk.wiki.rows(desk.map).stream().skip(1).map(Row::minor)).containsExactly(false, true);
    }

    @Test
    void saysWhatToDoWhereNothingCanBeMade() {
        Response response = edit("{'edit':'link'," + GONE + ",'key':'CX-1'}");

        assertThat(fault(response)).isEqualTo("409 refused");
        assertThat(json(response).get("message").asText()).contains("“Gone”");
        assertThat(desk.wiki.rows(desk.map)).hasSize(1);
    }

    @Test
    void savesNothingThatIsThereAlready() {
        Response response = edit("{'edit':'unlink'," + NOBODY + ",'key':'CX-99'}");

        assertThat(json(response).get("version").asInt()).isEqualTo(1);
        assertThat(json(response).at("/results/0/done").asBoolean()).isTrue();
    }

    @Test
    void leavesALostLinkOutAtItsItemOrAtTheWholeMap() {
        Response response = edit(
                "{'edit':'leave-out'," + DECLINED + ",'key':'CX-7'}",
                "{'edit':'leave-out'," + GONE + ",'key':'CX-8'}",
                "{'edit':'leave-out','key':'CX-9'}");

        assertThat(json(response).get("results")).hasSize(3).allMatch(one -> one.get("done")
                .asBoolean());
        assertThat(desk.text()).contains("lost-link", "CX-7", "CX-8", "CX-9");
    }

    @Test
    void answersInThePersonsLanguage() {
        desk.inGerman();

        assertThat(json(edit(LINK)).at("/results/0/text").asText())
                .isEqualTo("CX-7 mit „The card is declined“ verknüpft.");
        desk.wiki.mayNot.add("edit");
        assertThat(json(edit(LINK)).get("message").asText())
                .startsWith("Zum Bearbeiten dieser Seite fehlt die Berechtigung.");
    }

    @Test
    void tellsEachRefusalApart() {
        desk.wiki.mayNot.add("attach");
        assertThat(fault(edit(LINK))).isEqualTo("403 no-attach");
        desk.wiki.mayNot.add("edit");
        assertThat(fault(edit(LINK))).isEqualTo("403 no-edit");
        desk.wiki.readOnly = true;
        assertThat(fault(edit(LINK))).isEqualTo("423 read-only");
        desk.wiki.mayNot.add("view");
        assertThat(fault(edit(LINK))).isEqualTo("404 no-map");
        desk.wiki.mayNot.clear();
        desk.wiki.readOnly = false;
        desk.wiki.locks.taken = true;
        assertThat(fault(edit(LINK))).isEqualTo("423 busy");
        desk.wiki.locks.taken = false;
        desk.wiki.upload(desk.map, "blueprint: [");
        assertThat(fault(edit(LINK))).isEqualTo("409 unreadable");
        desk.person = TransactionalWiki.nobody();
        assertThat(fault(edit(LINK))).isEqualTo("403 log-in");
    }

    @Test
    void tellsNothingOfMapsThatOneMayNotSee() {
        desk.wiki.mayNot.add("view");
        Response hidden = edit(LINK);
        desk.wiki.mayNot.clear();

        assertThat(fault(hidden)).isEqualTo("404 no-map");
        for (String none : List.of("999", "0", "-1", "1e3", "att500", "9".repeat(30), "../500")) {
            Response missing = desk.edits.edit(none, body("{'edits':[" + LINK + "]}"));
            assertThat(missing.getStatus()).isEqualTo(404);
            assertThat(json(missing)).isEqualTo(json(hidden));
        }
    }

    @Test
    void makesChangesOfTheMapBesideThoseOfItsIssues() {
        Response response = edit(
                LINK, ADD, "{'edit':'set','what':'pain','id':'the-card-is-declined','key':'severity','value':'low'}");

        assertThat(json(response).get("results")).hasSize(3).allMatch(one -> one.get("done")
                .asBoolean());
        assertThat(desk.text()).contains("CX-7", "stage: Leaves", "severity: low");
    }

    @Test
    void theCommentSaysWhatChangedAndHowManyOpportunitiesWereScored() {
        upload("{ opportunity: A, id: a }, { opportunity: B, id: b, impact: 2 }");
        Response response =
                edit(set("a", "impact", "", "3"), set("a", "effort", "", "1"), set("b", "impact", "2", "5"));

        assertThat(json(response).get("results")).hasSize(3).allMatch(one -> one.get("done")
                .asBoolean());
        assertThat(comment())
                .isEqualTo("Frontstage: The opportunity “A”, Impact: 3, nothing before."
                        + " The opportunity “A”, Effort: 1, nothing before."
                        + " The opportunity “B”, Impact: 5, was 2. scored 2 opportunities");
        edit(set("a", "impact", "3", "4"));
        assertThat(comment()).isEqualTo("Frontstage: The opportunity “A”, Impact: 4, was 3. scored 1 opportunity");
        edit(set("a", "impact", "4", "5"), set("a", "due", "", "2027-01"));
        assertThat(comment()).startsWith("Frontstage: The opportunity “A”, Impact: 5, was 4.");
    }

    @Test
    void fewerSentencesLeaveRoomForHowManyWereScored() {
        String title = "Tell everybody who waits for longer than two minutes what it is that they are waiting for";
        upload("{ opportunity: " + title + ", id: a }, { opportunity: " + title + " and why, id: b }");
        edit(set("a", "impact", "", "3"), set("a", "effort", "", "1"), set("b", "impact", "", "5"));

        assertThat(comment())
                .hasSizeLessThanOrEqualTo(240)
                .startsWith("Frontstage: The opportunity “" + title)
                .endsWith(" scored 2 opportunities");
    }

    @Test
    void makesOneVersionOfAllScoresOfAFile() {
        List<String> ids =
                IntStream.range(0, 500).mapToObj(number -> "o" + number).toList();
        upload(ids.stream()
                .map(id -> "{ opportunity: Do " + id + ", id: " + id + " }")
                .collect(Collectors.joining(",\n          ")));
        List<String> scores = ids.stream()
                .flatMap(id -> Stream.of(
                        set(id, "impact", "", "3"),
                        set(id, "effort", "", "2"),
                        set(id, "owner", "", "App team"),
                        set(id, "due", "", "2026-12")))
                .toList();

        Response response = edit(scores.toArray(String[]::new));

        assertThat(json(response).get("version").asInt()).isEqualTo(3);
        assertThat(json(response).get("results")).hasSize(ChangeJson.MAX_SCORES).allMatch(one -> one.get("done")
                .asBoolean());
        assertThat(desk.wiki.rows(desk.map)).hasSize(3);
        assertThat(desk.text().split("impact: 3, effort: 2, due: \"2026-12\", owner: App team", -1))
                .hasSize(501);
    }

    @Test
    void otherChangesThanScoresAreFewer() {
        String title = "{'edit':'set','what':'opportunity','id':'a','key':'note','value':'3'}";
        String score = set("a", "impact", "", "3");
        String wrong = set("a", "impact", "", "9");
        for (String other : List.of(title, wrong)) {
            List<String> edits = new ArrayList<>(Collections.nCopies(ChangeJson.MAX_CHANGES, score));
            edits.add(other);
            assertThat(fault(edit(edits.toArray(String[]::new)))).isEqualTo("400 bad-request");
        }
        List<String> many = Collections.nCopies(ChangeJson.MAX_SCORES + 1, score);
        assertThat(fault(edit(many.toArray(String[]::new)))).isEqualTo("400 bad-request");
    }

    @Test
    void addsValuesToWhatOthersSavedAndSaysWho() {
        upload("{ opportunity: A, id: a }, { opportunity: B, id: b }");
        desk.wiki.upload(desk.map, desk.text().replace("id: b", "id: b, impact: 4"));
        Response response =
                desk.edits.edit(desk.map(), body("{'version':2,'edits':[" + set("a", "impact", "", "3") + "]}"));

        assertThat(json(response).get("version").asInt()).isEqualTo(4);
        assertThat(json(response).get("merged").asText())
                .isEqualTo("Version 3 was saved meanwhile. Your changes were added on top of it.");
        assertThat(desk.text()).contains("id: a, impact: 3", "id: b, impact: 4");
        assertThat(json(desk.edits.edit(
                                desk.map(), body("{'version':4,'edits':[" + set("a", "impact", "3", "2") + "]}")))
                        .has("merged"))
                .isFalse();
    }

    @Test
    void savesNothingIfOthersSetTheSameValueToSomethingElse() {
        upload("{ opportunity: A, id: a, impact: 4 }, { opportunity: B, id: b }");
        Response response = edit(set("a", "impact", "", "3"), set("b", "impact", "", "1"));

        assertThat(fault(response)).isEqualTo("409 changed");
        assertThat(json(response).get("conflicts"))
                .hasToString("[{\"id\":\"a\",\"title\":\"A\",\"key\":\"impact\",\"value\":\"3\",\"now\":\"4\"}]");
        assertThat(desk.wiki.rows(desk.map)).hasSize(2);
        assertThat(edit(set("a", "impact", "4", "3"), set("b", "impact", "", "1"))
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void sameValuesAndAssumedOnesAreNoConflict() {
        upload("{ opportunity: A, id: a, impact: 4 }");

        assertThat(edit(set("a", "impact", "", "4")).getStatus()).isEqualTo(200);
        desk.wiki.upload(
                desk.map,
                desk.text()
                        .replace("opportunities: [{ opportunity", "pains: [{ pain")
                        .replace(", impact: 4", ""));
        assertThat(edit(set("a", "severity", "medium", "high").replace("opportunity", "pain"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(desk.text()).contains("severity: high");
    }

    @Test
    void understandsNothingThatIsOutOfBounds() {
        for (String wrong : List.of(
                "",
                "null",
                "[]",
                "{'edits':",
                "{'edits':{}}",
                "{'edits':[]}",
                "{'edits':[null]}",
                "{'edits':[" + String.join(",", Collections.nCopies(ChangeJson.MAX_CHANGES + 1, LINK)) + "]}",
                "{'edits':[{'edit':'link'," + DECLINED + "}]}",
                "{'edits':[{'edit':'link'," + DECLINED + ",'key':'cx-7'}]}",
                "{'edits':[{'edit':'link'," + DECLINED + ",'key':'CX-7; drop'}]}",
                "{'edits':[{'edit':'link','key':'CX-7'}]}",
                "{'edits':[{'edit':'link','item':{'id':''},'key':'CX-7'}]}",
                "{'edits':[{'edit':'link','item':{'id':'" + "x".repeat(261) + "'},'key':'CX-7'}]}",
                "{'edits':[{'edit':'delete'," + DECLINED + ",'key':'CX-7'}]}",
                "{'edits':[" + String.join(",", Collections.nCopies(ChangeJson.MAX_ALONE + 1, ADD)) + "]}",
                "{'edits':[{'edit':'fixed'," + DECLINED + ",'date':'yesterday'}]}",
                "{'edits':[{'edit':'set','what':'pain','id':'a','key':'severity','value':'low','was':3}]}",
                "{'edits':[{'edit':'replace'," + DECLINED + ",'key':'CX-7'}]}",
                "{'edits':[],'x':'" + "x".repeat(JsonCodec.MAX_BYTES) + "'}")) {
            assertThat(fault(desk.edits.edit(desk.map(), body(wrong))))
                    .as(wrong.substring(0, Math.min(80, wrong.length())))
                    .isEqualTo("400 bad-request");
        }
        assertThat(desk.wiki.rows(desk.map)).hasSize(1);
    }

    @Test
    void answersForWhatMustNotFail() {
        when(desk.wiki.attachments.getAttachment(desk.map)).thenThrow(new IllegalStateException("database gone"));

        assertThat(fault(edit(LINK))).isEqualTo("503 unavailable");
    }

    @Test
    void asksJiraNothing() {
        edit(LINK);

        assertThat(desk.jira.requests).hasValue(0);
    }

    private void upload(String opportunities) {
        desk.wiki.upload(
                desk.map,
                "blueprint: B\nstages:\n  - stage: S\n    steps:\n      - step: T\n        opportunities: ["
                        + opportunities + "]\n");
    }

    private static String set(String id, String key, String was, String value) {
        return "{'edit':'set','what':'opportunity','id':'" + id + "','key':'" + key + "','was':'" + was + "','value':'"
                + value + "'}";
    }

    private Response edit(String... edits) {
        return desk.edits.edit(desk.map(), body("{'edits':[" + String.join(",", edits) + "]}"));
    }

    private String comment() {
        List<Row> rows = desk.wiki.rows(desk.map);
        return rows.get(rows.size() - 1).comment();
    }
}
