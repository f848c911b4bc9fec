package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.MapCall.assertFault;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people may change who lack one of the rights to change a map, and what all people may do in read-only mode. */
@Timeout(60)
class JiraEditRightsIT {

    private static final String COFFEE =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains: [{id: declined, pain: The card is declined, issues: [CX-9]}]
            """;

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    @Test
    void whoMayEditButNotAttachChangesNoFileAndIsToldWhichRightIsMissing() {
        StoredAttachment map = the.map(COFFEE);
        Client writer = the.as("writer");

        JsonNode may = progress(writer, map).get("may");
        assertThat(may.get("edit").asBoolean()).isFalse();
        assertThat(may.get("reason").asText()).contains("not add attachments");
        assertFault(MapCall.edit(map).by(writer), 403, "no-attach");
        assertFault(MapCall.create(map).by(writer), 403, "no-attach");
        assertFault(writer.get(rest(map, "form?items=declined")), 403, "no-attach");
        assertThat(the.text(map)).isEqualTo(COFFEE);

        JsonNode linked = WikiWithJira.answered(
                writer.json("POST", rest(map, "back-links"), "{\"keys\":[\"CX-9\"],\"includeText\":true}"));
        assertThat(linked.at("/results/0/done").asBoolean())
                .as(linked.toString())
                .isTrue();
    }

    @Test
    void whoMayAttachInTheSpaceButNotEditThePageChangesNothing() {
        StoredAttachment map = the.map(COFFEE);
        the.wiki().contents().restrict(map.containerId(), "EDIT", List.of("admin"));
        Client editor = the.as("editor");

        assertThat(progress(editor, map).at("/may/reason").asText())
                .contains("do not have permission to edit this page");
        assertFault(MapCall.edit(map).by(editor), 403, "no-edit");
        assertFault(MapCall.create(map).by(editor), 403, "no-edit");
        assertFault(editor.json("POST", rest(map, "back-links"), "{\"keys\":[\"CX-9\"]}"), 403, "no-edit");
        assertThat(the.text(map)).isEqualTo(COFFEE);
    }

    @Test
    void inReadOnlyModeNothingIsChangedAndStatusIsShown() {
        StoredAttachment map = the.map(COFFEE);
        the.wiki().access().setReadOnly(true);
        for (String person : List.of("editor", "reader")) {
            Client somebody = the.as(person);
            assertThat(progress(somebody, map).at("/whole/done").asInt()).isEqualTo(1);
            assertThat(progress(somebody, map).at("/may/reason").asText()).contains("read-only mode");
            assertFault(MapCall.edit(map).by(somebody), 405, "not-taken");
            assertFault(MapCall.create(map).by(somebody), 405, "not-taken");
            assertFault(somebody.json("POST", rest(map, "back-links"), "{\"keys\":[\"CX-9\"]}"), 405, "not-taken");
        }
        assertThat(the.text(map)).isEqualTo(COFFEE);
        assertThat(the.asked()).noneMatch(line -> line.contains("remotelink") || line.startsWith("PUT"));
    }

    /** Requests that only read still work, for people who may edit when the mode is over. */
    @Test
    void inReadOnlyModeThoseWhoMayEditOtherwiseStillWriteTheirText() {
        StoredAttachment map = the.map(COFFEE);
        the.wiki().access().setReadOnly(true);
        Map<String, String> reading = Map.of(
                "preview", "{\"text\":\"blueprint: Coffee\"}",
                "complete", "{\"text\":\"\",\"index\":0}",
                "explain", "{\"text\":\"\",\"index\":0}",
                "import", "{\"name\":\"steps.csv\",\"bytes\":\"U3RhZ2UsU3RlcA0K\"}",
                "at-work", "{}");
        reading.forEach((path, body) -> {
            assertThat(the.as("editor").json("POST", rest(map, path), body).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertFault(the.as("reader").json("POST", rest(map, path), body), 403, "no-edit");
        });
    }
}
