package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressResourceTest {

    private static final IssueKey CX12 = new IssueKey("CX-12");

    private final Frontdesk desk = new Frontdesk();

    @Test
    void tellsEachIssueItemStepStageAndTheWhole() {
        jiraShows(issue("CX-12", StatusCategory.IN_PROGRESS, Optional.of("Ada")));

        JsonNode answer = ask();

        assertThat(answer.at("/issues/0/status").asText()).isEqualTo("In Review");
        assertThat(answer.at("/issues/0/visible").asBoolean()).isTrue();
        assertThat(answer.at("/items/1/item"))
                .hasToString(
                        "{\"id\":\"nobody-answers\",\"title\":\"Nobody answers\",\"step\":\"pays\",\"stepTitle\":\"Pays\"}");
        assertThat(answer.at("/items/0/facts")).hasToString("[\"Pain point\",\"high\"]");
        assertThat(answer.at("/items/1/state").asText()).isEqualTo("in-progress");
        assertThat(answer.at("/items/1/keys")).hasToString("[\"CX-12\"]");
        assertThat(answer.at("/steps/0/counts/total").asInt()).isEqualTo(3);
        assertThat(answer.at("/stages/0/title").asText()).isEqualTo("Order");
        assertThat(answer.at("/by/kind/0/name").asText()).isEqualTo("Pain points");
        assertThat(answer.at("/whole/text").asText())
                .isEqualTo("0 of 3 improvements done, 1 in progress, 2 not started");
        assertThat(answer.at("/may/edit").asBoolean()).isTrue();
        assertThat(answer.at("/jql").asText()).startsWith("issue in blueprintIssues(\"WIKI-");
        assertThat(answer.has("trouble")).isFalse();
        assertThat(answer.at("/askedText").asText()).startsWith("As of ");
    }

    @Test
    void saysWhenAVisibleIssueWasResolved() {
        desk.jira.look = freshness -> FakeJira.given(Map.of(
                CX12,
                new IssueSnapshot.Seen(new Issue(
                        CX12,
                        Optional.empty(),
                        "Answer",
                        "Bug",
                        "Done",
                        StatusCategory.DONE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 10, 12)),
                        Optional.empty(),
                        URI.create("https://jira.example.com/browse/CX-12")))));

        assertThat(ask().at("/issues/0/resolved").asText()).isEqualTo("2026-10-12");
    }

    @Test
    void whatMayNotBeSeenTellsItsKeyAndNothingElse() {
        JsonNode issue = ask().at("/issues/0");

        assertThat(issue)
                .hasToString("{\"key\":\"CX-12\",\"visible\":false,\"text\":\"Deleted, or not visible to you\"}");
    }

    @Test
    void asksNobodyForNobody() {
        desk.person = TransactionalWiki.nobody();

        JsonNode answer = ask();

        assertThat(desk.jira.requests).hasValue(0);
        assertThat(answer.at("/trouble/code").asText()).isEqualTo("anonymous");
        assertThat(answer.at("/issues/0").has("visible")).isFalse();
        assertThat(answer.at("/whole/unknown").asInt()).isEqualTo(1);
        assertThat(answer.at("/may/edit").asBoolean()).isFalse();
    }

    @Test
    void whatThePersonMayDoIsSaidWithoutJira() {
        assertThat(json(desk.may.may(desk.map()))).hasToString("{\"edit\":true}");
        desk.person = TransactionalWiki.nobody();
        assertThat(json(desk.may.may(desk.map())).at("/code").asText()).isEqualTo("log-in");
        assertThat(fault(desk.may.may("7"))).isEqualTo("404 no-map");
        assertThat(desk.jira.requests).hasValue(0);
    }

    /** A reader can ask the owner that the map names; if it names none, the wiki's own sentence is used. */
    @Test
    void aReaderIsToldWhomToAskForAChange() {
        desk.wiki.mayNot.add("edit");
        assertThat(ask().at("/may/reason").asText()).startsWith("You do not have permission to edit this page.");

        desk.wiki.upload(
                desk.map, "blueprint: Coffee\nowner: Retail team\nstages: [{ stage: Order, steps: [Pays] }]\n");
        JsonNode may = json(desk.progress.progress(desk.map(), 0, false)).get("may");
        assertThat(may.get("reason").asText()).isEqualTo("You may read this map. To change it, ask Retail team.");
        assertThat(may.get("code").asText()).isEqualTo("no-edit");
    }

    @Test
    void aDeadJiraLeavesAllElseAndSaysWhen() {
        desk.jira.look =
                freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.of(Duration.ofSeconds(30)));

        JsonNode answer = ask();

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("unavailable");
        assertThat(answer.at("/trouble/retry").asInt()).isEqualTo(30);
        assertThat(answer.at("/items/1/state").asText()).isEqualTo("unknown");
    }

    @Test
    void saysSoIfJiraToldOfSomeIssuesOnly() {
        desk.jira.look = freshness -> FakeJira.given(Map.of(CX12, new IssueSnapshot.Unknown()));

        JsonNode answer = ask();

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("partial");
        assertThat(answer.at("/trouble/retry").asInt()).isEqualTo(5);
        assertThat(answer.has("asked")).isTrue();
    }

    @Test
    void offersToMendWhatHasDriftedApart() {
        jiraShows(issue("OPS-3", StatusCategory.DONE, Optional.of("Ada")));

        JsonNode drift = ask().get("drift");

        assertThat(drift).hasSize(2);
        assertThat(drift.at("/0/code").asText()).isEqualTo("done-but-open");
        assertThat(drift.at("/0/offer/action").asText()).isEqualTo("mark-fixed");
        assertThat(drift.at("/1/code").asText()).isEqualTo("moved");
        assertThat(drift.at("/1/offer/with").asText()).isEqualTo("OPS-3");
        assertThat(drift.at("/1/key").asText()).isEqualTo("CX-12");
    }

    @Test
    void tellsWhichLinksANewerFileHasLost() {
        desk.wiki.upload(desk.map, Frontdesk.COFFEE.replace("            issues: [CX-12]\n", ""));
        jiraShows(issue("CX-12", StatusCategory.DONE, Optional.of("Ada")));

        JsonNode lost = ask().get("lost");

        assertThat(lost.get("text").asText()).startsWith("Version 1 had links that this file lacks.");
        assertThat(lost.at("/links/0/version").asInt()).isEqualTo(1);
        assertThat(lost.at("/links/0/key").asText()).isEqualTo("CX-12");
        assertThat(lost.at("/links/0/back").asBoolean()).isTrue();
        assertThat(lost.at("/links/0/issue/category").asText()).isEqualTo("done");
        assertThat(lost.at("/links/0/item/id").asText()).isEqualTo("nobody-answers");
    }

    @Test
    void namesAllVersionsWhoseLinksAreLost() {
        String without = Frontdesk.COFFEE.replace("            issues: [CX-12]\n", "");
        desk.wiki.upload(desk.map, without);
        desk.wiki.upload(desk.map, Frontdesk.COFFEE.replace("CX-12", "CX-13"), "Frontstage: linked");
        desk.wiki.upload(desk.map, without);

        JsonNode lost = ask().get("lost");

        assertThat(lost.get("text").asText()).startsWith("Versions 1, 3 had links that this file lacks.");
        assertThat(lost.findValuesAsText("key")).contains("CX-13", "CX-12");
    }

    @Test
    void looksThroughNoVersionsForAReaderWithoutAName() {
        desk.wiki.upload(desk.map, Frontdesk.COFFEE.replace("            issues: [CX-12]\n", ""));
        desk.person = TransactionalWiki.nobody();
        clearInvocations(desk.wiki.attachments);

        assertThat(ask().has("lost")).isFalse();
        verify(desk.wiki.attachments, times(1)).getAttachmentData(any());
    }

    @Test
    void asksAnewOnlyIfWanted() {
        List<Freshness> asked = new ArrayList<>();
        desk.jira.look = freshness -> {
            asked.add(freshness);
            return FakeJira.given(Map.of());
        };
        ask();
        desk.progress.progress(desk.map(), 0, true);

        assertThat(asked).containsExactly(Freshness.CACHED, Freshness.NOW);
    }

    @Test
    void aMapThatOneMayNotSeeIsNone() {
        desk.wiki.mayNot.add("view");

        assertThat(fault(desk.progress.progress(desk.map(), 0, false))).isEqualTo("404 no-map");
    }

    private JsonNode ask() {
        Response response = desk.progress.progress(desk.map(), 1, false);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        return json(response);
    }

    private void jiraShows(Issue issue) {
        desk.jira.look = freshness -> FakeJira.given(Map.of(CX12, new IssueSnapshot.Seen(issue)));
    }

    private static Issue issue(String key, StatusCategory category, Optional<String> assignee) {
        return new Issue(
                new IssueKey(key),
                Optional.empty(),
                "Answer",
                "Bug",
                "In Review",
                category,
                assignee,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                URI.create("https://jira.example.com/browse/" + key));
    }
}
