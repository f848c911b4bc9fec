package io.frontstage.confluence.rest;

import static io.frontstage.confluence.rest.Frontdesk.fault;
import static io.frontstage.confluence.rest.Frontdesk.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import io.frontstage.render.WellFormed;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether fixes helped, for different readers. */
class VerdictsResourceTest {

    private static final String MAP =
            """
            blueprint: Order-ahead coffee
            answers: coffee.answers.csv
            personas: [Ann, Bob]
            stages:
              - stage: Collect
                steps:
                  - step: Finds the shelf
                    id: shelf
                    metrics: { found at once: { kind: yes-no, target: 90 % }, csat: { better: higher } }
                    opportunities:
                      - { opportunity: A sign, id: sign, measure: found at once, issues: CX-9 }
                      - { opportunity: A light, id: light, measure: csat, issues: [CX-10, HR-3] }
            """;

    private final Frontdesk desk = new Frontdesk();
    private final LocalDate today = desk.person.today();
    private final LocalDate done = today.minusDays(47);
    private final Map<IssueKey, IssueSnapshot> seen = new HashMap<>();
    private final List<Freshness> asked = new ArrayList<>();

    @BeforeEach
    void upload() {
        desk.wiki.upload(desk.map, MAP);
        desk.wiki.attach(
                "coffee.answers.csv",
                "date,step,metric,score,persona,comment\n"
                        + answers(done.minusDays(47), 35, 58)
                        + answers(done.plusDays(1), 53, 64));
        desk.jira.look = freshness -> {
            asked.add(freshness);
            return FakeJira.given(seen);
        };
        seen("CX-9", StatusCategory.DONE, Optional.of(done));
        seen("CX-10", StatusCategory.DONE, Optional.of(done.plusDays(3)));
        seen("HR-3", StatusCategory.DONE, Optional.of(done.plusDays(5)));
    }

    @Test
    void saysWhatRoseAfterTheDayOnWhichItsIssueWasResolved() {
        JsonNode better = ask().at("/verdicts").get(0);

        assertThat(better.get("thing").asText()).isEqualTo("sign");
        assertThat(better.get("figure")).hasToString("{\"place\":\"shelf\",\"name\":\"found at once\"}");
        assertThat(better.get("done").asText()).isEqualTo(done.toString());
        assertThat(better.get("before").asText()).isEqualTo("60 %");
        assertThat(better.get("after").asText()).isEqualTo("83 %");
        assertThat(better.get("n")).hasToString("{\"before\":58,\"after\":64}");
        assertThat(better.get("days").asInt()).isEqualTo(47);
        assertThat(better.get("verdict").asText()).isEqualTo("better");
        assertThat(better.get("sentence").asText())
                .startsWith("found at once: 60 % → 83 % since ")
                .endsWith(", 58 answers in 47 days before, 64 since: better");
    }

    @Test
    void underWhatHelpedStandsWhatNobodyMeasuredAgain() {
        assertThat(ask().at("/verdicts").findValuesAsText("verdict")).containsExactly("better", "not-measured-again");
    }

    @Test
    void drawsTheViewWithTicksAndLinksToTheIssues() {
        String html = ask().at("/html").asText();

        WellFormed.parse(html);
        assertThat(html)
                .contains("href=\"https://jira.example.com/browse/CX-9\"", ">A sign</strong>", "60 % → 83 %")
                .containsOnlyOnce("class=\"frontstage-fix\" data-frontstage-item=\"sign\"");
    }

    @Test
    void whatOneMayNotSeeGivesNoRowAndNoTickAndIsCounted() {
        seen.remove(new IssueKey("HR-3"));

        JsonNode answer = ask();

        assertThat(answer.at("/verdicts").findValuesAsText("thing")).containsExactly("sign");
        assertThat(answer.at("/hidden").asInt()).isEqualTo(1);
        assertThat(answer.at("/html").asText())
                .contains("1 fix depends on issues that you may not see.")
                .doesNotContain("A light", "HR-3", "\"light\"");
        assertThat(answer.has("trouble")).isFalse();
    }

    @Test
    void aReopenedIssueHasNoDayAndIsNotCounted() {
        seen("CX-9", StatusCategory.IN_PROGRESS, Optional.of(done));

        JsonNode answer = ask();

        assertThat(answer.at("/verdicts").findValuesAsText("thing")).containsExactly("light");
        assertThat(answer.at("/hidden").asInt() + answer.at("/undated").asInt()).isZero();
    }

    @Test
    void aStatusWithoutResolutionIsCountedAsSuch() {
        seen("CX-9", StatusCategory.DONE, Optional.empty());

        JsonNode answer = ask();

        assertThat(answer.at("/undated").asInt()).isEqualTo(1);
        assertThat(answer.at("/html").asText()).contains("have no date of resolution in Jira", "fixed: 2026-10-12");
    }

    @Test
    void figuresStayIfJiraIsAway() {
        desk.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.NO_ANSWER, Optional.empty());

        JsonNode answer = ask();

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("unavailable");
        assertThat(answer.at("/verdicts")).isEmpty();
        assertThat(answer.at("/hidden").asInt()).isZero();
        assertThat(answer.at("/unknown").asInt()).isEqualTo(2);
        assertThat(answer.at("/html").asText())
                .contains("83 %", "2 more depend on issues; only Jira knows whether these are done.")
                .doesNotContain("you may not see");
    }

    @Test
    void whoHasNotLetTheWikiAskJiraIsToldWhereAndFiguresStay() {
        desk.jira.look =
                freshness -> new Answer.Authorise<>("Jira", Optional.of(URI.create("https://jira.example.com/allow")));

        JsonNode answer = ask();

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("authorise");
        assertThat(answer.at("/trouble/authorise").asText()).isEqualTo("https://jira.example.com/allow");
        assertThat(answer.at("/html").asText()).contains("83 %").doesNotContain("you may not see");
    }

    @Test
    void aWikiWithoutJiraSaysSoAndFiguresStay() {
        desk.jira.look = freshness -> new Answer.NoJira<>();

        JsonNode answer = ask();

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("no-jira");
        assertThat(answer.at("/html").asText()).contains("83 %");
        assertThat(answer.at("/verdicts")).isEmpty();
    }

    @Test
    void nobodyIsAskedForAReaderWithoutAName() {
        desk.person = TransactionalWiki.nobody();

        JsonNode answer = ask();

        assertThat(answer.at("/trouble/code").asText()).isEqualTo("anonymous");
        assertThat(desk.jira.requests).hasValue(0);
        assertThat(answer.at("/verdicts")).isEmpty();
    }

    @Test
    void asksAnewOnlyIfWanted() {
        ask();
        desk.verdicts.verdicts(desk.map(), 0, null, true);

        assertThat(asked).containsExactly(Freshness.CACHED, Freshness.NOW);
    }

    @Test
    void onePersonasFiguresAreDrawnAndVerdictsStayThoseOfAll() {
        desk.wiki.attach(
                "coffee.answers.csv", "date,step,metric,score,persona\n" + "2026-01-01,shelf,csat,4,ann\n".repeat(5));

        JsonNode answer = json(desk.verdicts.verdicts(desk.map(), 0, "bob", false));

        assertThat(answer.at("/html").asText()).contains("of all customers", "of Bob");
        assertThat(fault(desk.verdicts.verdicts(desk.map(), 0, "lena", false))).isEqualTo("400 bad-request");
    }

    @Test
    void theFiguresAloneHoldNothingOfJira() {
        String figures = json(desk.measures.measures(desk.map(), null)).toString();

        assertThat(figures).contains("\"verdicts\":[]").doesNotContain("hidden", "sign", "trouble");
        assertThat(desk.jira.requests).hasValue(0);
    }

    @Test
    void whatTheMapCallsFixedIsJudgedWithoutJira() {
        desk.wiki.upload(
                desk.map,
                MAP.replace(
                        "        opportunities:",
                        "        pains: [ { pain: Lost, fixed: 2026-01-01 } ]\n        opportunities:"));

        assertThat(json(desk.measures.measures(desk.map(), null))
                        .at("/verdicts/0/thing")
                        .asText())
                .isEqualTo("lost");
    }

    @Test
    void isNoMapForThoseWhoMayNotSeeThePage() {
        desk.wiki.mayNot.add("view");

        assertThat(fault(desk.verdicts.verdicts(desk.map(), 0, null, false))).isEqualTo("404 no-map");
        assertThat(desk.jira.requests).hasValue(0);
    }

    private JsonNode ask() {
        return json(desk.verdicts.verdicts(desk.map(), 0, null, false));
    }

    private void seen(String key, StatusCategory category, Optional<LocalDate> resolved) {
        IssueKey issue = new IssueKey(key);
        seen.put(
                issue,
                new IssueSnapshot.Seen(new Issue(
                        issue,
                        Optional.empty(),
                        "About it",
                        "Task",
                        "A status",
                        category,
                        Optional.empty(),
                        Optional.empty(),
                        resolved,
                        Optional.empty(),
                        URI.create("https://jira.example.com/browse/" + key))));
    }

    private static String answers(LocalDate day, int yes, int all) {
        String line = day + ",shelf,found at once,";
        return (line + "yes,,secret\n").repeat(yes) + (line + "no,,secret\n").repeat(all - yes);
    }
}
