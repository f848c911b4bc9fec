package io.frontstage.sandbox.wiki;

import static io.frontstage.sandbox.wiki.TrackedMap.assertNothingIsKnown;
import static io.frontstage.sandbox.wiki.TrackedMap.assertStatus;
import static io.frontstage.sandbox.wiki.TrackedMap.assertTrouble;
import static io.frontstage.sandbox.wiki.TrackedMap.assertWhole;
import static io.frontstage.sandbox.wiki.TrackedMap.coffee;
import static io.frontstage.sandbox.wiki.TrackedMap.freshMap;
import static io.frontstage.sandbox.wiki.TrackedMap.within;
import static io.frontstage.sandbox.wiki.WikiWithJira.answered;
import static io.frontstage.sandbox.wiki.WikiWithJira.exported;
import static io.frontstage.sandbox.wiki.WikiWithJira.page;
import static io.frontstage.sandbox.wiki.WikiWithJira.progress;
import static io.frontstage.sandbox.wiki.WikiWithJira.refreshed;
import static io.frontstage.sandbox.wiki.WikiWithJira.rest;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * When Jira fails, the page is complete and does not wait. A note says so, and so does an exported file. The status
 * returns together with Jira.
 */
@Timeout(60)
class JiraFaultsIT {

    private static final String LOOK_AT_THE_LINK = "an administrator should check the application link";

    /** Maximum time for the page of one map, even on a busy machine, while Jira is silent for five seconds. */
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @RegisterExtension
    static final WikiWithJira the = new WikiWithJira();

    /** What Jira does, the reason in the answer, and what the person is told to do. Each fault has its own issues. */
    private enum Fault {
        FAILS("error", "unavailable", "Try again in a moment", "CX-9", "CX-12"),
        HANGS_UP("down", "unavailable", "Try again in a moment", "CX-27", "CX-31"),
        SHOWS_A_LOGIN_PAGE("html", "unavailable", LOOK_AT_THE_LINK, "CLAIM-52", "CLAIM-8"),
        REDIRECTS_TO_IT("redirect", "unavailable", LOOK_AT_THE_LINK, "OPD-64", "OPD-88"),
        IS_SOMETHING_ELSE("missing", "unavailable", LOOK_AT_THE_LINK, "OPD-117", "OPD-131"),
        BREAKS_OFF("half_a_body", "unavailable", LOOK_AT_THE_LINK, "GROW-187", "GROW-204"),
        SAYS_OTHER_JSON("wrong_json", "unavailable", LOOK_AT_THE_LINK, "GROW-211", "GROW-233"),
        KNOWS_NOT_WHO(
                "unauthorized", "unknown-person", "Ask an administrator for an account", "BUERGER-9", "BUERGER-3"),
        FORBIDS("forbidden", "refused", "Ask an administrator of the project", "BUERGER-21", "BUERGER-26");

        private final String kind;
        private final String code;
        private final String way;
        private final String file;

        Fault(String kind, String code, String way, String done, String inProgress) {
            this.kind = kind;
            this.code = code;
            this.way = way;
            file = coffee(done, inProgress);
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void theMapIsWholeTheNoteIsCalmAndTheStatusComesBack(Fault fault) {
        the.forgetAll();
        StoredAttachment map = the.map(fault.file);
        Client editor = the.as("editor");
        String well = page(editor, map);
        assertWhole(well);
        the.trouble("{\"kind\":\"" + fault.kind + "\"}");

        assertThat(page(editor, map)).isEqualTo(well);
        assertThat(the.asked()).as("asked by a page view").isEmpty();

        JsonNode ill = progress(editor, map);
        assertTrouble(ill, fault.code, fault.way);
        assertNothingIsKnown(ill);
        assertThat(exported(editor, map, Output.HTML_EXPORT))
                .contains("before", "The card is declined", "after")
                .containsPattern("was not available at \\d")
                .doesNotContain("Done");

        the.trouble("{}");
        assertThat(page(editor, map)).isEqualTo(well);
        assertStatus(refreshed(editor, map));
        assertThat(exported(editor, map, Output.HTML_EXPORT)).contains("Done", "In Progress");
    }

    @Test
    void aPortThatNobodyListensAtIsNoticedAtOnce() {
        StoredAttachment map = freshMap(the);
        Client editor = the.as("editor");
        String well = page(editor, map);
        the.stopJira();
        try {
            assertThat(page(editor, map)).isEqualTo(well);
            assertTrouble(within(AT_ONCE, () -> progress(editor, map)), "unavailable", "Try again in a moment");
            assertThat(exported(editor, map, Output.WORD)).containsPattern("was not available at \\d");
        } finally {
            the.startJira();
        }
        assertStatus(refreshed(editor, map));
    }

    @Test
    void aBusyJiraIsLeftAloneForAsLongAsItWantsAndTheNoteSaysHowLong() throws InterruptedException {
        StoredAttachment map = freshMap(the);
        Client editor = the.as("editor");
        the.trouble("{\"kind\":\"busy\",\"retryAfter\":2}");

        JsonNode ill = progress(editor, map);
        assertTrouble(ill, "unavailable", "Try again in a moment");
        assertThat(ill.at("/trouble/retry").asInt()).isEqualTo(2);
        the.trouble("{}");
        assertThat(the.asked()).hasSize(1);
        JsonNode again = refreshed(editor, map);
        assertThat(again.at("/trouble/retry").asInt()).isBetween(1, 2);
        assertThat(exported(editor, map, Output.PDF)).containsPattern("was not available at \\d");
        assertThat(the.asked()).as("asked of a Jira that wants silence").hasSize(1);

        assertStatus(refreshed(the.as("writer"), map));
        TimeUnit.SECONDS.sleep(again.at("/trouble/retry").asInt());
        assertStatus(refreshed(editor, map));
    }

    @Test
    void aDeadJiraIsNotAskedAtEveryPageViewByWhomever() {
        StoredAttachment map = freshMap(the);
        the.trouble("{\"kind\":\"down\"}");
        for (String person : List.of("editor", "writer", "reader")) {
            progress(the.as(person), map);
        }
        assertThat(the.asked()).hasSize(3);

        for (String person : List.of("editor", "writer", "reader", "admin")) {
            JsonNode ill = refreshed(the.as(person), map);
            assertTrouble(ill, "unavailable", "Try again");
            assertThat(ill.at("/trouble/retry").asInt()).isBetween(20, 30);
            assertThat(exported(the.as(person), map, Output.PDF)).containsPattern("was not available at \\d");
        }
        assertThat(the.asked()).as("asked of a dead Jira").hasSize(3);
        the.forgetAll();
    }

    @Test
    void whatElseAsksJiraSaysTheSameCalmly() {
        StoredAttachment map = freshMap(the);
        Client editor = the.as("editor");
        the.trouble("{\"kind\":\"html\"}");

        for (String path :
                List.of("form?items=declined", "types?project=CX", "required?project=CX&type=10001", "search?q=till")) {
            assertTrouble(answered(editor.get(rest(map, path))), "unavailable", LOOK_AT_THE_LINK);
        }
        assertThat(answered(editor.get(rest(map, "form?items=declined")))
                        .at("/entries/0/summary")
                        .asText())
                .as("what the person may type over is there all the same")
                .isEqualTo("The card is declined");
        String keys = "{\"keys\":[\"CX-9\"]}";
        assertTrouble(
                answered(editor.json("POST", rest(map, "back-links/check"), keys)), "unavailable", LOOK_AT_THE_LINK);
        JsonNode written = answered(editor.json("POST", rest(map, "back-links"), keys));
        assertTrouble(written, "unavailable", LOOK_AT_THE_LINK);
        assertThat(written.at("/results/0/done").asBoolean()).isFalse();
        assertThat(written.at("/results/0/text").asText()).contains("You can repair it from the map later");
    }

    @Test
    void aJiraWithoutThePluginIsToldOfAndAllElseWorks() {
        StoredAttachment map = the.map(coffee("CX-27", "CX-31"));
        Client editor = the.as("editor");
        String well = page(editor, map);
        String keys = "{\"keys\":[\"CX-27\",\"CX-31\"]}";
        the.trouble("{\"plugin\":false,\"lag\":0}");

        assertThat(page(editor, map)).isEqualTo(well);
        assertThat(answered(editor.json("POST", rest(map, "back-links"), keys))
                        .at("/results/1/done")
                        .asBoolean())
                .isTrue();
        assertStatus(refreshed(editor, map));
        the.forgetWhatWasAsked();
        the.trouble("{\"plugin\":false,\"lag\":0}");
        JsonNode alone = answered(editor.json("POST", rest(map, "back-links/check"), keys));
        assertThat(alone.get("missing")).isEmpty();
        assertThat(alone.get("alone").asText())
                .contains("Frontstage is not installed in Jira", "blueprintIssues(…)", "can install the same file");
        assertThat(the.asked()).filteredOn(line -> line.contains("/search")).hasSize(1);

        the.trouble("{\"lag\":0}");
        assertThat(answered(editor.json("POST", rest(map, "back-links/check"), keys)))
                .hasToString("{\"missing\":[]}");
    }
}
