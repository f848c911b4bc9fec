package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueTest {

    private static final IssueKey KEY = new IssueKey("CX-12");

    private final Issue issue = new Issue(
            KEY,
            Optional.empty(),
            "Queue at the till",
            "Task",
            "Open",
            StatusCategory.TO_DO,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            URI.create("https://jira.example.com/browse/CX-12"));

    @Test
    void remembersTheKeyThatItHadBeforeItMoved() {
        assertThat(issue.askedAs(new IssueKey("OLD-3")).was()).contains(new IssueKey("OLD-3"));
    }

    @Test
    void hasNotMovedWhenItAnswersUnderTheKeyAskedFor() {
        assertThat(issue.askedAs(KEY)).isEqualTo(issue);
    }

    @Test
    void knowsItsCategoryByJirasKeyOnly() {
        assertThat(StatusCategory.of("new")).isEqualTo(StatusCategory.TO_DO);
        assertThat(StatusCategory.of("indeterminate")).isEqualTo(StatusCategory.IN_PROGRESS);
        assertThat(StatusCategory.of("done")).isEqualTo(StatusCategory.DONE);
        assertThat(StatusCategory.of("Done")).isEqualTo(StatusCategory.UNKNOWN);
        assertThat(StatusCategory.of("undefined")).isEqualTo(StatusCategory.UNKNOWN);
    }
}
