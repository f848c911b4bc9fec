package io.frontstage.applink;

import static io.frontstage.applink.Wiring.PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.applink.FakeJira.Reply;
import io.frontstage.applink.TestLink.Kind;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.ProjectChoice;
import io.frontstage.issue.RequiredField;
import io.frontstage.issue.RequiredFields;
import io.frontstage.issue.TypeChoice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CreateMetadataTest {

    private final FakeJira fake = new FakeJira();
    private final FakeIssues issues = new FakeIssues();
    private final Wiring wiring = new Wiring(fake.address(), Kind.IMPERSONATING, Wiring.PATIENT);

    @AfterEach
    void stop() {
        fake.close();
    }

    @Test
    void projectsComeByName() {
        fake.answers = any -> Reply.json(
                "[{\"key\":\"ZZ\",\"name\":\"apples\",\"avatarUrls\":{\"16x16\":\"x\"}},{\"key\":\"AA\",\"name\":\"Trees\"},{\"key\":\"../x\",\"name\":\"Bad\"}]");

        assertThat(wiring.jira.projects(PRIMARY).given().orElseThrow())
                .containsExactly(new ProjectChoice("ZZ", "apples"), new ProjectChoice("AA", "Trees"));
        assertThat(fake.lines()).containsExactly("GET project");
    }

    @Test
    void typesComeFromAllPagesWithoutSubTasks() {
        fake.answers = question -> {
            int from = question.path().contains("startAt=0&") ? 0 : 100;
            String values = IntStream.rangeClosed(from + 1, Math.min(from + 100, 130))
                    .mapToObj(id ->
                            "{\"id\":\"" + id + "\",\"name\":\"Type " + id + "\",\"subtask\":" + (id == 130) + "}")
                    .collect(Collectors.joining(","));
            return Reply.json("{\"maxResults\":100,\"startAt\":" + from + ",\"total\":130,\"isLast\":" + (from > 0)
                    + ",\"values\":[" + values + "]}");
        };

        List<TypeChoice> types = wiring.jira.types(PRIMARY, "CX").given().orElseThrow();

        assertThat(types).hasSize(129).contains(new TypeChoice("7", "Type 7"));
        assertThat(fake.lines())
                .containsExactly(
                        "GET issue/createmeta/CX/issuetypes?startAt=0&maxResults=100",
                        "GET issue/createmeta/CX/issuetypes?startAt=100&maxResults=100");
    }

    @Test
    void onlyFieldsThatNobodyFillsAreRequired() {
        fake.answers = any -> Reply.json("{\"startAt\":0,\"total\":5,\"isLast\":true,\"values\":["
                + field("summary", "Summary", true, false) + "," + field("reporter", "Reporter", true, false) + ","
                + field("priority", "Priority", true, true) + "," + field("customfield_1", "Team", true, false) + ","
                + field("labels", "Labels", false, false) + "]}");

        RequiredFields requiredFields =
                wiring.jira.required(PRIMARY, "CX", "3").given().orElseThrow();

        assertThat(requiredFields.fields()).containsExactly(new RequiredField("customfield_1", "Team"));
        assertThat(fake.lines())
                .as("where the form is, is asked for only because it is needed")
                .containsExactly("GET issue/createmeta/CX/issuetypes/3?startAt=0&maxResults=100", "GET project/CX");
    }

    @Test
    void noNameLeavesItsPlaceInThePath() {
        assertThat(wiring.jira.types(PRIMARY, "../../api/2/user")).isInstanceOf(Answer.Refused.class);
        assertThat(wiring.jira.required(PRIMARY, "CX", "3?expand=x")).isInstanceOf(Answer.Refused.class);
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void aKeyIsLookedUpHoweverItIsTyped() {
        issues.add("CX-12");
        fake.answers = issues;

        assertThat(wiring.jira.search(PRIMARY, " cx-12 ", 10).given().orElseThrow())
                .extracting(Issue::key)
                .containsExactly(new IssueKey("CX-12"));
        assertThat(wiring.jira.search(PRIMARY, "CX-13", 10).given().orElseThrow())
                .isEmpty();
        assertThat(fake.asked()).allMatch(question -> question.method().equals("GET"));
    }

    @Test
    void wordsAreSearchedForInSummaries() {
        issues.add("CX-12");
        fake.answers = any -> Reply.json(
                "{\"startAt\":0,\"total\":1,\"issues\":[{\"key\":\"CX-12\",\"fields\":{\"summary\":\"Queue\"}}]}");

        assertThat(wiring.jira
                        .search(PRIMARY, "Queue \"till\") OR x", 10)
                        .given()
                        .orElseThrow())
                .hasSize(1);
        assertThat(fake.asked().get(0).body())
                .contains("\"jql\":\"summary ~ \\\"queue till or x*\\\" ORDER BY updated DESC\"", "\"maxResults\":10");
        assertThat(wiring.jira.search(PRIMARY, "?!*", 10).given().orElseThrow()).isEmpty();
        assertThat(wiring.jira.search(PRIMARY, "  ", 10).given().orElseThrow()).isEmpty();
        assertThat(fake.asked()).hasSize(1);
    }

    private static String field(String id, String name, boolean required, boolean hasDefault) {
        return "{\"required\":" + required + ",\"name\":\"" + name + "\",\"fieldId\":\"" + id
                + "\",\"hasDefaultValue\":" + hasDefault + ",\"allowedValues\":[{\"id\":\"1\"}],\"schema\":{}}";
    }
}
