package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static io.frontstage.confluence.rest.Frontdesk.letters;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueHistories;
import io.frontstage.issue.IssueHistory;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import io.frontstage.issue.StatusChange;
import io.frontstage.render.WellFormed;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Progress over time, for different readers. */
class WeeksResourceTest {

    private static final String MAP =
            """
            blueprint: Order-ahead coffee
            stages:
              - stage: Order
                id: order
                steps:
                  - step: Pays
                    pains: [ { pain: Declined, issues: CX-9, owner: App & till } ]
              - stage: Collect
                id: collect
                steps:
                  - step: Finds the shelf
                    opportunities:
                      - { opportunity: A sign, issues: [CX-10, HR-3] }
                      - { opportunity: A light, issues: HR-4 }
                      - A bell
            """;

    private final Frontdesk desk = new Frontdesk();
    private final LocalDate today = desk.person.today();
    private final Map<IssueKey, IssueSnapshot> seen = new HashMap<>();
    private final Map<IssueKey, IssueHistory> histories = new HashMap<>();
    private final List<List<String>> asked = new ArrayList<>();

    @BeforeEach
    void upload() {
        desk.wiki.upload(desk.map, MAP);
        desk.jira.look = freshness -> FakeJira.given(seen);
        desk.jira.histories = issues -> {
            asked.add(issues.stream().map(issue -> issue.key().value()).sorted().toList());
            return FakeJira.given(
                    new IssueHistories(histories, Map.of("1", StatusCategory.TO_DO, "6", StatusCategory.DONE)));
        };
        issue("CX-9", whole("6", new StatusChange(today.minusDays(10), "1", "6")));
        issue("CX-10", whole("1"));
        issue("HR-3", whole("6", new StatusChange(today.minusDays(15), "1", "6")));
        issue("HR-4", whole("99", new StatusChange(today, "1", "99")));
    }

    @Test
    void countsImprovementsAtTheEndOfEachWeek() {
        JsonNode answer = ask(null, null);

        assertThat(answer.at("/kind").asText()).isEqualTo("map");
        assertThat(week(answer, 0)).isEqualTo("3 0 0 0");
        assertThat(week(answer, answer.at("/weeks").size() - 1)).isEqualTo("0 1 1 1");
        assertThat(answer.at("/weeks").findValuesAsText("end")).isSorted().endsWith(today.toString());
        assertThat(answer.has("trouble")).isFalse();
    }

    @Test
    void asksJiraForTheIssuesOfThePartAlone() {
        assertThat(week(ask("order", null), 0)).isEqualTo("1 0 0 0");
        assertThat(week(ask(null, "App & till"), 0)).isEqualTo("1 0 0 0");
        assertThat(week(ask(null, "-"), 0)).isEqualTo("2 0 0 0");

        assertThat(asked).containsExactly(List.of("CX-9"), List.of("CX-9"), List.of("CX-10", "HR-3", "HR-4"));
    }

    @Test
    void aPartThatTheMapDoesNotHaveIsABadRequest() {
        assertThat(fault(weeks("nowhere", null))).isEqualTo("400 bad-request");
        assertThat(fault(weeks(null, "Lena"))).isEqualTo("400 bad-request");
    }

    @Test
    void drawsWeeksAndSaysThemInWords() {
        String html = letters(ask(null, null).at("/html").asText());

        WellFormed.parse(html);
        assertThat(html)
                .contains("1 done, 1 in progress, 1 not known", "<svg", "In words", "Week to")
                .contains("owner=App+%26+till", "data-frontstage-of=\"order\"", ">nobody<");
    }

    @Test
    void whatAReaderMayNotSeeIsCountedNowhereAndSaid() {
        seen.keySet().removeIf(key -> key.value().startsWith("HR-"));

        JsonNode answer = ask(null, null);

        assertThat(asked).containsExactly(List.of("CX-10", "CX-9"));
        assertThat(week(answer, 0)).isEqualTo("2 0 0 0");
        assertThat(answer.at("/hidden").asInt()).isEqualTo(1);
        assertThat(letters(answer.at("/html").asText()))
                .contains("1 improvement is not counted: you may not see its issues.")
                .doesNotContain("HR-", "A light");
    }

    @Test
    void howManyIssuesGoByTheirDayOfResolutionIsSaid() {
        issue("CX-9", new IssueHistory(today.minusDays(40), Optional.of(today.minusDays(1)), "6", List.of(), false));

        JsonNode answer = ask(null, null);

        assertThat(answer.at("/byResolution").asInt()).isEqualTo(1);
        assertThat(answer.at("/html").asText()).contains("1 issue is counted by the day of its resolution");
    }

    @Test
    void whatJiraDidNotTellIsSaid() {
        histories.remove(new IssueKey("CX-9"));

        JsonNode answer = ask(null, null);

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("partial");
        assertThat(answer.at("/missing").asInt()).isEqualTo(1);
        assertThat(answer.at("/html").asText()).contains("Jira did not answer for its issues");
    }

    @Test
    void saysWhyJiraDoesNotAnswer() {
        desk.jira.histories = issues -> new Answer.Unavailable<>(Answer.Reason.NO_ANSWER, Optional.empty());

        JsonNode answer = ask(null, null);

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("unavailable");
        assertThat(answer.at("/weeks")).isEmpty();
        assertThat(answer.at("/html").asText()).contains("There is nothing to show");
    }

    @Test
    void whoHasNotLetTheWikiAskJiraIsToldWhere() {
        desk.jira.look =
                freshness -> new Answer.Authorise<>("Jira", Optional.of(URI.create("https://jira.example.com/allow")));

        JsonNode answer = ask(null, null);

        assertThat(answer.at("/trouble/authorise").asText()).isEqualTo("https://jira.example.com/allow");
        assertThat(answer.at("/weeks")).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void nobodyIsAskedForAReaderWithoutAName() {
        desk.person = TransactionalWiki.nobody();

        assertThat(ask(null, null).at("/trouble/code").asText()).isEqualTo("anonymous");
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void isADocumentForThoseWhoReadWithoutScript() {
        desk.inGerman();

        Response wrong = desk.weeks.page(desk.map(), 0, "nowhere", null);
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getHeaderString("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox allow-downloads");
        assertThat((String) wrong.getEntity()).contains(">Zurück zur Seite „Coffee“</a>", "frontstage-notice-warning");

        Response page = desk.weeks.page(desk.map(), 0, "collect", null);

        assertThat(page.getHeaderString("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(letters((String) page.getEntity()))
                .contains(
                        "<!DOCTYPE html>",
                        "Fortschritt im Lauf der Zeit",
                        "view=measures",
                        "1 in Arbeit, 1 nicht bekannt")
                .doesNotContain("<script");
    }

    @Test
    void isNoMapForThoseWhoMayNotSeeThePage() {
        desk.wiki.mayNot.add("view");

        assertThat(fault(weeks(null, null))).isEqualTo("404 no-map");
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void theViewItselfAsksNothingOfJira() {
        assertThat(json(desk.views.view(
                                desk.map(),
                                "measures",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null))
                        .at("/html")
                        .asText())
                .contains("/measures/weeks/page?version=");
        assertThat(desk.jira.requests).hasValue(0);
    }

    private Response weeks(String stage, String owner) {
        return desk.weeks.weeks(desk.map(), 0, stage, owner, false);
    }

    private JsonNode ask(String stage, String owner) {
        return json(weeks(stage, owner));
    }

    /** The numbers of open, in progress, done and unknown improvements. */
    private static String week(JsonNode answer, int index) {
        JsonNode week = answer.at("/weeks").get(index);
        return week.get("open") + " " + week.get("inProgress") + " " + week.get("done") + " " + week.get("unknown");
    }

    private IssueHistory whole(String status, StatusChange... changes) {
        return new IssueHistory(today.minusDays(40), Optional.empty(), status, List.of(changes), true);
    }

    private void issue(String key, IssueHistory history) {
        IssueKey issue = new IssueKey(key);
        histories.put(issue, history);
        seen.put(
                issue,
                new IssueSnapshot.Seen(new Issue(
                        issue,
                        Optional.empty(),
                        "About it",
                        "Task",
                        "A status",
                        StatusCategory.TO_DO,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        URI.create("https://jira.example.com/browse/" + key))));
    }
}
