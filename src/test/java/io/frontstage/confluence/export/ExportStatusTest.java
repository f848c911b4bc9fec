package io.frontstage.confluence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.linking.FakeJira;
import io.frontstage.confluence.macro.ServiceBlueprintMacro;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.StatusCategory;
import io.frontstage.render.WellFormed;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that a person exports contain the status of issues; no other output does. */
class ExportStatusTest {

    private static final String MAP =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    pains: [{ pain: Slow, issues: CX-1 }]
            """;

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");

    ExportStatusTest() {
        wiki.attach(page, "coffee.yaml", MAP);
        logIn("dana");
        wiki.jira.look = freshness -> FakeJira.given(Map.of(new IssueKey("CX-1"), new IssueSnapshot.Seen(issue())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "word", "html_export"})
    void aFileTellsTheStatusAsItsPersonSeesIt(String output) {
        String html = show(output);

        assertThat(html).contains("0 of 1 improvements done, 1 in progress", "In Review, Ada", "Make it fast");
        WellFormed.parse(html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "email", "feed", "diff"})
    void nothingElseAsksJira(String output) {
        assertThat(show(output)).doesNotContain("In Review", "Make it fast");
        assertThat(wiki.jira.requests).hasValue(0);
    }

    @Test
    void nobodyCausesNoCall() {
        wiki.user = Optional.empty();

        assertThat(show("pdf")).doesNotContain("In Review");
        assertThat(wiki.jira.requests).hasValue(0);
    }

    @Test
    void aDeadJiraIsSaidWithTheTime() {
        wiki.jira.look = freshness -> new Answer.Unavailable<>(Answer.Reason.TOO_SLOW, Optional.empty());

        assertThat(show("pdf")).containsPattern("status of the Jira issues was not available at [0-9]+:[0-9]{2}");
    }

    @Test
    void whatOnePersonSawIsNotKeptForAnother() {
        assertThat(show("html_export")).contains("Make it fast");
        logIn("eve");
        wiki.jira.look = freshness -> FakeJira.given(Map.of());

        assertThat(show("html_export")).doesNotContain("Make it fast").contains("Deleted, or not visible to you");
    }

    private String show(String output) {
        return new ServiceBlueprintMacro(wiki.mapPage()).execute(Map.of(), "", Wiki.on(page, output));
    }

    private void logIn(String name) {
        ConfluenceUser user = mock(ConfluenceUser.class);
        lenient().when(user.getName()).thenReturn(name);
        wiki.user = Optional.of(user);
    }

    private static Issue issue() {
        return new Issue(
                new IssueKey("CX-1"),
                Optional.empty(),
                "Make it fast",
                "Bug",
                "In Review",
                StatusCategory.IN_PROGRESS,
                Optional.of("Ada"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                URI.create("https://jira.example.com/browse/CX-1"));
    }
}
